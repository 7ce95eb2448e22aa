import { valuesAtRanks } from '../../internal/numeric/valuesAtRanks.js';
import type { Outcome, Warning } from '../../internal/quantity/model.js';
import { kaplanMeier } from '../../internal/stats/kaplanMeier.js';
import { nearestRankPlace, quantileFrom, quantilePlaces } from '../../internal/stats/quantile.js';
import type { QuantileRanks } from '../../internal/stats/quantileRanks.js';
import { quantileRanks, quantileRanksMinimum } from '../../internal/stats/quantileRanks.js';
import { survivalQuantile } from '../../internal/stats/survivalQuantile.js';
import { warning } from '../outcomes/warnings.js';
import { figure, nothing } from '../outcomes/outcomes.js';
import type { Exclusion, FigureLimits } from '../outcomes/outcomes.js';

const msPerHour = 3_600_000;

/** Milliseconds as hours. */
export function hours(ms: number): number {
  return ms / msPerHour;
}

/** How figures of durations are found. */
export interface FigureSettings {
  readonly level: number;
  readonly quantileMethod: 'type-7' | 'nearest-rank';
  readonly excluded: readonly Exclusion[];
  readonly warnings: readonly Warning[];
}

/** Quantiles of durations that all ended. */
export function endedQuantiles(
  sample: Float64Array,
  shares: readonly number[],
  settings: FigureSettings,
): readonly Outcome<number>[] {
  const { level, quantileMethod, excluded, warnings } = settings;
  const n = sample.length;
  if (n === 0) return shares.map(() => nothing('no-incidents'));
  const plans = shares.map((p) => ({ p, places: placesOf(n, p, quantileMethod), ranks: quantileRanks(n, p, level) }));
  const wanted = plans.flatMap(({ places, ranks }) => [...places, ...(ranks ? [ranks.low - 1, ranks.high - 1] : [])]);
  const valueAt = valuesAtRanks(sample, wanted);
  return plans.map(({ p, places, ranks }) => {
    const value = quantileMethod === 'type-7' ? quantileFrom(valueAt, n, p) : valueAt(places[0] ?? 0);
    const limits = ranks === undefined ? undefined : limitsAt(valueAt, ranks);
    const missing = limits === undefined ? [warning('interval-not-available', quantileRanksMinimum(p, level))] : [];
    const method = quantileMethod === 'type-7' ? 'quantile-type-7' : 'nearest-rank';
    return figure(hours(value), { n, method, level, limits, excluded, warnings: [...warnings, ...missing] });
  });
}

function placesOf(n: number, p: number, method: FigureSettings['quantileMethod']): readonly number[] {
  return method === 'type-7' ? quantilePlaces(n, p) : [nearestRankPlace(n, p)];
}

function limitsAt(valueAt: (place: number) => number, { low, high, method }: QuantileRanks): FigureLimits {
  return { low: hours(valueAt(low - 1)), high: hours(valueAt(high - 1)), method };
}

/** Quantiles of durations of which some go on; both samples are sorted. */
export function survivalQuantiles(
  endedMs: Float64Array,
  openMs: Float64Array,
  shares: readonly number[],
  { level, excluded, warnings }: FigureSettings,
): readonly Outcome<number>[] {
  const curve = kaplanMeier(endedMs, openMs);
  return shares.map((p) => {
    const { value, low, high } = survivalQuantile(curve, p, level);
    if (value === null) return nothing('not-reached');
    const limits =
      low === null || high === null ? undefined : { low: hours(low), high: hours(high), method: 'log-log' };
    const open = limits === undefined ? [warning('interval-open')] : [];
    const parts = { n: curve.n, method: 'kaplan-meier', level, limits, excluded, warnings: [...warnings, ...open] };
    return figure(hours(value), parts);
  });
}
