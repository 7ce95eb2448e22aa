import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundDecimal } from '../../../src/internal/numeric/roundDecimal.js';

const digitCounts = fc.integer({ min: 0, max: 12 });

/** big.js reads the shortest text of a number and rounds it in decimal. */
function expectDecimalRounding(value: number, digits: number): void {
  const halfUp = new Big(value).round(digits, Big.roundHalfUp).toNumber() + 0;
  const halfEven = new Big(value).round(digits, Big.roundHalfEven).toNumber() + 0;
  expect(roundDecimal(value, digits, 'half-up')).toBe(halfUp);
  expect(roundDecimal(value, digits, 'half-even')).toBe(halfEven);
}

it('rounds every double as its decimal text is rounded', () => {
  const bits = fc.tuple(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 0xffffffff }));
  const view = new DataView(new ArrayBuffer(8));
  fc.assert(
    fc.property(bits, digitCounts, ([high, low], digits) => {
      view.setUint32(0, high);
      view.setUint32(4, low);
      const value = view.getFloat64(0);
      fc.pre(Number.isFinite(value));
      expectDecimalRounding(value, digits);
    }),
    { seed: 31, numRuns: 2000 },
  );
});

it('rounds doubles with a few digits more than are kept', () => {
  const values = fc.double({ min: -1e16, max: 1e16, noNaN: true });
  fc.assert(
    fc.property(values, fc.integer({ min: -20, max: 0 }), digitCounts, (value, exponent, digits) => {
      expectDecimalRounding(value * Number(`1e${exponent}`), digits);
    }),
    { seed: 32, numRuns: 20_000 },
  );
});

it('rounds decimals that end in a tie, and their neighbors', () => {
  const view = new DataView(new ArrayBuffer(8));
  const neighbor = (value: number, step: bigint): number => {
    view.setFloat64(0, value);
    view.setBigUint64(0, view.getBigUint64(0) + step);
    return view.getFloat64(0);
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e14 }), digitCounts, (whole, digits) => {
      const tie = Number(`${whole}5e-${digits + 1}`);
      expectDecimalRounding(tie, digits);
      expectDecimalRounding(-tie, digits);
      expectDecimalRounding(neighbor(tie, 1n), digits);
      expectDecimalRounding(neighbor(tie, -1n), digits);
    }),
    { seed: 33, numRuns: 10_000 },
  );
});

it('changes nothing when it is repeated', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), digitCounts, (value, digits) => {
      const once = roundDecimal(value, digits, 'half-even');
      expect(roundDecimal(once, digits, 'half-even')).toBe(once);
    }),
    { seed: 34, numRuns: 5000 },
  );
});
