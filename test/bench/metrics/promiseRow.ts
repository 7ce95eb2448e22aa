import { businessClock } from '../../../src/coverage/index.js';
import { slaAttainment } from '../../../src/metrics/index.js';
import { closedDays, dayjsElapsed } from './business.js';
import { comparison } from './rows.js';
import type { Row } from './rows.js';
import { asOf, incidents } from './workload.js';

const [million, few] = [1_000_000, 2000];
const targetMs = 8 * 3_600_000;
const zone = 'America/New_York';
const hours = {
  windows: [{ id: 'desk', zone, days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, start: '08:00', end: '18:00' }],
  closures: closedDays.map((date) => ({ zone, date })),
};

/** Attainment of a million incidents in business hours; the peer gets the first few. */
export async function promiseRow(absent: string[]): Promise<Row[]> {
  const records = incidents(million);
  const [name, elapsed] = ['dayjs-business-time 1.0.4, 2,000 of them', dayjsElapsed()];
  if (elapsed === undefined) {
    absent.push(name);
    return [];
  }
  const clock = businessClock(hours, { from: '2023-12-01T00:00Z', to: '2027-01-31T00:00Z' });
  const targets = [{ target: 'PT8H' }];
  const report = (some: typeof records) =>
    slaAttainment(some, { metric: 'time-to-resolve', targets, clock: 'business', businessClock: clock, asOf });
  const first = records.slice(0, few);
  const theirs = () =>
    first.filter(({ openedAt, resolvedAt }) => elapsed(Number(openedAt), Number(resolvedAt)) <= targetMs).length;
  const { met } = report(first);
  const other = theirs();
  if (met !== other) throw new Error(`Attainment differs: ${met} and ${other} of ${few}.`);
  const what = 'attainment of 1,000,000 incidents in business hours';
  return [await comparison(what, name, 'equal', () => report(records), theirs, 0.005, million / few)];
}
