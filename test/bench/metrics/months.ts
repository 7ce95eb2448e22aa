// Incidents by month of opening: the quantiles and the mean of each, by others.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'date-fns';
import type { IncidentRecord } from '../../../src/metrics/index.js';

const msPerHour = 3_600_000;

/** Figures of a month, hours. */
export interface MonthFigures {
  readonly month: string;
  readonly n: number;
  readonly median: number;
  readonly p90: number;
  readonly mean: number;
}

type ByMonth = (records: readonly IncidentRecord[]) => MonthFigures[];

interface SimpleStatistics {
  readonly quantile: (values: readonly number[], shares: readonly number[]) => number[];
  readonly mean: (values: readonly number[]) => number;
}
interface D3 {
  readonly rollup: <T, R>(
    values: readonly T[],
    reduce: (group: readonly T[]) => R,
    key: (value: T) => string,
  ) => Map<string, R>;
  readonly quantile: (values: readonly number[], share: number) => number | undefined;
  readonly mean: (values: readonly number[]) => number | undefined;
}

async function module<T>(path: string): Promise<T | undefined> {
  try {
    return (await import(pathToFileURL(resolve('test/bench/node_modules', path)).href)) as T; // the callers say what they use
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const openedOf = ({ openedAt }: IncidentRecord) => Number(openedAt);
const hoursOf = ({ openedAt, resolvedAt }: IncidentRecord) => (Number(resolvedAt) - Number(openedAt)) / msPerHour;

/** The month in UTC. */
function monthOf(ms: number): string {
  const date = new Date(ms);
  const month = date.getUTCMonth() + 1;
  return `${date.getUTCFullYear()}-${month < 10 ? '0' : ''}${month}`;
}

const inOrder = (months: MonthFigures[]) => months.sort((a, b) => (a.month < b.month ? -1 : 1));

/** A loop with a map by month, and simple-statistics; undefined where it is not installed. */
export async function simpleStatisticsMonths(): Promise<ByMonth | undefined> {
  const statistics = await module<SimpleStatistics>('simple-statistics/dist/simple-statistics.mjs');
  if (statistics === undefined) return undefined;
  return (records) => {
    const groups = new Map<string, number[]>();
    for (const record of records) {
      const key = monthOf(openedOf(record));
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [hoursOf(record)]);
      else group.push(hoursOf(record));
    }
    const months = [...groups].map(([month, hours]) => {
      const [median = NaN, p90 = NaN] = statistics.quantile(hours, [0.5, 0.9]);
      return { month, n: hours.length, median, p90, mean: statistics.mean(hours) };
    });
    return inOrder(months);
  };
}

async function d3Months(key: (ms: number) => string): Promise<ByMonth | undefined> {
  const d3 = await module<D3>('d3-array/dist/d3-array.mjs');
  if (d3 === undefined) return undefined;
  return (records) => {
    const groups = d3.rollup(
      records,
      (group) => {
        const hours = group.map(hoursOf);
        const [median = NaN, p90 = NaN] = [d3.quantile(hours, 0.5), d3.quantile(hours, 0.9)];
        return { n: hours.length, median, p90, mean: d3.mean(hours) ?? NaN };
      },
      (record) => key(openedOf(record)),
    );
    return inOrder([...groups].map(([month, figures]) => ({ month, ...figures })));
  };
}

/** d3's rollup with a key from the fields of a Date. */
export const d3UtcMonths = () => d3Months(monthOf);
/** d3's rollup with a key from date-fns, which reads the zone of the process. */
export const d3FormatMonths = () => d3Months((ms) => format(ms, 'yyyy-MM'));
