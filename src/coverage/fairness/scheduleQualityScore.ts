import { checkOptions } from '../../internal/check.js';
import { namedFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { roundDecimal } from '../../internal/numeric/roundDecimal.js';
import { pairBalance } from './pairBalance.js';

/** Sums of a schedule over a range. */
export interface ScheduleHours {
  /** Hours of all shifts together, >= 0, those of shifts side by side each. */
  readonly shiftHours: number;
  /** Hours of the range, above 0. */
  readonly rangeHours: number;
  /** Hours of each person, >= 0. */
  readonly loads: readonly number[];
}

/** A score to compare with that of Grafana OnCall. */
export interface ScheduleQualityScore {
  /** Whole per cent, 0 to 100: the mean of the two below, a half to the even one. */
  readonly score: number;
  /** Whole per cent of the range that the summed shifts would fill, at most 100. */
  readonly coveredPercent: number;
  /** Whole per cent of balance between pairs of people; 95 % and more count as 100. */
  readonly balancePercent: number;
}

const bounds = {
  shiftHours: { least: 0, most: 1_000_000_000_000 },
  rangeHours: { above: 0, most: 1_000_000_000_000 },
} as const;

/**
 * The quality score of Grafana OnCall's schedules, to compare a schedule here with one there and for nothing else.
 *
 * It sums shifts, so that two at the same time hide a gap as long, it rounds to whole per cents, and it knows no required hours.
 *
 * @returns null below two people, whose balance nobody can tell
 * @throws ComanagedError `invalid-argument` with all faults: a value out of its range; `unknown-option` for a key that is not known
 * @example
 * ```ts
 * import { scheduleQualityScore } from 'comanaged/coverage';
 *
 * scheduleQualityScore({ shiftHours: 84, rangeHours: 168, loads: [42, 42] });
 * // => { score: 75, coveredPercent: 50, balancePercent: 100 }
 * ```
 */
export function scheduleQualityScore(hours: ScheduleHours): ScheduleQualityScore | null {
  return guarded('hours', () => {
    checkOptions(hours, 'hours', ['shiftHours', 'rangeHours', 'loads']);
    refuseFaults(namedFaults({ ...hours }, bounds));
    const balance = pairBalance(hours.loads);
    if (balance.status !== 'ok') return null;
    const percent = (share: number) => roundDecimal(100 * share, 0, 'half-even');
    const coveredPercent = percent(Math.min(1, hours.shiftHours / hours.rangeHours));
    const balancePercent = balance.value >= 0.95 ? 100 : percent(balance.value);
    const score = roundDecimal((coveredPercent + balancePercent) / 2, 0, 'half-even');
    return { score, coveredPercent, balancePercent };
  });
}
