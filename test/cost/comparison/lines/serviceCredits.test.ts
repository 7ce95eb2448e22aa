import { expect, it } from 'vitest';
import { serviceCreditsLine } from '../../../../src/cost/comparison/lines/serviceCredits.js';
import { serviceCredits } from '../../../../src/cost/downtime/serviceCredits.js';
import { lineOf } from './lineOf.js';

const fees = { monthlyFee: 12_345.6, creditRate: 0.07, creditCapRate: 0.15 };
const option = { id: 'a', contractIds: ['noc'], claimsCredits: true };
const model = (...contracts: readonly object[]): Parameters<typeof lineOf>[1] => ({
  currency: 'GBP',
  contracts: contracts.map((contract) => ({ id: 'noc', ...contract })),
  serviceInputs: [
    { serviceId: 'erp', incidents: ['p1', 'p2'].map((severity) => ({ severity, perYear: 15 })) },
    { serviceId: 'mail', incidents: [{ severity: 'p1', perYear: null }] },
  ],
});

it.each([[3.3], [60]])('writes the very double of the function: %d breaches', (breachesPerYear) => {
  const { amount } = serviceCredits({ contracts: [{ id: 'noc', ...fees, breachesPerYear }], claimsCredits: true });
  expect(amount).toBeLessThan(0);
  expect(lineOf(serviceCreditsLine, model({ fees, breachesPerYear }), option)).toMatchObject({
    years: [amount, amount],
    missing: [],
  });
});

it('counts late responses of all incidents, by the rate of the option before that of the contract', () => {
  // (1 - 0.9) * 30 * 0.07 * 12,345.6; the cap is 1.8 months
  const contract = { fees, responseComplianceRate: 0.9 };
  const [year] = lineOf(serviceCreditsLine, model(contract), option).years;
  expect(year).toBeCloseTo(-3 * 0.07 * 12_345.6, 8);
  const [other] = lineOf(serviceCreditsLine, model(contract), { ...option, responseComplianceRate: 0.8 }).years;
  expect(other).toBeCloseTo(-6 * 0.07 * 12_345.6, 8);
});

it('rises with the fee', () => {
  const contract = { fees: { ...fees, monthlyFee: 1000, feeEscalatorRate: 0.5 }, breachesPerYear: 10 };
  const [first = 0, second = 0] = lineOf(serviceCreditsLine, model(contract), option).years;
  expect(first).toBeCloseTo(-700, 10);
  expect(second).toBeCloseTo(-1050, 10);
});

it('is none where nothing is claimed, and says so where there was something', () => {
  const found = lineOf(serviceCreditsLine, model({ fees }), { id: 'a', contractIds: ['noc'] });
  expect(found).toMatchObject({ years: [0, 0], missing: [], remarks: ['credits-not-claimed'] });
  expect(
    lineOf(serviceCreditsLine, model({ fees: null }), { id: 'a', contractIds: ['noc', 'x'] }).remarks,
  ).toStrictEqual([]);
  expect(lineOf(serviceCreditsLine, model(), { id: 'a' })).toMatchObject({ years: [0, 0], missing: [], remarks: [] });
});

it('is unknown where it is claimed and something is missing', () => {
  const missing = (contract: object, over: object = {}): unknown =>
    lineOf(serviceCreditsLine, model(contract), { ...option, ...over }).missing;
  expect(missing({}, { contractIds: undefined })).toStrictEqual(['option/contractIds']);
  expect(missing({}, { contractIds: ['x'] })).toStrictEqual(['contracts/x']);
  expect(missing({})).toStrictEqual(['contracts/noc/fees']);
  expect(missing({ fees: null })).toStrictEqual([]);
  expect(missing({ fees })).toStrictEqual(['contracts/noc/breachesPerYear']);
  expect(missing({ fees: {} })).toStrictEqual([
    ...['fees/creditRate', 'fees/monthlyFee', 'fees/creditCapRate', 'breachesPerYear'].map(
      (field) => `contracts/noc/${field}`,
    ),
  ]);
  const bare = { currency: 'GBP', contracts: [{ id: 'noc', fees, responseComplianceRate: 0.9 }] };
  expect(lineOf(serviceCreditsLine, bare, option).missing).toStrictEqual(['serviceInputs']);
  expect(lineOf(serviceCreditsLine, { ...bare, serviceInputs: [{ serviceId: 'erp' }] }, option).missing).toStrictEqual([
    ...['serviceInputs/erp/incidents'],
  ]);
});
