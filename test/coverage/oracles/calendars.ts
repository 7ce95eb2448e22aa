// Random plans and ranges, weighted to zones and days on which the usual assumptions fail.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { weekdays } from '../../../src/coverage/model.js';
import type { Break, Closure, CoveragePlan, CoverageWindow, Replacement } from '../../../src/coverage/model.js';
import { oddZones } from '../../fixtures/oddZones.js';

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** A plan of windows and a range of it. */
export interface Calendar {
  readonly plan: CoveragePlan;
  readonly from: number;
  readonly to: number;
}

/** Which calendars are made. */
export interface CalendarLimits {
  /** First and last year in which a range begins. */
  readonly years: readonly [number, number];
  /** Zones that have nothing special, a quarter as often as the odd ones. */
  readonly zones: readonly string[];
  /** Longest range in days. */
  readonly days: number;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const timeOf = (minutes: number) => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

/** Wall times, half of them in the hours in which clocks are changed. */
const startTime = fc
  .oneof(
    fc.integer({ min: 0, max: 1439 }),
    fc.integer({ min: 0, max: 250 }),
    fc.constantFrom(0, 60, 90, 120, 150, 180, 1439),
  )
  .map(timeOf);
const endTime = fc.oneof({ weight: 5, arbitrary: startTime }, { weight: 1, arbitrary: fc.constant('24:00') });
const hours = fc
  .tuple(startTime, endTime, fc.integer({ min: 0, max: 9 }))
  .map(([start, end, same]) => ({ start, end: same === 0 ? start : end })); // one in ten lasts a whole day
const days = fc.subarray([...weekdays], { minLength: 1 }).chain((some) => fc.constantFrom(some, some, [...weekdays]));

/** A day, told from the day on which the range begins. */
const dayFromStart = fc.integer({ min: -3, max: 10 });

interface Draft {
  readonly zone: string;
  readonly instant: number;
  readonly isNear: boolean;
  readonly lead: number;
  readonly minutes: number;
}

/** Where a range begins: two times in three shortly before a change of the offset. */
function startOf({ zone, instant, isNear, lead }: Draft): number {
  if (zone === 'Pacific/Apia' && isNear) return Date.UTC(2011, 11, 30, 10) - lead * minuteMs; // 30 December was left out
  const moment = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const next = isNear ? moment.getTimeZoneTransition('next') : null;
  return (next === null ? instant : Math.floor(next.epochMilliseconds / minuteMs) * minuteMs) - lead * minuteMs;
}

/** Calendars of windows with dates, seats and names, closures, replacements and breaks. */
export function calendars({ years, zones, days: longest }: CalendarLimits): fc.Arbitrary<Calendar> {
  const zone = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<string>(...oddZones) },
    { weight: 1, arbitrary: fc.constantFrom(...zones) },
  );
  const [first, last] = [Date.UTC(years[0], 0, 1) / minuteMs, Date.UTC(years[1], 11, 1) / minuteMs];
  const draft = fc.record({
    zone,
    instant: fc.integer({ min: first, max: last }).map((minutes) => minutes * minuteMs),
    isNear: fc.constantFrom(true, true, false),
    lead: fc.integer({ min: 0, max: 3 * 1440 }),
    minutes: fc.integer({ min: 1, max: longest * 1440 }),
  });
  return fc.tuple(draft, zone).chain(([range, other]) => {
    const from = Math.max(startOf(range), dayMs * 2);
    const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(range.zone).toPlainDate();
    const date = dayFromStart.map((days) => first.add({ days }).toString());
    const zoneHere = fc.constantFrom(range.zone, range.zone, range.zone, other);
    const scope = {
      partyIds: fc.constantFrom(undefined, undefined, ['it'], ['msp', 'it'], []),
      teamIds: fc.constantFrom(undefined, undefined, undefined, ['noc']),
      windowIds: fc.constantFrom(undefined, undefined, undefined, ['w0', 'w2']),
    };
    const window = fc
      .record({
        zone: zoneHere,
        days,
        hours,
        from: fc.option(date, { freq: 4 }),
        until: fc.option(date, { freq: 4 }),
        seats: fc.constantFrom(undefined, 1, 2, 3),
        personId: fc.constantFrom(undefined, null, 'ann', 'ben'),
        partyId: fc.constantFrom('it', 'msp', undefined),
        teamId: fc.constantFrom('noc', undefined),
      })
      .map(({ hours: times, from: since, until, ...rest }) => ({
        ...rest,
        ...times,
        from: since !== null && until !== null && since > until ? until : since,
        until: since !== null && until !== null && since > until ? since : until,
      }));
    const plan = fc.record({
      windows: fc
        .array(window, { minLength: 1, maxLength: 4 })
        .map((windows): CoverageWindow[] => windows.map((one, at) => ({ ...one, id: `w${at}` }))),
      closures: fc.array(fc.record<Closure>({ zone: zoneHere, date, ...scope }), { maxLength: 2 }),
      replacements: fc.array(
        fc.record<Replacement>({ zone: zoneHere, date, hours: fc.array(hours, { maxLength: 2 }) }),
        {
          maxLength: 2,
        },
      ),
      breaks: fc.array(
        fc
          .record({ zone: zoneHere, date, days, hours, isOnDate: fc.boolean(), ...scope })
          .map(({ hours: times, isOnDate, date: day, days: week, ...rest }): Break =>
            isOnDate ? { ...rest, ...times, date: day } : { ...rest, ...times, days: week },
          ),
        { maxLength: 2 },
      ),
    });
    return plan.map((whole): Calendar => ({ plan: whole, from, to: from + range.minutes * minuteMs }));
  });
}
