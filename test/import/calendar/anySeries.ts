import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { event } from './calendarText.js';
import type { SlowRule, SlowSeries } from './slowCalendar.js';

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const named = (ordinals: readonly number[]) =>
  fc.uniqueArray(fc.record({ ordinal: fc.constantFrom(...ordinals), weekday: fc.integer({ min: 1, max: 7 }) }), {
    maxLength: 3,
    selector: ({ ordinal, weekday }) => `${ordinal} ${weekday}`,
  });
const rarely = <T>(list: fc.Arbitrary<T[]>) => fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, list);
const months = rarely(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }));
const monthDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 }));
const monthDays = rarely(fc.uniqueArray(monthDay, { maxLength: 4 }));
const end = fc.oneof(
  fc.constant({}),
  fc.record({ count: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ untilDays: fc.integer({ min: 0, max: 900 }) }),
);

const rule: fc.Arbitrary<SlowRule> = fc
  .record({
    frequency: fc.constantFrom('DAILY' as const, 'WEEKLY' as const, 'MONTHLY' as const),
    interval: fc.oneof({ weight: 2, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 9 })),
    plain: named([0]),
    counted: named([0, 1, 2, 4, 5, -1, -2, -5]),
    monthDays,
    months,
    weekStart: fc.integer({ min: 1, max: 7 }),
    end,
  })
  .map(({ frequency, interval, plain, counted, monthDays: days, months: inMonths, weekStart, end: until }) => ({
    frequency,
    interval,
    weekdays: frequency === 'MONTHLY' ? counted : plain,
    monthDays: frequency === 'WEEKLY' ? [] : days,
    months: inMonths,
    weekStart,
    ...until,
  }));

/** A series in any zone; days close to changes of the clocks and hours of the night come often. */
export const anySeries: fc.Arbitrary<SlowSeries> = fc.record({
  zone: fc.oneof(
    fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
    fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Asia/Kolkata',
      'Antarctica/Troll',
    ),
  ),
  date: fc.integer({ min: 0, max: 700 }).map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }).toString()),
  time: fc
    .oneof(
      fc.integer({ min: 0, max: 47 }).map((half) => half * 30),
      fc.integer({ min: 0, max: 1439 }),
    )
    .map((minute) =>
      Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 }).toString({
        smallestUnit: 'minute',
      }),
    ),
  minutes: fc.oneof(fc.constantFrom(60, 480, 720, 1440, 3780, 7 * 1440), fc.integer({ min: 1, max: 10_000 })),
  length: fc.constantFrom('end', 'duration'),
  rule,
  excluded: rarely(fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 12 })),
});

const written = (time: Temporal.PlainDateTime) => time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

/** The lines of a rule. */
function ruleText(
  { frequency, interval, count, weekdays, monthDays: days, months: inMonths, weekStart }: SlowRule,
  until: string | undefined,
): string {
  const list = (name: string, values: readonly (string | number)[]) =>
    values.length === 0 ? [] : [`${name}=${values.join(',')}`];
  const byDay = weekdays.map(({ ordinal, weekday }) => `${ordinal === 0 ? '' : ordinal}${weekdayNames[weekday - 1]}`);
  return [
    `FREQ=${frequency}`,
    `INTERVAL=${interval}`,
    ...list('COUNT', count === undefined ? [] : [count]),
    ...list('UNTIL', until === undefined ? [] : [until]),
    ...list('BYDAY', byDay),
    ...list('BYMONTHDAY', days),
    ...list('BYMONTH', inMonths),
    `WKST=${weekdayNames[weekStart - 1]}`,
  ].join(';');
}

/** A series as an event. */
export function eventOf(series: SlowSeries, uid = 'series', summary = 'Ada'): string {
  const { zone, date, time, minutes, length, rule: repeats, excluded } = series;
  const first = Temporal.PlainDate.from(date);
  const start = first.toPlainDateTime(time);
  const at = (moment: Temporal.PlainDateTime) => `;TZID=${zone}:${written(moment)}`;
  const until =
    repeats.untilDays === undefined
      ? undefined
      : written(first.add({ days: repeats.untilDays }).toPlainDateTime('23:59:59'));
  const exceptions = excluded.map((day) => `EXDATE${at(first.add({ days: day }).toPlainDateTime(time))}`);
  return event(
    `UID:${uid}`,
    `SUMMARY:${summary}`,
    `DTSTART${at(start)}`,
    length === 'end' ? `DTEND${at(start.add({ minutes }))}` : `DURATION:PT${minutes}M`,
    `RRULE:${ruleText(repeats, until)}`,
    ...exceptions,
  );
}
