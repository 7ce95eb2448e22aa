import { notMonitored } from '../../../../src/gaps/rules/monitoring/none.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { documentWith } from '../../documents.js';

export const rule = notMonitored;

const key = 'monitoring/none|service:erp';
const erp = (more: Partial<Service>) => documentWith({ services: [{ id: 'erp', name: 'ERP', ...more }] });
const watched: Partial<Service> = { monitoring: [{ what: 'jobs', toolId: null }] };
const critical: Partial<Service> = { criticality: 'critical' };

export const tests: RuleTests = {
  failing: [
    {
      name: 'not monitored',
      model: erp({ ...critical, monitoring: [] }),
      failures: [{ key, severity: 'critical', message: 'ERP is critical, and nothing of it is monitored.' }],
    },
    {
      name: 'not monitored, one of two',
      model: documentWith({
        services: [
          { id: 'erp', name: 'ERP', criticality: 'critical', monitoring: [] },
          { id: 'mail', name: 'Mail', criticality: 'critical', monitoring: [{ what: 'queue' }] },
        ],
      }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'monitored', model: erp({ ...critical, ...watched }) },
    { name: 'monitored, without a tool of record', model: erp({ ...critical, monitoring: [{ what: 'jobs' }] }) },
  ],
  unknown: [
    { name: 'monitoring not assessed', model: erp(critical), missing: ['service.monitoring'] },
    { name: 'criticality not assessed', model: erp({ monitoring: [] }), missing: ['service.criticality'] },
  ],
  notApplicable: [
    { name: 'not critical', model: erp({ criticality: 'high', monitoring: [] }) },
    { name: 'no criticality', model: erp({ criticality: null, monitoring: [] }) },
    { name: 'retired', model: erp({ ...critical, monitoring: [], lifecycle: 'retired' }) },
  ],
  example: { failing: erp({ ...critical, monitoring: [] }), fixed: erp({ ...critical, ...watched }) },
};
