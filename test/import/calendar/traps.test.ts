import { describe, expect, test } from 'vitest';
import { calendar, codes, covered, event, read, told } from './calendarText.js';

// The traps that leading parsers fall into, each with a calendar of its own; values worked out by hand.

const berlin = (name: string, time: string) => `${name};TZID=Europe/Berlin:${time}`;

describe('an event that is wrong is left out alone', () => {
  const sound = event('UID:sound', 'DTSTART:20260105T090000Z', 'DTEND:20260105T100000Z');
  const soundTime = '2026-01-05T09:00Z 2026-01-05T10:00Z';

  test.each([
    ['no DTSTART', ['DTEND:20260105T100000Z'], 'missing-start 3'],
    ['invalid DTSTART', ['DTSTART:yesterday', 'DTEND:20260105T100000Z'], 'invalid-date-time 5'],
    ['30 February', ['DTSTART:20260230T090000Z', 'DTEND:20260301T100000Z'], 'invalid-date-time 5'],
    ['year 1899', ['DTSTART:18990101T090000Z', 'DTEND:18990101T100000Z'], 'invalid-date-time 5'],
    ['hour 24', ['DTSTART:20260105T240000Z', 'DTEND:20260106T100000Z'], 'invalid-date-time 5'],
    ['DATE said and a time given', ['DTSTART;VALUE=DATE:20260105T090000', 'DURATION:PT1H'], 'invalid-date-time 5'],
    ['absurd DURATION', ['DTSTART:20260105T090000Z', 'DURATION:P99999999999999999999W'], 'invalid-length 6'],
    ['long DURATION', ['DTSTART:20260105T090000Z', 'DURATION:P999999999W'], 'invalid-length 6'],
    ['negative DURATION', ['DTSTART:20260105T090000Z', 'DURATION:-PT1H'], 'invalid-length 6'],
    ['DURATION P', ['DTSTART:20260105T090000Z', 'DURATION:P'], 'invalid-length 6'],
    ['end at start', ['DTSTART:20260105T090000Z', 'DTEND:20260105T090000Z'], 'end-before-start 6'],
    ['end before start', ['DTSTART:20260105T090000Z', 'DTEND:20260105T080000Z'], 'end-before-start 6'],
    ['end and duration', ['DTSTART:20260105T090000Z', 'DTEND:20260105T100000Z', 'DURATION:PT1H'], 'end-and-duration 7'],
    ['time and date', ['DTSTART:20260105T090000Z', 'DTEND;VALUE=DATE:20260106'], 'different-value-types 6'],
    ['no length', ['DTSTART:20260105T090000Z'], 'no-length 3'],
    ['length of zero', ['DTSTART:20260105T090000Z', 'DURATION:PT0S'], 'no-length 6'],
    ['unknown zone', ['DTSTART;TZID=Nowhere/Land:20260105T090000', 'DURATION:PT1H'], 'unknown-calendar-zone 5'],
    ['no zone at all', ['DTSTART:20260105T090000', 'DURATION:PT1H'], 'missing-zone 5'],
  ])('%s', (_, lines, problem) => {
    const result = read(calendar(event(...lines), sound));
    expect(told(result).filter((text) => !text.startsWith('unmapped'))).toEqual([problem]);
    expect(covered(result)).toEqual([soundTime]);
    expect(result.value.totals).toEqual({ events: 2, covering: 1, outside: 0, canceled: 0, superseded: 0, skipped: 1 });
    expect(result.problems.find(({ severity }) => severity === 'error')).toBeDefined();
  });
});

test('a DURATION of hours does not go with a DATE', () => {
  const result = read(calendar(event('DTSTART;VALUE=DATE:20260105', 'DURATION:PT8H')), { timeZone: 'UTC' });
  expect(told(result)).toEqual(['invalid-length 6']);
});

