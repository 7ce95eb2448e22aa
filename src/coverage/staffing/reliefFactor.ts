import { checkOptions } from '../../internal/check.js';
import { namedFaults, refuseFaults } from '../../internal/checkNumbers.js';
import type { Fault, NumberBounds } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { complement, decimalFraction, nearestDouble, product, quotient } from '../../internal/numeric/fraction.js';

/** A common way to count the paid hours of a year. */
export interface PaidHoursConvention {
  /** Length of a shift in hours. */
  readonly shiftHours: number;
  /** Paid hours of a week. */
  readonly hoursPerWeek: number;
  /** Paid hours of a year of 52 weeks. */
  readonly hoursPerYear: number;
}

/** Who counts paid hours in these ways. */
export const paidHoursSource = 'ICMA, International City/County Management Association: staffing of shifts';

/** Paid hours of a year by length of shift, each 52 weeks; not a default. The source is {@link paidHoursSource}. */
export const paidHoursConventions: readonly PaidHoursConvention[] = Object.freeze([
  Object.freeze({ shiftHours: 8, hoursPerWeek: 40, hoursPerYear: 2080 }),
  Object.freeze({ shiftHours: 12, hoursPerWeek: 42, hoursPerYear: 2184 }),
  Object.freeze({ shiftHours: 24, hoursPerWeek: 56, hoursPerYear: 2912 }),
]);

/** Paid hours and shrinkage, or the net hours that they leave. */
export type ReliefInput =
  | {
      /** Paid hours of a full-time person a year, above 0, at most 8,784. */
      readonly paidHoursPerYear: number;
      /** Share of paid time in which people are not at their seat, 0 to below 1. */
      readonly shrinkage: number;
      readonly netHoursPerYear?: undefined;
    }
  | {
      /** Hours of a full-time person at the seat a year, from 0.001 to 8,784. */
      readonly netHoursPerYear: number;
      readonly paidHoursPerYear?: undefined;
      readonly shrinkage?: undefined;
    };

/** How many people keep one seat filled around the clock. */
export interface ReliefFactor {
  /** Full-time people per seat, not rounded: 8,760 / net hours. */
  readonly personsPerSeat: number;
  /** Hours of one person at the seat a year: paid hours * (1 - shrinkage). */
  readonly netHoursPerYear: number;
  /** Hours of the year that the seat is filled: 8,760. */
  readonly coverageHoursPerYear: number;
}

const bounds = {
  paidHoursPerYear: { above: 0, most: 8784, optional: true },
  shrinkage: { least: 0, below: 1, optional: true },
  netHoursPerYear: { least: 0.001, most: 8784, optional: true },
} as const satisfies Readonly<Record<string, NumberBounds>>;

/** Of a call from JavaScript, whose input may be anything. */
function faultsOf(input: Readonly<Partial<Record<keyof ReliefInput, unknown>>>): Fault[] {
  const { paidHoursPerYear, shrinkage, netHoursPerYear } = input;
  const hasPaid = paidHoursPerYear !== undefined && shrinkage !== undefined;
  const hasSomePaid = paidHoursPerYear !== undefined || shrinkage !== undefined;
  const isComplete = netHoursPerYear === undefined ? hasPaid : !hasSomePaid;
  return [
    ...(isComplete ? [] : [{ path: 'input', must: 'have either paidHoursPerYear and shrinkage, or netHoursPerYear' }]),
    ...namedFaults({ ...input }, bounds),
  ];
}

/**
 * People whom one seat around the clock takes, by the hours that one person is there in a year: `8,760 / net hours`.
 *
 * It is the annual form of {@link requiredFte} for one seat.
 *
 * @throws ComanagedError `invalid-argument` with all faults: a value out of its range, net hours beside paid hours, paid hours without
 * shrinkage, or net hours below 0.001; `unknown-option` for a key that is not known
 * @example
 * ```ts
 * import { reliefFactor } from 'comanaged/coverage';
 *
 * reliefFactor({ netHoursPerYear: 1752 }).personsPerSeat;
 * // => 5
 * ```
 */
export function reliefFactor(input: ReliefInput): ReliefFactor {
  return guarded('input', () => {
    checkOptions(input, 'input', Object.keys(bounds));
    refuseFaults(faultsOf(input));
    const { paidHoursPerYear, shrinkage, netHoursPerYear } = input;
    const net =
      netHoursPerYear === undefined
        ? product(decimalFraction(paidHoursPerYear), complement(decimalFraction(shrinkage)))
        : decimalFraction(netHoursPerYear);
    const netHours = nearestDouble(net);
    if (netHours < bounds.netHoursPerYear.least) {
      refuseFaults([{ path: 'input', must: 'leave net hours of at least 0.001 a year' }]);
    }
    return {
      personsPerSeat: nearestDouble(quotient({ numerator: 8760n, denominator: 1n }, net)),
      netHoursPerYear: netHours,
      coverageHoursPerYear: 8760,
    };
  });
}
