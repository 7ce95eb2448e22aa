import { serviceNoOwner } from '../../../../src/gaps/rules/own/serviceNoOwner.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { documentWith, holds } from '../../documents.js';

export const rule = serviceNoOwner;

const key = 'own/service-no-owner|service:erp';
const roles = [{ id: 'it', name: 'IT manager' }];
const erp = (more: Partial<Service>) => documentWith({ services: [{ id: 'erp', name: 'ERP', ...more }], roles });
const activities = [{ id: 'backup', name: 'Verify backups', serviceId: 'erp' }];

export const tests: RuleTests = {
  failing: [
    {
      name: 'nobody',
      model: erp({ ownerRoleId: null }),
      failures: [{ key, severity: 'high', message: 'Nobody owns ERP.' }],
    },
    {
      name: 'nobody, of a critical service',
      model: erp({ ownerRoleId: null, criticality: 'critical' }),
      failures: [{ key, severity: 'critical' }],
    },
    {
      name: 'nobody, but a role answers for its activities',
      model: { ...erp({ ownerRoleId: null }), activities, assignments: [holds('A', 'role:it')] },
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'a role', model: erp({ ownerRoleId: 'it' }) },
    { name: 'a role that is not listed: another rule says so', model: erp({ ownerRoleId: 'gone' }) },
  ],
  unknown: [{ name: 'not assessed', model: erp({}), missing: ['service.ownerRoleId'] }],
  notApplicable: [{ name: 'a retired service', model: erp({ ownerRoleId: null, lifecycle: 'retired' }) }],
};
