import { bisect } from './bisect.js';

/** Where a polynomial is 0. */
export interface PolynomialRoot {
  /** The argument, above 0. */
  readonly at: number;
  /** How many roots fall together there, from 1. */
  readonly multiplicity: number;
}

/** A polynomial whose roots lie between those of the next: coefficients of rising powers, the first and the last one not 0. */
interface Level {
  readonly coefficients: Float64Array;
  /** How many times it was derived. */
  readonly order: number;
}

/** A polynomial of a thousand and one coefficients has binomial coefficients within the range of a double. */
export const mostCoefficients = 1001;

/**
 * All roots above 0 of a polynomial, in rising order.
 *
 * Between the roots of its derivative a polynomial rises or falls, so there it has at most one root, which is bisected to neighboring
 * doubles; at a root of the derivative it may touch 0. So the roots follow from those of the derivative, these from those of the second
 * derivative, and so on until one has at most one change of signs, and with it at most one root (Descartes' rule). No starting guess is
 * needed. What is within the rounding error of its calculation counts as 0: roots that lie closer together are one, with their
 * multiplicities added up.
 *
 * Takes at most a few times the square of the number of coefficients, times the roots of a derivative.
 *
 * @param coefficients of the powers from 0, finite, at most 1,001, the first and the last one not 0
 */
export function positiveRoots(coefficients: readonly number[]): PolynomialRoot[] {
  const largest = coefficients.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  const levels: Level[] = [{ coefficients: Float64Array.from(coefficients, (each) => each / largest), order: 0 }];
  let last = levels[0];
  while (last !== undefined && changesOfSign(last.coefficients) > 1) {
    last = derivative(last);
    levels.push(last);
  }
  return levels.reduceRight<PolynomialRoot[]>((turns, level) => rootsBetween(level, turns), []);
}

/** Changes of sign in a list of numbers, zeros left out. */
export function changesOfSign(values: Iterable<number>): number {
  let changes = 0;
  let sign = 0;
  for (const value of values) {
    if (value === 0) continue;
    if (sign * value < 0) changes += 1;
    sign = Math.sign(value);
  }
  return changes;
}

/** The derivative, divided by its order to keep numbers small, and by the power of x that all its terms share. */
function derivative({ coefficients, order }: Level): Level {
  const next = coefficients.subarray(1).map((each, power) => (each * (power + 1)) / (order + 1));
  return { coefficients: next.subarray(next.findIndex((each) => each !== 0)), order: order + 1 };
}

/** The roots of a polynomial from those of its derivative, between which it has one at most. */
function rootsBetween(level: Level, turns: readonly PolynomialRoot[]): PolynomialRoot[] {
  const { coefficients } = level;
  const value = (x: number): number => valueAt(coefficients, x);
  const roots: { at: number; multiplicity: number; before: number }[] = [];
  let from = lowerBound(coefficients);
  let sign = Math.sign(coefficients[0] ?? 0);
  let lastSign = sign; // of what is not 0
  const ends = [...turns, { at: 1 / lowerBound(coefficients.slice().reverse()), multiplicity: 0 }];
  ends.forEach(({ at, multiplicity }, position) => {
    const isLast = position === turns.length;
    const next = isLast ? Math.sign(coefficients.at(-1) ?? 0) : signAt(level, at);
    const root = roots.at(-1);
    if (next === 0 && sign === 0 && root !== undefined) root.multiplicity += multiplicity;
    else if (next === 0) roots.push({ at, multiplicity: multiplicity + 1, before: lastSign });
    else if (sign * next < 0) roots.push({ at: bisect(value, from, at, sign), multiplicity: 1, before: sign });
    else if (sign === 0 && root !== undefined) {
      // Signs change at an odd number of roots. Where rounding has hidden one, it is here.
      const isOdd = root.before * next < 0;
      if (isOdd !== (root.multiplicity % 2 === 1)) root.multiplicity += 1;
    }
    if (next !== 0) lastSign = next;
    sign = next;
    from = at;
  });
  return roots.map(({ at, multiplicity }) => ({ at, multiplicity }));
}

/** Below it the first coefficient outweighs all others (Cauchy's bound). */
function lowerBound(coefficients: Float64Array): number {
  const first = Math.abs(coefficients[0] ?? 0);
  const most = coefficients.subarray(1).reduce((largest, each) => Math.max(largest, Math.abs(each)), 0);
  return Math.max(first / (first + most) / 2, 1e-300);
}

/** The sign of a polynomial, 0 where its value is within the error of its calculation. */
function signAt({ coefficients, order }: Level, x: number): number {
  const sizes = coefficients.map(Math.abs);
  const value = valueAt(coefficients, x);
  // Each power and each coefficient of a derivative is rounded a few times: 2^-53 for each of them.
  const error = (3 * coefficients.length + 2 * order + 4) * 1.1102230246251565e-16 * valueAt(sizes, x);
  return Math.abs(value) <= error ? 0 : Math.sign(value);
}

/** The value by Horner's scheme; above 1 divided by the highest power, so that it cannot leave the range of a double. */
function valueAt(coefficients: Float64Array, x: number): number {
  let value = 0;
  if (x <= 1) {
    for (let at = coefficients.length - 1; at >= 0; at--) value = value * x + (coefficients[at] ?? 0);
  } else {
    const inverse = 1 / x;
    for (let at = 0; at < coefficients.length; at++) value = value * inverse + (coefficients[at] ?? 0);
  }
  return value;
}
