import { durationsByMonth } from '../../../src/metrics/index.js';
import type { IncidentRecord, Outcome } from '../../../src/metrics/index.js';
import { d3FormatMonths, d3UtcMonths, simpleStatisticsMonths } from './months.js';
import type { MonthFigures } from './months.js';
import { comparison, expectNear } from './rows.js';
import type { Row } from './rows.js';
import { asOf, incidents } from './workload.js';

const million = 1_000_000;
const valueOf = (outcome: Outcome<number>) => (outcome.status === 'ok' ? outcome.value : NaN);

/** Ours: median, 90 % quantile with their intervals, mean, exclusions, checks and all. */
export function ownMonths(records: readonly IncidentRecord[]): MonthFigures[] {
  return durationsByMonth(records, { metric: 'time-to-resolve', asOf }).map(({ month, summary }) => ({
    month,
    n: summary.ended,
    median: valueOf(summary.median),
    p90: valueOf(summary.p90),
    mean: valueOf(summary.mean),
  }));
}

/** Quantiles are compared within a share: of simple-statistics they are of another definition. */
function expectEqual(
  name: string,
  ours: readonly MonthFigures[],
  theirs: readonly MonthFigures[],
  share: number,
): void {
  if (ours.map(({ month, n }) => `${month} ${n}`).join() !== theirs.map(({ month, n }) => `${month} ${n}`).join())
    throw new Error(`The months of ${name} differ.`);
  ours.forEach(({ month, median, p90, mean }, at) => {
    const other = theirs[at];
    if (other === undefined) throw new Error(`${name} has no ${month}.`);
    expectNear(`${name}: medians of ${month}`, median, other.median, share);
    expectNear(`${name}: 90 % quantiles of ${month}`, p90, other.p90, share);
    expectNear(`${name}: means of ${month}`, mean, other.mean, 1e-9);
  });
}

/** A million incidents by month. */
export async function monthRows(absent: string[]): Promise<Row[]> {
  const records = incidents(million);
  const ours = ownMonths(records);
  const rows: Row[] = [];
  for (const [name, make, most, share] of [
    ['a loop with a map, simple-statistics 7.12', simpleStatisticsMonths, 1, 1e-3],
    ['d3-array 3.2 rollup', d3UtcMonths, 0.4, 1e-9],
    ['d3-array 3.2 rollup by date-fns format', d3FormatMonths, 0.1, 1e-9],
  ] as const) {
    const run = await make();
    if (run === undefined) {
      absent.push(name);
      continue;
    }
    expectEqual(name, ours, run(records), share);
    rows.push(
      await comparison(
        '1,000,000 incidents by month',
        name,
        share < 1e-6 ? 'equal' : 'equal but for the definition',
        () => ownMonths(records),
        () => run(records),
        most,
      ),
    );
  }
  return rows;
}
