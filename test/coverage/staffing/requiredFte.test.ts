import { describe, expect, it } from 'vitest';
import type { FteInput } from '../../../src/coverage/staffing/fte.js';
import { requiredFte } from '../../../src/coverage/staffing/requiredFte.js';
import { deepFrozen } from '../../raci/deepFrozen.js';
import { refusal } from '../refusal.js';

const twoSeats = { seats: 2, coverageHoursPerWeek: 168, contractHoursPerWeek: 40, shrinkage: 0.3 };
const perYear = (paidHoursPerYear: number, shrinkage: number): FteInput => ({
  seats: 2,
  coverageHoursPerWeek: 168,
  paidHoursPerYear,
  shrinkage,
});

describe('explains "8 to 12 people for a NOC and SOC around the clock" by two seats', () => {
  it.each([
    // 2 * 168 / 40 = 8.4; divided by 0.85, 0.8 and 0.7
    [0, 8.4, 9],
    [0.15, 8.4 / 0.85, 10],
    [0.2, 10.5, 11],
    [0.3, 12, 12],
  ])('weekly, shrinkage %d', (shrinkage, fte, headcount) => {
    const found = requiredFte({ ...twoSeats, shrinkage });
    expect(found.form).toBe('weekly');
    expect(found.fte).toBeCloseTo(fte, 14);
    expect(found.headcount).toBe(headcount);
  });

  it('has exactly 8.4 and 12, where doubles say 12.000000000000002', () => {
    expect((2 * 168) / 40 / (1 - 0.3)).toBe(12.000000000000002);
    expect(requiredFte(twoSeats).fte).toBe(12);
    expect(requiredFte({ ...twoSeats, shrinkage: 0 }).fte).toBe(8.4);
  });

  it('annually, with a person more', () => {
    // 2 * 8,760 / 2,080 = 8.423; divided by 0.7: 12.033
    expect(requiredFte(perYear(2080, 0)).fte).toBeCloseTo(8.423076923, 9);
    const found = requiredFte(perYear(2080, 0.3));
    expect(found.fte).toBeCloseTo(12.032967033, 9);
    expect(found).toMatchObject({
      form: 'annual',
      headcount: 13,
      hoursToCover: 17_520,
      paidHours: 2080,
      netHours: 1456,
    });
  });

  it('and not by one, which needs 47.5 % of shrinkage', () => {
    expect(requiredFte({ ...twoSeats, seats: 1, shrinkage: 0.475 }).fte).toBe(8);
    expect(requiredFte({ ...twoSeats, seats: 1, shrinkage: 0.47 }).headcount).toBe(8);
    expect(requiredFte({ ...twoSeats, seats: 1, shrinkage: 0.46 }).fte).toBeLessThan(8);
  });
});

it('says what it used', () => {
  expect(requiredFte(deepFrozen(twoSeats))).toStrictEqual({
    form: 'weekly',
    fte: 12,
    headcount: 12,
    seats: 2,
    hoursToCover: 336,
    paidHours: 40,
    netHours: 28,
    shrinkage: 0.3,
    factor: 1 / 0.7,
  });
});

it('takes seat-hours where seats vary', () => {
  // Three seats for 56 hours: the trap of the documentation, 6.000000000000001 in doubles
  expect((56 * 3) / 40 / (1 - 0.3)).toBe(6.000000000000001);
  const found = requiredFte({ seatHoursPerWeek: 168, contractHoursPerWeek: 40, shrinkage: 0.3 });
  expect(found).toMatchObject({ fte: 6, headcount: 6, seats: null, hoursToCover: 168 });
  expect(requiredFte({ seats: 3, coverageHoursPerWeek: 56, contractHoursPerWeek: 40, shrinkage: 0.3 }).fte).toBe(6);
});

describe('rounds up from both sides of a whole number', () => {
  it.each([
    [240, 6],
    [240.04, 7], // 6.001
    [239.96, 6],
    [240.000001, 7],
    [239.999999, 6],
    [0.000001, 1],
  ])('%d seat-hours of 40', (seatHoursPerWeek, headcount) => {
    expect(requiredFte({ seatHoursPerWeek, contractHoursPerWeek: 40, shrinkage: 0 }).headcount).toBe(headcount);
  });

  it('and takes noise of calculated inputs for what it is', () => {
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(requiredFte({ ...twoSeats, shrinkage: 0.1 + 0.2 }).headcount).toBe(12);
    // 200 / 3 hours by 200 / 9 hours
    const thirds = { seatHoursPerWeek: 200 / 3, contractHoursPerWeek: 200 / 9, shrinkage: 0 };
    expect(requiredFte(thirds).headcount).toBe(3);
  });
});

