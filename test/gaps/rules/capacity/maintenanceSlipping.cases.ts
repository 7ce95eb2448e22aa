import { maintenanceSlipping } from '../../../../src/gaps/rules/capacity/maintenanceSlipping.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { documentWith } from '../../documents.js';

export const rule = maintenanceSlipping;

const key = 'capacity/maintenance-slipping|activity:patch';
const services = [
  { id: 'erp', name: 'ERP', criticality: 'critical' as const },
  { id: 'old', name: 'Old ERP', lifecycle: 'retired' as const },
];
const patching = (more: Partial<Activity>) =>
  documentWith({ services, activities: [{ id: 'patch', name: 'Patch servers', ...more }] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'a day late: 31 July and a month is 31 August',
      model: patching({ interval: 'P1M', lastDoneOn: '2026-07-31' }),
      failures: [
        {
          key,
          severity: 'medium',
          message: '"Patch servers" was due on 2026-08-31 and has not been done since 2026-07-31.',
          data: { lastDoneOn: '2026-07-31', dueOn: '2026-08-31' },
        },
      ],
    },
    {
      name: 'never done, for a critical service',
      model: patching({ interval: 'P1M', lastDoneOn: null, serviceId: 'erp' }),
      failures: [
        { key, severity: 'high', message: '"Patch servers" is to be done regularly, and has never been done.' },
      ],
    },
  ],
  passing: [
    { name: 'due today', model: patching({ interval: 'P1M', lastDoneOn: '2026-08-01' }) },
    { name: 'done today', model: patching({ interval: 'P1D', lastDoneOn: '2026-09-01' }) },
  ],
  unknown: [
    { name: 'no interval', model: patching({ lastDoneOn: '2020-01-01' }), missing: ['activity.interval'] },
    { name: 'last run', model: patching({ interval: 'P1M' }), missing: ['activity.lastDoneOn'] },
    {
      name: 'a date that is none',
      model: patching({ interval: 'P1M', lastDoneOn: '2026-02-30' }),
      missing: ['activity.lastDoneOn'],
    },
  ],
  notApplicable: [
    { name: 'not repeated', model: patching({ interval: null, lastDoneOn: null }) },
    {
      name: 'of a retired service',
      model: patching({ interval: 'P1M', lastDoneOn: null, serviceId: 'old' }),
    },
  ],
  example: {
    failing: patching({ interval: 'P1M', lastDoneOn: '2026-06-01' }),
    fixed: patching({ interval: 'P1M', lastDoneOn: '2026-09-01' }),
  },
};
