import { checkOptions } from '../../internal/check.js';
import { namedFaults, refuseFaults } from '../../internal/checkNumbers.js';
import type { Fault, NumberBounds } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { complement, decimalFraction, nearestDouble, product, quotient } from '../../internal/numeric/fraction.js';
import type { Fraction } from '../../internal/numeric/fraction.js';
import type { FteInput, RequiredFte } from './fte.js';
import { wholePeople } from './wholePeople.js';

const bounds = {
  seats: { whole: true, least: 1, most: 1_000_000_000, optional: true },
  coverageHoursPerWeek: { least: 0, most: 171, optional: true },
  seatHoursPerWeek: { least: 0, most: 171_000_000_000, optional: true },
  contractHoursPerWeek: { above: 0, most: 168, optional: true },
  paidHoursPerYear: { above: 0, most: 8784, optional: true },
  shrinkage: { least: 0, below: 1 },
} as const satisfies Readonly<Record<string, NumberBounds>>;

const mostPeople = 1_000_000_000;
const weeksPerYear: Fraction = { numerator: 8760n, denominator: 168n };

/** Of a call from JavaScript, whose input may be anything. */
function faultsOf(input: Readonly<Partial<Record<keyof FteInput, unknown>>>): Fault[] {
  const { seats, coverageHoursPerWeek, seatHoursPerWeek, contractHoursPerWeek, paidHoursPerYear } = input;
  const hasSeats = seats !== undefined && coverageHoursPerWeek !== undefined;
  const hasSomeSeats = seats !== undefined || coverageHoursPerWeek !== undefined;
  const isCovered = seatHoursPerWeek === undefined ? hasSeats : !hasSomeSeats;
  const isPaid = (contractHoursPerWeek === undefined) !== (paidHoursPerYear === undefined);
  return [
    ...(isCovered ? [] : [{ path: 'input', must: 'have either seats and coverageHoursPerWeek, or seatHoursPerWeek' }]),
    ...(isPaid ? [] : [{ path: 'input', must: 'have either contractHoursPerWeek or paidHoursPerYear' }]),
    ...namedFaults({ ...input }, bounds),
  ];
}

/**
 * Full-time people that seats and hours of coverage take, once leave, sickness, training and breaks are allowed for.
 *
 * `fte = seats * hours of coverage / (paid hours * (1 - shrinkage))`, over a week or over a year as the paid hours are given. Calculated
 * from the decimals of the inputs without rounding, so that exactly 12 people are 12 and not 13. On-call hours are not coverage
 * hours: see {@link onCallStaffing}. Part-time people make more heads than `headcount`.
 *
 * @returns people >= 0; 0 for 0 hours
 * @throws ComanagedError `invalid-argument` with all faults: a value out of its range, two ways or none to say the same, or more than
 * 1,000,000,000 people; `unknown-option` for a key that is not known
 * @example
 * ```ts
 * import { requiredFte } from 'comanaged/coverage';
 *
 * // Two seats around the clock
 * const { fte, headcount, form } = requiredFte({
 *   seats: 2,
 *   coverageHoursPerWeek: 168,
 *   contractHoursPerWeek: 40,
 *   shrinkage: 0.3,
 * });
 * [fte, headcount, form];
 * // => [12, 12, 'weekly']
 * ```
 */
export function requiredFte(input: FteInput): RequiredFte {
  return guarded('input', () => {
    checkOptions(input, 'input', Object.keys(bounds));
    refuseFaults(faultsOf(input));
    const { seats, coverageHoursPerWeek, seatHoursPerWeek, contractHoursPerWeek, paidHoursPerYear } = input;
    const shrinkage = decimalFraction(input.shrinkage);
    const present = complement(shrinkage);
    const perWeek =
      seatHoursPerWeek === undefined
        ? product(decimalFraction(seats), decimalFraction(coverageHoursPerWeek))
        : decimalFraction(seatHoursPerWeek);
    const isWeekly = paidHoursPerYear === undefined;
    const toCover = isWeekly ? perWeek : product(perWeek, weeksPerYear);
    const paidHours = isWeekly ? contractHoursPerWeek : paidHoursPerYear;
    const net = product(decimalFraction(paidHours), present);
    const people = quotient(toCover, net);
    const headcount = wholePeople(people);
    if (headcount > mostPeople) {
      refuseFaults([
        {
          path: isWeekly ? 'contractHoursPerWeek' : 'paidHoursPerYear',
          must: 'be enough for at most 1,000,000,000 people',
        },
      ]);
    }
    return {
      form: isWeekly ? 'weekly' : 'annual',
      fte: nearestDouble(people),
      headcount,
      seats: seats ?? null,
      hoursToCover: nearestDouble(toCover),
      paidHours,
      netHours: nearestDouble(net),
      shrinkage: nearestDouble(shrinkage),
      factor: nearestDouble(quotient({ numerator: 1n, denominator: 1n }, present)),
    };
  });
}
