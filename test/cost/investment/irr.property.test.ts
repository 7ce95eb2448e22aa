import fc from 'fast-check';
import { expect, it } from 'vitest';
import { irr } from '../../../src/cost/investment/irr.js';
import { npv } from '../../../src/cost/investment/npv.js';
import { runs } from '../../fixtures/runs.js';
import { exactValue } from './exactValue.js';

function times(a: readonly number[], b: readonly number[]): number[] {
  const product = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((left, i) => b.forEach((right, j) => (product[i + j] = (product[i + j] ?? 0) + left * right)));
  return product;
}

it('finds the rates that a list of flows was built from, with their multiplicities', () => {
  // 1 + rate = growth / 8; each factor is 8 - growth x
  const rates = fc.uniqueArray(fc.tuple(fc.integer({ min: 2, max: 24 }), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 3,
    selector: ([growth]) => growth,
  });
  const total = (list: readonly (readonly [number, number])[]): number =>
    list.reduce((sum, [, times]) => sum + times, 0);
  // 1 + b x + c x^2 with b^2 < 4 c, or with b and c >= 0: no roots above 0
  const rootless = fc.constantFrom([1], [1, 1], [3, 0, 1], [2, -2, 1], [5, -3, 1], [1, 2, 3, 4]);
  fc.assert(
    fc.property(
      rates.filter((list) => total(list) <= 4),
      rootless,
      fc.constantFrom(1, -1, 100),
      (list, other, size) => {
        const factors = list.flatMap(
          ([growth, multiplicity]) => new Array(multiplicity).fill([8, -growth]) as number[][],
        );
        const flows = [...factors, other].reduce(times, [size]);
        const sorted = [...list].sort(([a], [b]) => a - b);
        const { roots, multiplicities } = irr(flows);
        expect(multiplicities).toEqual(sorted.map(([, multiplicity]) => multiplicity));
        roots.forEach((root, at) => {
          const [growth = NaN, multiplicity = 1] = sorted[at] ?? [];
          expect(Math.abs(root - (growth / 8 - 1))).toBeLessThan(multiplicity === 1 ? 1e-14 : 1e-3);
        });
      },
    ),
    { seed: 84, numRuns: runs(6000) },
  );
});

it('has an odd number of rates exactly where the exact value changes its sign', () => {
  const flowLists = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 9 });
  const grid = Array.from({ length: 96 }, (_, at) => at + 1); // 1 + rate = at / 16
  fc.assert(
    fc.property(flowLists, (flows) => {
      const { status, roots, multiplicities } = irr(flows);
      if (status === 'undefined') return;
      const signs = grid.map((numerator) => {
        const value = exactValue({ flows, numerator, denominator: 16 });
        return value > 0n ? 1 : value < 0n ? -1 : 0;
      });
      for (let at = 1; at < grid.length; at++) {
        const [low = 0, high = 0] = [signs[at - 1], signs[at]];
        if (low === 0 || high === 0) continue;
        const within = roots.map((root) => root + 1 > at / 16 && root + 1 < (at + 1) / 16);
        const count = multiplicities.reduce((sum, each, root) => (within[root] === true ? sum + each : sum), 0);
        expect(count % 2, `${at}`).toBe(low === high ? 0 : 1);
      }
      signs.forEach((sign, at) => {
        if (sign === 0) expect(roots.some((root) => Math.abs(root - (grid[at] ?? 0) / 16 + 1) < 1e-5)).toBe(true);
      });
    }),
    { seed: 85, numRuns: runs(3000) },
  );
});

it('gives no more rates than changes of sign, the same parity, and present values of 0', () => {
  const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((flow) => (Math.abs(flow) < 1e-6 ? 0 : flow));
  const flowLists = fc.array(amount, { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(flowLists, (flows) => {
      const { status, roots, multiplicities } = irr(flows);
      if (status === 'undefined') return;
      const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
      const changes = signs.filter((sign, at) => at > 0 && sign !== signs[at - 1]).length;
      const count = multiplicities.reduce((sum, each) => sum + each, 0);
      expect(count).toBeLessThanOrEqual(changes);
      expect((changes - count) % 2).toBe(0);
      const size = flows.reduce((sum, flow) => sum + Math.abs(flow), 0);
      for (const rate of roots) {
        const discounted = npv(rate, flows.map(Math.abs), { convention: 'tei' });
        const value = Math.abs(npv(rate, flows, { convention: 'tei' }));
        if (rate > -0.9999999) expect(value).toBeLessThan(1e-9 * Math.max(discounted, size));
        if (rate >= 0) expect(value).toBeLessThan(1e-9 * size);
      }
    }),
    { seed: 86, numRuns: runs(4000) },
  );
});

it('gives the mirrored rates for flows in reverse', () => {
  const flowLists = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(flowLists, (flows) => {
      const forth = irr(flows);
      const back = irr([...flows].reverse());
      expect(back.status).toBe(forth.status);
      expect([...back.multiplicities].reverse()).toEqual(forth.multiplicities);
    }),
    { seed: 87, numRuns: runs(3000) },
  );
});
