import { ownerGone } from '../../../../src/gaps/rules/own/ownerGone.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import type { Person, Role } from '../../../../src/services/parties/model.js';
import { documentWith } from '../../documents.js';

export const rule = ownerGone;

const key = 'own/owner-gone|service:erp';
const failures = [{ key }];
const here = { activeFrom: null, activeUntil: null };
const person = (id: string, more: Partial<Person> = here): Person => ({ id, name: `Person ${id}`, ...more });
const owned = (role: Partial<Role>, people: Person[] | undefined, more: Partial<OperatingModel> = {}) =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP', ownerRoleId: 'it' }],
    roles: [{ id: 'it', name: 'IT manager', ...role }],
    ...(people && { people }),
    ...more,
  });
const erp = (more: Partial<Service>) => ({ services: [{ id: 'erp', name: 'ERP', ...more }] });
const ada = { holders: ['ada'] };

export const tests: RuleTests = {
  failing: [
    {
      name: 'no holder',
      model: owned({ holders: [] }, []),
      failures: [{ key, severity: 'high', message: 'Role "it" owns ERP, but nobody fills it.', data: { role: 'it' } }],
    },
    { name: 'left yesterday', model: owned(ada, [person('ada', { activeUntil: '2026-08-31' })]), failures },
    {
      name: 'comes tomorrow',
      model: owned(ada, [person('ada', { activeFrom: '2026-09-02', activeUntil: null })]),
      failures,
    },
    {
      name: 'vacant since today, holders not assessed',
      model: owned({ vacantSince: '2026-09-01' }, undefined),
      failures,
    },
    {
      name: 'of a critical service',
      model: owned({ holders: [] }, [], erp({ ownerRoleId: 'it', criticality: 'critical' })),
      failures: [{ key, severity: 'critical' }],
    },
  ],
  passing: [
    { name: 'somebody', model: owned(ada, [person('ada')]) },
    {
      name: 'leaves today',
      model: owned(ada, [person('ada', { activeFrom: '2026-09-01', activeUntil: '2026-09-01' })]),
    },
    {
      name: 'one has left, one is there',
      model: owned({ holders: ['ada', 'ben'] }, [person('ada', { activeUntil: '2026-08-31' }), person('ben')]),
    },
    { name: 'one is there, one is not listed', model: owned({ holders: ['ada', 'zoe'] }, [person('ada')]) },
  ],
  unknown: [
    { name: 'owner not assessed', model: owned(ada, [person('ada')], erp({})), missing: ['service.ownerRoleId'] },
    {
      name: 'roles not assessed',
      model: documentWith({ services: [{ id: 'erp', name: 'ERP', ownerRoleId: 'it' }] }),
      missing: ['roles'],
    },
    { name: 'role not listed', model: owned(ada, [person('ada')], erp({ ownerRoleId: 'gone' })), missing: ['roles'] },
    { name: 'holders not assessed, a team', model: owned({ teamId: 'noc' }, []), missing: ['role.holders'] },
    { name: 'vacant from tomorrow', model: owned({ vacantSince: '2026-09-02' }, []), missing: ['role.holders'] },
    { name: 'people not assessed', model: owned(ada, undefined), missing: ['people'] },
    {
      name: 'the end not assessed',
      model: owned(ada, [person('ada', { activeFrom: null })]),
      missing: ['person.activeUntil'],
    },
    {
      name: 'the beginning not assessed',
      model: owned(ada, [person('ada', { activeUntil: null })]),
      missing: ['person.activeFrom'],
    },
  ],
  notApplicable: [
    { name: 'no owner', model: owned(ada, [], erp({ ownerRoleId: null })) },
    { name: 'a retired service', model: owned({ holders: [] }, [], erp({ ownerRoleId: 'it', lifecycle: 'retired' })) },
  ],
  example: { failing: owned({ holders: [] }, [person('ada')]), fixed: owned(ada, [person('ada')]) },
};
