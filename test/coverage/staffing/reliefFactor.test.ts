import { describe, expect, it } from 'vitest';
import { paidHoursConventions, reliefFactor } from '../../../src/coverage/staffing/reliefFactor.js';
import type { ReliefInput } from '../../../src/coverage/staffing/reliefFactor.js';
import { requiredFte } from '../../../src/coverage/staffing/requiredFte.js';
import { refusal } from '../refusal.js';

it('is 8,760 hours by the net hours of a person', () => {
  const { personsPerSeat } = reliefFactor({ netHoursPerYear: 1800 });
  expect(personsPerSeat).toBeCloseTo(4.8667, 4); // 4.87 in the literature
  expect(reliefFactor({ paidHoursPerYear: 2080, shrinkage: 0 }).personsPerSeat).toBeCloseTo(4.2115, 4);
});

it('leaves net hours after shrinkage, without a rounding', () => {
  expect(reliefFactor({ paidHoursPerYear: 2080, shrinkage: 0.3 })).toStrictEqual({
    personsPerSeat: 8760 / 1456,
    netHoursPerYear: 1456,
    coverageHoursPerYear: 8760,
  });
});

it('takes the ends of the ranges', () => {
  expect(reliefFactor({ netHoursPerYear: 0.001 }).personsPerSeat).toBe(8_760_000);
  expect(reliefFactor({ paidHoursPerYear: 0.001, shrinkage: 0 }).personsPerSeat).toBe(8_760_000);
  expect(reliefFactor({ paidHoursPerYear: 8784, shrinkage: 0 }).netHoursPerYear).toBe(8784);
});

it('is the annual form for one seat', () => {
  for (const { hoursPerYear } of paidHoursConventions) {
    const input = { paidHoursPerYear: hoursPerYear, shrinkage: 0.25 };
    const { fte } = requiredFte({ seats: 1, coverageHoursPerWeek: 168, ...input });
    expect(reliefFactor(input).personsPerSeat).toBe(fte);
  }
});

it('knows the conventions: 52 weeks of 40, 42 and 56 hours', () => {
  expect(paidHoursConventions.map(({ shiftHours }) => shiftHours)).toEqual([8, 12, 24]);
  for (const { hoursPerWeek, hoursPerYear } of paidHoursConventions) expect(hoursPerYear).toBe(52 * hoursPerWeek);
  expect(Object.isFrozen(paidHoursConventions)).toBe(true);
  expect(paidHoursConventions.every((each) => Object.isFrozen(each))).toBe(true);
});

describe('refuses', () => {
  it.each([
    [{ netHoursPerYear: 0 }, ['netHoursPerYear']],
    [{ netHoursPerYear: NaN }, ['netHoursPerYear']],
    [{ netHoursPerYear: 8785 }, ['netHoursPerYear']],
    [{ paidHoursPerYear: -1, shrinkage: 1 }, ['paidHoursPerYear', 'shrinkage']],
    [{ paidHoursPerYear: 2080 }, ['input']],
    [{ shrinkage: 0.3 }, ['input']],
    [{ paidHoursPerYear: 2080, netHoursPerYear: 1456 }, ['input']],
    [{ paidHoursPerYear: 8785, shrinkage: 0.3 }, ['paidHoursPerYear']],
    [{ paidHoursPerYear: 2080, shrinkage: 0.3, netHoursPerYear: 1456 }, ['input']],
    [{}, ['input']],
    [{ paidHoursPerYear: 5e-324, shrinkage: 0.5 }, ['input']],
    [null, ['input']],
  ])('%j', (input, paths) => {
    expect(refusal(() => reliefFactor(input as ReliefInput))).toEqual({ code: 'invalid-argument', paths });
  });

  it.each([{ paidHoursPerYear: 2080 }, { shrinkage: 0.3 }, {}])('%j, in words', (input) => {
    expect(() => reliefFactor(input as ReliefInput)).toThrow('have either paidHoursPerYear and shrinkage, or netHours');
  });

  it('what it does not know', () => {
    expect(refusal(() => reliefFactor({ netHoursPerYear: 1, hours: 1 } as ReliefInput)).code).toBe('unknown-option');
  });
});
