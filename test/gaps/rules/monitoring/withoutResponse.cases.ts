import { withoutResponse } from '../../../../src/gaps/rules/monitoring/withoutResponse.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { documentWith, holds } from '../../documents.js';

export const rule = withoutResponse;

const key = 'monitoring/without-response|service:erp';
const watch: Activity = { id: 'watch', name: 'Watch', serviceId: 'erp', purpose: 'monitoring', practice: null };
const mend = (more: Partial<Activity> = {}): Activity => ({
  id: 'mend',
  name: 'Mend',
  serviceId: 'erp',
  purpose: 'remediation',
  practice: null,
  ...more,
});
const first = (more: Partial<Activity> = {}) =>
  mend({ purpose: 'security-first-response', practice: 'incident-management', ...more });
const secure = { purpose: undefined, practice: 'information-security-management' } as const;
const done = (activityId: string) => holds('R', 'role:noc', { activityId });
const erp = (
  activities: Activity[] | undefined,
  doneIds: string[] | undefined,
  more: Partial<OperatingModel> = {},
): OperatingModel =>
  documentWith({
    services: [
      { id: 'erp', name: 'ERP' },
      { id: 'mail', name: 'Mail' },
    ],
    ...(activities && { activities }),
    ...(doneIds && { assignments: doneIds.map(done) }),
    ...more,
  });

