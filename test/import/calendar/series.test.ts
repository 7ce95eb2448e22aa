import { describe, expect, test } from 'vitest';
import { calendar, codes, covered, event, read, told } from './calendarText.js';

// Values worked out by hand from RFC 5545; all times are of UTC, so that only the rules count.

const begin = ['DTSTART:20260105T090000Z', 'DURATION:PT1H']; // a Monday
/** Days on which a series starts, as MM-DD, in 2026. */
function daysOf(...lines: readonly string[]): string[] {
  return covered(read(calendar(event(...lines)))).map((text) => text.slice(5, 10));
}

describe('rules', () => {
  test.each([
    ['FREQ=DAILY;COUNT=3', ['01-05', '01-06', '01-07']],
    ['FREQ=DAILY;INTERVAL=10;COUNT=3', ['01-05', '01-15', '01-25']],
    ['FREQ=DAILY;BYDAY=MO,FR;COUNT=4', ['01-05', '01-09', '01-12', '01-16']],
    ['FREQ=DAILY;BYMONTHDAY=5,-1;COUNT=4', ['01-05', '01-31', '02-05', '02-28']],
    ['FREQ=DAILY;INTERVAL=2;BYDAY=MO;COUNT=3', ['01-05', '01-19', '02-02']],
    ['FREQ=DAILY;BYMONTH=1,3;UNTIL=20260302T090000Z;BYDAY=MO', ['01-05', '01-12', '01-19', '01-26', '03-02']],
    ['FREQ=WEEKLY;COUNT=3', ['01-05', '01-12', '01-19']],
    ['FREQ=WEEKLY;BYDAY=WE,MO;COUNT=4', ['01-05', '01-07', '01-12', '01-14']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4', ['01-05', '01-11', '01-19', '01-25']],
    // Weeks from Sunday on: 4 to 10 January, 18 to 24 January.
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU;COUNT=4', ['01-05', '01-18', '01-19', '02-01']],
    ['FREQ=WEEKLY;UNTIL=20260119T090000Z', ['01-05', '01-12', '01-19']],
    ['FREQ=WEEKLY;UNTIL=20260119T085959Z', ['01-05', '01-12']],
    ['FREQ=MONTHLY;COUNT=3', ['01-05', '02-05', '03-05']],
    ['FREQ=MONTHLY;BYDAY=1MO;COUNT=3', ['01-05', '02-02', '03-02']],
    ['FREQ=MONTHLY;BYDAY=1MO,-1FR;COUNT=4', ['01-05', '01-30', '02-02', '02-27']],
    ['FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=5,20;COUNT=4', ['01-05', '01-20', '07-05', '07-20']],
    ['FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=1,2,3,4,5,6,7;COUNT=3', ['01-05', '02-02', '03-02']],
    ['FREQ=MONTHLY;BYMONTH=1,12;COUNT=2', ['01-05', '12-05']],
  ])('%s', (rule, expected) => {
    const result = read(calendar(event(...begin, `RRULE:${rule}`)));
    expect(covered(result).map((text) => text.slice(5, 10))).toEqual(expected);
    expect(codes(result)).toEqual([]);
  });

  test('a month without day 31 is passed over, and so is a fifth Monday', () => {
    const start = ['DTSTART:20260131T090000Z', 'DURATION:PT1H'];
    expect(daysOf(...start, 'RRULE:FREQ=MONTHLY;COUNT=4')).toEqual(['01-31', '03-31', '05-31', '07-31']);
    const monday = ['DTSTART:20260330T090000Z', 'DURATION:PT1H'];
    expect(daysOf(...monday, 'RRULE:FREQ=MONTHLY;BYDAY=5MO;COUNT=3')).toEqual(['03-30', '06-29', '08-31']);
  });

  test.each([
    ['FREQ=YEARLY', 'rule-not-supported'],
    ['FREQ=HOURLY;INTERVAL=12', 'rule-not-supported'],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1', 'rule-not-supported'],
    ['FREQ=DAILY;BYHOUR=9', 'rule-not-supported'],
    ['RSCALE=GREGORIAN;FREQ=DAILY', 'rule-not-supported'],
    ['FREQ=DAILY;INTERVAL=0', 'invalid-rule'],
    ['FREQ=DAILY;INTERVAL=-1', 'invalid-rule'],
    ['FREQ=DAILY;INTERVAL=x', 'invalid-rule'],
    ['FREQ=DAILY;COUNT=0', 'invalid-rule'],
    ['FREQ=DAILY;COUNT=3;UNTIL=20260110T000000Z', 'invalid-rule'],
    ['FREQ=DAILY;UNTIL=20251231T000000Z', 'invalid-rule'],
    ['FREQ=DAILY;UNTIL=soon', 'invalid-rule'],
    ['FREQ=DAILY;FREQ=DAILY', 'invalid-rule'],
    ['INTERVAL=2', 'invalid-rule'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'invalid-rule'],
    ['FREQ=WEEKLY;BYDAY=XX', 'invalid-rule'],
    ['FREQ=WEEKLY;BYMONTHDAY=5', 'invalid-rule'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'invalid-rule'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'invalid-rule'],
    ['FREQ=DAILY;BYMONTH=13', 'invalid-rule'],
    ['FREQ=DAILY;WKST=X', 'invalid-rule'],
  ])('%s leaves the series out', (rule, code) => {
    const result = read(calendar(event(...begin, `RRULE:${rule}`)));
    expect(covered(result)).toEqual([]);
    expect(told(result)).toEqual([`${code} 7`]);
    expect(result.value.totals).toMatchObject({ events: 1, skipped: 1 });
  });

  test('two rules, and EXRULE, leave the series out', () => {
    const [daily, weekly] = ['RRULE:FREQ=DAILY;COUNT=2', 'RRULE:FREQ=WEEKLY;COUNT=2'];
    expect(told(read(calendar(event(...begin, daily, weekly))))).toEqual(['rule-not-supported 7']);
    expect(told(read(calendar(event(...begin, 'EXRULE:FREQ=WEEKLY', daily))))).toEqual(['rule-not-supported 7']);
  });

  test('UNTIL of the other type is read in the zone of the event', () => {
    const lines = ['DTSTART;TZID=America/New_York:20260105T200000', 'DURATION:PT1H'];
    const result = read(calendar(event(...lines, 'RRULE:FREQ=DAILY;UNTIL=20260106')));
    expect(covered(result)).toEqual(['2026-01-06T01:00Z 2026-01-06T02:00Z', '2026-01-07T01:00Z 2026-01-07T02:00Z']);
    expect(codes(result)).toEqual(['until-type']);
    const wall = read(calendar(event(...lines, 'RRULE:FREQ=DAILY;UNTIL=20260106T195959')));
    expect(covered(wall)).toEqual(['2026-01-06T01:00Z 2026-01-06T02:00Z']);
    // 02:00 in UTC on the 7th is 21:00 on the 6th in New York.
    const days = read(calendar(event('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;UNTIL=20260107T020000Z')), {
      timeZone: 'America/New_York',
    });
    expect(days.value.intervals.map(({ start }) => start)).toEqual(['2026-01-05T05:00:00Z', '2026-01-06T05:00:00Z']);
    expect(codes(days)).toEqual(['until-type']);
  });

  test('UNTIL of a year that is never reached is no end', () => {
    expect(codes(read(calendar(event(...begin, 'RRULE:FREQ=MONTHLY;UNTIL=99991231T235959Z'))))).toEqual([]);
    expect(daysOf(...begin, 'RRULE:FREQ=MONTHLY;UNTIL=99991231T235959Z')).toHaveLength(12);
  });

  test('a start that does not match the rule is the first instance', () => {
    const result = read(calendar(event(...begin, 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3')));
    expect(covered(result).map((text) => text.slice(5, 10))).toEqual(['01-05', '01-06', '01-13']);
    expect(told(result)).toContain('start-outside-rule 7');
  });

  test('a rule of decades ago: only what lies in the range is made', () => {
    const lines = ['DTSTART:19700101T233000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'];
    const options = { from: '2026-01-01T00:00Z', to: '2026-01-02T00:00Z', maximumOccurrences: 10 };
    expect(covered(read(calendar(event(...lines)), options))).toEqual([
      '2026-01-01T00:00Z 2026-01-01T00:30Z',
      '2026-01-01T23:30Z 2026-01-02T00:00Z',
    ]);
  });

  test('COUNT is counted from the start, however far away: the 20,455th day since 1970 is 2026-01-01', () => {
    const lines = ['DTSTART:19700101T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=20455'];
    expect(daysOf(...lines)).toEqual(['01-01']);
  });
});

describe('added and excluded instances', () => {
  test('EXDATE: lists, several lines, a zone of its own, dates', () => {
    const exceptions = [
      'EXDATE:20260106T090000Z,20260107T090000Z',
      'EXDATE;TZID=Asia/Tokyo:20260108T180000',
      'EXDATE;VALUE=DATE:20260109',
    ];
    expect(daysOf(...begin, 'RRULE:FREQ=DAILY;COUNT=6', ...exceptions)).toEqual(['01-05', '01-10']);
  });

  test('an EXDATE that hits nothing is told', () => {
    const result = read(
      calendar(event(...begin, 'RRULE:FREQ=DAILY;COUNT=2', 'EXDATE:20260106T100000Z,20270106T090000Z')),
    );
    expect(covered(result)).toHaveLength(2);
    expect(told(result)).toContain('exception-without-instance 8');
  });

  test('an EXDATE without zone is of the zone of the event', () => {
    const lines = [
      'DTSTART;TZID=Asia/Tokyo:20260105T090000',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;COUNT=2',
      'EXDATE:20260106T090000',
    ];
    const result = read(calendar(event(...lines)));
    expect(covered(result)).toEqual(['2026-01-05T00:00Z 2026-01-05T01:00Z']);
    expect(codes(result)).toEqual(['floating-in-zone']);
  });

  test('an EXDATE that is not readable leaves the series out', () => {
    expect(codes(read(calendar(event(...begin, 'RRULE:FREQ=DAILY', 'EXDATE:x'))))).toEqual([
      'invalid-date-time',
      'invalid-exception',
    ]);
  });

  test('RDATE: more starts, periods, the same instance once', () => {
    const lines = [
      'RDATE:20260203T090000Z,20260105T090000Z',
      'RDATE;VALUE=PERIOD:20260301T090000Z/PT30M,20260302T090000Z/20260302T093000Z',
    ];
    expect(covered(read(calendar(event(...begin, ...lines))))).toEqual([
      '2026-01-05T09:00Z 2026-01-05T10:00Z',
      '2026-02-03T09:00Z 2026-02-03T10:00Z',
      '2026-03-01T09:00Z 2026-03-01T09:30Z',
      '2026-03-02T09:00Z 2026-03-02T09:30Z',
    ]);
  });

  test('an RDATE that is excluded, and one that is not readable', () => {
    expect(daysOf(...begin, 'RDATE:20260203T090000Z', 'EXDATE:20260203T090000Z')).toEqual(['01-05']);
    expect(codes(read(calendar(event(...begin, 'RDATE;VALUE=PERIOD:20260203T090000Z/x'))))).toContain(
      'invalid-exception',
    );
  });
});

describe('instances that are replaced', () => {
  const series = event(...begin, 'RRULE:FREQ=DAILY;COUNT=3');
  const moved = event('RECURRENCE-ID:20260106T090000Z', 'DTSTART:20260106T120000Z', 'DURATION:PT1H');
  const times = [
    '2026-01-05T09:00Z 2026-01-05T10:00Z',
    '2026-01-06T12:00Z 2026-01-06T13:00Z',
    '2026-01-07T09:00Z 2026-01-07T10:00Z',
  ];

  test('behind the series and in front of it', () => {
    expect(covered(read(calendar(series, moved)))).toEqual(times);
    expect(covered(read(calendar(moved, series)))).toEqual(times);
    expect(codes(read(calendar(moved, series)))).toEqual([]);
  });

  test('into the range and out of it', () => {
    const range = { from: '2026-01-06T00:00Z', to: '2026-01-07T00:00Z' };
    const inward = event('RECURRENCE-ID:20260105T090000Z', 'DTSTART:20260106T120000Z', 'DURATION:PT1H');
    expect(covered(read(calendar(series, inward), range))).toEqual([
      '2026-01-06T09:00Z 2026-01-06T10:00Z',
      '2026-01-06T12:00Z 2026-01-06T13:00Z',
    ]);
    const outward = event('RECURRENCE-ID:20260106T090000Z', 'DTSTART:20260120T120000Z', 'DURATION:PT1H');
    expect(covered(read(calendar(series, outward), range))).toEqual([]);
  });

  test('by the id in a zone, and by a date in a series of dates', () => {
    const tokyo = event('RECURRENCE-ID;TZID=Asia/Tokyo:20260106T180000', 'DTSTART:20260106T120000Z', 'DURATION:PT1H');
    expect(covered(read(calendar(series, tokyo)))).toEqual(times);
    const days = event('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;COUNT=2');
    const longer = event('RECURRENCE-ID;VALUE=DATE:20260106', 'DTSTART;VALUE=DATE:20260107');
    expect(covered(read(calendar(days, longer), { timeZone: 'UTC' }))).toEqual([
      '2026-01-05T00:00Z 2026-01-06T00:00Z',
      '2026-01-07T00:00Z 2026-01-08T00:00Z',
    ]);
  });

  test('a canceled one is taken out, a canceled series takes all with it', () => {
    const canceled = event('RECURRENCE-ID:20260106T090000Z', 'STATUS:CANCELLED');
    expect(covered(read(calendar(series, canceled)))).toEqual([times[0], times[2]]);
    const off = event(...begin, 'RRULE:FREQ=DAILY;COUNT=3', 'STATUS:CANCELLED');
    const result = read(calendar(off, moved));
    expect(covered(result)).toEqual([]);
    expect(result.value.totals).toMatchObject({ events: 2, canceled: 2 });
  });

  test('without a series, and of an instance that the series does not have', () => {
    const alone = read(calendar(moved));
    expect(covered(alone)).toEqual([times[1]]);
    expect(codes(alone)).toEqual(['override-without-series']);
    const wrong = read(
      calendar(series, event('RECURRENCE-ID:20260106T100000Z', 'DTSTART:20260106T120000Z', 'DURATION:PT1H')),
    );
    expect(covered(wrong)).toHaveLength(4);
    expect(codes(wrong)).toEqual(['override-without-instance']);
  });

  test('of a series that is left out', () => {
    for (const rule of ['FREQ=YEARLY', 'FREQ=DAILY;UNTIL=20250101T000000Z']) {
      const result = read(calendar(event(...begin, `RRULE:${rule}`), moved));
      expect(covered(result)).toEqual([]);
      expect(codes(result)).toContain('series-left-out');
      expect(result.value.totals).toMatchObject({ events: 2, skipped: 2 });
    }
  });

  test('RANGE=THISANDFUTURE leaves the series out', () => {
    const rest = event(
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260106T090000Z',
      'DTSTART:20260106T120000Z',
      'DURATION:PT1H',
    );
    const result = read(calendar(series, rest));
    expect(covered(result)).toEqual([]);
    expect(codes(result)).toEqual(['series-left-out', 'series-left-out', 'this-and-future']);
    expect(result.value.totals).toMatchObject({ events: 2, skipped: 2 });
  });

  test('versions: the highest sequence, then the latest change, then the later in the text', () => {
    const version = (hour: string, ...lines: string[]) =>
      event(`DTSTART:20260105T${hour}0000Z`, 'DURATION:PT1H', ...lines);
    const old = version('01', 'SEQUENCE:1', 'LAST-MODIFIED:20260103T000000Z');
    const latest = version('02', 'SEQUENCE:2', 'LAST-MODIFIED:20260101T000000Z');
    const older = version('03', 'SEQUENCE:2', 'LAST-MODIFIED:20251231T000000Z');
    for (const text of [calendar(old, latest, older), calendar(older, latest, old)]) {
      const result = read(text);
      expect(covered(result)).toEqual(['2026-01-05T02:00Z 2026-01-05T03:00Z']);
      expect(codes(result)).toEqual(['superseded-event', 'superseded-event']);
    }
    expect(covered(read(calendar(version('05'), version('04'))))).toEqual(['2026-01-05T04:00Z 2026-01-05T05:00Z']);
  });
});

describe('order', () => {
  test('that of the components does not count', () => {
    const parts = [
      event('UID:a', ...begin, 'RRULE:FREQ=WEEKLY', 'EXDATE:20260112T090000Z'),
      event('UID:a', 'RECURRENCE-ID:20260119T090000Z', 'DTSTART:20260120T090000Z', 'DURATION:PT2H'),
      event('UID:b', ...begin),
      event('UID:c', 'DTSTART:20260105T080000Z', 'DTEND:20260106T080000Z', 'RRULE:FREQ=DAILY;INTERVAL=3'),
    ];
    const without = (text: string) =>
      JSON.stringify(read(text).value, (key, value: unknown) => (key === 'line' ? undefined : value));
    const expected = without(calendar(...parts));
    for (const order of [
      [3, 2, 1, 0],
      [1, 0, 3, 2],
      [2, 3, 0, 1],
    ]) {
      expect(without(calendar(...order.map((at) => parts[at] ?? '')))).toBe(expected);
    }
  });
});
