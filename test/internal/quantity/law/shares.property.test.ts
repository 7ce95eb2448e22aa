import fc from 'fast-check';
import { expect, it } from 'vitest';
import { betaCdf } from '../../../../src/internal/numeric/betaCdf.js';
import { gammaCdf } from '../../../../src/internal/numeric/gammaCdf.js';
import { normalCdf } from '../../../../src/internal/numeric/normalCdf.js';
import { lawOf } from '../../../../src/internal/quantity/law/lawOf.js';
import type { Distribution } from '../../../../src/internal/quantity/model.js';
import { runs } from '../../../fixtures/runs.js';
import { wide } from './laws.js';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const share = fc.oneof(between(1e-6, 1 - 1e-6), between(1e-12, 1e-6));
const three = fc
  .tuple(between(-1000, 1000), between(0, 1), between(0.01, 1000))
  .map(([min, part, width]) => ({ min, mode: min + part * width, max: min + width }))
  .filter(({ min, mode, max }) => min <= mode && mode <= max);

/** Laws, each with its distribution function as a textbook has it. */
const cases: Readonly<Record<string, fc.Arbitrary<readonly [Distribution, (x: number) => number]>>> = {
  uniform: three.map(({ min, max }) => [{ kind: 'uniform', min, max }, (x) => (x - min) / (max - min)]),
  triangular: three.map(({ min, mode, max }) => [
    { kind: 'triangular', min, mode, max },
    (x) =>
      x <= mode
        ? mode === min
          ? 0
          : (x - min) ** 2 / ((max - min) * (mode - min))
        : 1 - (max - x) ** 2 / ((max - min) * (max - mode)),
  ]),
  pert: fc.tuple(three, between(0.1, 50)).map(([{ min, mode, max }, shape]) => {
    const [a, b] = [1 + (shape * (mode - min)) / (max - min), 1 + (shape * (max - mode)) / (max - min)];
    return [{ kind: 'pert', min, mode, max, shape }, (x) => betaCdf((x - min) / (max - min), a, b)] as const;
  }),
  normal: fc
    .tuple(between(-1000, 1000), between(0.1, 1000))
    .map(([mean, standardDeviation]) => [
      { kind: 'normal', mean, standardDeviation },
      (x) => normalCdf((x - mean) / standardDeviation),
    ]),
  lognormal: fc.tuple(between(0.001, 1000), between(1.01, 100)).map(([p10, ratio]) => {
    const sigma = Math.log(ratio) / (2 * 1.2815515655446004);
    const mu = Math.log(p10) + Math.log(ratio) / 2;
    return [{ kind: 'lognormal', p10, p90: p10 * ratio }, (x) => normalCdf((Math.log(x) - mu) / sigma)] as const;
  }),
  gamma: fc
    .tuple(between(0.05, 100), between(0.01, 100))
    .map(([shape, scale]) => [{ kind: 'gamma', shape, scale }, (x) => gammaCdf(x / scale, shape)]),
};

it.each(Object.entries(cases))('the share below the quantile of u is u: %s', (kind, laws) => {
  fc.assert(
    fc.property(laws, share, ([distribution, cdf], u) => {
      expect(Math.abs(cdf(lawOf(distribution, wide).quantile(u)) - u)).toBeLessThan(1e-9);
    }),
    { seed: 811, numRuns: runs(kind === 'pert' || kind === 'gamma' ? 400 : 1600) },
  );
});

it('what is left within the bounds of a normal law has the shares of the whole', () => {
  fc.assert(
    fc.property(between(-2, 2), between(0.5, 3), share, (least, width, u) => {
      const most = least + width;
      const { quantile } = lawOf(
        { kind: 'normal', mean: 0, standardDeviation: 1, bounds: 'truncate' },
        { least, most },
      );
      const [below, upTo] = [normalCdf(least), normalCdf(most)];
      expect(Math.abs((normalCdf(quantile(u)) - below) / (upTo - below) - u)).toBeLessThan(1e-9);
    }),
    { seed: 812, numRuns: runs(400) },
  );
});

/** Chances of a law of counts by their products, in doubles: good for small numbers. */
function chances(distribution: Distribution): number[] {
  if (distribution.kind === 'poisson') {
    const found = [Math.exp(-distribution.rate)];
    for (let k = 1; k < 150; k++) found.push(((found[k - 1] ?? NaN) * distribution.rate) / k);
    return found;
  }
  if (distribution.kind !== 'binomial') return [];
  const { n, probability: p } = distribution;
  let ways = 1;
  return Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) ways = (ways * (n - k + 1)) / k;
    return ways * p ** k * (1 - p) ** (n - k);
  });
}

it('a count is the first up to which the chances reach u', () => {
  const counts: fc.Arbitrary<Distribution> = fc.oneof(
    between(0.01, 50).map((rate) => ({ kind: 'poisson', rate }) as const),
    fc
      .tuple(fc.integer({ min: 1, max: 60 }), between(0.01, 0.99))
      .map(([n, probability]) => ({ kind: 'binomial', n, probability }) as const),
  );
  fc.assert(
    fc.property(counts, between(1e-9, 1 - 1e-9), (distribution, u) => {
      const k = lawOf(distribution, wide).quantile(u);
      const upTo = (last: number) => chances(distribution).reduce((total, p, at) => total + (at <= last ? p : 0), 0);
      expect(upTo(k)).toBeGreaterThan(u - 1e-12);
      expect(upTo(k - 1)).toBeLessThan(u + 1e-12);
    }),
    { seed: 813, numRuns: runs(2000) },
  );
});

it('a value of a list is the first up to which the weights reach u', () => {
  const lists = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 600,
  });
  fc.assert(
    fc.property(lists, between(0.001, 0.999), (list, u) => {
      const all = list.reduce((total, [, weight]) => total + weight, 0);
      fc.pre(all > 0);
      const distribution: Distribution = {
        kind: 'discrete',
        values: list.map(([value]) => value),
        weights: list.map(([, weight]) => weight),
      };
      let total = 0;
      const wanted = list.find(([, weight]) => weight > 0 && (total += weight) / all >= u);
      expect(lawOf(distribution, wide).quantile(u)).toBe(wanted?.[0]);
    }),
    { seed: 814, numRuns: runs(800) },
  );
});
