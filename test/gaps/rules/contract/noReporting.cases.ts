import { noReporting } from '../../../../src/gaps/rules/contract/noReporting.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Contract } from '../../../../src/services/agreements/model.js';
import { documentWith } from '../../documents.js';

export const rule = noReporting;

const key = 'contract/no-reporting|contract:deal';
const deal = (more: Partial<Contract>) =>
  documentWith({ contracts: [{ id: 'deal', name: 'Deal', providerPartyId: 'msp', ...more }] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'none',
      model: deal({ reportingInterval: null }),
      failures: [{ key, severity: 'low', message: 'The contract "Deal" asks for no regular reports.' }],
    },
    {
      name: 'none, on the last day',
      model: deal({ reportingInterval: null, endsOn: '2026-09-01' }),
      failures: [{ key }],
    },
    {
      name: 'none, and renewed',
      model: deal({ reportingInterval: null, endsOn: '2026-08-31', renewalTerm: 'P1Y' }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'every month', model: deal({ reportingInterval: 'P1M' }) },
    { name: 'every quarter', model: deal({ reportingInterval: 'P3M', endsOn: null }) },
  ],
  unknown: [
    { name: 'not assessed', model: deal({}), missing: ['contract.reportingInterval'] },
    {
      name: 'whether it renewed itself after its stated end',
      model: deal({ reportingInterval: null, endsOn: '2026-08-31' }),
      missing: ['contract.renewalTerm'],
    },
  ],
  notApplicable: [{ name: 'ended', model: deal({ reportingInterval: null, endsOn: '2026-08-31', renewalTerm: null }) }],
  example: { failing: deal({ reportingInterval: null }), fixed: deal({ reportingInterval: 'P1M' }) },
};
