// Gaps, business time and zone tables by us and by peers: results are compared first, then the times, interleaved in one process.
import { businessClock } from '../../src/coverage/businessClock.js';
import { compileCoverage } from '../../src/coverage/compileCoverage.js';
import { coverageComplement } from '../../src/coverage/sets/coverageComplement.js';
import { zoneTables } from '../../src/coverage/zones/zoneTables.js';
import { intlZones } from '../../src/internal/time/intlZones.js';
import type { CoverageWindow } from '../../src/coverage/model.js';
import { dayjsClock, openingHours } from './coverage/clockPeers.js';
import { luxonGaps, rruleGaps, temporalGaps, tzDateGaps } from './coverage/gapPeers.js';
import type { Gaps, GapsOf } from './coverage/gapPeers.js';
import { businessHours, clockPairs, clockRange, gapServices, gapYear, minuteWindows } from './coverage/workloads.js';
import { bestTimes, machine, rounded, table } from './timing.js';
import type { Step } from './timing.js';

type Row = (string | number)[];
type Pair = ReturnType<typeof clockPairs>[number];
type Measure = (pair: Pair) => number;

const minuteMs = 60_000;
const dayMs = 86_400_000;
const absent: string[] = [];

function expectEqual(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new Error(`${what}: ${JSON.stringify(found)} and not ${JSON.stringify(expected)}.`);
  }
}

const held = (isHeld: boolean) => (isHeld ? 'yes' : 'no');

/** How many times longer a peer takes for an item, and by how much it must. */
interface Race {
  readonly what: string;
  readonly ours: Step;
  readonly peer: Step;
  /** Items that each of them goes through. */
  readonly items: readonly [number, number];
  readonly least: number | null;
  readonly equal: string;
}

const microseconds = (ms: number, items: number) => rounded((ms * 1000) / items, 3);

async function race({ what, ours, peer, items, least, equal }: Race): Promise<Row> {
  ours();
  peer();
  const best = await bestTimes({ ours, peer }, 8, 3);
  const [own, theirs] = [(best.get('ours') ?? NaN) / items[0], (best.get('peer') ?? NaN) / items[1]];
  const ratio = theirs / own;
  const limit = least === null ? ['', ''] : [least, held(ratio >= least)];
  return [what, equal, microseconds(own, 1), microseconds(theirs, 1), Math.round(ratio), ...limit];
}

// W1: what is not covered in a year by six windows, for each of 200 services.

function gapsOf(windows: readonly CoverageWindow[]): Gaps {
  const { starts, ends } = coverageComplement(compileCoverage({ windows }, gapYear)).intervalsMs();
  return [...starts].flatMap((start, at) => [start, ends[at] ?? start]);
}

/** Minutes in which the gaps of two differ. */
function minutesApart(one: Gaps, other: Gaps): number {
  const ends = [...one, ...other].sort((a, b) => a - b);
  const within = (gaps: Gaps, ms: number) => gaps.findLastIndex((end) => end <= ms) % 2 === 0;
  let apart = 0;
  for (const [at, from] of ends.slice(0, -1).entries()) {
    const to = ends[at + 1] ?? from;
    if (to > from && within(one, from) !== within(other, from)) apart += to - from;
  }
  return apart / minuteMs;
}

