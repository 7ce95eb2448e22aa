import { shortestDecimal } from './shortestDecimal.js';

/** How a value halfway between two is rounded: to the even one, or away from zero. */
export type TieRounding = 'half-even' | 'half-up';

/** Units of a value for each number of decimal digits that can be kept. */
export const powersOfTen = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

/** Below it, 2^40, the product of a double and a power of ten lies within 2^-12 of the same product of its shortest text. */
export const largestQuickProduct = 1_099_511_627_776;

/** Whole units of the last digit kept, for a finite value >= 0, by the figures of its shortest text. */
export function roundedUnits(value: number, digits: number, mode: TieRounding): bigint {
  const { figures, exponent } = shortestDecimal(value);
  const excess = -exponent - digits;
  if (excess <= 0) return BigInt(figures + '0'.repeat(-excess));
  if (excess > figures.length) return 0n; // below a tenth of a unit
  const at = figures.length - excess;
  const kept = BigInt(figures.slice(0, at));
  return roundsUp(kept, figures.slice(at), mode) ? kept + 1n : kept;
}

/** Whether `kept` goes up by one for the figures cut behind it. */
function roundsUp(kept: bigint, cut: string, mode: TieRounding): boolean {
  const isTie = cut === '5'; // the shortest text ends in no zeros
  if (isTie && mode === 'half-even') return kept % 2n === 1n;
  return cut >= '5';
}
