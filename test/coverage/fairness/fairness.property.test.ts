import fc from 'fast-check';
import { expect, it } from 'vitest';
import { giniIndex } from '../../../src/coverage/fairness/giniIndex.js';
import { jainIndex } from '../../../src/coverage/fairness/jainIndex.js';
import { overload } from '../../../src/coverage/fairness/overload.js';
import { pairBalance } from '../../../src/coverage/fairness/pairBalance.js';
import type { Outcome } from '../../../src/internal/quantity/model.js';
import { runs } from '../../fixtures/runs.js';

const anyLoads = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 1000 })), { minLength: 1, maxLength: 12 });

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.status !== 'ok') throw new Error('there is a value');
  return outcome.value;
}

const ratio = (numerator: bigint, denominator: bigint) => Number((numerator << 100n) / denominator) / 2 ** 100;

it('are the exact quotients of whole numbers, by their definitions', () => {
  fc.assert(
    fc.property(anyLoads, (loads) => {
      const n = BigInt(loads.length);
      const whole = loads.map(BigInt);
      const total = whole.reduce((sum, load) => sum + load, 0n);
      const squares = whole.reduce((sum, load) => sum + load * load, 0n);
      const jain = total === 0n ? 1 : ratio(total * total, n * squares);
      expect(Math.abs(valueOf(jainIndex(Object.freeze(loads))) - jain)).toBeLessThanOrEqual(1e-15);
      const apart = whole
        .flatMap((a) => whole.map((b) => (a > b ? a - b : b - a)))
        .reduce((sum, each) => sum + each, 0n);
      const gini = total === 0n ? 0 : ratio(apart, 2n * n * total);
      expect(Math.abs(valueOf(giniIndex(loads)) - gini)).toBeLessThanOrEqual(1e-15);
      const pairs = loads.flatMap((a, at) =>
        loads.slice(at + 1).map((b) => (a === b ? 1 : Math.min(a, b) / Math.max(a, b))),
      );
      if (pairs.length > 0) {
        const mean = pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
        expect(valueOf(pairBalance(loads))).toBeCloseTo(mean, 13);
      }
      const above = loads.flatMap((load, position) => (BigInt(load) * n > total ? [position] : []));
      const over = valueOf(overload(loads));
      expect(over.map(({ position }) => position).sort((a, b) => a - b)).toEqual(above);
      for (const { position, excess } of over) {
        expect(excess).toBeCloseTo(((loads[position] ?? 0) * loads.length) / Number(total) - 1, 12);
      }
      for (const result of [jainIndex(loads), giniIndex(loads), pairBalance(loads), overload(loads)]) {
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }
    }),
    { seed: 441, numRuns: runs(3000) },
  );
});

it('do not change with the unit or the order, and stay in their ranges', () => {
  const anyReals = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(anyReals, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (loads, unit) => {
      const n = loads.length;
      const scalable = loads.map((load) => (load < 1e-300 ? 0 : load)); // what is smaller loses digits in another unit
      const other = scalable.map((load) => load * unit).reverse();
      for (const index of n < 2 ? [jainIndex, giniIndex] : [jainIndex, giniIndex, pairBalance]) {
        expect(valueOf(index(other))).toBeCloseTo(valueOf(index(scalable)), 12);
      }
      const [jain, gini] = [valueOf(jainIndex(loads)), valueOf(giniIndex(loads))];
      expect(jain).toBeGreaterThanOrEqual(1 / n);
      expect(jain).toBeLessThanOrEqual(1);
      expect(gini).toBeGreaterThanOrEqual(0);
      expect(gini).toBeLessThanOrEqual((n - 1) / n);
      if (n < 2) return;
      expect(valueOf(pairBalance(loads))).toBeGreaterThanOrEqual(0);
      expect(valueOf(pairBalance(loads))).toBeLessThanOrEqual(1);
    }),
    { seed: 442, numRuns: runs(2000) },
  );
});

it('take shares as loads divided by them', () => {
  const people = fc.array(fc.tuple(fc.nat({ max: 1000 }), fc.constantFrom(1, 0.5, 0.25)), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(people, (list) => {
      const loads = list.map(([load]) => load);
      const shares = list.map(([, share]) => share);
      const full = list.map(([load, share]) => load / share);
      for (const measure of [jainIndex, giniIndex, pairBalance, overload]) {
        expect(measure(loads, { shares })).toEqual(measure(full));
      }
    }),
    { seed: 443, numRuns: runs(1000) },
  );
});
