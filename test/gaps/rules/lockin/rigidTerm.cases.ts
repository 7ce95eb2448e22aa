import { rigidTerm } from '../../../../src/gaps/rules/lockin/rigidTerm.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Contract, ContractFees } from '../../../../src/services/agreements/model.js';
import { documentWith } from '../../documents.js';

export const rule = rigidTerm;

const key = 'lockin/rigid-term|contract:noc';
const options = { maxYears: 3 };
const noc = (more: Partial<Contract>) =>
  documentWith({ contracts: [{ id: 'noc', name: 'Night operations', providerPartyId: 'msp', ...more }] });
/** Three years to the day; a year more. */
const [threeYears, fourYears] = [
  { startsOn: '2025-09-01', endsOn: '2028-08-31' },
  { startsOn: '2025-09-01', endsOn: '2029-08-31' },
];
const priced: { readonly fees: ContractFees } = { fees: { changeRequestFee: 450 } };
const free: { readonly fees: ContractFees } = { fees: { changeRequestFee: 0 } };

export const tests: RuleTests = {
  failing: [
    {
      name: 'four years with priced changes',
      model: noc({ ...fourYears, ...priced }),
      options,
      failures: [
        {
          key,
          severity: 'low',
          data: { maxYears: 3 },
          message: '"Night operations" runs for more than 3 years, and changes have a price.',
        },
      ],
    },
    {
      name: 'three years and a day',
      model: noc({ ...threeYears, endsOn: '2028-09-01', ...priced }),
      options,
      failures: [{ key }],
    },
    {
      name: 'from a leap day, three years and a day',
      model: noc({ startsOn: '2024-02-29', endsOn: '2027-03-01', ...priced }),
      options,
      failures: [{ key }],
    },
    {
      name: 'a price within bounds',
      model: noc({ ...fourYears, fees: { changeRequestFee: { kind: 'uniform', min: 300, max: 600 } } }),
      options,
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'three years', model: noc({ ...threeYears, ...priced }), options },
    {
      name: 'from a leap day, three years',
      model: noc({ startsOn: '2024-02-29', endsOn: '2027-02-28', ...priced }),
      options,
    },
    { name: 'a short term, prices not assessed', model: noc(threeYears), options },
    { name: 'four years are allowed', model: noc({ ...fourYears, ...priced }), options: { maxYears: 4 } },
    { name: 'changes without a price', model: noc({ ...fourYears, ...free }), options },
    {
      name: 'changes at a price of nothing, term not assessed',
      model: noc({ fees: { changeRequestFee: { kind: 'constant', value: 0 } } }),
      options,
    },
    { name: 'no price of changes', model: noc({ ...fourYears, fees: { changeRequestFee: null } }), options },
    { name: 'no fees', model: noc({ ...fourYears, fees: null }), options },
    { name: 'open-ended', model: noc({ startsOn: '2015-09-01', endsOn: null, ...priced }), options },
    { name: 'without a first day', model: noc({ startsOn: null, endsOn: '2029-08-31', ...priced }), options },
  ],
  unknown: [
    {
      name: 'nothing assessed',
      model: noc({}),
      options,
      missing: ['contract.startsOn', 'contract.endsOn', 'contract.fees.changeRequestFee'],
    },
    {
      name: 'last day not assessed',
      model: noc({ startsOn: '2025-09-01', ...priced }),
      options,
      missing: ['contract.endsOn'],
    },
    {
      name: 'first day not assessed',
      model: noc({ endsOn: '2029-08-31', ...priced }),
      options,
      missing: ['contract.startsOn'],
    },
    {
      name: 'price of changes not assessed',
      model: noc({ ...fourYears, fees: { monthlyFee: 8200 } }),
      options,
      missing: ['contract.fees.changeRequestFee'],
    },
  ],
  notApplicable: [
    { name: 'nobody has said how long is long', model: noc({ ...fourYears, ...priced }) },
    { name: 'no contract', model: documentWith({ contracts: [] }), options },
  ],
  example: { options, failing: noc({ ...fourYears, ...priced }), fixed: noc({ ...threeYears, ...priced }) },
};
