import { describe, expect, it } from 'vitest';
import { fillUniforms } from '../../../src/internal/random/fillUniforms.js';
import { streamOf } from '../../../src/internal/random/streamOf.js';
import { autocorrelation } from '../../../src/internal/stats/autocorrelation.js';
import { bootstrapMean } from '../../../src/internal/stats/bootstrapMean.js';
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
    expect(bootstrapMean(Float64Array.of(3, 3, 3), settings)).toEqual({ low: 3, high: 3 });
  });

  it('is the same for the same seed, and near the normal one for even values', () => {
    const sample = Float64Array.from({ length: 400 }, (_, at) => at % 20);
    const draw = () => bootstrapMean(sample, { ...settings, stream: streamOf(7, 'mean') });
    const { low = NaN, high = NaN } = draw() ?? {};
    expect(draw()).toEqual({ low, high });
    const half = (1.96 * Math.sqrt((20 * 20 - 1) / 12)) / 20; // 9.5 ± 1.96 s / sqrt(400)
    expect(Math.abs(low - (9.5 - half))).toBeLessThan(0.05);
    expect(Math.abs(high - (9.5 + half))).toBeLessThan(0.05);
  });

  it('reaches further where the tail is', () => {
    const sample = Float64Array.from({ length: 100 }, (_, at) => (at < 90 ? 1 + at / 90 : 100));
    const { low = NaN, high = NaN } = bootstrapMean(sample, { ...settings, stream: streamOf(7, 'mean') }) ?? {};
    const mean = (90 + 89 / 2 + 1000) / 100;
    expect(high - mean).toBeGreaterThan(mean - low);
  });

  it('has no upper limit where one value is all the spread: a third of the resamples does not hold it', () => {
    const sample = Float64Array.from({ length: 30 }, (_, at) => (at === 0 ? 100 : 1));
    expect(bootstrapMean(sample, { ...settings, stream: streamOf(7, 'mean') })).toBeUndefined();
  });

  it.each([0, 30 / 3600, 0.5])(
    'has none where three long tickets stand beside a timer that closed 97 within %d hours',
    (jitter) => {
      // A resample has none of the three in 0.97^100 = 4.8 % of cases.
      const sample = Float64Array.from({ length: 100 }, (_, at) => (at < 97 ? 24 + (jitter * (at % 7)) / 7 : 1000));
      expect(bootstrapMean(sample, { ...settings, stream: streamOf(7, 'mean') })).toBeUndefined();
    },
  );

  it('lies between the smallest and the largest value, or there is none', () => {
    for (let at = 0; at < 60; at++) {
      const next = new Float64Array(150);
      fillUniforms(streamOf(at, 'sample'), next, 0, 150);
      const sample = next.map((u) => (u < 0.02 ? 720 : 0.5 * u) + (at % 3) * u);
      const limits = bootstrapMean(sample, { level: 0.95, resamples: 400, stream: streamOf(at, 'mean') });
      if (limits === undefined) continue;
      expect(limits.low).toBeGreaterThanOrEqual(Math.min(...sample));
      expect(limits.high).toBeLessThanOrEqual(Math.max(...sample));
    }
  });

  it('is that of a plain second computation with the same draws', () => {
    const sample = Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6);
    const stream = streamOf(7, 'mean');
    const uniforms = new Float64Array(8);
    const figures = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
    };
    const own = figures([...sample]);
    const ratios = Array.from({ length: 99 }, () => {
      fillUniforms(stream, uniforms, 0, 8);
      const { mean, error } = figures(Array.from(uniforms, (u) => sample[Math.floor(u * 8)] ?? NaN));
      return (mean - own.mean) / error;
    }).sort((a, b) => a - b);
    // Of 99 the quantiles of a tenth and nine tenths lie at places 9.8 and 88.2.
    const at = (place: number, share: number) =>
      (ratios[place] ?? NaN) * (1 - share) + (ratios[place + 1] ?? NaN) * share;
    const found = bootstrapMean(sample, { level: 0.8, resamples: 99, stream: streamOf(7, 'mean') });
    expect(found?.low).toBeCloseTo(own.mean - at(88, 0.2) * own.error, 10);
    expect(found?.high).toBeCloseTo(own.mean - at(9, 0.8) * own.error, 10);
  });
});
