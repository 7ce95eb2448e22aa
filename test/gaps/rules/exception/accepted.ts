import type { Exception } from '../../../../src/governance/records/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith } from '../../documents.js';

/** A sound exception on a service without an owner. */
export const accepted: Exception = {
  id: 'wait',
  name: 'Wait for the new owner',
  ruleId: 'own/service-no-owner',
  subject: 'service:erp',
  reason: 'a new owner starts in October',
  ownerRoleId: 'it',
  approvedByRoleId: 'board',
  approvedOn: '2026-08-01',
  expiresOn: '2026-10-31',
};

/** A service without an owner, and the exception with some parts of its own. */
export function accepting(parts: Partial<Exception>, more: Partial<OperatingModel> = {}): OperatingModel {
  return documentWith({
    services: [{ id: 'erp', name: 'ERP', ownerRoleId: null }],
    exceptions: [{ ...accepted, ...parts }],
    ...more,
  });
}
