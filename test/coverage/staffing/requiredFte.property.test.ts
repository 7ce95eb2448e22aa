import fc from 'fast-check';
import { expect, it } from 'vitest';
import { requiredFte } from '../../../src/coverage/staffing/requiredFte.js';
import { runs } from '../../fixtures/runs.js';

const anySeats = fc.integer({ min: 1, max: 300 });
const quarters = fc.integer({ min: 0, max: 4 * 168 }); // quarters of an hour, so that hours are exact
const contractQuarters = fc.integer({ min: 4, max: 4 * 60 });
const percents = fc.integer({ min: 0, max: 9999 }); // of 10,000

const fteOf = (seats: number, covered: number, contract: number, shrinkage: number) =>
  requiredFte({
    seats,
    coverageHoursPerWeek: covered / 4,
    contractHoursPerWeek: contract / 4,
    shrinkage: shrinkage / 10_000,
  });

it('has the headcount of the exact quotient of whole numbers', () => {
  let whole = 0;
  const check = (seats: number, covered: number, contract: number, shrinkage: number) => {
    const [numerator, denominator] = [BigInt(seats * covered) * 10_000n, BigInt(contract * (10_000 - shrinkage))];
    const { fte, headcount } = fteOf(seats, covered, contract, shrinkage);
    const least = numerator / denominator + (numerator % denominator === 0n ? 0n : 1n);
    if (numerator % denominator === 0n) whole++;
    expect(BigInt(headcount)).toBe(least);
    expect(Math.abs(fte - Number(numerator) / Number(denominator))).toBeLessThanOrEqual(fte * Number.EPSILON);
  };
  fc.assert(fc.property(anySeats, quarters, contractQuarters, percents, check), { seed: 401, numRuns: runs(4000) });
  // Shrinkage in tenths and weeks of 40 hours, where whole numbers are common
  fc.assert(
    fc.property(
      anySeats,
      quarters,
      fc.constantFrom(140, 150, 160),
      fc.integer({ min: 0, max: 9 }),
      (a, b, c, tenths) => {
        check(a, b, c, tenths * 1000);
      },
    ),
    { seed: 402, numRuns: runs(4000) },
  );
  expect(whole).toBeGreaterThan(20);
});

it('is linear in seats and in hours, and grows with shrinkage', () => {
  fc.assert(
    fc.property(anySeats, quarters, contractQuarters, percents, fc.integer({ min: 2, max: 9 }), (a, b, c, d, times) => {
      const { fte } = fteOf(a, b, c, d);
      expect(fteOf(a * times, b, c, d).fte / times).toBeCloseTo(fte, 8);
      const hours = requiredFte({
        seatHoursPerWeek: (a * b * times) / 4,
        contractHoursPerWeek: c / 4,
        shrinkage: d / 10_000,
      });
      expect(hours.fte / times).toBeCloseTo(fte, 8);
      if (d > 0 && b > 0) expect(fteOf(a, b, c, d - 1).fte).toBeLessThan(fte);
    }),
    { seed: 403, numRuns: runs(1000) },
  );
});

it('takes seat-hours as it takes seats, and a year of 52 weeks and a day as one of 8,760 hours', () => {
  fc.assert(
    fc.property(anySeats, quarters, contractQuarters, percents, (seats, covered, contract, shrinkage) => {
      const weekly = fteOf(seats, covered, contract, shrinkage);
      const rest = { contractHoursPerWeek: contract / 4, shrinkage: shrinkage / 10_000 };
      const { fte, headcount } = requiredFte({ seatHoursPerWeek: (seats * covered) / 4, ...rest });
      expect({ fte, headcount }).toEqual({ fte: weekly.fte, headcount: weekly.headcount });
      const annual = requiredFte({
        seats,
        coverageHoursPerWeek: covered / 4,
        paidHoursPerYear: 13 * contract,
        shrinkage: shrinkage / 10_000,
      });
      // 8,760 / (52 * 168)
      expect(annual.fte).toBeCloseTo((weekly.fte * 8760) / 8736, 6);
      expect(JSON.parse(JSON.stringify(annual))).toStrictEqual(annual);
    }),
    { seed: 404, numRuns: runs(1000) },
  );
});
