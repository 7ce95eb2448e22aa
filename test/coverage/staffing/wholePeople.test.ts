import { expect, it } from 'vitest';
import { wholePeople } from '../../../src/coverage/staffing/wholePeople.js';

const trillion = 1_000_000_000_000n;

it.each([
  [0n, 1n, 0],
  [12n, 1n, 12],
  [1n, trillion, 1],
  [12n * trillion + 13n, trillion, 13],
  [12n * trillion + 12n, trillion, 12], // 10^-12 of 12 people
  [12n * trillion - 1n, trillion, 12],
  [6001n, 1000n, 7],
])('of %d / %d', (numerator, denominator, people) => {
  expect(wholePeople({ numerator, denominator })).toBe(people);
});
