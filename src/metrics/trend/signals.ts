import { exp } from '../../internal/numeric/exp.js';
import { ln } from '../../internal/numeric/ln.js';
import type { Warning } from '../../internal/quantity/model.js';
import { pChart } from '../../internal/stats/pChart.js';
import { runRules } from '../../internal/stats/runRules.js';
import type { ControlLimits } from '../../internal/stats/runRules.js';
import { xmr } from '../../internal/stats/xmr.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { warning } from '../outcomes/warnings.js';
import type { TargetPosition, TrendLimits, TrendMetric, TrendSignal } from './model.js';
import type { Point } from './series.js';

export const trialPoints = 12; // fewer are a first trial: NHS England, Making data count

/** What a control chart says of a series. */
export interface Signals {
  readonly signals: readonly TrendSignal[];
  readonly limits: TrendLimits | null;
  readonly warnings: readonly Warning[];
}

/** Signals of a series: of proportions with their sizes on a p chart, of durations by their logarithms, of others as they are. */
export function signalsOf(points: readonly Point[], kind: TrendMetric['kind']): Signals {
  if (points.length < 2) return { signals: [], limits: null, warnings: [] };
  const { chart, values, limits } = chartOf(points, kind);
  const signals = runRules(values, limits).map(({ rule, from, to, side }): TrendSignal => ({
    rule,
    from: formatInstant(points[from]?.from ?? 0),
    to: formatInstant(points[to]?.to ?? 0),
    side,
  }));
  const last = limits.at(-1) ?? { center: 0, low: 0, high: 0 };
  const back = chart === 'xmr-log' ? (value: number) => exp(Math.min(700, value)) : (value: number) => value;
  const isConstant = values.every((value) => value === values[0]);
  return {
    signals,
    limits: { chart, center: back(last.center), low: back(last.low), high: back(last.high) },
    warnings: [
      ...(points.length < trialPoints ? [warning('trial-limits')] : []),
      ...(isConstant ? [warning('no-variation')] : []),
    ],
  };
}

function chartOf(
  points: readonly Point[],
  kind: TrendMetric['kind'],
): { readonly chart: TrendLimits['chart']; readonly values: Float64Array; readonly limits: readonly ControlLimits[] } {
  const values = Float64Array.from(points, ({ value }) => value);
  const sizes = points.map(({ denominator }) => denominator ?? 0);
  if (kind === 'proportion' && sizes.every((size) => size > 0)) {
    const numerators = points.map(({ value, numerator, denominator }) => numerator ?? value * (denominator ?? 0));
    const isShare = values.every((value) => value >= 0 && value <= 1);
    if (isShare) return { chart: 'p', values, limits: pChart(numerators, sizes) };
  }
  const isLog = kind === 'duration' && values.every((value) => value > 0);
  const plotted = isLog ? values.map(ln) : values;
  const limits = xmr(plotted);
  return { chart: isLog ? 'xmr-log' : 'xmr', values: plotted, limits: points.map(() => limits) };
}

/** How a series stands to a target; with a target of its own direction what is nearest counts, so that nothing is assured. */
export function targetPosition(
  points: readonly Point[],
  limits: TrendLimits | null,
  { target, direction }: TrendMetric,
): TargetPosition | null {
  const latest = points.at(-1)?.value;
  if (target === undefined || target === null || latest === undefined) return null;
  if (direction === 'target' || direction === undefined || direction === null) {
    return { target, latest, isMet: latest === target, assurance: null };
  }
  const isHigher = direction === 'higher-is-better';
  const isMet = isHigher ? latest >= target : latest <= target;
  return { target, latest, isMet, assurance: limits === null ? null : assuranceOf(limits, target, isHigher) };
}

function assuranceOf({ low, high }: TrendLimits, target: number, isHigher: boolean): TargetPosition['assurance'] {
  if (isHigher ? low >= target : high <= target) return 'consistently-met';
  return (isHigher ? high < target : low > target) ? 'consistently-missed' : 'hit-or-miss';
}
