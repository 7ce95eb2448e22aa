import { integerPower } from './integerPower.js';
import { shortestDecimal } from './shortestDecimal.js';

/** An exact number >= 0. */
export interface Fraction {
  /** >= 0. */
  readonly numerator: bigint;
  /** > 0. */
  readonly denominator: bigint;
}

/** The decimal that people read and write for a finite double >= 0: 0.3 is 3/10, although the double lies beside it. */
export function decimalFraction(value: number): Fraction {
  const { figures, exponent } = shortestDecimal(value);
  const power = BigInt(`1${'0'.repeat(Math.abs(exponent))}`);
  const whole = BigInt(figures);
  return exponent < 0 ? { numerator: whole, denominator: power } : { numerator: whole * power, denominator: 1n };
}

/** The sum of two fractions. */
export function total(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The product of fractions. */
export function product(...factors: readonly Fraction[]): Fraction {
  return factors.reduce((all, each) => ({
    numerator: all.numerator * each.numerator,
    denominator: all.denominator * each.denominator,
  }));
}

/** `dividend` divided by `divisor`, which is not 0. */
export function quotient(dividend: Fraction, divisor: Fraction): Fraction {
  return product(dividend, { numerator: divisor.denominator, denominator: divisor.numerator });
}

/** 1 minus a fraction of at most 1. */
export function complement({ numerator, denominator }: Fraction): Fraction {
  return { numerator: denominator - numerator, denominator };
}

/** The least whole number that is not below a fraction. */
export function ceiling({ numerator, denominator }: Fraction): bigint {
  return (numerator + denominator - 1n) / denominator;
}

/**
 * The double nearest to a fraction, ties to the even one.
 *
 * @returns `Infinity` beyond the largest double, and 0 below about 10^-299
 */
export function nearestDouble({ numerator, denominator }: Fraction): number {
  if (numerator === 0n) return 0;
  // A quotient of 61 to 68 binary digits, whose last one stands for all that follow: rounding it once rounds the fraction once.
  const shift = 64 - 4 * (hexDigits(numerator) - hexDigits(denominator));
  if (shift > 1060) return 0;
  if (shift < -1000) return Infinity;
  const wide = shift > 0 ? numerator << BigInt(shift) : numerator;
  const divisor = shift < 0 ? denominator << BigInt(-shift) : denominator;
  const whole = wide / divisor;
  const rounded = Number(wide % divisor === 0n ? whole : whole | 1n);
  const half = Math.trunc(shift / 2); // in two factors, so that neither leaves the range
  return (rounded / integerPower(2, half)) * integerPower(2, half - shift);
}

function hexDigits(value: bigint): number {
  return value.toString(16).length;
}
