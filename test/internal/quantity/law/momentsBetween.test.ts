import { expect, it } from 'vitest';
import { normalQuantile } from '../../../../src/internal/numeric/normalQuantile.js';
import { momentsBetween } from '../../../../src/internal/quantity/law/momentsBetween.js';

it.each([
  // Half of the standard normal law: mean root of 2 / pi, variance 1 - 2 / pi.
  ['the upper half of a normal law', normalQuantile, 0.5, 1, Math.sqrt(2 / Math.PI), 1 - 2 / Math.PI],
  ['a whole uniform law', (u: number) => u, 0, 1, 1 / 2, 1 / 12],
  ['a part of a uniform law', (u: number) => 8 * u, 0.25, 0.75, 4, 16 / 12],
  ['squares', (u: number) => u * u, 0, 1, 1 / 3, 1 / 5 - 1 / 9],
  ['one value', () => 7, 0.1, 0.2, 7, 0],
] as const)('%s', (_, quantile, low, high, mean, variance) => {
  const found = momentsBetween(quantile, low, high);
  expect(Math.abs(found.mean - mean)).toBeLessThan(1e-10);
  expect(Math.abs(found.variance - variance)).toBeLessThan(1e-10);
});
