import { expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/internal/stats/benjaminiHochberg.js';

// Y. Benjamini and Y. Hochberg (1995), section 3.2: 15 hypotheses, of which the first four are rejected at 5 %
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

it('rejects what the paper does', () => {
  const adjusted = benjaminiHochberg(published);
  expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
  expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 14);
  expect(adjusted[4]).toBeCloseTo((0.0201 * 15) / 5, 14);
  expect(adjusted[5]).toBeCloseTo((0.0298 * 15) / 7, 14); // that of the seventh, which is less than 0.0278 * 15 / 6
});

it('keeps the order that is given', () => {
  expect(benjaminiHochberg([1, 0.01])).toEqual([1, 0.02]);
  expect(benjaminiHochberg([])).toEqual([]);
});
