import { expect, it } from 'vitest';
import { simulateCost } from '../../../src/cost/index.js';
import { longRuns } from '../../fixtures/runs.js';
import { modelOfLaws } from './drawnLaws.js';

/**
 * Two independent uniform laws, on 0 to 100 and on 20 to 140: means 50 and 80; medians the same; the first is larger in a triangle of
 * 80 * 80 / 2 of the 100 * 120, so P(first < second) = 1 - 3200 / 12000 = 11 / 15.
 */
const model = modelOfLaws({
  a: { kind: 'uniform', min: 0, max: 100 },
  b: { kind: 'uniform', min: 20, max: 140 },
});
const z95 = 1.959963984540054;
const seeds = longRuns(1000, 60);
/** Parts of the seeds in which a 95 % interval may hold the value: 93 to 97 % over a thousand. */
const [least, most] = seeds >= 1000 ? [0.93, 0.97] : [0.87, 1];

it(`95 % intervals hold the known value in about 95 % of ${seeds} simulations`, () => {
  const held = { mean: 0, difference: 0, share: 0, median: 0, tail: 0 };
  for (let seed = 1; seed <= seeds; seed++) {
    const { options, pairs } = simulateCost(model, { trials: 400, seed, unstated: 'none' });
    const [first] = options;
    const [pair] = pairs;
    if (first === undefined || pair === undefined) throw new Error('no result');
    const within = ({ low, high }: { low: number | null; high: number | null }, value: number): number =>
      low !== null && high !== null && low <= value && value <= high ? 1 : 0;
    const around = ({ value, standardError }: { value: number; standardError: number | null }, wanted: number) =>
      Math.abs(value - wanted) <= z95 * (standardError ?? NaN) ? 1 : 0;
    held.mean += around(first.mean, 50);
    held.difference += around(pair.mean, 30); // b minus a
    held.share += within(pair.cheaper, 1 - 11 / 15);
    held.median += within(first.quantiles[1] ?? { low: null, high: null }, 50);
    held.tail += within(first.quantiles[2] ?? { low: null, high: null }, 90);
  }
  for (const [estimate, count] of Object.entries(held)) {
    expect(count / seeds, estimate).toBeGreaterThanOrEqual(least);
    expect(count / seeds, estimate).toBeLessThanOrEqual(most);
  }
}, 600_000);
