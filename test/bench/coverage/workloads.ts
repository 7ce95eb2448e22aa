import type { CoverageWindow, HoursPlan, Weekday } from '../../../src/coverage/model.js';

/** Numbers from 0 up to 1: mulberry32. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const zones = [
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Sydney',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'Asia/Singapore',
  'America/St_Johns',
];
const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const daysOf: readonly (readonly Weekday[])[] = [
  workdays,
  workdays,
  [...workdays, 'sat', 'sun'],
  ['sat', 'sun'],
  ['mon', 'tue', 'wed', 'thu'],
  ['sun'],
];

function wallTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The year of W1. */
export const gapYear = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) };

/** W1: the windows of 200 services, six each. */
export function gapServices(): CoverageWindow[][] {
  const next = mulberry32(2024);
  return Array.from({ length: 200 }, () =>
    Array.from({ length: 6 }, (_, at) => {
      const start = Math.floor(next() * 96) * 15;
      const end = (start + (4 + Math.floor(next() * 8)) * 60) % 1440;
      const days = daysOf[Math.floor(next() * 6)] ?? workdays;
      const zone = zones[Math.floor(next() * 12)] ?? 'UTC';
      return { id: `w${at}`, zone, days, start: wallTime(start), end: wallTime(end) };
    }),
  );
}

/** W2: Monday to Friday, 09:00 to 17:00 in New York, less the holidays of 2024. */
export const holidays: readonly string[] = [
  '2024-01-01',
  '2024-01-15',
  '2024-02-19',
  '2024-05-27',
  '2024-06-19',
  '2024-07-04',
  '2024-09-02',
  '2024-11-28',
  '2024-12-25',
];
const newYork = 'America/New_York';
export const businessHours: HoursPlan = {
  windows: [{ zone: newYork, days: workdays, start: '09:00', end: '17:00' }],
  closures: holidays.map((date) => ({ zone: newYork, date })),
};

/** The range of the clock of W2. */
export const clockRange = { from: Date.UTC(2023, 0, 1), to: Date.UTC(2026, 0, 1) };

/** W2: pairs of instants, 8 minutes to 10 days apart. */
export function clockPairs(): { readonly start: number; readonly end: number }[] {
  const next = mulberry32(11);
  return Array.from({ length: 100_000 }, () => {
    const start = Date.UTC(2024, 0, 2) + Math.floor(next() * 330 * 1440) * 60_000;
    return { start, end: start + Math.floor(Math.exp(next() * 7.5) * 8) * 60_000 };
  });
}

/** 500 windows of one minute, each at a time of its own, in a few zones. */
export function minuteWindows(): CoverageWindow[] {
  return Array.from({ length: 500 }, (_, at) => {
    const minute = (at * 2 + 7 * (at % 3)) % 1440;
    const zone = zones[at % zones.length] ?? 'UTC';
    return {
      id: `w${at}`,
      zone,
      days: [...workdays, 'sat', 'sun'],
      start: wallTime(minute),
      end: wallTime((minute + 1) % 1440),
    };
  });
}
