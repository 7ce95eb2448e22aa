import fc from 'fast-check';
import moment from 'moment-timezone';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { compileCoverage } from '../../src/coverage/compileCoverage.js';
import { tableZones } from '../../src/coverage/zones/tableZones.js';
import type { NamedZoneTable } from '../../src/coverage/zones/zoneTables.js';
import { oddZones } from '../fixtures/oddZones.js';
import { calendars } from './oracles/calendars.js';
import type { Calendar } from './oracles/calendars.js';
import { coveredSpans, depthsPerDate } from './oracles/perDate.js';
import { depthPerMinute } from './oracles/perMinute.js';
import type { OffsetAt } from './oracles/perMinute.js';

const isFull = process.env['COMANAGED_RUNS'] === 'full';
const allZones = Intl.supportedValuesOf('timeZone');
const minuteMs = 60_000;
const iso = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z');

describe('compileCoverage beside Temporal, date by date', () => {
  it('covers the same stretches at the same depths', () => {
    const check = ({ plan, from, to }: Calendar) => {
      const expected = depthsPerDate(plan, { from, to });
      const coverage = compileCoverage(plan, { from, to });
      expect(coverage.depths()).toEqual(
        expected.map((one) => ({ start: iso(one.from), end: iso(one.to), depth: one.depth })),
      );
      expect(coverage.intervals()).toEqual(
        coveredSpans(expected).map((one) => ({ start: iso(one.from), end: iso(one.to) })),
      );
    };
    fc.assert(fc.property(calendars({ years: [1970, 2037], zones: allZones, days: 9 }), check), {
      seed: 20_260_201,
      numRuns: isFull ? 12_000 : 80,
    });
  }, 600_000);
});

/** Depths of a compiled calendar, minute by minute. */
function minutesOf({ plan, from, to }: Calendar, zones?: ReturnType<typeof tableZones>): number[] {
  const coverage = compileCoverage(plan, { from, to, zones });
  return coverage.depths().flatMap(({ start, end, depth }) => {
    const minutes = (Date.parse(end) - Date.parse(start)) / minuteMs;
    return Array.from({ length: minutes }, () => depth);
  });
}

/** Seconds in an offset would need a walk by the second; none of these zones has any. */
const plainZones = ['America/New_York', 'Europe/London', 'Asia/Kolkata', 'America/Sao_Paulo', 'Asia/Gaza'];

describe('compileCoverage beside a walk through every minute', () => {
  it('covers the minutes that Temporal says', () => {
    const offsetAt: OffsetAt = (zone, ms) =>
      Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9 / 60;
    const check = (calendar: Calendar) => {
      expect(minutesOf(calendar)).toEqual(depthPerMinute(calendar.plan, calendar, offsetAt));
    };
    fc.assert(fc.property(calendars({ years: [1975, 2037], zones: plainZones, days: 2 }), check), {
      seed: 20_260_202,
      numRuns: isFull ? 60 : 3,
    });
  }, 600_000);
});

const newest = Date.UTC(2026, 7, 1);

/** The offsets of moment-timezone, from its own release of the data. */
function momentTable(zone: string): NamedZoneTable {
  const { untils, offsets } = moment.tz.zone(zone) ?? { untils: [], offsets: [0] };
  const at: number[] = [];
  const kept: number[] = [];
  for (const [position, offset] of offsets.entries()) {
    const start = position === 0 ? -Infinity : (untils[position - 1] ?? Infinity);
    const ms = 0 - Math.round(offset * minuteMs); // minutes west of UTC
    if (ms === kept.at(-1)) continue; // a change of the name alone
    if (kept.length > 0) at.push(start);
    kept.push(ms);
  }
  return { zone, at, offsets: kept };
}

describe('compileCoverage beside moment-timezone, which has data of its own', () => {
  const named = [...oddZones, ...plainZones];
  const tables = new Map(named.map((zone) => [zone, momentTable(zone)]));
  const zones = tableZones({
    timeZoneData: moment.tz.dataVersion,
    from: '1970-01-01T00:00Z',
    to: '2100-01-01T00:00Z',
    zones: [...tables.values()],
  });
  const offsetAt: OffsetAt = (zone, ms) => 0 - (moment.tz.zone(zone)?.utcOffset(ms) ?? NaN);
  const samples = (runs: number, seed: number) =>
    fc
      .sample(calendars({ years: [1975, 2026], zones: plainZones, days: 3 }), { seed, numRuns: runs })
      .filter(({ to }) => to < newest);

  it('covers the minutes that a walk by its own offsets says, from its tables', () => {
    for (const calendar of samples(isFull ? 200 : 6, 20_260_203)) {
      expect([calendar.from, ...minutesOf(calendar, zones)]).toEqual([
        calendar.from,
        ...depthPerMinute(calendar.plan, calendar, offsetAt),
      ]);
    }
  }, 600_000);

  it('covers the same with the data of the engine', () => {
    for (const { plan, from, to } of samples(isFull ? 5_000 : 50, 20_260_204)) {
      const own = compileCoverage(plan, { from, to });
      const theirs = compileCoverage(plan, { from, to, zones });
      expect([from, ...own.depths()]).toEqual([from, ...theirs.depths()]);
      expect(theirs.timeZoneData).toBe(moment.tz.dataVersion);
    }
  }, 600_000);

  it('has the offsets of the engine from 1970 to July 2026 but for revisions of the data', () => {
    const every = isFull ? allZones : allZones.filter((_, position) => position % 80 === 0);
    const differ = every.filter((zone) => {
      if (moment.tz.zone(zone) === null) return false;
      const range = { from: Date.UTC(1970, 1, 1), to: newest };
      const desk = {
        id: 'desk',
        zone,
        days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const,
        start: '09:00',
        end: '17:00',
      };
      const table = momentTable(zone);
      const zones = tableZones({
        timeZoneData: 'm',
        from: '1970-01-01T00:00Z',
        to: '2100-01-01T00:00Z',
        zones: [table],
      });
      return [1970, 1983, 1996, 2009].some((year) => {
        const years = {
          from: Math.max(range.from, Date.UTC(year, 0, 1)),
          to: Math.min(range.to, Date.UTC(year + 13, 0, 1)),
          maximumYears: 13,
        };
        const own = compileCoverage({ windows: [desk] }, years).intervalsMs();
        const theirs = compileCoverage({ windows: [desk] }, { ...years, zones }).intervalsMs();
        return own.starts.join() !== theirs.starts.join() || own.ends.join() !== theirs.ends.join();
      });
    });
    const explained = ['America/Bogota', 'Asia/Tehran', 'Europe/Chisinau']; // 1992, 1979, from 2022: revised in other releases
    expect(differ.filter((zone) => !explained.includes(zone))).toEqual([]);
  }, 600_000);
});
