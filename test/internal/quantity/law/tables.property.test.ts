import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillQuantiles } from '../../../../src/internal/quantity/law/fillQuantiles.js';
import { lawOf } from '../../../../src/internal/quantity/law/lawOf.js';
import type { Distribution } from '../../../../src/internal/quantity/model.js';
import { runs } from '../../../fixtures/runs.js';
import { uniformsOf } from './laws.js';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const parts = fc.tuple(between(0, 1), between(-2, 3), between(0.001, 3));
/** Powers of ten, so that small and large parameters come alike. */
const power = (x: number): number => 10 ** x;

const laws: Readonly<Record<string, fc.Arbitrary<Distribution>>> = {
  normal: parts.map(([a, b, c]) => ({ kind: 'normal', mean: a * power(b), standardDeviation: power(c) })),
  lognormal: parts.map(([a, b, c]) => ({ kind: 'lognormal', p10: power(b), p90: power(b + (a + 0.001) * c) })),
  pert: parts.map(([a, b, c]) => ({ kind: 'pert', min: 0, mode: a * power(b), max: power(b), shape: power(c - 1) })),
  gamma: parts.map(([a, b, c]) => ({ kind: 'gamma', shape: power((b + c) / 2), scale: a + 0.1 })),
  truncated: parts.map(([a, b, c]) => ({ kind: 'lognormal', p10: a + 0.5, p90: a + c + b + 4, bounds: 'truncate' })),
  clamped: parts.map(([a, , c]) => ({ kind: 'normal', mean: a * 10, standardDeviation: c * 4, bounds: 'clamp' })),
};

it.each(Object.entries(laws))('a table is within 1e-7 of the exact quantiles: %s', (name, distributions) => {
  const isBounded = name === 'truncated' || name === 'clamped';
  const bounds = isBounded ? { least: 1, most: 9 } : { least: -1e300, most: 1e300 };
  const uniforms = uniformsOf(name, name === 'pert' || name === 'gamma' ? 150 : 600);
  fc.assert(
    fc.property(distributions, (distribution) => {
      const law = lawOf(distribution, bounds);
      const [exact, near] = (['exact', 'table'] as const).map((method) => {
        const out = new Float64Array(uniforms.length);
        fillQuantiles(law, method, uniforms, out, out.length);
        return out;
      });
      near?.forEach((x, at) => {
        const wanted = exact?.[at] ?? NaN;
        if (x !== wanted) expect(Math.abs(x - wanted) / Math.abs(wanted)).toBeLessThanOrEqual(1e-7);
      });
    }),
    { seed: 821, numRuns: runs(160) },
  );
});