async function gapRows(services: readonly CoverageWindow[][]): Promise<Row[]> {
  const inYear = (windows: CoverageWindow[]) => compileCoverage({ windows }, gapYear);
  const single = services.flat().map((window) => inYear([window]).intervalsMs().starts.length);
  const gaps = services.map((windows) => coverageComplement(inYear(windows)));
  expectEqual(
    'occurrences of W1',
    single.reduce((a, b) => a + b, 0),
    253_343,
  );
  expectEqual(
    'gaps of W1',
    gaps.reduce((sum, set) => sum + set.intervalsMs().starts.length, 0),
    89_941,
  );
  expectEqual(
    'minutes of W1',
    gaps.reduce((sum, set) => sum + set.minutes(), 0),
    33_132_720,
  );
  const peers: readonly (readonly [string, GapsOf | undefined, number, number | null])[] = [
    ['temporal-polyfill 1.0.8 and a merge', temporalGaps, 4, null],
    ['TZDate (@date-fns/tz 1.5.0) and a merge', tzDateGaps(), 4, 400],
    ['luxon 3.7.2, Interval.merge and difference', luxonGaps(), 3, 1500],
    ['rrule 2.8.1 between, and the length added', rruleGaps(), 3, 3000],
  ];
  const ours = () => services.map((windows) => coverageComplement(inYear(windows)).intervalsMs());
  const rows: Row[] = [];
  for (const [name, peer, count, least] of peers) {
    if (peer === undefined) {
      absent.push(name);
      continue;
    }
    const some = services.slice(0, count);
    const [own, theirs] = [some.map(gapsOf), some.map(peer)];
    const apart = own.reduce((sum, one, at) => sum + minutesApart(one, theirs[at] ?? []), 0);
    const minutes = own.flat().reduce((sum, end, at) => sum + (at % 2 === 0 ? -end : end), 0) / minuteMs;
    // On the days on which clocks change the peers have rules of their own, and rrule has lengths instead of ends.
    if (apart > minutes / 1000) throw new Error(`${name}: ${apart} of ${minutes} minutes differ.`);
    const equal = apart === 0 ? 'equal' : `${apart} of ${minutes} min apart`;
    const what = `gaps of a service in a year: ${name}`;
    rows.push(await race({ what, ours, peer: () => some.map(peer), items: [services.length, count], least, equal }));
  }
  return rows;
}

// W2: business time between 100,000 pairs of instants, and eight business hours from each.

const eightHours = 480 * minuteMs;

async function clockRows(): Promise<Row[]> {
  const clock = businessClock(businessHours, clockRange);
  const pairs = clockPairs();
  const sum = (measure: (pair: Pair) => number) => {
    let total = 0;
    for (const pair of pairs) total += measure(pair);
    return total;
  };
  const ownElapsed = ({ start, end }: Pair) => clock.elapsedMs(start, end);
  const ownDue = ({ start }: Pair) => clock.dueMs(start, eightHours);
  const elapsed = () => sum(ownElapsed);
  const due = () => sum(({ start }) => clock.dueMs(start, eightHours) - start);
  expectEqual('elapsed minutes of W2', elapsed() / minuteMs, 44_676_464);
  expectEqual('due minutes of W2', due() / minuteMs, 182_497_197);
  const [dayjs, hours] = [dayjsClock(), openingHours()];
  const rows: Row[] = [];
  const against = async (what: string, least: number, count: number, all: Step, own: Measure, other: Measure) => {
    const some = pairs.slice(0, count);
    expectEqual(what, some.map(other), some.map(own));
    const items: [number, number] = [pairs.length, count];
    rows.push(await race({ what, ours: all, peer: () => some.map(other), items, least, equal: 'equal' }));
  };
  if (hours === undefined) absent.push('opening_hours');
  else {
    const peer = ({ start, end }: Pair) => hours(start, end);
    await against('elapsed: opening_hours 3.15.0 getOpenDuration', 700, 1000, elapsed, ownElapsed, peer);
  }
  if (dayjs === undefined) absent.push('dayjs-business-time');
  else {
    const peer = ({ start, end }: Pair) => dayjs.elapsed(start, end);
    await against('elapsed: dayjs-business-time 1.0.4 businessMinutesDiff', 1000, 300, elapsed, ownElapsed, peer);
    const dueOf = ({ start }: Pair) => dayjs.due(start);
    await against('due: dayjs-business-time 1.0.4 addBusinessHours', 700, 300, due, ownDue, dueOf);
  }
  return rows;
}

// W3 and 500 windows over ten years: ratios to plain work.

const tenYears = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2036, 0, 1) };

