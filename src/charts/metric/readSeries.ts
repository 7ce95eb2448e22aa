import { checkRecord, refuse } from '../../internal/check.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import { amountAt } from '../cost/numbers.js';

/** A period as a chart shows it: measured, not measured, or without an observation. */
export interface ShownPeriod {
  readonly from: number;
  readonly to: number;
  /** Null: a gap. */
  readonly value: number | null;
  readonly n: number | null;
  /** Whether somebody said that it was not measured; else nobody said anything. */
  readonly isObserved: boolean;
}

/** Periods in the order of time, gaps among them. */
export interface ShownSeries {
  readonly periods: readonly ShownPeriod[];
  /** Measured periods that end after the report. */
  readonly after: number;
}

/** No drawing shows more, and each has a mark of its own. */
const mostPeriods = 10_000;

/** An instant as people read it: a date where it is one in UTC. */
export function instantText(at: number): string {
  const [day = '', time = ''] = formatInstant(at).replace('Z', '').split('T');
  return time === '00:00:00' ? day : `${day} ${time.slice(0, 5)} UTC`;
}

function periodOf(value: Readonly<Record<string, unknown>>, path: string): ShownPeriod {
  const instant = (key: string): number | undefined => {
    const given = value[key];
    return typeof given === 'string' ? parseInstant(given) : undefined;
  };
  const [from, to] = [instant('start'), instant('end')];
  if (from === undefined || to === undefined || to <= from) refuse(path, 'end at an instant after its start');
  const size = value['n'] ?? value['denominator'] ?? null;
  return {
    from,
    to,
    value: value['value'] === null ? null : amountAt(value['value'], `${path}/value`),
    n: size === null ? null : amountAt(size, `${path}/n`),
    isObserved: true,
  };
}

/**
 * Reads the observations of a metric up to the end of its verdict. What is not measured is shown as long as nothing that is measured after the
 * report lies before it; stretches between periods that nobody observed are gaps as well.
 */
export function readSeries(
  observations: unknown,
  path: string,
  metricId: string | undefined,
  until: number,
): ShownSeries {
  if (!Array.isArray(observations)) refuse(path, 'be an array');
  const all = (observations as readonly unknown[]).flatMap((each, at) => {
    checkRecord(each, `${path}/${at}`);
    return metricId !== undefined && each['metricId'] !== metricId ? [] : [periodOf(each, `${path}/${at}`)];
  });
  if (all.length > mostPeriods) refuse(path, `have at most ${mostPeriods} periods of a metric`);
  all.sort((a, b) => a.from - b.from || a.to - b.to);
  const late = all.filter(({ value, to }) => value !== null && to > until);
  const firstLate = late[0]?.from ?? Infinity;
  const shown = all.filter(({ value, to }) => (value === null ? to <= firstLate : to <= until));
  const periods: ShownPeriod[] = [];
  let [end, measuredEnd] = [-Infinity, -Infinity];
  for (const period of shown) {
    if (period.value !== null) {
      if (period.from < measuredEnd) refuse(path, 'not overlap');
      measuredEnd = period.to;
    }
    if (end > -Infinity && period.from > end)
      periods.push({ from: end, to: period.from, value: null, n: null, isObserved: false });
    periods.push(period);
    end = Math.max(end, period.to);
  }
  return { periods, after: late.length };
}
