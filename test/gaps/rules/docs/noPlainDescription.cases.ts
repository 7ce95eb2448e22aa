import { noPlainDescription } from '../../../../src/gaps/rules/docs/noPlainDescription.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith } from '../../documents.js';

export const rule = noPlainDescription;

const described = (service: string | null, activity: string | null, parts: Partial<OperatingModel> = {}) =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP', description: service }],
    activities: [{ id: 'backup', name: 'Verify backups', serviceId: 'erp', description: activity }],
    ...parts,
  });
const services = 'docs/no-plain-description|service:erp';
const activities = 'docs/no-plain-description|activity:backup';

export const tests: RuleTests = {
  failing: [
    {
      name: 'neither',
      model: described(null, null),
      failures: [
        { key: services, severity: 'low', message: '"ERP" has no description.' },
        { key: activities, severity: 'low', message: '"Verify backups" has no description.' },
      ],
    },
    { name: 'an empty one', model: described(' ', 'Looks at last night.'), failures: [{ key: services }] },
  ],
  passing: [
    { name: 'both', model: described('Orders and stock.', 'Looks at last night.') },
    { name: 'a service alone', model: described('Orders and stock.', null, { activities: [] }) },
  ],
  unknown: [
    {
      name: 'neither is assessed',
      model: documentWith({
        services: [{ id: 'erp', name: 'ERP' }],
        activities: [{ id: 'backup', name: 'Verify backups' }],
      }),
      missing: ['activity.description', 'service.description'],
    },
  ],
  notApplicable: [
    {
      name: 'a retired service',
      model: described(null, null, { services: [{ id: 'erp', name: 'ERP', description: null, lifecycle: 'retired' }] }),
    },
  ],
  example: { failing: described(null, 'Looks at last night.'), fixed: described('Orders.', 'Looks at last night.') },
};