export const tests: RuleTests = {
  failing: [
    {
      name: 'nothing responds',
      model: erp([watch], ['watch']),
      failures: [
        {
          key,
          severity: 'high',
          messageId: 'missing',
          message: 'Somebody watches ERP, but no activity mends what they find.',
        },
      ],
    },
    {
      name: 'nobody does what responds',
      model: erp([watch, mend()], ['watch']),
      failures: [
        {
          key,
          messageId: 'unheld',
          message: 'Somebody watches ERP, but nobody does the work of mending what they find.',
        },
      ],
    },
    {
      name: 'nobody does what responds for all services',
      model: erp([watch, mend({ serviceId: null })], ['watch']),
      failures: [{ key, messageId: 'unheld' }],
    },
    {
      name: 'the response is for another service',
      model: erp([watch, mend({ serviceId: 'mail' })], ['watch', 'mend']),
      failures: [{ key, messageId: 'missing' }],
    },
    {
      name: 'other work is no response',
      model: erp([watch, mend({ purpose: 'ticket-handling', practice: 'service-desk' })], ['watch', 'mend']),
      failures: [{ key, messageId: 'missing' }],
    },
    {
      name: 'alerts are handled, and that is no response',
      model: erp([{ ...watch, purpose: 'alert-handling' }], ['watch']),
      failures: [{ key, messageId: 'missing' }],
    },
    {
      name: 'watched, as the practice says',
      model: erp([{ ...watch, purpose: null, practice: 'monitoring-and-event-management' }], ['watch']),
      failures: [{ key, messageId: 'missing' }],
    },
    {
      name: 'the first response to security incidents of the whole organization brings no service back',
      model: erp([watch, first({ serviceId: null })], ['watch', 'mend']),
      failures: [{ key, messageId: 'missing' }],
    },
    {
      name: 'nor does its security work without a purpose',
      model: erp([watch, first({ serviceId: null, ...secure })], ['watch', 'mend']),
      failures: [{ key, messageId: 'missing' }],
    },
    {
      name: 'the first response to security incidents of another service',
      model: erp([watch, first({ serviceId: 'mail' })], ['watch', 'mend']),
      failures: [{ key, messageId: 'missing' }],
    },
    {
      name: 'nobody does the first response to security incidents',
      model: erp([watch, first()], ['watch']),
      failures: [{ key, messageId: 'unheld' }],
    },
    {
      name: 'the practice tells that other work is no response',
      model: erp([watch, mend({ purpose: undefined, practice: 'change-enablement' })], ['watch', 'mend']),
      failures: [{ key, messageId: 'missing' }],
    },
    {
      name: 'who responded does so no more',
      model: {
        ...erp([watch, mend()], ['watch']),
        assignments: [done('watch'), { ...done('mend'), validUntil: '2026-08-31' }],
      },
      failures: [{ key, messageId: 'unheld' }],
    },
    {
      name: 'accountable, and that does not imply the work',
      model: {
        ...erp([watch, mend()], []),
        assignments: [done('watch'), holds('A', 'role:noc', { activityId: 'mend' })],
      },
      accountableImpliesResponsible: false,
      failures: [{ key, messageId: 'unheld' }],
    },
  ],
  passing: [
    { name: 'somebody mends', model: erp([watch, mend()], ['watch', 'mend']) },
    {
      name: 'alerts are handled, and somebody mends',
      model: erp([{ ...watch, purpose: 'alert-handling' }, mend()], ['watch', 'mend']),
    },
    {
      name: 'somebody handles incidents',
      model: erp([watch, mend({ purpose: null, practice: 'incident-management' })], ['watch', 'mend']),
    },
    { name: 'somebody responds first to security incidents', model: erp([watch, first()], ['watch', 'mend']) },
    {
      name: 'somebody responds first, under another practice',
      model: erp([watch, first({ practice: 'information-security-management' })], ['watch', 'mend']),
    },
    { name: 'somebody mends for all services', model: erp([watch, mend({ serviceId: null })], ['watch', 'mend']) },
    {
      name: 'the last day of who responds',
      model: {
        ...erp([watch, mend()], ['watch']),
        assignments: [done('watch'), { ...done('mend'), validUntil: '2026-09-01' }],
      },
    },
    {
      name: 'the accountable does the work',
      model: {
        ...erp([watch, mend()], []),
        assignments: [done('watch'), holds('A', 'role:noc', { activityId: 'mend' })],
      },
    },
    {
      name: 'somebody mends, in a list that is not complete',
      model: erp([watch, mend()], ['watch', 'mend'], {
        partialCollections: [{ collection: 'activities', subjects: ['service:erp'] }],
      }),
    },
  ],
  unknown: [
    { name: 'activities', model: erp(undefined, []), missing: ['activities'] },
    { name: 'letters', model: erp([watch], undefined), missing: ['assignments'] },
    {
      name: 'letters of the response',
      model: erp([watch, mend()], ['watch'], {
        partialCollections: [{ collection: 'assignments', subjects: ['activity:mend'] }],
      }),
      missing: ['assignments'],
    },
    {
      name: 'more activities of the service',
      model: erp([watch], ['watch'], { partialCollections: [{ collection: 'activities', subjects: ['service:erp'] }] }),
      missing: ['activities'],
    },
    {
      name: 'what the other activity is',
      model: erp([watch, mend({ purpose: undefined, practice: undefined })], ['watch', 'mend']),
      missing: ['activity.purpose'],
    },
    {
      name: 'what incidents are handled for',
      model: erp([watch, mend({ purpose: undefined, practice: 'incident-management' })], ['watch', 'mend']),
      missing: ['activity.purpose'],
    },
    {
      name: 'what security work is done for',
      model: erp([watch, mend(secure)], ['watch', 'mend']),
      missing: ['activity.purpose'],
    },
    {
      name: 'service of the first response to security incidents',
      model: erp([watch, first({ serviceId: undefined })], ['watch', 'mend']),
      missing: ['activity.serviceId'],
    },
    {
      name: 'practice of the other activity, which has no purpose',
      model: erp([watch, mend({ purpose: null, practice: undefined })], ['watch', 'mend']),
      missing: ['activity.practice'],
    },
    {
      name: 'service of what is watched',
      model: erp([{ ...watch, serviceId: undefined }], ['watch']),
      missing: ['activity.serviceId'],
    },
    {
      name: 'purpose of what may be monitoring',
      model: erp([{ ...watch, purpose: undefined }], ['watch']),
      missing: ['activity.purpose'],
    },
    {
      name: 'service of the response',
      model: erp([watch, mend({ serviceId: undefined })], ['watch', 'mend']),
      missing: ['activity.serviceId'],
    },
  ],
  notApplicable: [
    { name: 'nobody monitors', model: erp([watch], []) },
    { name: 'no monitoring', model: erp([mend()], ['mend']) },
    { name: 'letters without a doer', model: erp([watch], ['watch'], { raciScheme: { id: 'daci' } }) },
    {
      name: 'retired',
      model: erp([watch], ['watch'], { services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired' }] }),
    },
  ],
  example: { failing: erp([watch, mend()], ['watch']), fixed: erp([watch, mend()], ['watch', 'mend']) },
};
