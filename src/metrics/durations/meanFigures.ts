import { exp } from '../../internal/numeric/exp.js';
import { ln } from '../../internal/numeric/ln.js';
import { streamOf } from '../../internal/random/streamOf.js';
import type { Outcome, Warning } from '../../internal/quantity/model.js';
import { bootstrapMean } from '../../internal/stats/bootstrapMean.js';
import { criticalValue } from '../../internal/stats/criticalValue.js';
import { kaplanMeier } from '../../internal/stats/kaplanMeier.js';
import { momentsOf } from '../../internal/stats/moments.js';
import { restrictedMean } from '../../internal/stats/restrictedMean.js';
import { studentQuantile } from '../../internal/stats/studentQuantile.js';
import { figure, insufficient, nothing } from '../outcomes/outcomes.js';
import type { Exclusion, FigureLimits } from '../outcomes/outcomes.js';
import { warning } from '../outcomes/warnings.js';
import { durationDefaults } from './defaults.js';
import { hours } from './figures.js';
import type { FigureSettings } from './figures.js';

const msPerHour = 3_600_000;
/** Above it a power of e leaves the range of a double. */
const mostExponent = 700;

/** How the mean is found. */
export interface MeanSettings extends FigureSettings {
  readonly interval: boolean;
  readonly seed: number | string;
  readonly horizonHours: number | undefined;
}

/** Mean of durations that all ended. */
export function endedMean(sample: Float64Array, settings: MeanSettings): Outcome<number> {
  const n = sample.length;
  if (n === 0) return nothing('no-incidents');
  const { level, excluded } = settings;
  const { mean, standardDeviation, skewness } = momentsOf(sample);
  const limits = settings.interval ? meanLimits(sample, mean, standardDeviation, settings) : undefined;
  const remarks = [
    ...settings.warnings,
    ...(skewness > durationDefaults.skewness ? [warning('skewed')] : []),
    ...(settings.interval && limits === undefined ? [missingInterval(n)] : []),
  ];
  return figure(hours(mean), { n, method: 'mean', level, limits, excluded, warnings: remarks });
}

function missingInterval(n: number): Warning {
  const { meanIntervalMinimum } = durationDefaults;
  return n < meanIntervalMinimum ? warning('interval-not-available', meanIntervalMinimum) : warning('interval-open');
}

/** Limits around the mean, milliseconds in and hours out. A time is not negative, whatever a law says. */
function meanLimits(
  sample: Float64Array,
  mean: number,
  deviation: number,
  { level, seed }: MeanSettings,
): FigureLimits | undefined {
  const n = sample.length;
  const { meanIntervalMinimum, bootstrapMaximum, resamples } = durationDefaults;
  if (n < meanIntervalMinimum) return undefined;
  if (n > bootstrapMaximum) {
    const half = (criticalValue(level) * deviation) / Math.sqrt(n);
    return { low: hours(Math.max(0, mean - half)), high: hours(mean + half), method: 'normal' };
  }
  const sorted = sample.slice().sort(); // so that the order of the records does not matter
  const limits = bootstrapMean(sorted, { level, resamples, stream: streamOf(seed, 'mean') });
  // The mean in another order of adding may differ in its last bit.
  return (
    limits && {
      low: hours(Math.min(mean, limits.low)),
      high: hours(Math.max(mean, limits.high)),
      method: 'bootstrap-t',
    }
  );
}

/** Mean of durations of which some go on: up to a horizon, or none. */
export function survivalMean(endedMs: Float64Array, openMs: Float64Array, settings: MeanSettings): Outcome<number> {
  const { horizonHours, excluded, warnings } = settings;
  if (horizonHours === undefined) return nothing('open-incidents');
  const curve = kaplanMeier(endedMs, openMs);
  const horizon = horizonHours * msPerHour;
  if (curve.longest < horizon && curve.survival.at(-1) !== 0) return nothing('not-reached');
  const value = hours(restrictedMean(curve, horizon));
  return figure(value, { n: curve.n, method: 'restricted-mean', excluded, warnings });
}

/** Geometric mean of durations that all ended, with Student's interval of the mean logarithm. */
export function geometricMean(sample: Float64Array, { level, excluded, warnings }: FigureSettings): Outcome<number> {
  const logs = sample
    .filter((ms) => ms > 0)
    .map((ms) => ln(hours(ms)))
    .sort(); // so that the order of the records does not matter
  const n = logs.length;
  const without: Exclusion[] = n < sample.length ? [{ reason: 'zero-duration', count: sample.length - n }] : [];
  if (sample.length === 0) return nothing('no-incidents');
  if (n < 2) return insufficient(n, 2, 'geometric-mean');
  const { mean, standardDeviation } = momentsOf(logs);
  const half = (studentQuantile(0.5 + level / 2, n - 1) * standardDeviation) / Math.sqrt(n);
  const isReached = mean + half < mostExponent;
  const limits = isReached ? { low: exp(mean - half), high: exp(mean + half), method: 'student-log' } : undefined;
  return figure(exp(mean), {
    n,
    method: 'geometric-mean',
    level,
    limits,
    excluded: [...excluded, ...without],
    warnings: isReached ? warnings : [...warnings, warning('interval-open')],
  });
}
