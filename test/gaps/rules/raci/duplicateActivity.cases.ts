import { duplicateActivity } from '../../../../src/gaps/rules/raci/duplicateActivity.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { documentWith, holds } from '../../documents.js';
import { partial } from './rows.js';

export const rule = duplicateActivity;

const key = (id: string) => `raci/duplicate-activity|activity:${id}`;
const row = (id: string, more: Partial<Activity> = {}): Activity => ({
  id,
  name: 'Verify backups',
  serviceId: 'erp',
  ...more,
});
const listing = (activities: Activity[], more: Partial<OperatingModel> = {}) => documentWith({ activities, ...more });
const on = (activityId: string, letter: string, role: string, more = {}) =>
  holds(letter, `role:${role}`, { activityId, ...more });
const two = [row('a'), row('b')];

export const tests: RuleTests = {
  failing: [
    {
      name: 'twice in one service, letters not assessed',
      model: listing(two),
      failures: [{ key: key('b'), severity: 'low', message: '"Verify backups" is listed more than once.' }],
    },
    {
      name: 'three times',
      model: listing([row('c'), row('b'), row('a')]),
      failures: [{ key: key('b') }, { key: key('c') }],
    },
    {
      name: 'with the same letters',
      model: listing(two, { assignments: [on('a', 'R', 'x'), on('b', 'R', 'x'), on('b', 'R', 'x')] }),
      failures: [{ key: key('b'), message: '"Verify backups" is listed more than once, with the same letters.' }],
    },
    {
      name: 'with different letters',
      model: listing(two, { assignments: [on('b', 'A', 'y'), on('b', 'R', 'x'), on('a', 'R', 'x')] }),
      failures: [
        {
          key: key('b'),
          severity: 'medium',
          message: '"Verify backups" is listed more than once, with different letters.',
        },
      ],
    },
    {
      name: 'twice but for spelling and numbering, in none',
      model: listing([
        row('a', { serviceId: null, name: '1) Verify Backups' }),
        row('b', { serviceId: null, name: ' verify  backups:' }),
      ]),
      failures: [{ key: key('b') }],
    },
    {
      name: 'the second says more, and is named in other places',
      model: listing(
        [
          row('a', { separateFromActivityIds: ['b', 'c'] }),
          row('b', { tier: 1, description: 'nightly' }),
          row('c', { name: 'Restore', separateFromActivityIds: ['b'] }),
        ],
        {
          lanes: [{ id: 'l', name: 'Backup', activityIds: ['a', 'b'] }],
          evidence: [{ id: 'e', kind: 'other', subject: 'activity:b' }],
          documents: [{ id: 'd', name: 'Runbook', covers: ['activity:b', 'service:erp'] }],
        },
      ),
      failures: [{ key: key('b') }],
    },
    {
      name: 'rows that contradict each other: people decide',
      model: listing([row('a', { tier: 1 }), row('b', { tier: 2 })]),
      failures: [{ key: key('b') }],
    },
    {
      name: 'rows for different severities: people decide',
      model: listing([row('a', { severities: ['p1'] }), row('b')]),
      failures: [{ key: key('b') }],
    },
    {
      name: 'letters of the second not all listed',
      model: listing(two, { assignments: [on('a', 'R', 'x')], ...partial('assignments', 'activity:b') }),
      failures: [{ key: key('b'), messageId: 'listed' }],
    },
  ],
  passing: [
    { name: 'two names', model: listing([row('a'), row('b', { name: 'Restore backups' })]) },
    { name: 'two services', model: listing([row('a'), row('b', { serviceId: 'crm' })]) },
    { name: 'a service and none', model: listing([row('a'), row('b', { serviceId: null })]) },
    {
      name: 'the other in a retired service',
      model: listing([row('a'), row('b', { serviceId: 'crm' }), row('c', { serviceId: 'crm' })], {
        services: [{ id: 'crm', name: 'CRM', lifecycle: 'retired' }],
      }),
    },
  ],
  unknown: [
    {
      name: 'the service of the second not stated',
      model: listing([row('a'), { id: 'b', name: 'Verify backups' }]),
      missing: ['activity.serviceId'],
    },
    {
      name: 'the service of the first not stated',
      model: listing([{ id: 'a', name: 'Verify backups' }, row('b')]),
      missing: ['activity.serviceId'],
    },
  ],
  notApplicable: [{ name: 'no activities', model: listing([]) }],
};
