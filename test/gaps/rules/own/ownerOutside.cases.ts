import { ownerOutside } from '../../../../src/gaps/rules/own/ownerOutside.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith } from '../../documents.js';

export const rule = ownerOutside;

const key = 'own/owner-outside|service:erp';
const owned = (ownerRoleId: string | null | undefined, more: Partial<OperatingModel> = {}) =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP', ...(ownerRoleId !== undefined && { ownerRoleId }) }],
    parties: [
      { id: 'us', name: 'Our IT', kind: 'internal' },
      { id: 'msp', name: 'Harbor', kind: 'provider' },
      { id: 'maker', name: 'Maker', kind: 'vendor' },
      { id: 'sister', name: 'Sister' },
    ],
    teams: [{ id: 'noc', name: 'Operations center', partyId: 'msp' }],
    roles: [
      { id: 'it', name: 'IT manager', partyId: 'us' },
      { id: 'lead', name: 'Center lead', teamId: 'noc' },
      { id: 'support', name: 'Support', partyId: 'maker' },
      { id: 'chief', name: 'Chief', partyId: 'sister' },
      { id: 'new', name: 'New role' },
    ],
    ...more,
  });

export const tests: RuleTests = {
  failing: [
    {
      name: 'a role of a vendor',
      model: owned('support'),
      failures: [
        {
          key,
          severity: 'medium',
          message: 'Role "support" owns ERP and belongs to a vendor.',
          data: { role: 'support', kind: 'vendor' },
        },
      ],
    },
    {
      name: 'a role of a team of a provider',
      model: owned('lead'),
      failures: [{ key, data: { role: 'lead', kind: 'provider' } }],
    },
  ],
  passing: [
    { name: 'a role inside', model: owned('it') },
    { name: 'a role inside, of a service with a provider too', model: owned('it', { contracts: [] }) },
  ],
  unknown: [
    { name: 'owner not assessed', model: owned(undefined), missing: ['service.ownerRoleId'] },
    { name: 'role not listed', model: owned('gone'), missing: ['roles'] },
    {
      name: 'roles not assessed',
      model: documentWith({ services: [{ id: 'erp', name: 'ERP', ownerRoleId: 'it' }] }),
      missing: ['roles'],
    },
    { name: 'party of the role not assessed', model: owned('new'), missing: ['role.partyId'] },
    { name: 'kind of the party not assessed', model: owned('chief'), missing: ['party.kind'] },
  ],
  notApplicable: [
    { name: 'no owner', model: owned(null) },
    {
      name: 'a retired service',
      model: owned('lead', { services: [{ id: 'erp', name: 'ERP', ownerRoleId: 'lead', lifecycle: 'retired' }] }),
    },
  ],
  example: { failing: owned('lead'), fixed: owned('it') },
};
