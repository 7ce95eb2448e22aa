import { checkOptions, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import type { Warning } from '../../internal/quantity/model.js';
import { momentsOf } from '../../internal/stats/moments.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { msPerDay } from '../../internal/time/limits.js';
import { moment, zoneKeys } from '../incident/moment.js';
import type { MetricObservation } from '../model.js';
import { warning } from '../outcomes/warnings.js';
import { checkMetric, levelsOf } from './checkTrend.js';
import { amountOf, decide, powerAt } from './decide.js';
import { trendDefaults } from './defaults.js';
import type { TrendMetric, TrendReason, TrendSize, TrendVerdict, TrendVerdictOptions } from './model.js';
import { seasonsOf } from './seasons.js';
import { seriesOf } from './series.js';
import type { Point } from './series.js';
import { signalsOf, targetPosition } from './signals.js';
import { sizeOf } from './size.js';
import { trendTest } from './trendTest.js';
import type { TrendTest } from './trendTest.js';

export const correlated = 0.3; // house default: autocorrelation beyond which it is remarked

/**
 * Whether a metric gets better: `improving`, `worsening`, `flat`, `inconclusive` or `insufficient-data`, from its periods.
 *
 * Significant by Mann and Kendall's test, and at least as large as the tolerance by Sen's slope: it has a direction. The interval of the
 * change within the tolerance: flat. Else nobody can tell yet. Without a tolerance, or with fewer than 5 periods, there is no verdict. With
 * the direction `target` the distance from it counts. The variance is widened by as much as neighboring periods resemble each other. Signals of the
 * control chart stand beside the verdict.
 *
 * @param metric its direction, tolerance, and what else is known of it
 * @param observations periods that do not overlap; gaps are allowed, null is not measured
 * @throws ComanagedError `invalid-argument` for a metric or observations that are none; `invalid-option`, `unknown-option`, `unknown-zone`
 * @see H. B. Mann (1945), P. K. Sen (1968), K. H. Hamed and A. R. Rao (1998); verdicts are our own
 *
 * @example
 * ```ts
 * import { trendVerdict } from 'comanaged/metrics';
 *
 * const metric = { direction: 'lower-is-better', tolerance: { relative: 0.1 } } as const;
 * const months = ['01', '02', '03', '04', '05', '06'];
 * const observations = months.slice(1).map((month, at) => ({
 *   metricId: 'backlog',
 *   start: `2026-${months[at]}-01T00:00Z`,
 *   end: `2026-${month}-01T00:00Z`,
 *   value: [90, 84, 70, 66, 50][at],
 * }));
 * const { verdict, p, method } = trendVerdict(metric, observations, { asOf: '2026-07-01' });
 * [verdict, Math.round(p * 1e4) / 1e4, method]; // 2 of the 120 orders of five values rise or fall throughout
 * // => ['improving', 0.0167, 'mann-kendall-exact']
 * ```
 */
export function trendVerdict(
  metric: TrendMetric,
  observations: readonly MetricObservation[],
  options: TrendVerdictOptions,
): TrendVerdict {
  return guarded('metric', () => {
    checkOptions(options, 'options', ['asOf', 'alpha', 'level', 'seasonal', ...zoneKeys]);
    checkMetric(metric);
    const { alpha, level } = levelsOf(options);
    const { seasonal = false } = options;
    if (typeof seasonal !== 'boolean') refuse('seasonal', 'be true or false', 'invalid-option');
    const asOf = moment(options.asOf, 'asOf', options);
    const { points, excluded } = seriesOf(observations, metric.id, asOf);
    const { signals, limits, warnings } = signalsOf(points, metric.kind);
    const base = {
      ...{ n: points.length, needed: Math.max(trendDefaults.minimumPeriods, metric.minimumSample ?? 0), alpha },
      tolerance: metric.tolerance ?? null,
      ...{ signals, limits, target: targetPosition(points, limits, metric), span: spanOf(points), excluded },
    };
    const missing = missingOf(metric, base.n, base.needed);
    if (base.n < trendDefaults.minimumPeriods) return { ...withoutTest(missing), ...base, warnings };
    const seasons = seasonal ? seasonsOf(points, options) : undefined;
    const remarks = [...warnings, ...(seasonal && seasons === undefined ? [warning('unseasonal')] : [])];
    const tested = testOf(metric, points, { level, seasons });
    return { ...base, ...judged(metric, tested, { missing, alpha, n: base.n, remarks }) };
  });
}

/** What a verdict needs and does not have. */
function missingOf({ tolerance, direction, target }: TrendMetric, n: number, needed: number): readonly TrendReason[] {
  const isAbsent = (value: unknown): boolean => value === undefined || value === null;
  return [
    ...(isAbsent(tolerance) ? (['no-tolerance'] as const) : []),
    ...(isAbsent(direction) ? (['no-direction'] as const) : []),
    ...(direction === 'target' && isAbsent(target) ? (['no-target'] as const) : []),
    ...(n < needed ? (['too-few-periods'] as const) : []),
  ];
}

type Judgement = Pick<
  TrendVerdict,
  'autocorrelation' | 'change' | 'method' | 'neededForPower' | 'p' | 'power' | 'reasons' | 'verdict'
>;

function withoutTest(reasons: readonly TrendReason[]): Judgement {
  return {
    ...{ verdict: 'insufficient-data', reasons, method: 'mann-kendall-exact' },
    ...{ p: null, change: null, power: null, neededForPower: null, autocorrelation: null },
  };
}

interface Tested extends TrendTest {
  readonly size: TrendSize;
}

function testOf(
  { direction, target }: TrendMetric,
  points: readonly Point[],
  { level, seasons }: { readonly level: number; readonly seasons: readonly number[] | undefined },
): Tested {
  const aim = direction === 'target' ? (target ?? null) : null;
  const times = Float64Array.from(points, ({ from, to }) => (from + to) / 2 / msPerDay);
  const first = times[0] ?? 0;
  const days = times.map((time) => time - first); // small numbers keep their digits
  const values = Float64Array.from(points, ({ value }) => (aim === null ? value : Math.abs(value - aim)));
  const test = trendTest(days, values, level, seasons);
  return { ...test, size: sizeOf(test, 0, days.at(-1) ?? 0, level) };
}

function judged(
  { tolerance, direction }: TrendMetric,
  { p, method, autocorrelation, factor, residuals, size, intercept }: Tested,
  given: {
    readonly missing: readonly TrendReason[];
    readonly alpha: number;
    readonly n: number;
    readonly remarks: readonly Warning[];
  },
): Judgement & Pick<TrendVerdict, 'warnings'> {
  const { missing, alpha, n } = given;
  const known = { method, p, change: size, autocorrelation };
  const remarks = [...given.remarks, ...(autocorrelation > correlated ? [warning('autocorrelated')] : [])];
  const isRelative = tolerance !== undefined && tolerance !== null && 'relative' in tolerance;
  const change = isRelative ? size.relative : size.absolute;
  const reasons = change === null ? [...missing, 'zero-baseline' as const] : missing;
  if (reasons.length > 0 || change === null || tolerance === undefined || tolerance === null) {
    const warnings = change === null ? [...remarks, warning('zero-baseline')] : remarks;
    return { ...known, verdict: 'insufficient-data', reasons, power: null, neededForPower: null, warnings };
  }
  const amount = amountOf(tolerance);
  const noise = momentsOf(residuals).standardDeviation;
  const wanted = isRelative ? amount * Math.abs(intercept) : amount;
  const power =
    noise > 0 ? powerAt(n, wanted / noise, factor, alpha) : { power: 1, neededForPower: null, warnings: [] };
  const better = direction === 'higher-is-better' ? 1 : -1;
  return {
    ...known,
    verdict: decide({ p, alpha, change, tolerance: amount, better }),
    reasons,
    power: power.power,
    neededForPower: power.neededForPower,
    warnings: [...remarks, ...power.warnings],
  };
}

function spanOf(points: readonly Point[]): TrendVerdict['span'] {
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { from: formatInstant(first.from), to: formatInstant(last.to) };
}
