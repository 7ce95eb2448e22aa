// A rota read by us and by three peers: the shifts are compared first, then the times, interleaved in one process. We expand, name who
// covers and make a plan as well; the peers read.
import { coverageFromIcs } from '../../src/import/coverageFromIcs.js';
import { rota } from './model/rota.js';
import { calendarReaders } from './peers/calendars.js';
import type { CalendarReader } from './peers/calendars.js';
import { bestTimes, machine, rounded, table } from './timing.js';

const assign = ['Ada', 'Ben', 'Cho', 'Dee', 'Eli', 'Fay'].map((match) => ({ match, personId: match.toLowerCase() }));
const options = { from: '2024-01-01T00:00Z', to: '2030-01-01T00:00Z', assign };
const ours: CalendarReader = (text) =>
  coverageFromIcs(text, options).value.intervals.map(({ start, end }) => [Date.parse(start), Date.parse(end)]);

const rounds = 25;
const most = 1.2;
const readers = calendarReaders();
const rows: (string | number)[][] = [];
for (const zone of [undefined, 'Europe/Berlin']) {
  const text = rota({ events: 2000, zone });
  const what = `${zone ?? 'UTC'}, ${Math.round(text.length / 1024)} KiB`;
  const own = JSON.stringify(ours(text));
  // Without a VTIMEZONE, ical.js takes times of a zone for those of the machine.
  const usable = readers.filter(([name]) => zone === undefined || !name.startsWith('ical.js'));
  for (const [name, read] of usable) {
    if (JSON.stringify([...read(text)].sort((a, b) => a[0] - b[0])) !== own)
      throw new Error(`${what}, ${name}: the shifts differ.`);
  }
  // In pairs, so that what one leaves behind for the collector of garbage does not fall on another.
  for (const [name, read] of usable) {
    const best = await bestTimes({ ours: () => ours(text), peer: () => read(text) }, rounds);
    const [mine = NaN, other = NaN] = [best.get('ours'), best.get('peer')];
    const limit = name.startsWith('ts-ics') ? most : '-';
    const held = limit === '-' ? '-' : mine / other <= most ? 'yes' : 'no';
    rows.push([what, name, rounded(mine, 1), rounded(other, 1), rounded(mine / other), limit, held]);
  }
}
if (readers.length === 0)
  console.log('absent: ts-ics, node-ical, ical.js; `npm ci --prefix test/bench` installs them.');
else {
  console.log(`${machine()}. 2,000 shifts; they are equal.\n`);
  console.log(table(['calendar', 'peer', 'ours, ms', 'peer, ms', 'ratio', 'at most', 'held'], rows));
}

const [small, large] = [2000, 20_000].map((events) => rota({ events, zone: 'Europe/Berlin' }));
const long = (text: string) => coverageFromIcs(text, { ...options, to: '2055-01-01T00:00Z', maximumYears: 50 });
const growth = await bestTimes({ small: () => long(small ?? ''), large: () => long(large ?? '') }, 11);
const [one = NaN, ten = NaN] = [growth.get('small'), growth.get('large')];
const limit = 13;
console.log(
  `\n${table(
    ['shifts', 'ms'],
    [
      ['2,000', rounded(one, 1)],
      ['20,000', rounded(ten, 1)],
    ],
  )}`,
);
console.log(
  `\n${table(['growth', 'at most', 'held'], [[rounded(ten / one, 1), limit, ten / one <= limit ? 'yes' : 'no']])}`,
);
