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
const alerts = (tier: 1 | 2 | 3 | null | undefined, more: Partial<Activity> = {}) =>
  activity('alerts', {
    practice: 'monitoring-and-event-management',
    kind: 'operational',
    ...(tier !== undefined && { tier }),
    ...more,
  });
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
    {
      name: 'alerts of a higher tier are no first one',
      model: service([complex, strategy, alerts(2)]),
      failures: [{ key: key('first-tier') }],
    },
    {
      name: 'alerts that are of no tier',
      model: service([complex, strategy, alerts(null)]),
      failures: [{ key: key('first-tier') }],
    },
    {
      name: 'alerts of another service',
      model: service([complex, strategy, alerts(1, { serviceId: 'mail' })]),
      failures: [{ key: key('first-tier') }],
    },
    {
      name: 'patches that say no tier are of none',
      model: service([complex, strategy, alerts(undefined, { practice: 'infrastructure-and-platform-management' })]),
      failures: [{ key: key('first-tier') }],
    },
    {
      name: 'a practice does not matter where there is no tier',
      model: service([complex, strategy, activity('other', { kind: 'operational', tier: null })]),
      failures: [{ key: key('first-tier') }],
    },
    {
      name: 'alerts of a higher tier whose service is not stated',
      model: service([complex, strategy, alerts(3, { serviceId: undefined })]),
      failures: [{ key: key('first-tier') }],
    },
  ],
  passing: [
    { name: 'every tier and a strategy', model: service([triage, complex, strategy]) },
    { name: 'the third tier is a higher one', model: service([triage, incident('complex', 3), strategy]) },
    { name: 'alerts are the first tier, under another practice', model: service([alerts(1), complex, strategy]) },
    {
      name: 'calls are the first tier',
      model: service([alerts(1, { practice: 'service-desk' }), complex, strategy]),
    },
    {
      name: 'problems are the higher tier',
      model: service([triage, alerts(3, { practice: 'problem-management' }), strategy]),
    },
    {
      name: 'work of no practice is of the tier that it states',
      model: service([alerts(1, { practice: null }), complex, strategy]),
    },
    {
      name: 'every tier, beside one not assessed',
      model: service([alerts(1), complex, strategy, incident('other', undefined)]),
    },
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
      missing: ['activity.practice', 'activity.tier'],
    },
    {
      name: 'the tier of alerts not assessed',
      model: service([complex, strategy, alerts(undefined)]),
      missing: ['activity.tier'],
    },
    {
      name: 'alerts of the first tier whose service is not stated',
      model: service([complex, strategy, alerts(1, { serviceId: undefined })]),
      missing: ['activity.serviceId'],
    },
    {
      name: 'changes whose service and tier are not stated',
      model: service([complex, strategy, alerts(undefined, { practice: 'change-enablement', serviceId: undefined })]),
      missing: ['activity.serviceId'],
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
    { name: 'incident work without tiers, beside alerts of one', model: service([incident('any', null), alerts(1)]) },
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
