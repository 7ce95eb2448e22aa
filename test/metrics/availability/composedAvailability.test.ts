import { expect, it } from 'vitest';
import { composedAvailability } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';
import { valueOf } from '../valueOf.js';

it('is the product of a chain and the complement of all failing', () => {
  expect(valueOf(composedAvailability([0.99, 0.99]))).toBeCloseTo(0.9801, 14);
  expect(valueOf(composedAvailability([0.99, 0.99], { needed: 1 }))).toBeCloseTo(0.9999, 14);
});

it('is the tail of a binomial law for 2 of 3, and of different parts term by term', () => {
  expect(valueOf(composedAvailability([0.9, 0.9, 0.9], { needed: 2 }))).toBeCloseTo(0.729 + 3 * 0.081, 14);
  // ab(1 - c) + a(1 - b)c + (1 - a)bc + abc with 0.9, 0.8, 0.7
  const parts = 0.9 * 0.8 * 0.3 + 0.9 * 0.2 * 0.7 + 0.1 * 0.8 * 0.7 + 0.9 * 0.8 * 0.7;
  expect(valueOf(composedAvailability([0.9, 0.8, 0.7], { needed: 2 }))).toBeCloseTo(parts, 14);
});

it('needs nothing for nothing, and says what it assumes', () => {
  expect(valueOf(composedAvailability([0.5], { needed: 0 }))).toBe(1);
  expect(composedAvailability([])).toMatchObject({ value: 1, warnings: [{ code: 'assumes-independence' }] });
});

it('refuses more than there are', () => {
  expect(refusal(() => composedAvailability([0.5], { needed: 2 }))).toEqual(['invalid-argument', 'needed']);
  expect(refusal(() => composedAvailability([1.1]))).toEqual(['invalid-argument', 'parts/0']);
  expect(refusal(() => composedAvailability(4 as never))).toEqual(['invalid-argument', 'parts']);
  expect(refusal(() => composedAvailability([], { k: 1 } as never))).toEqual(['unknown-option', 'options']);
});
