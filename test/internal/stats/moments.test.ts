import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../src/internal/random/streamOf.js';
import { autocorrelation } from '../../../src/internal/stats/autocorrelation.js';
import { bcaMean } from '../../../src/internal/stats/bcaMean.js';
import { momentsOf } from '../../../src/internal/stats/moments.js';

it('has the moments that are worked out by hand', () => {
  // mean 3, squares 4 + 4 + 0 + 16 = 24, cubes -8 - 8 + 0 + 64 = 48
  const { mean, standardDeviation, skewness } = momentsOf(Float64Array.of(1, 1, 3, 7));
  expect(mean).toBe(3);
  expect(standardDeviation).toBeCloseTo(Math.sqrt(8), 14);
  expect(skewness).toBeCloseTo(12 / 6 ** 1.5, 14);
  expect(momentsOf(Float64Array.of(4))).toEqual({ mean: 4, standardDeviation: 0, skewness: 0 });
});

it('tells how a series resembles itself', () => {
  expect(autocorrelation(Float64Array.of(1, -1, 1, -1), 1)).toBeCloseTo(-3 / 4, 14);
  expect(autocorrelation(Float64Array.of(1, 2, 3, 4, 5), 1)).toBeCloseTo(0.4, 14); // (2 + 0 + 0 + 2) / 10
  expect(autocorrelation(Float64Array.of(2, 2, 2), 1)).toBe(0);
  expect(autocorrelation(Float64Array.of(2), 1)).toBe(0);
});

describe('the bootstrap of a mean', () => {
  const settings = { level: 0.95, resamples: 2000, stream: streamOf(7, 'mean') };

  it('is the mean where all are equal', () => {
    expect(bcaMean(Float64Array.of(3, 3, 3), settings)).toEqual({ low: 3, high: 3 });
  });

  it('is the same for the same seed, and near the normal one for even values', () => {
    const sample = Float64Array.from({ length: 400 }, (_, at) => at % 20);
    const draw = () => bcaMean(sample, { ...settings, stream: streamOf(7, 'mean') });
    const { low, high } = draw();
    expect(draw()).toEqual({ low, high });
    const half = (1.96 * Math.sqrt((20 * 20 - 1) / 12)) / 20; // 9.5 ± 1.96 s / sqrt(400)
    expect(Math.abs(low - (9.5 - half))).toBeLessThan(0.05);
    expect(Math.abs(high - (9.5 + half))).toBeLessThan(0.05);
  });

  it('reaches further where the tail is', () => {
    const sample = Float64Array.from({ length: 100 }, (_, at) => (at < 95 ? 1 : 100));
    const { low, high } = bcaMean(sample, { ...settings, stream: streamOf(7, 'mean') });
    expect(high - 5.95).toBeGreaterThan(5.95 - low);
  });
});
