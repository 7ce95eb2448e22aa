import { guarded } from '../../internal/guarded.js';
import { refuse } from '../../internal/check.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import type { IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';
import { checkDurationOptions, checkIncidents, durationKeys, measureOf } from './checkOptions.js';
import { durationExclusions, durationMetrics } from './model.js';
import type { DurationMetric, DurationSummary, EndingDurationOptions } from './model.js';
import { sortIntoBuckets } from '../../internal/numeric/sortIntoBuckets.js';
import { exclusionList, exclusionPlace, measure, stillOpen } from './measure.js';
import { monthsIn } from './months.js';
import type { Months } from './months.js';
import { summaryOf } from './summary.js';

/** Options of {@link durationsByMonth}. */
export interface DurationsByMonthOptions extends EndingDurationOptions {
  /** The duration. */
  readonly metric: DurationMetric;
}

/** A duration of the incidents that were opened in a month. */
export interface MonthOfDurations {
  /** The month in the zone, `YYYY-MM`. */
  readonly month: string;
  /** First instant. */
  readonly start: string;
  /** Instant after the last. */
  readonly end: string;
  readonly summary: DurationSummary;
}

const withEndings: readonly DurationMetric[] = ['time-to-restore', 'time-to-resolve', 'repair-time'];

/**
 * A duration month by month of opening, in the months of a zone.
 *
 * Records that were opened after `asOf` or outside the window have no month; the months reach from that of the first other opening to that of
 * the last, without gaps.
 *
 * @returns in the order of time; empty where no record counts
 * @throws ComanagedError as `timeToRestore`
 *
 * @example
 * ```ts
 * import { durationsByMonth } from 'comanaged/metrics';
 *
 * const incidents = [
 *   { id: 'a', openedAt: '2026-03-02T09:00Z', restoredAt: '2026-03-02T11:00Z' },
 *   { id: 'b', openedAt: '2026-03-31T22:30Z', restoredAt: '2026-03-31T23:30Z' },
 * ];
 * const options = { metric: 'time-to-restore', asOf: '2026-05-01', zone: 'Europe/Berlin' } as const;
 * durationsByMonth(incidents, options).map(({ month, summary }) => [month, summary.ended]); // 22:30 is 00:30 in Berlin
 * // => [['2026-03', 1], ['2026-04', 1]]
 * ```
 */
export function durationsByMonth(
  incidents: readonly IncidentRecord[],
  options: DurationsByMonthOptions,
): readonly MonthOfDurations[] {
  return guarded('incidents', () => {
    checkDurationOptions(options, [...durationKeys, 'ending', 'metric']);
    const { metric } = options;
    if (!durationMetrics.includes(metric))
      refuse('metric', `be one of ${durationMetrics.join(', ')}`, 'invalid-option');
    checkIncidents(incidents);
    const spec = measureOf(options, metric, options.ending);
    const { ms, state } = measure(incidents, spec);
    const opened = openings(incidents, state);
    const months = monthsIn(opened, options);
    return groups(ms, state, opened, months).map((group, at) => ({
      month: months.names[at] ?? '',
      start: formatInstant(months.starts[at] ?? 0),
      end: formatInstant(months.starts[at + 1] ?? 0),
      summary: summaryOf(group, spec, options, withEndings.includes(metric)),
    }));
  });
}

const outside = durationExclusions.indexOf('outside-window');

/** Opening instants; NaN for records that have no month. */
function openings(incidents: readonly IncidentRecord[], state: Uint8Array): Float64Array {
  const opened = new Float64Array(incidents.length);
  for (let at = 0; at < opened.length; at++) {
    const place = exclusionPlace(state[at] ?? 0);
    const isOutside = place === outside || place === 0;
    opened[at] = isOutside ? NaN : (readInstant(incidents[at]?.openedAt, at, 'openedAt') ?? NaN);
  }
  return opened;
}

interface Group {
  readonly endedMs: Float64Array;
  readonly openMs: Float64Array;
  readonly excluded: ReturnType<typeof exclusionList>;
  readonly given: number;
}

/** The durations of each month. They are sorted where they stand, so that a million records need no second room for them. */
function groups(
  ms: Float64Array,
  state: Uint8Array,
  opened: Float64Array,
  { starts, names, monthOf }: Months,
): Group[] {
  const others = 2 * names.length; // behind the ended and the open ones of each month
  const bucket = new Uint16Array(opened.length).fill(others);
  const sizes = new Uint32Array(others + 1);
  const counts = names.map(() => ({ excluded: durationExclusions.map(() => 0), given: 0 }));
  for (let at = 0; at < opened.length; at++) {
    const instant = opened[at] ?? NaN;
    const month = instant >= (starts[0] ?? Infinity) ? monthOf(instant) : names.length;
    const count = counts[month];
    if (count !== undefined) {
      count.given++;
      const place = exclusionPlace(state[at] ?? 0);
      if (place >= 0) count.excluded[place] = (count.excluded[place] ?? 0) + 1;
      else bucket[at] = 2 * month + (state[at] === stillOpen ? 1 : 0);
    }
    const own = bucket[at] ?? others;
    sizes[own] = (sizes[own] ?? 0) + 1;
  }
  const ends = sortIntoBuckets(ms, bucket, sizes);
  const part = (own: number) => ms.subarray((ends[own] ?? 0) - (sizes[own] ?? 0), ends[own]);
  return counts.map(({ excluded, given }, month) => ({
    endedMs: part(2 * month),
    openMs: part(2 * month + 1),
    excluded: exclusionList(excluded),
    given,
  }));
}
