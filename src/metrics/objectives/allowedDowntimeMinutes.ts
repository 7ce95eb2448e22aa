import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { roundDecimal } from '../../internal/numeric/roundDecimal.js';

const minutesPerDay = 1440;

/**
 * Minutes without service that a target allows: `(1 - target) * days * 1440`.
 *
 * @param target share, 0 to 1
 * @param days of the window, above 0; a month of the calendar is not 30 days, nor is its daylight-saving day 24 hours
 * @returns minutes, without the noise of decimals as doubles
 * @throws ComanagedError `invalid-argument` for numbers out of their range
 *
 * @example
 * ```ts
 * import { allowedDowntimeMinutes } from 'comanaged/metrics';
 *
 * [0.99, 0.999, 0.9999].map((target) => allowedDowntimeMinutes(target, 30));
 * // => [432, 43.2, 4.32]
 * ```
 */
export function allowedDowntimeMinutes(target: number, days: number): number {
  refuseFaults([
    ...numberFaults(target, 'target', { least: 0, most: 1 }),
    ...numberFaults(days, 'days', { above: 0, most: 36_525 }),
  ]);
  return roundDecimal((1 - target) * days * minutesPerDay, 9, 'half-even');
}
