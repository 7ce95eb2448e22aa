import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromMinor } from '../../../src/cost/money/fromMinor.js';
import { roundToMinor } from '../../../src/cost/money/roundToMinor.js';
import { runs } from '../../fixtures/runs.js';

const digitCounts = fc.integer({ min: 0, max: 4 });

/** big.js reads the shortest text of a number and rounds it in decimal; the whole units are the digits of its text. */
function expectDecimalRounding(amount: number, digits: number): void {
  const modes = [
    ['half-even', Big.roundHalfEven],
    ['half-up', Big.roundHalfUp],
  ] as const;
  for (const [mode, rounding] of modes) {
    const units = Number(`${new Big(amount).round(digits, rounding).toNumber()}e${digits}`) + 0;
    if (Math.abs(units) < 4e15) expect(roundToMinor(amount, digits, mode)).toBe(units);
  }
}

it('rounds amounts as big.js does', () => {
  const amounts = fc.double({ min: -1e13, max: 1e13, noNaN: true });
  fc.assert(
    fc.property(amounts, fc.integer({ min: -14, max: 0 }), digitCounts, (amount, exponent, digits) => {
      expectDecimalRounding(amount * Number(`1e${exponent}`), digits);
    }),
    { seed: 71, numRuns: runs(40_000) },
  );
});

it('rounds ties and their neighbors as big.js does', () => {
  const view = new DataView(new ArrayBuffer(8));
  const neighbor = (value: number, step: bigint): number => {
    view.setFloat64(0, value);
    view.setBigUint64(0, view.getBigUint64(0) + step);
    return view.getFloat64(0);
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e13 }),
      digitCounts,
      fc.integer({ min: 0, max: 12 }),
      (size, digits, cut) => {
        const tie = Number(`${Math.floor(size / Number(`1e${cut}`))}5e-${digits + 1}`);
        for (const amount of [tie, -tie, neighbor(tie, 1n), neighbor(tie, -1n)]) expectDecimalRounding(amount, digits);
      },
    ),
    { seed: 72, numRuns: runs(20_000) },
  );
});

it('reads its own amounts of up to 15 figures again', () => {
  const units = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
  fc.assert(
    fc.property(units, digitCounts, (minor, digits) => {
      expect(roundToMinor(fromMinor(minor, digits), digits)).toBe(minor);
    }),
    { seed: 73, numRuns: runs(10_000) },
  );
});
