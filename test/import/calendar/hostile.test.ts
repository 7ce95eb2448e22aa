import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holidaysFrom } from '../../../src/import/index.js';
import { ruleDays } from '../../../src/import/calendar/rule/ruleDays.js';
import { recurrenceRule } from '../../../src/import/calendar/rule/recurrenceRule.js';
import { runs } from '../../fixtures/runs.js';
import { calendar, codes, event, read } from './calendarText.js';

const sample = [
  calendar(
    'METHOD:PUBLISH',
    'X-WR-TIMEZONE:Europe/Berlin',
    'BEGIN:VTIMEZONE\r\nTZID:Office\r\nX-LIC-LOCATION:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nEND:STANDARD\r\nEND:VTIMEZONE',
    event(
      'DTSTART;TZID=Office:20260105T090000',
      'DTEND;TZID="Office":20260105T100000',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=9',
      'EXDATE;TZID=Office:20260119T090000',
      'SUMMARY:On Call - Ada - Net',
    ),
    event('RECURRENCE-ID;TZID=Office:20260107T090000', 'DTSTART:20260108T090000Z', 'DURATION:PT1H30M', 'SEQUENCE:2'),
    event(
      'UID:b',
      'DTSTART;VALUE=DATE:20260110',
      'RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261231',
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'END:VALARM',
    ),
    event(
      'UID:c',
      'DTSTART:20260105T090000',
      'DURATION:P1DT2H',
      'RDATE;VALUE=PERIOD:20260301T090000Z/PT1H',
      'STATUS:TENTATIVE',
    ),
  ),
  calendar(
    'X-WR-TIMEZONE:Pacific/Apia',
    event('DTSTART;VALUE=DATE:20111229', 'RRULE:FREQ=DAILY'),
    event('UID:c', 'STATUS:CANCELLED'),
  ),
];

const piece = fc.constantFrom(
  ...[
    'BEGIN:VEVENT\r\n',
    'END:VEVENT\r\n',
    'BEGIN:VCALENDAR\r\n',
    'END:VALARM\r\n',
    '\r\n ',
    '\r',
    '\n\t',
    ';',
    ':',
    ',',
    '"',
    '=',
    '^',
    '\\',
  ],
  ...[
    '\0',
    '\uFEFF',
    '\uD800',
    '-',
    '0',
    '9',
    'Z',
    'T',
    'P',
    '99999999',
    '20260230T250000',
    'RRULE:FREQ=DAILY\r\n',
    'DTSTART:',
    'TZID=',
    '/',
  ],
  ...[
    'RDATE:20260105T090000Z,,\r\n',
    'EXDATE:\r\n',
    'DURATION:P99999W\r\n',
    'UID:__proto__\r\n',
    'SUMMARY:constructor\r\n',
    'UNTIL=99991231',
  ],
);
/** A sample with a few faults: something put in, taken out, doubled. */
const broken = fc
  .tuple(
    fc.constantFrom(...sample),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 0.999, noNaN: true }),
        kind: fc.constantFrom('in', 'out', 'twice'),
        piece,
        length: fc.integer({ min: 1, max: 60 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([start, faults]) => {
    let text = start;
    for (const { at, kind, piece: put, length } of faults) {
      const from = Math.floor(at * text.length);
      const [head, part, tail] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
      text = kind === 'in' ? head + put + part + tail : kind === 'out' ? head + tail : head + part + part + tail;
    }
    return text;
  });

test('broken calendars: never an exception, every event accounted for, plain data, the same again', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: broken }, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const result = read(text);
      const { events, covering, outside, canceled, superseded, skipped } = result.value.totals;
      expect(covering + outside + canceled + superseded + skipped).toBe(events);
      if (skipped > 0) expect(result.problems.some(({ severity }) => severity === 'error')).toBe(true);
      if (superseded > 0) expect(codes(result)).toContain('superseded-event');
      if (canceled > 0) expect(codes(result)).toContain('canceled-event');
      if (outside > 0) expect(codes(result)).toContain('outside-range');
      for (const problem of result.problems) expect(Object.keys(problem)).not.toContain('row');
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      const holidays = holidaysFrom(text, { timeZone: 'UTC', from: '2026-01-01', to: '2026-12-31' });
      const { entries, read: taken, outside: out, skipped: lost } = holidays.value.totals;
      expect(taken + out + lost).toBe(entries);
    }),
    { seed: 20260104, numRuns: runs(240) },
  );
});

