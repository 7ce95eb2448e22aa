import { checkOptions, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import {
  complement,
  decimalFraction,
  nearestDouble,
  product,
  quotient,
  total,
} from '../../internal/numeric/fraction.js';
import type { Fraction } from '../../internal/numeric/fraction.js';

/** What shares of shrinkage are of: all paid time, or the time that the shares before them leave. */
export const shrinkageBases = ['paid-time', 'remainder'] as const;
/** What shares of shrinkage are of. */
export type ShrinkageBasis = (typeof shrinkageBases)[number];

/** Options of {@link combinedShrinkage}. */
export interface CombinedShrinkageOptions {
  /** What the shares are of; there is no default, because the two differ. */
  readonly sharesOf: ShrinkageBasis;
}

/** Shares of shrinkage as one. */
export interface CombinedShrinkage {
  /** Share of paid time away from the seat, 0 to below 1. */
  readonly shrinkage: number;
  /** What people are multiplied by: 1 / (1 - shrinkage). It is a division, not 1 + shrinkage. */
  readonly factor: number;
  /** What the shares are of. */
  readonly sharesOf: ShrinkageBasis;
}

const mostShares = 1000;
const all: Fraction = { numerator: 1n, denominator: 1n };

/**
 * One shrinkage from its components: leave, sickness, breaks, training.
 *
 * Shares of paid time add up. Shares of the remainder, such as "5 % of the hours in which people are not on leave", leave
 * `(1 - s1) * (1 - s2) * …`, so that the shrinkage is 1 minus this product.
 *
 * @throws ComanagedError `invalid-argument` with all faults: a share below 0 or not below 1, none or more than 1,000 shares, shares of
 * paid time that reach 1; `invalid-option` where `sharesOf` is none of the two, `unknown-option` for another option
 * @example
 * ```ts
 * import { combinedShrinkage } from 'comanaged/coverage';
 *
 * combinedShrinkage([0.1, 0.2], { sharesOf: 'paid-time' }).shrinkage;
 * // => 0.3
 * combinedShrinkage([0.1, 0.2], { sharesOf: 'remainder' }).shrinkage;
 * // => 0.28
 * ```
 */
export function combinedShrinkage(shares: readonly number[], options: CombinedShrinkageOptions): CombinedShrinkage {
  return guarded('shares', () => {
    checkOptions(options, 'options', ['sharesOf']);
    const { sharesOf } = options;
    if (!shrinkageBases.includes(sharesOf))
      refuse('sharesOf', `be one of ${shrinkageBases.join(', ')}`, 'invalid-option');
    if (!Array.isArray(shares) || shares.length < 1 || shares.length > mostShares) {
      refuse('shares', 'be an array of 1 to 1,000 numbers');
    }
    const given = Array.from<number>(shares); // a hole is undefined, which is no number
    refuseFaults(given.flatMap((share, at) => numberFaults(share, `shares/${at}`, { least: 0, below: 1 })));
    const fractions = given.map(decimalFraction);
    if (sharesOf === 'paid-time') {
      const away = fractions.reduce(total);
      if (away.numerator >= away.denominator) refuse('shares', 'add up to less than 1');
      return combined(complement(away), sharesOf);
    }
    return combined(product(...fractions.map(complement)), sharesOf);
  });
}

function combined(present: Fraction, sharesOf: ShrinkageBasis): CombinedShrinkage {
  const shrinkage = nearestDouble(complement(present));
  if (shrinkage >= 1) refuse('shares', 'leave some time');
  return { shrinkage, factor: nearestDouble(quotient(all, present)), sharesOf };
}
