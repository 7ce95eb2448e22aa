import { describe, expect, it } from 'vitest';
import { garwood } from '../../../src/internal/stats/garwood.js';
import { rateRatio } from '../../../src/internal/stats/rateRatio.js';
import { studentQuantile } from '../../../src/internal/stats/studentQuantile.js';

describe('garwood', () => {
  // E. S. Pearson and H. O. Hartley, Biometrika Tables for Statisticians, table 40: 95 % limits of a Poisson mean
  it.each([
    [0, 0, 3.69],
    [1, 0.0253, 5.57],
    [2, 0.242, 7.22],
    [5, 1.62, 11.67],
    [10, 4.8, 18.39],
    [50, 37.11, 65.92],
  ])('is the tabulated one of %d events', (events, low, high) => {
    const limits = garwood(events, 1, 0.95);
    expect(limits.high).toBeCloseTo(high, 2);
    expect(Math.abs(limits.low - low)).toBeLessThan(0.005);
  });

  it('is per exposure', () => {
    expect(garwood(4, 10, 0.95).high).toBeCloseTo(garwood(4, 1, 0.95).high / 10, 14);
  });
});

describe('rateRatio', () => {
  it('without events is from nothing to nothing known', () => {
    expect(rateRatio({ events: 0, exposure: 1 }, { events: 0, exposure: 1 }, 0.95)).toEqual({
      low: 0,
      high: null,
      p: 1,
    });
  });

  it('by hand: 5 and no events in equal exposure, p = 2 / 2^5', () => {
    const { low, high, p } = rateRatio({ events: 5, exposure: 3 }, { events: 0, exposure: 3 }, 0.95);
    expect(p).toBeCloseTo(2 / 32, 12);
    expect(high).toBeNull();
    const share = 0.025 ** 0.2; // the share s with s^5 = 0.025
    expect(low).toBeCloseTo(share / (1 - share), 10);
  });

  it('is turned round with its rates', () => {
    const [a, b] = [
      { events: 12, exposure: 4 },
      { events: 5, exposure: 7 },
    ];
    const [one, other] = [rateRatio(a, b, 0.9), rateRatio(b, a, 0.9)];
    expect(one.low).toBeCloseTo(1 / (other.high ?? 0), 9);
    expect(one.p).toBeCloseTo(other.p, 12);
  });
});

// Student (1908) and every table since: 97.5 % with 1, 2, 5, 10, 30 and 120 degrees of freedom
it.each([
  [1, 12.706],
  [2, 4.303],
  [5, 2.571],
  [10, 2.228],
  [30, 2.042],
  [120, 1.98],
])('knows the law of Student with %d degrees', (degrees, t) => {
  expect(Math.abs(studentQuantile(0.975, degrees) - t)).toBeLessThan(0.0006);
  expect(studentQuantile(0.5, degrees)).toBe(0);
});
