import { refuseFaults } from '../../internal/checkNumbers.js';
import { checkOptions } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import type { DowntimeInputs } from '../model.js';
import { downtimeInputKeys, pointOf } from './checkDowntime.js';
import { costPerMinuteFactors, costPerMinuteSteps } from './costPerMinuteSteps.js';
import type { CostPerMinute, DowntimePointOptions } from './model.js';
import { pointFigures } from '../comparison/pointFigures.js';

/** Options of {@link costPerMinute}. */
export type CostPerMinuteOptions = DowntimePointOptions;

/**
 * What a minute of outage costs, built up from the business: revenue that does not come back, work that stands still, and penalties.
 *
 * `revenuePerHour / 60 * affectedShare * irrecoverableShare + affectedUsers * loadedHourlyRate / 60 * productivityLoss +
 * penaltiesPerMinute`. A factor that is null is none, and so is its term; one that is absent makes its term unknown, unless another
 * factor is none. Surveys of large enterprises are no substitute for it: for a small business they are far too high.
 *
 * @returns amounts a minute in the currency of the input, not rounded, each term apart; `unknown` with all that is missing
 * @throws ComanagedError `invalid-argument` with all figures that are no distribution or out of their range; `invalid-option` for a
 * point that is not known; `unknown-option` for a key that is not known
 * @example
 * ```ts
 * import { costPerMinute } from 'comanaged/cost';
 *
 * const { total, terms } = costPerMinute({
 *   revenuePerHour: 12_000,
 *   affectedShare: 0.5,
 *   irrecoverableShare: 0.4,
 *   affectedUsers: 80,
 *   loadedHourlyRate: 45,
 *   productivityLoss: 0.5,
 *   penaltiesPerMinute: null,
 * });
 * [total, terms];
 * // => [70, { revenue: 40, productivity: 30, penalties: 0 }]
 * ```
 */
export function costPerMinute(inputs: DowntimeInputs, options: CostPerMinuteOptions = {}): CostPerMinute {
  return guarded('inputs', () => {
    checkOptions(inputs, 'inputs', downtimeInputKeys);
    const point = pointOf(options);
    const figures = pointFigures(point);
    const steps = costPerMinuteSteps(figures, inputs, '');
    refuseFaults(figures.faults);
    const { valueOf } = figures;
    const missing = [...figures.missing];
    const term = (name: keyof typeof costPerMinuteFactors): number | null =>
      costPerMinuteFactors[name].some(([field]) => missing.includes(field)) ? null : valueOf(steps[name]);
    return {
      status: missing.length === 0 ? 'known' : 'unknown',
      total: missing.length === 0 ? valueOf(steps.total) : null,
      terms: { revenue: term('revenue'), productivity: term('productivity'), penalties: term('penalties') },
      point,
      missing,
    };
  });
}
