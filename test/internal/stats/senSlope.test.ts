import { describe, expect, it } from 'vitest';
import { seasonalSlope } from '../../../src/internal/stats/seasonalSlope.js';
import { senSlope } from '../../../src/internal/stats/senSlope.js';

describe('the slope', () => {
  it('of an even number of slopes is the mean of the middle two', () => {
    // domain page: slopes 1, 1.5, 2, 3, 3.5, 6
    expect(senSlope(Float64Array.of(0, 1, 2, 3), Float64Array.of(0, 2, 3, 9), 26 / 3, 0.95).slope).toBe(2.5);
  });

  it('of a line is its own, whatever gaps it has', () => {
    const times = Float64Array.of(0, 1, 5, 6, 12);
    const line = senSlope(
      times,
      times.map((t) => 4 - 2 * t),
      50 / 3,
      0.95,
    );
    expect(line).toEqual({ slope: -2, low: -2, high: -2, intercept: 4 });
  });

  it('has limits at ranks between whole ones', () => {
    // 6 slopes; of 24 orders 22 have |S| <= 4 and all |S| <= 6: 95 % lie within 4.8; ranks (6 ∓ 4.8) / 2 and + 1, held within 1 and 6
    const { low, high } = senSlope(Float64Array.of(0, 1, 2, 3), Float64Array.of(0, 2, 3, 9), 26 / 3, 0.95);
    expect([low, high]).toEqual([1, 6]);
    const narrow = senSlope(Float64Array.of(0, 1, 2, 3), Float64Array.of(0, 2, 3, 9), 1, 0.5);
    // Of 24 orders 6 have S = 0 and 10 have |S| = 2: half lies within 1.2, which is 0.40762 deviations; ranks 2.79619 and 4.20381
    expect(narrow.low).toBeCloseTo(1.5 + 0.79619 * 0.5, 4);
    expect(narrow.high).toBeCloseTo(3 + 0.20381 * 0.5, 4);
  });

  it('leaves out pairs at the same time', () => {
    expect(senSlope(Float64Array.of(0, 0, 1), Float64Array.of(0, 9, 3), 1, 0.5).slope).toBe(-1.5); // 3 and -6
  });
});

it('is counted as it is written down', () => {
  const n = 1_600;
  const times = Float64Array.from({ length: n }, (_, at) => Math.floor(at / 2));
  const values = times.map((t, at) => Math.round(Math.sin(at * 12.9898) * 500) / 10 + t * 0.003);
  const part = { times: times.subarray(0, 1_450), values: values.subarray(0, 1_450) };
  const variance = (n * (n - 1) * (2 * n + 5)) / 18;
  const counted = senSlope(times, values, variance, 0.95);
  const slopes: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const apart = (times[j] ?? 0) - (times[i] ?? 0);
      if (apart > 0) slopes.push(((values[j] ?? 0) - (values[i] ?? 0)) / apart);
    }
  }
  const sorted = Float64Array.from(slopes).sort();
  const middle = ((sorted[sorted.length / 2 - 1] ?? 0) + (sorted[sorted.length / 2] ?? 0)) / 2;
  expect(counted.slope).toBeCloseTo(middle, 9);
  expect(senSlope(part.times, part.values, variance, 0.95).slope).toBeCloseTo(counted.slope, 2);
});

it('compares only the same season', () => {
  // Season 1: 0, 2 in 2 years; season 2: 100, 101: slopes 1 and 0.5
  const found = seasonalSlope(Float64Array.of(0, 0.5, 2, 2.5), Float64Array.of(0, 100, 2, 101), [1, 2, 1, 2], {
    variance: 2,
    level: 0.95,
  });
  expect([found.slope, found.low, found.high]).toEqual([0.75, 0.5, 1]);
});
