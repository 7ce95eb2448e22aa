// Compares expansions with those of node-ical and python3-recurring-ical-events on generated calendars, and counts the differences by
// cause: node test/bench/calendarOracles.mjs [calendars]
// Needs `npm ci --prefix test/bench` and `apt-get install python3-icalendar python3-recurring-ical-events`; what is absent is left out.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = 'temp/bench/calendarOracles.mjs';
const contents = `export { coverageFromIcs } from './src/import/coverageFromIcs.js'; export { seeded } from './test/bench/model/random.js';`;
const stdin = { contents, resolveDir: '.', loader: 'ts' };
await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
const { coverageFromIcs, seeded } = await import(pathToFileURL(resolve(outfile)));

const count = Number(process.argv[2] ?? 400);
const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)];
const random = seeded(20260101);
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Sao_Paulo',
  'Pacific/Apia',
];
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const two = (value) => String(value).padStart(2, '0');

/** A wall time so many hours later. */
function plusHours(day, time, hours) {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)].map(Number);
  const [hour, minute] = [time.slice(0, 2), time.slice(2, 4)].map(Number);
  return new Date(Date.UTC(year, month - 1, date, hour + hours, minute)).toISOString().replace(/[-:]|\.\d+Z/g, '');
}

/** A seeded series; its start lies in 2025 or 2026, so that no reader has long to step. */
function anyCalendar(at) {
  const zone = random.pick(zones);
  const day = new Date(Date.UTC(2025, 6, 1) + random.whole(0, 400) * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '');
  const time = `${two(random.whole(0, 23))}${random.pick(['00', '30'])}00`;
  const hours = random.pick([1, 8, 12, 24, 36]);
  const frequency = random.pick(['DAILY', 'WEEKLY', 'WEEKLY', 'MONTHLY']);
  const parts = [`FREQ=${frequency}`];
  if (random.chance(0.4)) parts.push(`INTERVAL=${random.whole(2, 4)}`);
  if (frequency === 'WEEKLY' && random.chance(0.6))
    parts.push(`BYDAY=${weekdays.filter(() => random.chance(0.4)).join() || 'MO'}`);
  if (frequency === 'WEEKLY' && random.chance(0.3)) parts.push(`WKST=${random.pick(weekdays)}`);
  if (frequency === 'MONTHLY')
    parts.push(...random.pick([[], ['BYMONTHDAY=-1,31'], ['BYDAY=2TU'], ['BYDAY=-1FR'], ['BYMONTHDAY=15']]));
  if (random.chance(0.1)) parts.push('BYMONTH=1,3,10');
  const end = random.pick(['none', 'count', 'until']);
  if (end === 'count') parts.push(`COUNT=${random.whole(1, 60)}`);
  if (end === 'until') parts.push(`UNTIL=2026${two(random.whole(10, 12))}${two(random.whole(1, 28))}T000000Z`);
  const exdate = random.chance(0.3) ? [`EXDATE;TZID=${zone}:${day}T${time}`] : [];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//oracles//EN',
    'BEGIN:VEVENT',
    `UID:series-${at}`,
    'DTSTAMP:20250101T000000Z',
    'SUMMARY:Shift',
    `DTSTART;TZID=${zone}:${day}T${time}`,
    random.chance(0.5) ? `DURATION:PT${hours}H` : `DTEND;TZID=${zone}:${plusHours(day, time, hours)}`,
    `RRULE:${parts.join(';')}`,
    ...exdate,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

const calendars = Array.from({ length: count }, (_, at) => anyCalendar(at));
const ours = calendars.map((text) => coverageFromIcs(text, { from, to }));
const cut = (list) =>
  list
    .map(([start, end]) => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);

/** What tells our expansion from another's. */
function causeOf(at, theirs) {
  if (typeof theirs === 'string') return theirs;
  const own = ours[at].value.intervals.map(({ start, end }) => [Date.parse(start), Date.parse(end)]);
  const other = cut(theirs);
  if (JSON.stringify(own) === JSON.stringify(other)) return 'equal';
  const codes = ours[at].problems.map(({ code }) => code);
  const starts = (list) => list.map(([start]) => start);
  const [mine, its] = [new Set(starts(own)), new Set(starts(other))];
  const missing = starts(own).filter((start) => !its.has(start));
  const added = starts(other).filter((start) => !mine.has(start));
  const first = own[0]?.[0];
  const areClose =
    missing.length === added.length && missing.every((start, one) => Math.abs(start - added[one]) <= 3_600_000);
  if (missing.length + added.length === 0) return 'same starts, another length over a change of the clocks';
  if (codes.includes('skipped-time') && missing.length === added.length) return 'a time that the clocks skip';
  if (areClose) return 'a time that the clocks read twice, or a start that they skip';
  if (codes.includes('start-outside-rule')) return 'the start does not match the rule';
  if (missing.length === 1 && missing[0] === from && added.length === 0)
    return 'the instance that runs when the range begins';
  if (added.length === 0 && missing.every((start) => start === first)) return 'the first instance is missing';
  return `other: ${missing.length} missing, ${added.length} more`;
}

function report(name, results) {
  const causes = new Map();
  results.forEach((result, at) => {
    const cause = causeOf(at, result);
    causes.set(cause, [...(causes.get(cause) ?? []), at]);
  });
  console.log(`${name}: ${count} calendars`);
  for (const [cause, at] of [...causes].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`  ${at.length} ${cause}${cause === 'equal' ? '' : ` (such as ${at.slice(0, 3).join(', ')})`}`);
    if (process.argv.includes('--show') && cause !== 'equal')
      console.log(calendars[at[0]].split('\r\n').slice(7, -3).join(' '));
  }
}

try {
  const ical = createRequire(resolve('test/bench/package.json'))('node-ical');
  const expand = (text) => {
    const event = Object.values(ical.sync.parseICS(text)).find(({ type }) => type === 'VEVENT');
    const options = { from: new Date(from), to: new Date(to), expandOngoing: true };
    try {
      return ical.expandRecurringEvent(event, options).map(({ start, end }) => [start.getTime(), end.getTime()]);
    } catch (error) {
      return `refused: ${error.message}`;
    }
  };
  report('node-ical 0.26.1', calendars.map(expand));
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  console.log('absent: node-ical');
}
try {
  const input = JSON.stringify({ from, to, calendars });
  const output = execFileSync('/usr/bin/python3', ['test/bench/calendarOracles.py'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  report('python3-recurring-ical-events 2.0.1', JSON.parse(output));
} catch (error) {
  if (error.status === undefined && error.code !== 'ENOENT') throw error;
  console.log('absent: python3-recurring-ical-events');
}
