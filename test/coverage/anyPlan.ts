import fc from 'fast-check';
import { weekdays } from '../../src/coverage/model.js';
import type { CoverageWindow, WallHours } from '../../src/coverage/model.js';

const dayMs = 86_400_000;

/** Zones, those with odd changes of the clocks more often. */
export const anyZone = fc.oneof(
  fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
  fc.constantFrom(
    'Europe/London',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'America/Sao_Paulo',
    'America/Havana',
    'Africa/Cairo',
    'Antarctica/Troll',
    'Africa/Casablanca',
    'America/St_Johns',
  ),
);

/** A date as text. */
export function dateText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** A minute of the day as text. */
export function timeText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Wall times, on quarters of hours and in the small hours more often. */
export const anyTime = fc.oneof(
  fc.integer({ min: 0, max: 95 }).map((quarter) => timeText(quarter * 15)),
  fc.integer({ min: 0, max: 240 }).map(timeText),
);

/** Hours of a day. */
export const anyHours: fc.Arbitrary<WallHours> = fc.record({
  start: anyTime,
  end: fc.oneof(anyTime, fc.constant('24:00')),
});

/** Sets of weekdays. */
export const anyDays = fc.oneof(
  fc.constant(weekdays.slice(0, 5)),
  fc.constant([...weekdays]),
  fc.subarray([...weekdays], { minLength: 1 }),
);

/** A window of a zone that holds from and until days near a range. */
export function anyWindow(
  id: string,
  zone: fc.Arbitrary<string>,
  first: number,
  last: number,
): fc.Arbitrary<CoverageWindow> {
  const day = fc.option(fc.integer({ min: first, max: last }), { nil: null });
  return fc
    .record({ zone, days: anyDays, hours: anyHours, one: day, other: day })
    .map(({ zone: name, days, hours, one, other }) => {
      const [from, until] = one !== null && other !== null && one > other ? [other, one] : [one, other];
      const dates = { from: from === null ? null : dateText(from), until: until === null ? null : dateText(until) };
      return { id, zone: name, days, ...hours, ...dates };
    });
}

/** Ranges of days between 1971 and 2036, in days since 1970-01-01. */
export function anyRange(longest: number): fc.Arbitrary<{ readonly first: number; readonly last: number }> {
  return fc
    .tuple(fc.integer({ min: 400, max: 24_000 }), fc.integer({ min: 1, max: longest }))
    .map(([first, length]) => ({ first, last: first + length }));
}