describe('zones', () => {
  test('TZID without a VTIMEZONE is resolved by its name', () => {
    const result = read(calendar(event(berlin('DTSTART', '20260705T090000'), berlin('DTEND', '20260705T170000'))));
    expect(covered(result)).toEqual(['2026-07-05T07:00Z 2026-07-05T15:00Z']);
    expect(codes(result)).toEqual([]);
  });

  test.each([
    ['/Europe/Berlin'],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/Berlin'],
    ['W. Europe Standard Time'],
    ['"w. europe standard time"'],
    ['europe/berlin'],
  ])('TZID=%s is Berlin', (name) => {
    const lines = [`DTSTART;TZID=${name}:20260705T090000`, `DTEND;TZID=${name}:20260705T170000`];
    expect(covered(read(calendar(event(...lines))))).toEqual(['2026-07-05T07:00Z 2026-07-05T15:00Z']);
  });

  test('a longer path zone wins over a shorter one', () => {
    const lines = ['DTSTART;TZID=/x/America/Argentina/Ushuaia:20260705T090000', 'DURATION:PT1H'];
    expect(covered(read(calendar(event(...lines))))).toEqual(['2026-07-05T12:00Z 2026-07-05T13:00Z']);
  });

  test('names of the caller, and a mapped name is told once', () => {
    const text = calendar(
      event('UID:a', 'DTSTART;TZID=Head Office:20260105T090000', 'DURATION:PT1H'),
      event('UID:b', 'DTSTART;TZID=Head Office:20260106T090000', 'DURATION:PT1H'),
    );
    const result = read(text, { zoneNames: [['head office', 'Asia/Kolkata']] });
    expect(covered(result)).toEqual(['2026-01-05T03:30Z 2026-01-05T04:30Z', '2026-01-06T03:30Z 2026-01-06T04:30Z']);
    expect(result.problems.filter(({ code }) => code === 'mapped-zone')).toEqual([
      {
        code: 'mapped-zone',
        severity: 'info',
        message: 'This name of a time zone is not that of the zone database; it was read as a zone that it stands for.',
        line: 5,
        column: 1,
        excerpt: 'Head Office = Asia/Kolkata',
      },
    ]);
  });

  test('X-LIC-LOCATION names the zone of a VTIMEZONE whose name nobody knows', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Office', 'X-LIC-LOCATION:Asia/Tokyo', 'END:VTIMEZONE'];
    const text = calendar(event('DTSTART;TZID=Office:20260105T090000', 'DURATION:PT1H'), ...zone);
    expect(covered(read(text))).toEqual(['2026-01-05T00:00Z 2026-01-05T01:00Z']);
  });

  test('unknown zones are told once a name, with the name', () => {
    const lines = ['DTSTART;TZID=Mars:20260105T090000', 'DURATION:PT1H'];
    const { problems } = read(calendar(event('UID:a', ...lines), event('UID:b', ...lines)));
    expect(problems.map(({ code, excerpt, count }) => [code, excerpt, count])).toEqual([
      ['unknown-calendar-zone', 'Mars', 2],
    ]);
  });

  test('floating and all-day times: the zone of the caller, else of the calendar, which is told', () => {
    const events = [
      event('UID:a', 'DTSTART:20260105T090000', 'DURATION:PT1H'),
      event('UID:b', 'DTSTART;VALUE=DATE:20260106'),
    ];
    const ny = ['2026-01-05T14:00Z 2026-01-05T15:00Z', '2026-01-06T05:00Z 2026-01-07T05:00Z'];
    expect(covered(read(calendar(...events), { timeZone: 'America/New_York' }))).toEqual(ny);
    const stated = read(calendar('X-WR-TIMEZONE:America/New_York', ...events));
    expect(covered(stated)).toEqual(ny);
    expect(codes(stated)).toEqual(['assumed-zone']);
    expect(covered(read(calendar('X-WR-TIMEZONE:Asia/Tokyo', ...events), { timeZone: 'America/New_York' }))).toEqual(
      ny,
    );
  });

  test('a time in UTC that names a zone is in UTC', () => {
    const result = read(calendar(event(berlin('DTSTART', '20260105T090000Z'), 'DURATION:PT1H')));
    expect(covered(result)).toEqual(['2026-01-05T09:00Z 2026-01-05T10:00Z']);
    expect(codes(result)).toEqual(['utc-with-zone']);
  });

  test('start and end may be in different zones', () => {
    const lines = [berlin('DTSTART', '20260105T090000'), 'DTEND;TZID=Asia/Tokyo:20260105T180000'];
    expect(covered(read(calendar(event(...lines))))).toEqual(['2026-01-05T08:00Z 2026-01-05T09:00Z']);
  });
});