it('needs nobody for no hours', () => {
  expect(requiredFte({ ...twoSeats, coverageHoursPerWeek: 0 })).toMatchObject({
    fte: 0,
    headcount: 0,
    hoursToCover: 0,
  });
  expect(requiredFte({ ...twoSeats, coverageHoursPerWeek: -0, shrinkage: -0 })).toMatchObject({ fte: 0, shrinkage: 0 });
});

it('covers the hours beside a desk of 8 by 5: 128 a week', () => {
  expect(requiredFte({ ...twoSeats, seats: 1, coverageHoursPerWeek: 168 - 40, shrinkage: 0 }).fte).toBe(3.2);
});

it('takes the ends of the ranges', () => {
  const most = { seats: 1_000_000_000, coverageHoursPerWeek: 168, contractHoursPerWeek: 168, shrinkage: 0 };
  expect(requiredFte(most)).toMatchObject({ fte: 1_000_000_000, headcount: 1_000_000_000 });
  expect(refusal(() => requiredFte({ ...most, shrinkage: 1e-9 })).paths).toEqual(['contractHoursPerWeek']);
  const allYear = { seatHoursPerWeek: 171_000_000_000, paidHoursPerYear: 8784 * 2, shrinkage: 0 };
  expect(refusal(() => requiredFte(allYear)).paths).toEqual(['paidHoursPerYear']);
  expect(requiredFte({ seats: 1, coverageHoursPerWeek: 171, paidHoursPerYear: 8784, shrinkage: 0 }).headcount).toBe(2);
  expect(requiredFte({ seats: 1, coverageHoursPerWeek: 1, paidHoursPerYear: 1, shrinkage: 0 }).headcount).toBe(53);
});

describe('refuses', () => {
  it.each([
    ['shrinkage', [-0.01, 1, 1.5, NaN, Infinity, undefined, null, '0.3']],
    ['contractHoursPerWeek', [0, -40, 168.5, NaN, Infinity, null, '40']],
    ['seats', [0, -1, 1.5, NaN, Infinity, 1_000_000_001, '2']],
    ['coverageHoursPerWeek', [-1, 171.5, NaN, Infinity, '168']],
  ])('%s out of its range', (name, values) => {
    for (const value of values) {
      const input = { ...twoSeats, [name]: value } as unknown as FteInput;
      expect(
        refusal(() => requiredFte(input)),
        String(value),
      ).toEqual({ code: 'invalid-argument', paths: [name] });
    }
  });

  it.each([0, -1, 8785, NaN])('%d paid hours a year', (paidHoursPerYear) => {
    expect(refusal(() => requiredFte(perYear(paidHoursPerYear, 0)))).toEqual({
      code: 'invalid-argument',
      paths: ['paidHoursPerYear'],
    });
  });

  it.each([-1, 171e9 + 1, NaN])('%d seat-hours', (seatHoursPerWeek) => {
    const input = { seatHoursPerWeek, contractHoursPerWeek: 40, shrinkage: 0 };
    expect(refusal(() => requiredFte(input))).toEqual({ code: 'invalid-argument', paths: ['seatHoursPerWeek'] });
  });

  it('two ways or none to say hours, and tells all faults at once', () => {
    const both = { ...twoSeats, seatHoursPerWeek: 336, paidHoursPerYear: 2080, shrinkage: 2 } as unknown as FteInput;
    expect(refusal(() => requiredFte(both)).paths).toEqual(['input', 'input', 'shrinkage']);
    expect(refusal(() => requiredFte({ shrinkage: 0.3 } as FteInput)).paths).toEqual(['input', 'input']);
    const rest = { contractHoursPerWeek: 40, shrinkage: 0.3 };
    for (const hours of [{ seats: 2 }, { coverageHoursPerWeek: 168 }, { seats: 2, seatHoursPerWeek: 336 }]) {
      const call = () => requiredFte({ ...rest, ...hours } as unknown as FteInput);
      expect(refusal(call).paths).toEqual(['input']);
      expect(call).toThrow('input must have either seats and coverageHoursPerWeek, or seatHoursPerWeek.');
    }
  });

  it('more people than there could be', () => {
    expect(refusal(() => requiredFte({ ...twoSeats, contractHoursPerWeek: 5e-324 }))).toEqual({
      code: 'invalid-argument',
      paths: ['contractHoursPerWeek'],
    });
    expect(refusal(() => requiredFte(perYear(1e-9, 0))).paths).toEqual(['paidHoursPerYear']);
    expect(() => requiredFte(perYear(1e-9, 0))).toThrow('be enough for at most 1,000,000,000 people.');
  });

  it('what it does not know', () => {
    const misspelt = { ...twoSeats, shrinkge: 0.3 } as FteInput;
    expect(refusal(() => requiredFte(misspelt)).code).toBe('unknown-option');
    for (const none of [null, undefined, 2, []]) {
      expect(refusal(() => requiredFte(none as unknown as FteInput))).toEqual({
        code: 'invalid-argument',
        paths: ['input'],
      });
    }
  });
});
