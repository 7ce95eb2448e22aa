import { providerHoldsKeys } from '../../../../src/gaps/rules/lockin/providerHoldsKeys.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Contract, Custody } from '../../../../src/services/agreements/model.js';
import { documentWith } from '../../documents.js';

export const rule = providerHoldsKeys;

const key = 'lockin/provider-holds-keys|contract:noc';
const noc = (custody: Contract['custody'], more: Partial<Contract> = {}) =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP', criticality: 'low' }],
    contracts: [{ id: 'noc', name: 'Night operations', providerPartyId: 'msp', custody, ...more }],
  });
const shared: Custody = { configuration: 'shared', tooling: 'shared', documentation: 'shared', adminAccess: 'shared' };

export const tests: RuleTests = {
  failing: [
    {
      name: 'two of four, the others not assessed',
      model: noc({ configuration: 'provider', adminAccess: 'provider' }),
      failures: [
        {
          key,
          severity: 'high',
          data: { held: 'configuration, administrative access' },
          message: 'The other party of "Night operations" alone holds: configuration, administrative access.',
        },
      ],
    },
    {
      name: 'all four, for a service that matters little',
      model: noc(
        { configuration: 'provider', tooling: 'provider', documentation: 'provider', adminAccess: 'provider' },
        { scope: ['service:erp'] },
      ),
      failures: [
        { key, severity: 'medium', data: { held: 'configuration, tooling, documentation, administrative access' } },
      ],
    },
    {
      name: 'one is enough',
      model: noc({ ...shared, tooling: 'provider' }),
      options: { minHeld: 1 },
      failures: [{ key, data: { held: 'tooling' } }],
    },
  ],
  passing: [
    { name: 'shared', model: noc(shared) },
    { name: 'one of four', model: noc({ ...shared, documentation: 'provider' }) },
    {
      name: 'held inside or by nobody',
      model: noc({ configuration: 'internal', tooling: null, documentation: null, adminAccess: null }),
    },
    { name: 'data is a matter of its own', model: noc({ ...shared, documentation: 'provider', data: 'provider' }) },
    { name: 'one not assessed cannot make it two', model: noc({ ...shared, tooling: undefined }) },
    {
      name: 'three are asked for',
      model: noc({ ...shared, configuration: 'provider', tooling: 'provider' }),
      options: { minHeld: 3 },
    },
  ],
  unknown: [
    { name: 'custody not assessed', model: noc(undefined), missing: ['contract.custody'] },
    {
      name: 'one held, one not assessed',
      model: noc({ ...shared, configuration: 'provider', tooling: undefined }),
      missing: ['contract.custody.tooling'],
    },
    {
      name: 'none of the four assessed',
      model: noc({ data: 'provider' }),
      missing: [
        'contract.custody.configuration',
        'contract.custody.tooling',
        'contract.custody.documentation',
        'contract.custody.adminAccess',
      ],
    },
  ],
  notApplicable: [
    { name: 'nothing to hold', model: noc(null) },
    { name: 'no contract', model: documentWith({ contracts: [] }) },
  ],
  example: { failing: noc({ ...shared, configuration: 'provider', tooling: 'provider' }), fixed: noc(shared) },
};