describe('bounded work', () => {
  test.each([
    ['many beginnings', 'BEGIN:VALARM\r\n'.repeat(20_000)],
    ['many beginnings and ends', `${'BEGIN:X\r\n'.repeat(20_000)}${'END:Y\r\n'.repeat(20_000)}`],
    ['one long line', `DESCRIPTION:${'x'.repeat(500_000)}`],
    ['a line of many folds', `SUMMARY:${'x\r\n '.repeat(100_000)}`],
    ['many parameters', `DTSTART${';A=B'.repeat(50_000)}:20260105T090000Z`],
    ['an open quote', `DTSTART;TZID="${'x;'.repeat(100_000)}`],
    ['many dates', `EXDATE:${'20260105T090000Z,'.repeat(20_000)}`],
    ['a rule of many parts', `RRULE:FREQ=DAILY${';BYDAY=MO'.repeat(20_000)}`],
    ['a long zone', `DTSTART;TZID=${'a/'.repeat(100_000)}b:20260105T090000`],
  ])('%s', (_, line) => {
    const text = calendar('BEGIN:VEVENT', 'UID:x', line, 'DTSTART:20260105T090000Z', 'DURATION:PT1H', 'END:VEVENT');
    const { problems } = read(text);
    expect(problems.length).toBeLessThanOrEqual(1001);
  });

  test('rules that never match, a count that never ends, and intervals beyond all bounds', () => {
    for (const rule of [
      'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
      'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2;COUNT=2',
      'FREQ=DAILY;INTERVAL=999999999',
      'FREQ=WEEKLY;COUNT=999999999;INTERVAL=999999999',
      'FREQ=MONTHLY;INTERVAL=999999999',
    ]) {
      const { value } = read(calendar(event('DTSTART:20260105T090000Z', 'DURATION:PT1H', `RRULE:${rule}`)));
      expect(value.intervals).toHaveLength(1);
    }
  });

  test('the steps for a year do not grow with the age of the series', () => {
    const stepsOf = (first: number, text: string): number => {
      let steps = 0;
      const spend = (amount: number) => {
        steps += amount;
        return true;
      };
      const rule = recurrenceRule({ name: 'DTSTART', line: 1, parameters: [], value: text });
      if ('code' in rule) throw new Error(rule.reason);
      const today = 20_454; // 2026-01-01
      ruleDays(rule, first, undefined, 84_000, spend)?.within(today, today + 365, spend);
      return steps;
    };
    for (const text of [
      'FREQ=DAILY',
      'FREQ=DAILY;INTERVAL=3;COUNT=999999',
      'FREQ=WEEKLY;BYDAY=MO,WE',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=99999',
      'FREQ=MONTHLY;BYDAY=1MO',
    ]) {
      const young = stepsOf(20_400, text);
      expect(stepsOf(-25_000, text)).toBeLessThanOrEqual(young + 20);
      expect(young).toBeLessThan(1000);
    }
  });

  test('rules without instances share one budget of steps', () => {
    const idle = (uid: number) =>
      event(
        `UID:${uid}`,
        'DTSTART:19700105T090000Z',
        'DURATION:PT1H',
        'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2;COUNT=5',
      );
    const text = calendar(...Array.from({ length: 40 }, (_, at) => idle(at)));
    const result = read(text, { maximumOccurrences: 1000 });
    expect(codes(result)).toContain('too-many-occurrences');
  });
});