async function zoneRow(): Promise<Row> {
  const zones = Intl.supportedValuesOf('timeZone').filter((_, at) => at % 10 === 0);
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: 'Europe/Berlin',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const tables = () => zones.map((zone) => zoneTables([zone], { ...tenYears, zones: intlZones() }));
  const format = () => {
    for (let at = 0; at < 1000; at++) clock.format(tenYears.from + at * dayMs);
  };
  const best = await bestTimes({ tables, format }, 10);
  const [own, plain] = [(best.get('tables') ?? NaN) / zones.length, best.get('format') ?? NaN];
  const what = `offsets of a zone over ten years, made new (mean of ${zones.length} zones)`;
  return [
    what,
    '1,000 calls of Intl format',
    rounded(own),
    rounded(plain),
    rounded(own / plain),
    4.5,
    held(own / plain <= 4.5),
  ];
}

async function manyRows(): Promise<Row[]> {
  const plan = { windows: minuteWindows() };
  const bounds: number[] = [];
  for (const window of plan.windows) {
    const { starts, ends } = compileCoverage({ windows: [window] }, tenYears).intervalsMs();
    for (const [at, start] of starts.entries()) bounds.push(start, ends[at] ?? start);
  }
  const sort = () => Float64Array.from(bounds).sort();
  const copy = () => Float64Array.from(bounds);
  const union = () => compileCoverage(plan, tenYears).minutes();
  const depth = () => compileCoverage(plan, tenYears).depth();
  const best = await bestTimes({ copy, sort, union, depth }, 5);
  const plain = (best.get('sort') ?? NaN) - (best.get('copy') ?? NaN);
  return (['union', 'depth'] as const).map((name): Row => {
    const own = best.get(name) ?? NaN;
    const what = `${name} of 500 windows of a minute a day over ten years, ${bounds.length} bounds`;
    return [
      what,
      'Float64Array.sort of the bounds',
      rounded(own),
      rounded(plain),
      rounded(own / plain),
      1.5,
      held(own / plain <= 1.5),
    ];
  });
}

/** What a range to the year 9999 gives. */
function farRange(): string {
  try {
    compileCoverage({}, { from: '2026-01-01T00:00Z', to: '9999-12-31T00:00Z' });
    return 'calculated';
  } catch (error) {
    return `\`${String((error as { code?: unknown }).code)}\``;
  }
}

function firstCall(): number {
  const start = performance.now();
  for (const windows of gapServices()) coverageComplement(compileCoverage({ windows }, gapYear)).intervalsMs();
  return performance.now() - start;
}

process.env['TZ'] = 'UTC'; // what rrule gives depends on it
const first = firstCall();
const services = gapServices();
const gaps = await gapRows(services);
const yearOfAll = () =>
  services.map((windows) => coverageComplement(compileCoverage({ windows }, gapYear)).intervalsMs());
const warm = (await bestTimes({ yearOfAll }, 20)).get('yearOfAll') ?? NaN;
process.env['TZ'] = 'America/New_York'; // the only zone that the peers know
const clocks = await clockRows();
const plain = [await zoneRow(), ...(await manyRows())];

console.log(`${machine()}, time-zone data ${process.versions['tz']} of ICU ${process.versions['icu']}.\n`);
if (gaps.length + clocks.length > 0) {
  console.log(table(['what', 'results', 'ours, µs', 'peer, µs', 'ratio', 'at least', 'held'], [...gaps, ...clocks]));
}
console.log('');
console.log(table(['what', 'beside', 'ours, ms', 'plain, ms', 'ratio', 'at most', 'held'], plain));
console.log(
  `\nThe first year of 200 services in a process took ${Math.round(first)} ms, a warm one ${warm.toFixed(1)} ms. A range to the year 9999: ${farRange()}.`,
);
if (absent.length > 0)
  console.log(`absent: ${absent.join(', ')}, not compared; \`npm ci --prefix test/bench\` installs them.`);
