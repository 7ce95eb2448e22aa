import { expect, it } from 'vitest';
import { integerPower } from '../../../src/internal/numeric/integerPower.js';
import { invalidArgument } from '../invalidArgument.js';

it('multiplies', () => {
  expect(integerPower(2, 10)).toBe(1024);
  expect(integerPower(3, 5)).toBe(243);
  expect(integerPower(-2, 3)).toBe(-8);
  expect(integerPower(1.5, 2)).toBe(2.25);
  expect(integerPower(2, 1023)).toBe(8.98846567431158e307);
});

it('is 1 for exponent 0, whatever the base', () => {
  for (const base of [0, -0, 1, -5, 1e300]) expect(integerPower(base, 0)).toBe(1);
  expect(integerPower(7, -0)).toBe(1);
});

it('divides 1 by the power for a negative exponent', () => {
  expect(integerPower(2, -3)).toBe(0.125);
  expect(integerPower(10, -2)).toBe(1 / 100);
  expect(integerPower(-2, -1)).toBe(-0.5);
  expect(integerPower(1.07, -7)).toBe(1 / integerPower(1.07, 7));
});

it('multiplies in the stated order, from the lowest binary digit', () => {
  const base = 1.1;
  const square = base * base;
  const fourth = square * square;
  const eighth = fourth * fourth;
  expect(integerPower(base, 3)).toBe(base * square);
  expect(integerPower(base, 5)).toBe(base * fourth);
  expect(integerPower(base, 6)).toBe(square * fourth);
  expect(integerPower(base, 7)).toBe(base * square * fourth);
  expect(integerPower(base, 13)).toBe(base * fourth * eighth);
  expect(integerPower(base, 15)).toBe(base * square * fourth * eighth);
});

it('never gives -0', () => {
  expect(integerPower(-0, 3)).toBe(0);
  expect(integerPower(-1e-200, 3)).toBe(0);
  expect(integerPower(-1e200, -3)).toBe(0);
});

it('underflows to 0 and refuses to overflow', () => {
  expect(integerPower(0.5, 1_000_000)).toBe(0);
  expect(integerPower(1.001, -1_000_000)).toBe(0);
  expect(integerPower(1, 1_000_000)).toBe(1);
  expect(integerPower(-1, -999_999)).toBe(-1);
  for (const [base, exponent] of [
    [2, 1024],
    [-2, 1025],
    [1.001, 1_000_000],
    [0.5, -1_000_000],
    [0, -1],
  ] as const) {
    expect(() => integerPower(base, exponent), `${base} ^ ${exponent}`).toThrow(invalidArgument('exponent'));
  }
});

it('refuses a base that is not finite and an exponent that is not whole or too large', () => {
  for (const base of [NaN, Infinity, -Infinity]) {
    expect(() => integerPower(base, 2), String(base)).toThrow(invalidArgument('base'));
  }
  for (const exponent of [0.5, NaN, Infinity, -Infinity, 1_000_001, -1_000_001]) {
    expect(() => integerPower(1, exponent), String(exponent)).toThrow(invalidArgument('exponent'));
  }
});
