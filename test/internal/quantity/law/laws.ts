import type { Distribution } from '../../../../src/internal/quantity/model.js';
import type { Bounds } from '../../../../src/internal/quantity/law/model.js';
import { streamOf } from '../../../../src/internal/random/streamOf.js';
import { fillUniforms } from '../../../../src/internal/random/fillUniforms.js';

/** Bounds that hold nothing back. */
export const wide: Bounds = { least: -1e12, most: 1e12 };

/** Laws of all kinds, with narrow, wide, lopsided and large parameters. */
export const laws: readonly Distribution[] = [
  { kind: 'constant', value: 7 },
  { kind: 'uniform', min: -3, max: 7.5 },
  { kind: 'triangular', min: 0.07, mode: 0.12, max: 0.25 },
  { kind: 'triangular', min: 2, mode: 2, max: 9 },
  { kind: 'triangular', min: -9, mode: 4, max: 4 },
  { kind: 'pert', min: 2, mode: 3, max: 9 },
  { kind: 'pert', min: 0, mode: 3, max: 3 },
  { kind: 'pert', min: 0, mode: 0, max: 10, shape: 20 },
  { kind: 'pert', min: -5, mode: 1, max: 2, shape: 0.5 },
  { kind: 'normal', mean: 100, standardDeviation: 20 },
  { kind: 'normal', mean: 0, standardDeviation: 1 },
  { kind: 'normal', mean: -1, standardDeviation: 3 },
  { kind: 'lognormal', p10: 15, p90: 300 },
  { kind: 'lognormal', p10: 99, p90: 101 },
  { kind: 'lognormal-interval', low: 1.5, high: 60, level: 0.9 },
  { kind: 'lognormal-moments', mean: 10, standardDeviation: 4 },
  { kind: 'discrete', values: [-2, 0.5, 3, 10], weights: [1, 0, 2.5, 0.5] },
  { kind: 'bernoulli', probability: 0.3 },
  { kind: 'binomial', n: 12, probability: 0.35 },
  { kind: 'binomial', n: 1000, probability: 0.001 },
  { kind: 'poisson', rate: 0.2 },
  { kind: 'poisson', rate: 7.3 },
  { kind: 'poisson', rate: 1234.5 },
  { kind: 'gamma', shape: 2.5, scale: 3 },
  { kind: 'gamma', shape: 0.3, scale: 2 },
  { kind: 'gamma', shape: 40, scale: 0.1 },
  { kind: 'empirical', sample: [3, 1, 4, 1, 5, 9, 2, 6] },
];

/** Laws and bounds that cut off or move a part of them. */
export const boundedLaws: readonly (readonly [law: Distribution, bounds: Bounds])[] = (
  ['truncate', 'clamp'] as const
).flatMap((bounds) => [
  [
    { kind: 'uniform', min: -3, max: 7.5, bounds },
    { least: 0, most: 5 },
  ] as const,
  [
    { kind: 'triangular', min: 0.07, mode: 0.12, max: 0.25, bounds },
    { least: 0.1, most: 1 },
  ] as const,
  [
    { kind: 'normal', mean: 1, standardDeviation: 1, bounds },
    { least: 0, most: 3 },
  ] as const,
  [
    { kind: 'lognormal', p10: 15, p90: 300, bounds },
    { least: 20, most: 500 },
  ] as const,
  [
    { kind: 'gamma', shape: 2.5, scale: 3, bounds },
    { least: 0, most: 10 },
  ] as const,
  [
    { kind: 'empirical', sample: [3, 1, 4, 1, 5, 9, 2, 6], bounds },
    { least: 2, most: 5.5 },
  ] as const,
  [
    { kind: 'discrete', values: [5, 1, 9], weights: [1, 2, 1], bounds },
    { least: 2, most: 9 },
  ] as const,
  [
    { kind: 'poisson', rate: 7.3, bounds },
    { least: 0, most: 10 },
  ] as const,
  [
    { kind: 'binomial', n: 12, probability: 0.35, bounds },
    { least: 2, most: 12 },
  ] as const,
]);

/** All of them with their bounds. */
export const allLaws: readonly (readonly [law: Distribution, bounds: Bounds])[] = [
  ...laws.map((law) => [law, wide] as const),
  ...boundedLaws,
];

/** What to call a law in a report. */
export const named = (law: Distribution): string => JSON.stringify(law);

/** So many uniform numbers of a fixed stream. */
export function uniformsOf(key: string, count: number): Float64Array {
  const out = new Float64Array(count);
  fillUniforms(streamOf(1, key), out, 0, count);
  return out;
}

/** Shares over the whole range in rising order: even steps, steps by ratio at both ends, both ends of what is drawn, and beside the cells. */
export function risingShares(steps: number): number[] {
  const shares: number[] = [];
  for (let at = 1; at < steps; at++) shares.push(at / steps);
  for (let share = 0.5; share >= 2 ** -53; share *= 0.87) shares.push(share, 1 - share);
  for (const edge of [2 ** -16, 2 ** -15, 2 ** -7, 2 ** -6, 65 / 4096, 0.5, 63 / 64]) {
    shares.push(edge, edge - 2 ** -53, edge + 2 ** -52, 1 - edge);
  }
  shares.push(2 ** -53, 1 - 2 ** -53);
  return [...new Set(shares)].filter((u) => u >= 2 ** -53 && u <= 1 - 2 ** -53).sort((a, b) => a - b);
}
