import { dependenciesUnknown } from '../../../../src/gaps/rules/resilience/dependenciesUnknown.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { documentWith } from '../../documents.js';

export const rule = dependenciesUnknown;

const erp = (more: Partial<Service>) => documentWith({ services: [{ id: 'erp', name: 'ERP', ...more }] });

export const tests: RuleTests = {
  failing: [],
  passing: [
    { name: 'a dependency', model: erp({ criticality: 'critical', dependsOn: ['net'] }) },
    { name: 'none', model: erp({ criticality: 'critical', dependsOn: [] }) },
    { name: 'none, however critical it is', model: erp({ dependsOn: [] }) },
  ],
  unknown: [
    { name: 'not assessed', model: erp({ criticality: 'critical' }), missing: ['service.dependsOn'] },
    { name: 'nothing is assessed', model: erp({}), missing: ['service.criticality', 'service.dependsOn'] },
  ],
  notApplicable: [
    { name: 'a service that is not critical', model: erp({ criticality: 'high' }) },
    { name: 'no criticality', model: erp({ criticality: null }) },
    { name: 'a retired service', model: erp({ criticality: 'critical', lifecycle: 'retired' }) },
  ],
};
