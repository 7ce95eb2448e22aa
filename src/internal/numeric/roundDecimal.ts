import { ComanagedError } from '../errors.js';
import { shortestDecimal } from './shortestDecimal.js';

/** How a value halfway between two is rounded: to the even one, or away from zero. */
export type TieRounding = 'half-even' | 'half-up';

const powersOfTen = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;
const largestQuickProduct = 1_099_511_627_776; // 2 to the power of 40

/**
 * Rounds to a number of decimal digits, decided on the shortest decimal text of the double: 10.075 counts as a tie at two
 * digits, although the double lies below it.
 *
 * @param digits decimal digits that are kept, 0 to 12
 * @param mode what becomes of a tie: `half-even` takes the even neighbor, `half-up` the one away from zero
 * @returns the double nearest to the rounded decimal, never -0
 * @throws `invalid-argument` where the value is not finite or `digits` is out of range
 */
export function roundDecimal(value: number, digits: number, mode: TieRounding): number {
  if (!Number.isFinite(value)) throw new ComanagedError('invalid-argument', 'value', 'value must be finite');
  const scale = powersOfTen[digits];
  if (scale === undefined) {
    throw new ComanagedError('invalid-argument', 'digits', 'digits must be a whole number from 0 to 12');
  }
  if (Number.isInteger(value)) return value + 0; // -0 becomes 0
  const product = value * scale;
  const nearest = Math.round(product);
  // The product lies within 2^-12 of the scaled text, so away from a tie both round alike, and the text takes 50 times as long.
  if (Math.abs(product) < largestQuickProduct && Math.abs(product - nearest) < 0.499) return nearest / scale + 0;
  const magnitude = roundText(Math.abs(value), digits, mode);
  return value < 0 ? 0 - magnitude : magnitude;
}

/** Rounds a value > 0, at least close to half a unit of the last digit kept, by the figures of its shortest text. */
function roundText(value: number, digits: number, mode: TieRounding): number {
  const { figures, exponent } = shortestDecimal(value);
  const excess = -exponent - digits;
  if (excess <= 0) return value;
  const at = figures.length - excess;
  const kept = BigInt(figures.slice(0, at));
  const rounded = roundsUp(kept, figures.slice(at), mode) ? kept + 1n : kept;
  return Number(`${rounded.toString()}e-${digits}`);
}

/** Whether `kept` goes up by one for the figures cut behind it. */
function roundsUp(kept: bigint, cut: string, mode: TieRounding): boolean {
  const isTie = cut === '5'; // the shortest text ends in no zeros
  if (isTie && mode === 'half-even') return kept % 2n === 1n;
  return cut >= '5';
}
