import type { CostOption } from '../../../../src/cost/options/model.js';
import { noTco } from '../../../../src/gaps/rules/cost/noTco.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Contract, ContractFees } from '../../../../src/services/agreements/model.js';
import { documentWith } from '../../documents.js';

export const rule = noTco;

const key = 'cost/no-tco|contract:noc';
const fees: ContractFees = { monthlyFee: 8200, changeRequestFee: 450 };
const noc = (costs: OperatingModel['costs'], more: Partial<Contract> = { fees }) =>
  documentWith({ contracts: [{ id: 'noc', name: 'Night operations', providerPartyId: 'msp', ...more }], costs });
const today = (more: Partial<CostOption>): CostOption => ({
  id: 'today',
  name: 'As today',
  contractIds: ['noc'],
  ...more,
});
const without = (more: Partial<CostOption> = {}): CostOption => ({
  id: 'own',
  name: 'Own shift',
  contractIds: [],
  ...more,
});
const whole: Partial<CostOption> = { governanceHoursPerMonth: 12, changeRequestsPerYear: 20 };
const line = (id: string) =>
  ({
    id,
    account: 'direct',
    treatment: 'opex',
    owner: 'internal',
    certainty: 'estimated',
    annualAmount: 5000,
  }) as const;

export const tests: RuleTests = {
  failing: [
    {
      name: 'costs are stated to be none',
      model: noc(null),
      failures: [
        {
          key,
          severity: 'low',
          message: 'No cost option takes in the contract "Night operations", so that nothing but its fee is known.',
        },
      ],
    },
    { name: 'no option takes it in', model: noc({ options: [without()] }), failures: [{ key, messageId: 'unnamed' }] },
    {
      name: 'neither steering nor changes are estimated',
      model: noc({ options: [today({ governanceHoursPerMonth: null, changeRequestsPerYear: null })] }),
      failures: [
        {
          key,
          message: 'Beside the fee of "Night operations" these are not estimated: governance, msp.change-requests.',
          data: { parts: 'governance, msp.change-requests' },
        },
      ],
    },
    {
      name: 'paid by the unit; changes are estimated, steering is not',
      model: noc(
        { options: [today({ ...whole, governanceHoursPerMonth: null })] },
        { fees: { monthlyFee: null, overageUnitPrice: 3 } },
      ),
      failures: [{ key, data: { parts: 'governance' } }],
    },
    {
      name: 'what one option lacks the other lacks too',
      model: noc({
        options: [
          today({ ...whole, changeRequestsPerYear: null }),
          today({ ...whole, changeRequestsPerYear: null, id: 'more', name: 'With more' }),
        ],
      }),
      failures: [{ key, data: { parts: 'msp.change-requests' } }],
    },
  ],
  passing: [
    { name: 'all is estimated', model: noc({ options: [today(whole)] }) },
    {
      name: 'changes have no price',
      model: noc(
        { options: [today({ governanceHoursPerMonth: 0 })] },
        { fees: { monthlyFee: 8200, changeRequestFee: 0 } },
      ),
    },
    {
      name: 'lines are stated instead',
      model: noc({ options: [today({ lines: [line('governance'), line('msp.change-requests')] })] }),
    },
    {
      name: 'two options estimate it together',
      model: noc({
        options: [
          today({ governanceHoursPerMonth: 12 }),
          today({ id: 'more', name: 'With more', governanceHoursPerMonth: null, changeRequestsPerYear: 5 }),
        ],
      }),
    },
    {
      name: 'steering and changes are known, the price of changes is not',
      model: noc({ options: [today(whole)] }, { fees: { monthlyFee: 8200 } }),
    },
  ],
  unknown: [
    {
      name: 'whether it renewed itself after its stated end',
      model: noc(null, { fees, endsOn: '2026-08-31' }),
      missing: ['contract.renewalTerm'],
    },
    { name: 'costs', model: documentWith({ contracts: noc(null).contracts }), missing: ['costs'] },
    { name: 'options', model: noc({}), missing: ['costs.options'] },
    {
      name: 'which contracts an option takes in',
      model: noc({ options: [without({ contractIds: undefined })] }),
      missing: ['cost-option.contractIds'],
    },
    {
      name: 'which contracts another option takes in, that may estimate it',
      model: noc({
        options: [today({ ...whole, governanceHoursPerMonth: null }), without({ contractIds: undefined })],
      }),
      missing: ['cost-option.contractIds'],
    },
    {
      name: 'steering and changes',
      model: noc({ options: [today({})] }),
      missing: ['cost-option.governanceHoursPerMonth', 'cost-option.changeRequestsPerYear'],
    },
    {
      name: 'whether changes, which nobody estimates, have a price',
      model: noc({ options: [today({ ...whole, changeRequestsPerYear: null })] }, { fees: { monthlyFee: 8200 } }),
      missing: ['contract.fees.changeRequestFee'],
    },
    { name: 'fees', model: noc({ options: [today(whole)] }, {}), missing: ['contract.fees.monthlyFee'] },
    {
      name: 'whether it is paid by the unit',
      model: noc({ options: [without()] }, { fees: { monthlyFee: null } }),
      missing: ['contract.fees.overageUnitPrice'],
    },
  ],
  notApplicable: [
    { name: 'no fees', model: noc(null, { fees: null }) },
    { name: 'without a price', model: noc(null, { fees: { monthlyFee: 0, overageUnitPrice: null } }) },
    { name: 'it has ended', model: noc(null, { fees, endsOn: '2026-08-31', renewalTerm: null }) },
    { name: 'no contract', model: documentWith({ contracts: [], costs: null }) },
  ],
  example: { failing: noc(null), fixed: noc({ options: [today(whole)] }) },
};
