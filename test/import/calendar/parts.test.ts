import { expect, test } from 'vitest';
import { calendarLength } from '../../../src/import/calendar/time/calendarLength.js';
import { calendarTime } from '../../../src/import/calendar/time/calendarTime.js';
import { windowsZones } from '../../../src/import/calendar/time/windowsZones.js';
import { calendarProblemTexts } from '../../../src/import/calendar/problemTexts.js';
import { holidayProblemTexts } from '../../../src/import/calendar/holidays/problemTexts.js';
import { isKnownZone } from '../../../src/internal/time/zone.js';

test('every Windows name stands once, in lower case, with a zone that the engine knows', () => {
  expect(new Set(windowsZones.map(([name]) => name)).size).toBe(windowsZones.length);
  expect(windowsZones.length).toBe(139); // of the table of CLDR
  for (const [name, zone] of windowsZones) {
    expect(name).toBe(name.toLowerCase());
    expect(isKnownZone(zone)).toBe(true);
  }
});

test.each([
  ['P1W', 7, 0],
  ['P2D', 2, 0],
  ['P1DT12H30M5S', 1, 45_005_000],
  ['+PT15M', 0, 900_000],
  ['PT0S', 0, 0],
  ['P366D', 366, 0],
])('%s', (text, days, ms) => {
  expect(calendarLength(text)).toEqual({ days, ms });
});

test.each([
  '',
  'P',
  'PT',
  'P1DT',
  '-PT1H',
  'P1Y',
  'P1M',
  'PT1.5H',
  'P366DT1S',
  'P1H',
  `P${'9'.repeat(40)}W`,
  'pt1h',
  'PT1H ',
])('%j is no length', (text) => {
  expect(calendarLength(text)).toBeUndefined();
});

test.each([
  ['19700102', 'date', 86_400_000],
  ['19700101T000100', 'wall', 60_000],
  ['19700101T000001Z', 'utc', 1000],
  ['20240229T235960Z', 'utc', 1_709_251_199_000], // a leap second counts as the one before
])('%s', (text, kind, wall) => {
  expect(calendarTime(text)).toEqual({ kind, wall });
});

test.each([
  '',
  '2024',
  '20230229',
  '20240101T',
  '20240101T2400',
  '20240101T240000',
  '20240101T006000',
  '20240101t000000',
  '20240101T000000z',
  '20240101T000000ZZ',
  '2024-01-01',
  '22000101',
  '18991231',
])('%j is no time', (text) => {
  expect(calendarTime(text)).toBeUndefined();
});

test('messages hold no value but numbers and words of ours, and end in a full stop', () => {
  for (const [severity, message] of [...Object.values(calendarProblemTexts), ...Object.values(holidayProblemTexts)]) {
    expect(['error', 'warning', 'info']).toContain(severity);
    expect(message).toMatch(/[.}]\.?$/);
  }
});
