import { siteInconsistent } from '../../../../src/gaps/rules/coverage/siteInconsistent.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Assignment, AssignmentScope } from '../../../../src/raci/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { holds } from '../../documents.js';
import { always, hours, need, operation } from './desks.js';

export const rule = siteInconsistent;

const key = 'coverage/site-inconsistent|activity:watch';
const at = (...sites: string[]): AssignmentScope => ({ sites });
const shift = (start: string, end: string): AssignmentScope => ({ window: need([always('shift', { start, end })]) });
const by = (letter: string, role: string, scope?: AssignmentScope, more: Partial<Assignment> = {}): Assignment =>
  holds(letter, `role:${role}`, { activityId: 'watch', ...(scope && { scope }), ...more });

/** An activity at two sites. */
const watch = (
  assignments: readonly Assignment[] | undefined,
  activity: Partial<Activity> = {},
  parts: Partial<OperatingModel> = {},
) => operation({ sites: ['office', 'plant'], siteDifferenceReason: null, ...activity }, { assignments, ...parts });

const split = [by('A', 'agent', at('office')), by('A', 'analyst', at('plant'))];
const done = [by('A', 'agent'), by('R', 'agent', at('office')), by('R', 'analyst', at('plant'))];

export const tests: RuleTests = {
  failing: [
    {
      name: 'another owner at each site',
      model: watch(split),
      failures: [
        {
          key,
          severity: 'low',
          messageId: 'site',
          data: { letter: 'answered for' },
          message: '"Watch the ERP system" is answered for by others from site to site, and no reason is given.',
        },
      ],
    },
    {
      name: 'one owner, done by others at each site',
      model: watch(done),
      failures: [{ key, data: { letter: 'done' } }],
    },
    {
      name: 'others by day and by night',
      model: watch([by('R', 'agent', shift('08:00', '20:00')), by('R', 'analyst', shift('20:00', '08:00'))], {
        sites: undefined,
      }),
      failures: [
        {
          key,
          messageId: 'shift',
          data: { letter: 'done' },
          message: '"Watch the ERP system" is done by others from shift to shift, and no reason is given.',
        },
      ],
    },
    {
      name: 'sites that letters name and the activity does not',
      model: watch(split, { sites: undefined }),
      failures: [{ key, messageId: 'site' }],
    },
    {
      name: 'two of three sites in the same hands',
      model: watch([by('A', 'agent', at('office', 'store')), by('A', 'analyst', at('plant'))], {
        sites: ['office', 'store', 'plant'],
      }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'one way for all sites', model: watch([by('A', 'agent'), by('R', 'agent')]) },
    { name: 'a reason', model: watch(split, { siteDifferenceReason: 'The plant speaks Dutch.' }) },
    { name: 'a reason, whoever it is', model: watch(undefined, { siteDifferenceReason: 'The plant speaks Dutch.' }) },
    {
      name: 'somebody common to both sites',
      model: watch([by('R', 'agent', at('office')), by('R', 'analyst', at('office', 'plant'))]),
    },
    {
      name: 'others by severity',
      model: watch([by('A', 'agent', { severities: ['p1'] }), by('A', 'analyst', { severities: ['p2'] })]),
    },
    {
      name: 'the same at the sites of the organization',
      model: watch(
        [by('A', 'agent')],
        { sites: undefined, siteDifferenceReason: undefined },
        {
          organization: {
            id: 'mills',
            name: 'Mills',
            sites: [
              { id: 'office', name: 'Office' },
              { id: 'plant', name: 'Plant' },
            ],
          },
        },
      ),
    },
    {
      name: 'until last year',
      model: watch([by('A', 'agent', at('office')), by('A', 'analyst', at('plant'), { validUntil: '2025-12-31' })]),
    },
  ],
  unknown: [
    {
      name: 'a reason',
      model: watch(split, { siteDifferenceReason: undefined }),
      missing: ['activity.siteDifferenceReason'],
    },
    { name: 'who does it', model: watch(undefined), missing: ['assignments'] },
    {
      name: 'who else does it',
      model: watch(split, {}, { partialCollections: [{ collection: 'assignments', subjects: ['activity:watch'] }] }),
      missing: ['assignments'],
    },
  ],
  notApplicable: [
    { name: 'one site', model: watch([by('A', 'agent', at('office'))], { sites: ['office'] }) },
    { name: 'no sites and no shifts', model: watch([by('A', 'agent'), by('R', 'analyst')], { sites: undefined }) },
    {
      name: 'one shift',
      model: watch([by('R', 'agent', { window: need([hours('office')]) }), by('A', 'agent')], { sites: undefined }),
    },
  ],
  example: { failing: watch(split), fixed: watch([by('A', 'agent')]) },
};
