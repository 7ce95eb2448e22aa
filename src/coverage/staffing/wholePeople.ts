import { ceiling, product } from '../../internal/numeric/fraction.js';
import type { Fraction } from '../../internal/numeric/fraction.js';

/** House default: of a number of people, the share below which an excess over a whole number is noise of the inputs. */
export const noise: Fraction = { numerator: 1n, denominator: 1_000_000_000_000n };
const kept: Fraction = { numerator: noise.denominator - noise.numerator, denominator: noise.denominator };

/**
 * Whole people for a number of them, decided exactly: 12 people stay 12, and any true excess takes one more.
 *
 * Inputs that were themselves calculated in doubles, such as 0.1 + 0.2, carry about 10^-16 of noise; an excess of up to 10^-12 of the
 * number takes nobody.
 */
export function wholePeople(people: Fraction): number {
  return Number(ceiling(product(people, kept)));
}
