import { guarded } from '../../internal/guarded.js';
import type { Outcome } from '../../internal/quantity/model.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import type { IncidentRecord } from '../incident/model.js';
import type { Exclusion } from '../outcomes/outcomes.js';
import { warning } from '../outcomes/warnings.js';
import { checkDurationOptions, checkIncidents, durationKeys, measureOf } from './checkOptions.js';
import { durationDefaults } from './defaults.js';
import { endedQuantiles, hours, survivalQuantiles } from './figures.js';
import { ended, exclusionsOf, measure, stillOpen } from './measure.js';
import type { Measure } from './measure.js';
import { endedMean, geometricMean, survivalMean } from './meanFigures.js';
import type { MeanSettings } from './meanFigures.js';
import type { DurationMetric, DurationSummary, EndingDurationOptions } from './model.js';

/** A duration of incidents, all checks included. */
export function durationSummary(
  incidents: readonly IncidentRecord[],
  options: EndingDurationOptions,
  metric: DurationMetric,
  hasEndings: boolean = false,
): DurationSummary {
  return guarded('incidents', () => {
    checkDurationOptions(options, hasEndings ? [...durationKeys, 'ending'] : durationKeys);
    checkIncidents(incidents);
    const spec = measureOf(options, metric, options.ending);
    const { ms, state } = measure(incidents, spec);
    const endedMs = ms.filter((_, at) => state[at] === ended);
    const openMs = ms.filter((_, at) => state[at] === stillOpen);
    const parts = { endedMs, openMs, excluded: exclusionsOf(state), given: incidents.length };
    return summaryOf(parts, spec, options, hasEndings);
  });
}

/** Durations apart by state, of a group of incidents. */
export interface Durations {
  readonly endedMs: Float64Array;
  readonly openMs: Float64Array;
  readonly excluded: readonly Exclusion[];
  readonly given: number;
}

/** All figures of a group of incidents; the order of its durations changes. */
export function summaryOf(
  { endedMs, openMs, excluded, given }: Durations,
  spec: Measure,
  options: EndingDurationOptions,
  hasEndings: boolean,
): DurationSummary {
  const { quantiles = [], level = durationDefaults.level, quantileMethod = 'type-7', openIncidents } = options;
  const shares = [0.5, 0.9, ...quantiles];
  const isLeftOut = openIncidents === 'leave-out' && openMs.length > 0;
  const settings: MeanSettings = {
    ...{ level, quantileMethod, interval: options.interval ?? false },
    ...{ seed: options.seed ?? 1, horizonHours: options.horizonHours },
    excluded: isLeftOut ? [...excluded, { reason: 'open', count: openMs.length }] : excluded,
    warnings: isLeftOut ? [warning('resolved-only')] : [],
  };
  const allEnded = openMs.length === 0 || isLeftOut;
  const longest = longestOf(endedMs, openMs);
  const mean = allEnded ? endedMean(endedMs, settings) : survivalMean(endedMs, openMs, settings);
  const found = allEnded
    ? endedQuantiles(endedMs, shares, settings)
    : survivalQuantiles(endedMs, openMs, shares, settings);
  const [median, p90, ...others] = found;
  const empty = { status: 'undefined', reason: 'no-incidents' } as const;
  return {
    metric: spec.metric,
    clock: spec.clock.kind,
    ending: hasEndings ? spec.ending : null,
    asOf: formatInstant(spec.asOf),
    window: { from: instantOrNull(spec.from), to: instantOrNull(spec.to) },
    timeZoneData: spec.clock.business?.timeZoneData ?? null,
    given,
    ended: endedMs.length,
    open: openMs.length,
    excluded,
    median: median ?? empty,
    p90: p90 ?? empty,
    quantiles: quantiles.map((p, at) => ({ p, hours: others[at] ?? empty })),
    mean,
    geometricMean: options.geometric === true ? geometric(allEnded, endedMs, settings) : null,
    longest,
  };
}

function geometric(allEnded: boolean, sample: Float64Array, settings: MeanSettings): Outcome<number> {
  return allEnded ? geometricMean(sample, settings) : { status: 'undefined', reason: 'open-incidents' };
}

function instantOrNull(ms: number): string | null {
  return Number.isFinite(ms) ? formatInstant(ms) : null;
}

function longestOf(endedMs: Float64Array, openMs: Float64Array): number | null {
  let longest = -1;
  for (const ms of endedMs) longest = Math.max(longest, ms);
  for (const ms of openMs) longest = Math.max(longest, ms);
  return longest < 0 ? null : hours(longest);
}
