import { uptimeOnly } from '../../../../src/gaps/rules/sla/uptimeOnly.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Contract, ServiceLevel } from '../../../../src/services/agreements/model.js';
import { documentWith } from '../../documents.js';

export const rule = uptimeOnly;

const key = 'sla/uptime-only|contract:deal';
const up = (id: string): ServiceLevel => ({ id, metric: 'availability', target: 0.99 });
const fast: ServiceLevel = { id: 'fast', metric: 'response', target: 'PT1H' };
const deal = (serviceLevels: ServiceLevel[] | undefined, more: Partial<Contract> = {}) =>
  documentWith({ contracts: [{ id: 'deal', name: 'Deal', providerPartyId: 'msp', serviceLevels, ...more }] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'one level',
      model: deal([up('a')]),
      failures: [
        { key, severity: 'low', message: 'All service levels of the contract "Deal" measure availability alone.' },
      ],
    },
    { name: 'two levels', model: deal([up('a'), up('b')]), failures: [{ key }] },
    { name: 'on its last day', model: deal([up('a')], { endsOn: '2026-09-01' }), failures: [{ key }] },
  ],
  passing: [
    { name: 'availability and response', model: deal([up('a'), fast]) },
    { name: 'response alone', model: deal([fast]) },
  ],
  unknown: [
    { name: 'not assessed', model: deal(undefined), missing: ['contract.serviceLevels'] },
    {
      name: 'whether it renewed itself after its stated end',
      model: deal([up('a')], { endsOn: '2026-08-31' }),
      missing: ['contract.renewalTerm'],
    },
  ],
  notApplicable: [
    { name: 'no levels', model: deal([]) },
    { name: 'ended', model: deal([up('a')], { endsOn: '2026-08-31', renewalTerm: null }) },
  ],
  example: { failing: deal([up('a')]), fixed: deal([up('a'), fast]) },
};