describe('changes of the clocks', () => {
  // Berlin goes to summer time on 29 March 2026 at 01:00Z and back on 25 October at 01:00Z.
  test('a weekly rule keeps the wall clock', () => {
    const lines = [
      berlin('DTSTART', '20260323T090000'),
      berlin('DTEND', '20260323T100000'),
      'RRULE:FREQ=WEEKLY;COUNT=2',
    ];
    expect(covered(read(calendar(event(...lines))))).toEqual([
      '2026-03-23T08:00Z 2026-03-23T09:00Z',
      '2026-03-30T07:00Z 2026-03-30T08:00Z',
    ]);
  });

  const nights = [berlin('DTSTART', '20260327T220000'), 'RRULE:FREQ=DAILY;COUNT=3'];
  const [before, after] = ['2026-03-27T21:00Z 2026-03-28T05:00Z', '2026-03-29T20:00Z 2026-03-30T04:00Z'];

  test.each([
    // With DTEND each instance has the exact length of the first, 8 h; with DURATION of hours too.
    ['exact', [berlin('DTEND', '20260328T060000')], '2026-03-28T21:00Z 2026-03-29T05:00Z'],
    ['exact', ['DURATION:PT8H'], '2026-03-28T21:00Z 2026-03-29T05:00Z'],
    ['nominal', [berlin('DTEND', '20260328T060000')], '2026-03-28T21:00Z 2026-03-29T04:00Z'],
    ['nominal', ['DURATION:PT8H'], '2026-03-28T21:00Z 2026-03-29T04:00Z'],
  ] as const)('length %s with %s', (instances, end, shortNight) => {
    const result = read(calendar(event(...nights, ...end)), { instances });
    expect(covered(result)).toEqual([before, shortNight, after]);
    expect(result.problems.find(({ code }) => code === 'crosses-change')?.severity).toBe('info');
  });

  test('a DURATION of days is days of the calendar, whatever the option', () => {
    const lines = [berlin('DTSTART', '20260328T090000'), 'DURATION:P1D', 'RRULE:FREQ=DAILY;COUNT=2'];
    const days = ['2026-03-28T08:00Z 2026-03-29T07:00Z', '2026-03-29T07:00Z 2026-03-30T07:00Z'];
    expect(covered(read(calendar(event(...lines))))).toEqual(days);
    expect(covered(read(calendar(event(...lines)), { instances: 'nominal' }))).toEqual(days);
  });

  test('a skipped time is the change, a repeated one its first pass', () => {
    const result = read(
      calendar(
        event('UID:a', berlin('DTSTART', '20260329T023000'), berlin('DTEND', '20260329T040000')),
        event('UID:b', berlin('DTSTART', '20261025T023000'), 'DURATION:PT30M'),
      ),
    );
    expect(covered(result)).toEqual(['2026-03-29T01:00Z 2026-03-29T02:00Z', '2026-10-25T00:30Z 2026-10-25T01:00Z']);
    expect(told(result)).toContain('skipped-time 3');
  });

  test('all-day events are days of the zone, 23 and 25 hours long among them', () => {
    const text = calendar(
      event('DTSTART;VALUE=DATE:20260329'),
      event('UID:b', 'DTSTART;VALUE=DATE:20261025', 'DTEND;VALUE=DATE:20261027'),
    );
    expect(covered(read(text, { timeZone: 'Europe/Berlin' }))).toEqual([
      '2026-03-28T23:00Z 2026-03-29T22:00Z',
      '2026-10-24T22:00Z 2026-10-26T23:00Z',
    ]);
  });

  test('the exact length is that of the first instance, years before the range', () => {
    // On 29 March 2015 the night from 22:00 to 06:00 had 7 hours.
    const lines = [berlin('DTSTART', '20150328T220000'), berlin('DTEND', '20150329T060000'), 'RRULE:FREQ=WEEKLY'];
    const result = read(calendar(event(...lines)), { to: '2026-01-05T00:00Z' });
    expect(covered(result)).toEqual(['2026-01-03T21:00Z 2026-01-04T04:00Z']);
  });
});

