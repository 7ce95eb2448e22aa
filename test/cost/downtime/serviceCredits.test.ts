import { describe, expect, it } from 'vitest';
import { serviceCredits } from '../../../src/cost/downtime/serviceCredits.js';
import type { CreditContract, ServiceCreditsInput } from '../../../src/cost/downtime/serviceCredits.js';
import { refusal } from '../../coverage/refusal.js';
import { deepFrozen } from '../../raci/deepFrozen.js';

const noc: CreditContract = { id: 'noc', monthlyFee: 20_000, creditRate: 0.05, creditCapRate: 0.1, breachesPerYear: 4 };
const claimed = (...contracts: readonly CreditContract[]): ServiceCreditsInput => ({ contracts, claimsCredits: true });

it('gives a share of the monthly fee for each breach', () => {
  // 4 * 0.05 * 20,000
  const found = serviceCredits(deepFrozen(claimed(noc)));
  expect(found).toStrictEqual({
    status: 'known',
    amount: -4000,
    isClaimed: true,
    contracts: [{ contractId: 'noc', breachesPerYear: 4, isCapped: false, amount: -4000, missing: [] }],
    point: 'mean',
    missing: [],
  });
});

describe('is capped', () => {
  it.each([
    // 12 * 0.1 * 20,000 = 24,000 of 60 * 0.05 * 20,000 = 60,000
    ['by the contract', { ...noc, breachesPerYear: 60 }, -24_000],
    ['by the fee, without a cap', { ...noc, creditCapRate: null, breachesPerYear: 1000 }, -240_000],
    ['by nothing below it', { ...noc, breachesPerYear: 24, creditCapRate: 0.1 }, -24_000],
  ])('%s', (_, contract, amount) => {
    expect(serviceCredits(claimed(contract)).amount).toBeCloseTo(amount, 6);
  });
});

it('is 0 unless claimed, whatever is known', () => {
  for (const claimsCredits of [false, undefined]) {
    const found = serviceCredits({ contracts: [{ id: 'noc' }], claimsCredits });
    expect(found).toMatchObject({ status: 'known', amount: 0, isClaimed: false, contracts: [] });
    expect(Object.is(found.amount, 0)).toBe(true);
  }
});

it('counts late responses where breaches are not given', () => {
  // (1 - 0.75) * 16 = 4
  const late = { ...noc, breachesPerYear: undefined, responseComplianceRate: 0.75, incidentsPerYear: 16 };
  expect(serviceCredits(claimed(late, noc))).toMatchObject({
    amount: -8000,
    contracts: [{ breachesPerYear: 4 }, {}],
  });
});

it('is 0 where a contract has no credits, no fee or no breaches', () => {
  for (const none of [{ creditRate: null }, { monthlyFee: 0 }, { breachesPerYear: null }]) {
    const found = serviceCredits(claimed({ ...noc, ...none }));
    expect(Object.is(found.amount, 0)).toBe(true);
    expect(found.contracts[0]).toMatchObject({ breachesPerYear: null, amount: 0 });
  }
});

it('says what is missing', () => {
  expect(serviceCredits(claimed({ id: 'noc' }))).toMatchObject({
    status: 'unknown',
    amount: null,
    contracts: [{ amount: null, isCapped: false }],
    missing: ['creditRate', 'monthlyFee', 'creditCapRate', 'breachesPerYear'].map((field) => `contracts/noc/${field}`),
  });
  const late = { ...noc, breachesPerYear: undefined, responseComplianceRate: 0.75 };
  expect(serviceCredits(claimed(late)).missing).toStrictEqual(['contracts/noc/incidentsPerYear']);
});

it('refuses what is broken', () => {
  const call = (input: unknown, options?: unknown): ReturnType<typeof refusal> =>
    refusal(() => serviceCredits(input as ServiceCreditsInput, options as { readonly point: 'mean' } | undefined));
  expect(call({})).toStrictEqual({ code: 'invalid-argument', paths: ['contracts'] });
  expect(call({ contracts: [{}] })).toStrictEqual({ code: 'invalid-argument', paths: ['contracts/0/id'] });
  expect(call({ contracts: [], claimsCredits: 'yes' }).paths).toStrictEqual(['claimsCredits']);
  expect(call(claimed({ ...noc, creditRate: 2, monthlyFee: -1 })).paths).toStrictEqual([
    ...['contracts/noc/creditRate', 'contracts/noc/monthlyFee'],
  ]);
  expect(call({ contracts: [{ id: 'noc', fee: 1 }] }).code).toBe('unknown-option');
  expect(call({ contracts: [], x: 1 }).code).toBe('unknown-option');
  expect(call({ contracts: [] }, { point: 'p90' }).code).toBe('invalid-option');
});
