import { countAtMost } from '../numeric/countAtMost.js';
import { exp } from '../numeric/exp.js';
import { criticalValue } from './criticalValue.js';
import type { Limits } from './limits.js';

const rounding = 1 + 1e-9; // what a variance of 0 may come out as

/** Something that is followed from an age of 0 on, to which events happen. */
export interface FollowedUnit {
  /** Age up to which it was followed, at least 0. */
  readonly until: number;
  /** Ages of its events, each at most `until`. */
  readonly events: readonly number[];
}

/** Events by an age. */
export interface MeanCumulative {
  /** Units that were followed so long. */
  readonly atRisk: number;
  /** Mean number of events of a unit by then. */
  readonly mean: number;
  /** Undefined where the variance or the mean is 0, which tells nothing. */
  readonly limits: Limits | undefined;
}

/**
 * The mean number of events by an age, of units that were followed for different times: `sum of d / n` over the ages of events up to it, with
 * d events among n units that were followed so long. An event at the age at which a unit is let go of counts.
 *
 * Variance: the sum over units of the square of `sum of (own events - d / n) / n` over the ages at which it was followed, which holds however
 * the events of a unit hang together. Limits on the logarithm.
 *
 * @returns undefined for an age that no unit was followed to
 * @see W. Nelson, Journal of Quality Technology 20 (1988); variance: J. F. Lawless and C. Nadeau, Technometrics 37 (1995)
 */
export function meanCumulative(
  units: readonly FollowedUnit[],
  level: number,
): (age: number) => MeanCumulative | undefined {
  const ends = Float64Array.from(units, ({ until }) => until).sort();
  const all = Float64Array.from(units.flatMap(({ events }) => events)).sort();
  const ages = Float64Array.from(new Set(all));
  const followed = new Float64Array(ages.length);
  // Sums of d / n, and of d / n^2, over the first ages.
  const means = new Float64Array(ages.length + 1);
  const shares = new Float64Array(ages.length + 1);
  for (let place = 0, gone = 0, seen = 0; place < ages.length; place++) {
    const age = ages[place] ?? 0;
    while ((ends[gone] ?? Infinity) < age) gone++;
    const n = units.length - gone;
    let d = 0;
    for (; (all[seen] ?? Infinity) <= age; seen++) d++;
    followed[place] = n;
    means[place + 1] = (means[place] ?? 0) + d / n;
    shares[place + 1] = (shares[place] ?? 0) + d / n / n;
  }
  return (age) => {
    const atRisk = ends.filter((until) => until >= age).length;
    if (atRisk === 0) return undefined;
    const mean = means[countAtMost(ages, age)] ?? 0;
    let variance = 0;
    for (const { until, events } of units) {
      const own = events.filter((each) => each <= age);
      const part = own.reduce((sum, each) => sum + 1 / (followed[countAtMost(ages, each) - 1] ?? 1), 0);
      const off = part - (shares[countAtMost(ages, Math.min(age, until))] ?? 0);
      variance += off * off;
    }
    const wide = mean > 0 ? exp((criticalValue(level) * Math.sqrt(variance)) / mean) : 1;
    return { atRisk, mean, limits: wide > rounding ? { low: mean / wide, high: mean * wide } : undefined };
  };
}
