import { expect, it } from 'vitest';
import { kendallPower, sizeForPower } from '../../../src/internal/stats/kendallPower.js';

// Simulated, and stated on the domain page: a decline of two standard deviations over the span
it.each([
  [6, 0.09],
  [12, 0.44],
  [24, 0.75],
])('of %d values is near the simulated one', (n, power) => {
  const alternative = { n, change: 2, factor: 1, alpha: 0.05 };
  expect(Math.abs(kendallPower(alternative) - power)).toBeLessThan(0.1);
});

it('rises with the change and the length, and falls with correlation', () => {
  const base = { n: 12, change: 2, factor: 1, alpha: 0.05 };
  const power = kendallPower(base);
  expect(kendallPower({ ...base, change: 3 })).toBeGreaterThan(power);
  expect(kendallPower({ ...base, n: 20 })).toBeGreaterThan(power);
  expect(kendallPower({ ...base, factor: 2 })).toBeLessThan(power);
  expect(kendallPower({ ...base, n: 2 })).toBe(0);
});

it('names the length that is enough', () => {
  const base = { n: 6, change: 2, factor: 1, alpha: 0.05 };
  const enough = sizeForPower(base, 0.5, 1000) ?? 0;
  expect(kendallPower({ ...base, n: enough })).toBeGreaterThanOrEqual(0.5);
  expect(kendallPower({ ...base, n: enough - 1 })).toBeLessThan(0.5);
  expect(sizeForPower({ ...base, change: 0 }, 0.5, 1000)).toBeNull();
});
