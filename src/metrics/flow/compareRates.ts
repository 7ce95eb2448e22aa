import { checkOptions } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import type { Outcome } from '../../internal/quantity/model.js';
import { rateRatio } from '../../internal/stats/rateRatio.js';
import { durationDefaults } from '../durations/defaults.js';
import { figure, nothing } from '../outcomes/outcomes.js';
import { warning } from '../outcomes/warnings.js';

/** Events in an exposure, such as days. */
export interface RateInput {
  /** Whole, >= 0. */
  readonly events: number;
  /** Above 0, in the same unit for both. */
  readonly exposure: number;
}

/** Options of {@link compareRates}. */
export interface CompareRatesOptions {
  /** Level of the interval, above 0 and below 1; absent: 0.95. */
  readonly level?: number | undefined;
}

/** Two rates compared. */
export interface RateComparison {
  /** `first / second`. */
  readonly ratio: Outcome<number>;
  /** Two-sided, exact: given all events together. */
  readonly p: number;
}

/**
 * Whether one rate of events is higher than another: their ratio, with the exact conditional interval.
 *
 * @returns `undefined` with `zero-baseline` where the second has no events; its p stands all the same
 * @throws ComanagedError `invalid-argument` for numbers out of their range; `unknown-option`
 * @see E. L. Lehmann, Testing Statistical Hypotheses, section 4.5
 *
 * @example
 * ```ts
 * import { compareRates } from 'comanaged/metrics';
 *
 * const { ratio, p } = compareRates({ events: 5, exposure: 30 }, { events: 10, exposure: 30 });
 * [ratio.value, Math.round(p * 1000) / 1000]; // 5 of 15 heads or fewer, or 10 or more
 * // => [0.5, 0.302]
 * ```
 */
export function compareRates(first: RateInput, second: RateInput, options: CompareRatesOptions = {}): RateComparison {
  return guarded('first', () => {
    checkOptions(options, 'options', ['level']);
    const { level = durationDefaults.level } = options;
    for (const [name, rate] of [
      ['first', first],
      ['second', second],
    ] as const) {
      checkOptions(rate, name, ['events', 'exposure']);
      refuseFaults([
        ...numberFaults(rate.events, `${name}/events`, { least: 0, most: 1e8, whole: true }),
        ...numberFaults(rate.exposure, `${name}/exposure`, { above: 0, most: 1e12 }),
      ]);
    }
    refuseFaults(numberFaults(level, 'level', { above: 0, below: 1 }));
    const { low, high, p } = rateRatio(first, second, level);
    if (second.events === 0) return { ratio: nothing('zero-baseline'), p };
    const value = first.events / first.exposure / (second.events / second.exposure);
    const limits = high === null ? undefined : { low, high, method: 'conditional-binomial' };
    const warnings = high === null ? [warning('interval-open')] : [];
    const n = first.events + second.events;
    return { ratio: figure(value, { n, method: 'rate-ratio', level, limits, warnings }), p };
  });
}
