import { expect, it } from 'vitest';
import { betaQuantile } from '../../../../src/internal/numeric/betaQuantile.js';
import { normalCdf } from '../../../../src/internal/numeric/normalCdf.js';
import { scoreSeries } from '../../../../src/internal/quantity/law/scoreSeries.js';

const ends = { least: 0, most: 1 };

it('stands in for a quantile within 1e-9', () => {
  for (const [a, b] of [
    [1, 5],
    [2.5, 3.5],
    [30, 2],
  ] as const) {
    const series = scoreSeries((u) => betaQuantile(u, a, b), ends);
    for (let z = -4.15; z < 4.16; z += 0.1) {
      const exact = betaQuantile(normalCdf(z), a, b);
      expect(Math.abs((series?.(z) ?? NaN) - exact)).toBeLessThanOrEqual(1e-9 * exact);
    }
  }
});

it('is not there for a law that has a bend, or values outside its ends', () => {
  expect(scoreSeries((u) => Math.max(0.3, Math.min(u, 0.6)), ends)).toBeUndefined();
  expect(scoreSeries((u) => u - 0.5, ends)).toBeUndefined();
  expect(scoreSeries((u) => u, { least: 0, most: 0.9 })).toBeUndefined();
  expect(scoreSeries((u) => -Math.log(1 - u), { least: 1, most: undefined })).toBeUndefined();
});
