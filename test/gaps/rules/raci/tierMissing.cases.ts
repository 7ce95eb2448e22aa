import { tierMissing } from '../../../../src/gaps/rules/raci/tierMissing.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { holds } from '../../documents.js';
import { on, partial, plainDocument } from './rows.js';

export const rule = tierMissing;

const key = (word: string) => `raci/tier-missing|service:erp|${word}`;
const activity = (id: string, more: Partial<Activity>): Activity => ({
  id,
  name: `Name of ${id}`,
  serviceId: 'erp',
  ...more,
});
const incident = (id: string, tier: 1 | 2 | 3 | null | undefined) =>
  activity(id, { practice: 'incident-management', kind: 'operational', ...(tier !== undefined && { tier }) });
const strategy = activity('strategy', { practice: null, kind: 'strategic' });
const service = (activities: Activity[] | undefined, more: Partial<OperatingModel> = {}) =>
  plainDocument({
    services: [{ id: 'erp', name: 'ERP' }],
    ...(activities && { activities }),
    assignments: [],
    ...more,
  });
const triage = incident('triage', 1);
const complex = incident('complex', 2);
const bySeverity = {
  assignments: [
    holds('R', 'role:noc', { activityId: 'any', ...on('p2') }),
    holds('R', 'role:it', { activityId: 'any', ...on('p1') }),
  ],
};

export const tests: RuleTests = {
  failing: [
    {
      name: 'no first tier',
      model: service([complex, strategy]),
      failures: [
        {
          key: key('first-tier'),
          severity: 'medium',
          message: 'Incident work of ERP is split by tiers, but none of its activities is of tier 1.',
        },
      ],
    },
    {
      name: 'only the first tier',
      model: service([triage]),
      failures: [{ key: key('higher-tier') }, { key: key('strategic') }],
    },
    {
      name: 'by severity, no strategy',
      model: service([incident('any', null)], bySeverity),
      failures: [{ key: key('strategic'), messageId: 'strategic' }],
    },
    {
      name: 'a practice not assessed hides no missing strategy',
      model: service([triage, activity('other', { kind: 'operational' })]),
      failures: [{ key: key('strategic') }],
    },
  ],
  passing: [
    { name: 'every tier and a strategy', model: service([triage, complex, strategy]) },
    { name: 'the third tier is a higher one', model: service([triage, incident('complex', 3), strategy]) },
    {
      name: 'a strategy of the whole organization',
      model: service([triage, complex, { ...strategy, serviceId: null }]),
    },
    { name: 'by severity, and a strategy', model: service([incident('any', null), strategy], bySeverity) },
    {
      name: 'every tier, of perhaps more activities',
      model: service([triage, complex, strategy], partial('activities')),
    },
  ],
  unknown: [
    { name: 'activities not assessed', model: service(undefined), missing: ['activities'] },
    {
      name: 'activities not all listed',
      model: service([triage, strategy], partial('activities')),
      missing: ['activities'],
    },
    {
      name: 'a practice not assessed',
      model: service([triage, strategy, activity('other', { kind: 'operational' })]),
      missing: ['activity.practice'],
    },
    {
      name: 'a tier not assessed',
      model: service([triage, strategy, incident('other', undefined)]),
      missing: ['activity.tier'],
    },
    {
      name: 'a kind not assessed',
      model: service([triage, complex, activity('other', { practice: null })]),
      missing: ['activity.kind'],
    },
    {
      name: 'a kind of common work not assessed',
      model: service([triage, complex, activity('other', { serviceId: null })]),
      missing: ['activity.kind'],
    },
    {
      name: 'incident work whose service is not stated',
      model: service([triage, strategy, { ...complex, serviceId: undefined }]),
      missing: ['activity.serviceId'],
    },
    {
      name: 'a strategy whose service is not stated',
      model: service([triage, complex, { ...strategy, serviceId: undefined }]),
      missing: ['activity.serviceId'],
    },
    {
      name: 'no tiers, letters not assessed',
      model: service([incident('any', null)], { assignments: undefined }),
      missing: ['assignments'],
    },
  ],
  notApplicable: [
    { name: 'no incident work', model: service([strategy]) },
    { name: 'incident work without tiers', model: service([incident('any', null)]) },
    {
      name: 'one role for one severity',
      model: service([incident('any', null)], {
        assignments: [holds('R', 'role:it', { activityId: 'any', ...on('p1') })],
      }),
    },
    {
      name: 'a retired service',
      model: service([triage], { services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired' }] }),
    },
  ],
  example: { failing: service([triage, strategy]), fixed: service([triage, complex, strategy]) },
};
