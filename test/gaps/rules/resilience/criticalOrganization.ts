import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import type { Person } from '../../../../src/services/parties/model.js';
import { documentWith } from '../../documents.js';

/** Somebody who has always been there and stays. */
export const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: `Person ${id}`,
  activeFrom: null,
  activeUntil: null,
  skills: [],
  ...more,
});

/** A critical service of which all is assessed that binds skills and roles. */
export const erp: Service = {
  id: 'erp',
  name: 'ERP',
  criticality: 'critical',
  ownerRoleId: null,
  leadRoleId: null,
  requiredSkills: [],
};

/** A document in which the lists that bind skills and roles are assessed. */
export const bound = (parts: Partial<OperatingModel>): OperatingModel =>
  documentWith({
    services: [erp],
    activities: [],
    assignments: [],
    skills: [],
    roles: [],
    people: [],
    teams: [],
    ...parts,
  });