describe('status', () => {
  const lines = ['DTSTART:20260105T090000Z', 'DURATION:PT1H'];

  test.each([
    ['STATUS:CANCELLED', [], ['canceled-event']],
    ['STATUS:TENTATIVE', ['2026-01-05T09:00Z 2026-01-05T10:00Z'], ['tentative-event']],
    ['STATUS:CONFIRMED', ['2026-01-05T09:00Z 2026-01-05T10:00Z'], []],
    ['TRANSP:TRANSPARENT', ['2026-01-05T09:00Z 2026-01-05T10:00Z'], []],
  ])('%s', (line, expected, problems) => {
    const result = read(calendar(event(...lines, line)));
    expect(covered(result)).toEqual(expected);
    expect(codes(result)).toEqual(problems);
  });

  test('METHOD:CANCEL covers nothing, without a start too', () => {
    const result = read(calendar('METHOD:CANCEL', event(...lines), event('UID:b')));
    expect(covered(result)).toEqual([]);
    expect(result.value.totals).toMatchObject({ events: 2, canceled: 2 });
  });
});

describe('text', () => {
  const one = event('DTSTART:20260105T090000Z', 'DURATION:PT1H');
  const time = ['2026-01-05T09:00Z 2026-01-05T10:00Z'];

  test('a byte order mark, and line ends of every kind', () => {
    for (const end of ['\r\n', '\n', '\r']) {
      const result = read(`\uFEFF${calendar(one).replaceAll('\r\n', end)}`);
      expect(covered(result)).toEqual(time);
      expect(told(result)).toEqual(['unmapped-event 3']);
    }
  });

  test('folded lines: the place is the physical line on which the property begins', () => {
    const text = calendar(
      'X-LONG:a',
      '\tb',
      ' c',
      event('DTST', ' ART;VALUE=', '\tDATE-TIME:2026010', ' 5T090000Z', 'DTEND:x'),
    );
    expect(told(read(text))).toEqual(['invalid-date-time 12']);
  });

  test('names in any case, quoted parameters with colon, semicolon and comma', () => {
    const lines = [
      'dtstart;x-a="1:2;3,4";TzId="Europe/Berlin":20260105T100000',
      'Duration:pt1h',
      'SUMMARY;ALTREP="x:y":Ada',
    ];
    const result = read(calendar(event(...lines)), { assign: [{ match: 'ada', personId: 'ada' }] });
    expect(covered(result)).toEqual(time);
    expect(result.problems).toEqual([]);
  });

  test("^n, ^^ and ^' of parameters", () => {
    const lines = ['DTSTART:20260105T090000Z', 'DURATION:PT1H', 'ATTENDEE;CN="A ^\'B^\' ^^ C":mailto:x@y.example'];
    const { value } = read(calendar(event(...lines)), { assign: [{ match: 'a "b" ^ c', personId: 'b' }] });
    expect(value.intervals[0]?.personId).toBe('b');
  });

  test('properties of an alarm do not leak into the event', () => {
    const alarm = ['BEGIN:VALARM', 'SUMMARY:Ben', 'DURATION:PT15M', 'ATTENDEE:mailto:ben@x.example', 'END:VALARM'];
    const result = read(
      calendar(event('DTSTART:20260105T090000Z', ...alarm, 'DTEND:20260105T100000Z', 'SUMMARY:Ada')),
      {
        assign: [
          { match: 'Ada', personId: 'ada' },
          { match: 'Ben', personId: 'ben' },
        ],
      },
    );
    expect(result.value.intervals.map(({ personId }) => personId)).toEqual(['ada']);
    expect(result.problems).toEqual([]);
  });

  test('odd header lines are tolerated', () => {
    const result = read(calendar('PRODID;X-RICAL-TZSOURCE=TZINFO:-//x//EN', 'X-WR-CALNAME:', 'CALSCALE;;;', one));
    expect(covered(result)).toEqual(time);
    expect(told(result)).toEqual(['unmapped-event 6']);
  });

  test('several calendars, and other components told once a kind', () => {
    const todo = ['BEGIN:VTODO', 'DTSTART:20260105T090000Z', 'END:VTODO'];
    const result = read(`${calendar(...todo, ...todo, 'BEGIN:VJOURNAL', 'END:VJOURNAL')}${calendar(one)}`);
    expect(covered(result)).toEqual(time);
    expect(result.problems.filter(({ code }) => code === 'component-ignored')).toMatchObject([
      { severity: 'info', line: 3, count: 2, message: 'Only events are read; a VTODO was left out.' },
      { severity: 'info', line: 9, message: 'Only events are read; a VJOURNAL was left out.' },
    ]);
  });

  test.each([
    ['an event that does not end', ['BEGIN:VEVENT', 'UID:x', 'DTSTART:20260101T090000Z'], 1],
    ['an alarm that does not end', ['BEGIN:VEVENT', 'UID:x', 'BEGIN:VALARM', 'END:VEVENT'], 1],
    ['an end without a beginning', ['END:VALARM'], 0],
    ['a zone that does not end', ['BEGIN:VTIMEZONE', 'TZID:x'], 0],
  ])('%s: reading goes on at the next event', (_, lines, lost) => {
    const result = read(calendar(...lines, one));
    expect(covered(result)).toEqual(time);
    expect(codes(result)).toContain('unbalanced-component');
    expect(result.value.totals).toMatchObject({ events: 1 + lost, skipped: lost });
  });

  test('a truncated file', () => {
    const result = read(`BEGIN:VCALENDAR\n${one}\nBEGIN:VEVENT\nUID:x`);
    expect(covered(result)).toEqual(time);
    expect(codes(result)).toEqual(['unbalanced-component']);
  });

  test('no calendar, and events outside of one', () => {
    expect(codes(read('Dear all,'))).toEqual(['malformed-line', 'no-calendar']);
    expect(codes(read(''))).toEqual(['no-calendar']);
    expect(codes(read(one))).toEqual(['event-outside-calendar']);
    expect(covered(read(one))).toEqual(time);
  });

  test('lines that are no property, and properties that stand twice', () => {
    const result = read(
      calendar('this is odd', event('DTSTART:20260105T090000Z', 'DTSTART:20260106T090000Z', 'DURATION:PT1H')),
    );
    expect(told(result)).toEqual(['malformed-line 3', 'unmapped-event 4', 'repeated-property 7']);
    expect(covered(result)).toEqual(time);
  });

  test('UID missing: start and summary tell events apart', () => {
    const bare = (summary: string) =>
      ['BEGIN:VEVENT', `SUMMARY:${summary}`, 'DTSTART:20260105T090000Z', 'DURATION:PT1H', 'END:VEVENT'].join('\n');
    const result = read(calendar(bare('a'), bare('b'), bare('b')));
    expect(result.value.totals).toMatchObject({ events: 3, covering: 2, superseded: 1 });
    expect(codes(result)).toEqual(['missing-uid', 'superseded-event', 'missing-uid']);
    expect(result.value.intervals[0]?.uid).toBeNull();
  });
});
