import { expect, it } from 'vitest';
import { betaLaw } from '../../../src/internal/numeric/betaLaw.js';
import { betaQuantile, quantileOfBeta } from '../../../src/internal/numeric/betaQuantile.js';
import { invalidArgument } from '../invalidArgument.js';

it('is what can be solved by hand', () => {
  for (let at = 0; at <= 100; at++) {
    const p = at / 100;
    expect(betaQuantile(p, 1, 1)).toBeCloseTo(p, 14);
    expect(betaQuantile(p, 2, 1)).toBeCloseTo(Math.sqrt(p), 14);
    expect(betaQuantile(p, 1, 5)).toBeCloseTo(1 - (1 - p) ** 0.2, 14);
    expect(betaQuantile(p, 0.5, 0.5)).toBeCloseTo(Math.sin((Math.PI * p) / 2) ** 2, 14);
  }
  expect(betaQuantile(0.5, 3, 3)).toBeCloseTo(0.5, 15);
});

it('keeps its digits far out, where the share is a power', () => {
  expect(betaQuantile(1e-30, 2, 1) / 1e-15).toBeCloseTo(1, 12);
  expect(betaQuantile(1e-30, 0.1, 1) / 1e-300).toBeCloseTo(1, 11);
  expect(betaQuantile(0.5, 1e-4, 1)).toBe(0); // 2^-10000
  expect(betaQuantile(0.6, 1e-4, 1)).toBe(0);
  expect(betaQuantile(0.5, 1, 1e-4)).toBe(1);
});

it('never falls in a table, and is the same of a law at hand', () => {
  for (const [a, b] of [
    [1.8, 4.2],
    [0.3, 70],
  ] as const) {
    let before = 0;
    for (let at = 0; at < 1024; at++) {
      const p = (at + 0.5) / 1024;
      const x = quantileOfBeta(p, betaLaw(a, b));
      expect(x).toBeGreaterThanOrEqual(before);
      before = x;
    }
  }
  expect(quantileOfBeta(0.3, betaLaw(2, 3))).toBe(betaQuantile(0.3, 2, 3));
});

it('is 0 and 1 at the ends', () => {
  expect([betaQuantile(0, 2, 3), betaQuantile(-0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 0, 1]);
});

it('refuses what breaks the bounds', () => {
  for (const p of [-0.1, 1.1, NaN]) expect(() => betaQuantile(p, 1, 1)).toThrow(invalidArgument('p'));
  expect(() => betaQuantile(0.5, 0, 1)).toThrow(invalidArgument('a'));
  expect(() => betaQuantile(0.5, 1, NaN)).toThrow(invalidArgument('b'));
});
