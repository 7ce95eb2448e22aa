import { describe, expect, it } from 'vitest';
import { fillQuantiles } from '../../../../src/internal/quantity/law/fillQuantiles.js';
import { lawOf } from '../../../../src/internal/quantity/law/lawOf.js';
import { tabulated } from '../../../../src/internal/quantity/law/tabulated.js';
import type { Distribution } from '../../../../src/internal/quantity/model.js';
import type { Bounds, Law } from '../../../../src/internal/quantity/law/model.js';
import { allLaws, named, risingShares, uniformsOf, wide } from './laws.js';

const filled = (law: Law, method: 'exact' | 'table', uniforms: Float64Array) => {
  const out = new Float64Array(uniforms.length);
  fillQuantiles(law, method, uniforms, out, uniforms.length);
  return out;
};
const isSlow = ({ kind }: Distribution) => kind === 'pert' || kind === 'gamma';
const sharesFor = (law: Distribution) =>
  Float64Array.from([...uniformsOf('table', isSlow(law) ? 500 : 5000), ...risingShares(isSlow(law) ? 50 : 500)]);

/** Laws for which a table is hard: heavy tails, a density without bound, a sharp peak, a change of sign, a narrow remainder. */
const hard: readonly (readonly [Distribution, Bounds])[] = [
  [
    { kind: 'lognormal', p10: 0.0001, p90: 10 },
    { least: 0, most: 1e300 },
  ],
  [{ kind: 'gamma', shape: 0.01, scale: 1 }, wide],
  [{ kind: 'pert', min: 0, mode: 1e-6, max: 1, shape: 1000 }, wide],
  [{ kind: 'normal', mean: 1e-9, standardDeviation: 1 }, wide],
  [
    { kind: 'normal', mean: 0, standardDeviation: 1, bounds: 'truncate' },
    { least: 3.5, most: 9 },
  ],
  [
    { kind: 'normal', mean: 0, standardDeviation: 1, bounds: 'clamp' },
    { least: -0.3, most: 1.7 },
  ],
];

describe.each([...allLaws, ...hard].map(([law, bounds]) => [named(law), law, bounds] as const))(
  '%s',
  (_, law, bounds) => {
    const compiled = lawOf(law, bounds);
    const uniforms = sharesFor(law);
    const exact = filled(compiled, 'exact', uniforms);

    it('gives its quantiles', () => {
      uniforms.slice(0, 50).forEach((u, at) => {
        expect(exact[at]).toBe(compiled.quantile(u));
      });
    });

    it('is within 1e-7 of them by table, and exactly them where it has none', () => {
      const near = filled(compiled, 'table', uniforms);
      let worst = 0;
      for (let at = 0; at < near.length; at++) {
        const [found = NaN, wanted = NaN] = [near[at], exact[at]];
        if (found !== wanted) worst = Math.max(worst, Math.abs(found - wanted) / Math.abs(wanted));
      }
      expect(worst).toBeLessThanOrEqual(compiled.table() === undefined ? 0 : 1e-7);
    });

    it('stays within its bounds by table, and does not fall', () => {
      if (compiled.table() === undefined) return;
      const digits = 1e-15 * Math.sqrt(compiled.variance);
      const rising = Float64Array.from(risingShares(20_000));
      let before = -Infinity;
      for (const x of filled(
        compiled,
        'table',
        isSlow(law) ? rising.filter((u) => u > 2 ** -16 && u < 1 - 2 ** -16) : rising,
      )) {
        if (x < compiled.least || x > compiled.most) expect.fail(`${String(x)} is outside`);
        if (x < before) expect(before - x).toBeLessThanOrEqual(1e-15 * Math.abs(x) + digits);
        before = x;
      }
    });
  },
);

it('leaves uniform, triangular, empirical and discrete laws without a table', () => {
  const tables = allLaws.flatMap(([law, bounds]) => (lawOf(law, bounds).table() === undefined ? [] : [law.kind]));
  expect([...new Set(tables)].sort()).toEqual([
    'gamma',
    'lognormal',
    'lognormal-interval',
    'lognormal-moments',
    'normal',
    'pert',
  ]);
});

it('computes 0 and 1 and what is nearer to them than a table goes', () => {
  const law = lawOf({ kind: 'normal', mean: 0, standardDeviation: 1 }, wide);
  const ends = Float64Array.of(0, 2 ** -53, 2 ** -17, 1 - 2 ** -17, 1 - 2 ** -53, 1);
  expect(filled(law, 'table', ends)).toEqual(filled(law, 'exact', ends));
});

it('fills no more than it is told', () => {
  for (const law of [wide].flatMap((bounds) => allLaws.map(([each]) => lawOf({ ...each, bounds: 'clamp' }, bounds)))) {
    for (const method of ['exact', 'table'] as const) {
      const out = new Float64Array(4).fill(-77);
      fillQuantiles(law, method, Float64Array.of(0.1, 0.2, 0.3, 0.4), out, 2);
      expect([...out.subarray(2)]).toEqual([-77, -77]);
      expect(out[0]).not.toBe(-77);
    }
  }
});

it('is the same for single values', () => {
  for (const [law, bounds] of allLaws) {
    const compiled = lawOf(law, bounds);
    const single = tabulated(compiled);
    const uniforms = uniformsOf('single', 20);
    expect(uniforms.map(single)).toEqual(filled(compiled, 'table', uniforms));
  }
});
