import { ln } from '../../internal/numeric/ln.js';
import type { Warning } from '../../internal/quantity/model.js';
import { momentsOf } from '../../internal/stats/moments.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import type { MetricTolerance } from '../model.js';
import { warning } from '../outcomes/warnings.js';
import { amountOf, decide, powerAt } from './decide.js';
import type { Followed } from './followed.js';
import type { TrendReason, TrendSize, TrendVerdict } from './model.js';

/** What a test of incidents found. */
export interface TestedIncidents {
  readonly p: number;
  readonly size: TrendSize;
  /** Hours at the start. */
  readonly baseline: number;
  /** Logarithms less what the test explains. */
  readonly residuals: Float64Array;
}

type Given = Pick<TrendVerdict, 'alpha' | 'method' | 'n' | 'needed'> & { readonly tolerance: MetricTolerance | null };

/** The verdict on incidents, where there were enough to test; shorter is better. */
export function incidentVerdict(log: Followed, tested: TestedIncidents | null, given: Given): TrendVerdict {
  const { tolerance, alpha, n } = given;
  const base = {
    ...given,
    ...{ autocorrelation: null, signals: [], limits: null, target: null, excluded: log.excluded },
    span: log.days.length > 0 ? { from: formatInstant(log.first), to: formatInstant(log.last) } : null,
  };
  const warnings: readonly Warning[] = [
    ...(log.followUpHours === null ? [] : [warning('common-follow-up', Math.round(log.followUpHours))]),
    ...(log.isTruncated ? [warning('truncated-log')] : []),
    ...(log.zeros > 0 ? [warning('zero-durations', log.zeros)] : []),
  ];
  const missing: readonly TrendReason[] = [
    ...(tolerance === null ? (['no-tolerance'] as const) : []),
    ...(tested === null ? (['too-few-incidents'] as const) : []),
  ];
  const nothing = { power: null, neededForPower: null, warnings };
  if (tested === null || tolerance === null) {
    const known = { p: tested?.p ?? null, change: tested?.size ?? null };
    return { ...base, ...known, ...nothing, verdict: 'insufficient-data', reasons: missing };
  }
  const { p, size, residuals, baseline } = tested;
  const isRelative = 'relative' in tolerance;
  const change = isRelative ? size.relative : size.absolute;
  if (change === null) {
    return { ...base, p, change: size, ...nothing, verdict: 'insufficient-data', reasons: ['zero-baseline'] };
  }
  const amount = amountOf(tolerance);
  const noise = momentsOf(residuals).standardDeviation;
  const wanted = ln(1 + (isRelative ? amount : amount / baseline));
  const power = noise > 0 ? powerAt(n, wanted / noise, 1, alpha) : { power: 1, neededForPower: null, warnings: [] };
  const word = decide({ p, alpha, change, tolerance: amount, better: -1 });
  // A log that is cut off makes its end look fast, unless all were followed over the same time.
  const isLowered = word === 'improving' && log.isTruncated && log.followUpHours === null;
  return {
    ...base,
    verdict: isLowered ? 'inconclusive' : word,
    reasons: isLowered ? ['truncated-log'] : [],
    p,
    change: size,
    power: power.power,
    neededForPower: power.neededForPower,
    warnings: [...warnings, ...power.warnings],
  };
}
