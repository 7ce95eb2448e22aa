import { describe, expect, test } from 'vitest';
import type { CoverageFromIcsResult } from '../../../src/import/index.js';
import { calendar, codes, event, read } from './calendarText.js';
import { changesOf, slowPlan } from './slowCalendar.js';

const assign = [
  { match: 'Ada', personId: 'ada' },
  { match: 'Ben', personId: 'ben' },
  { match: 'Cho', personId: 'cho' },
  { match: 'Desk', teamId: 'desk' },
  { match: 'Harbor', partyId: 'harbor' },
];
const berlin = (name: string, time: string) => `${name};TZID=Europe/Berlin:${time}`;

/** Whether the plan covers what the intervals do. */
function expectSame({ value }: CoverageFromIcsResult): void {
  const covered = value.intervals.map(
    ({ personId, teamId, partyId, start, end }) =>
      [[personId, teamId, partyId].map((id) => id ?? '-').join('/'), Date.parse(start), Date.parse(end)] as const,
  );
  expect(changesOf(slowPlan(value.plan, Date.parse(value.from), Date.parse(value.to)))).toEqual(changesOf(covered));
}

/** Windows in short. */
function hours({ value }: CoverageFromIcsResult): string[] {
  return (value.plan.windows ?? []).map(
    ({ days, start, end, from, until, zone }) => `${days.join()} ${start}-${end} ${from}..${until ?? ''} ${zone}`,
  );
}

describe('weekly series are windows', () => {
  const desk = [berlin('DTSTART', '20260105T080000'), berlin('DTEND', '20260105T160000'), 'SUMMARY:Desk'];

  test('with where they come from', () => {
    const result = read(calendar(event('UID:Desk 1@x.example', ...desk, 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE')), { assign });
    expect(result.value.plan).toEqual({
      windows: [
        {
          id: 'desk-1-x-example-2026-01-05',
          zone: 'Europe/Berlin',
          days: ['mon', 'wed'],
          start: '08:00',
          end: '16:00',
          from: '2026-01-05',
          mode: 'on-call',
          teamId: 'desk',
          importedFrom: { line: 3 },
          externalIds: [{ system: 'icalendar', id: 'Desk 1@x.example' }],
        },
      ],
    });
    expectSame(result);
  });

  test('an end is the last day, an exception parts them, another mode', () => {
    const rule = 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=6'; // until 21 January
    const result = read(calendar(event(...desk, rule, berlin('EXDATE', '20260112T080000'))), {
      assign,
      mode: 'staffed',
    });
    expect(hours(result)).toEqual([
      'mon,wed 08:00-16:00 2026-01-05..2026-01-11 Europe/Berlin',
      'mon,wed 08:00-16:00 2026-01-13..2026-01-21 Europe/Berlin',
    ]);
    expect(result.value.plan.windows?.map(({ mode, id }) => `${id} ${mode}`)).toEqual([
      'one-2026-01-05 staffed',
      'one-2026-01-13 staffed',
    ]);
    expectSame(result);
  });

  test('a weekend is a window for each day of it', () => {
    const lines = [berlin('DTSTART', '20260109T170000'), berlin('DTEND', '20260112T080000'), 'RRULE:FREQ=WEEKLY'];
    const result = read(calendar(event(...lines)), { instances: 'nominal' });
    expect(hours(result)).toEqual([
      'fri 17:00-17:00 2026-01-09.. Europe/Berlin',
      'sat 17:00-17:00 2026-01-10.. Europe/Berlin',
      'sun 17:00-08:00 2026-01-11.. Europe/Berlin',
    ]);
    expectSame(result);
  });

  test('a night of exact length over a change stands apart; by the wall clock it does not', () => {
    const nights = event(
      berlin('DTSTART', '20260301T220000'),
      'DURATION:PT8H',
      'RRULE:FREQ=DAILY;COUNT=31',
      'SUMMARY:Ada',
    );
    const exact = read(calendar(nights), { assign });
    expect(hours(exact)).toEqual([
      'mon,tue,wed,thu,fri,sat,sun 22:00-06:00 2026-03-01..2026-03-27 Europe/Berlin',
      'mon,tue,wed,thu,fri,sat,sun 22:00-06:00 2026-03-29..2026-03-31 Europe/Berlin',
    ]);
    expect(exact.value.plan.overrides).toMatchObject([
      { id: 'one-2026-03-28', start: '2026-03-28T21:00:00Z', end: '2026-03-29T05:00:00Z', inPersonId: 'ada' },
    ]);
    expectSame(exact);
    const nominal = read(calendar(nights), { assign, instances: 'nominal' });
    expect(hours(nominal)).toEqual(['mon,tue,wed,thu,fri,sat,sun 22:00-06:00 2026-03-01..2026-03-31 Europe/Berlin']);
    expect(nominal.value.plan.overrides).toBeUndefined();
    expectSame(nominal);
  });
});

describe('what no window can say stays dated', () => {
  test('people and teams are added by overrides', () => {
    const result = read(
      calendar(
        event(berlin('DTSTART', '20260115T080000'), 'DURATION:PT8H', 'RRULE:FREQ=MONTHLY;COUNT=2', 'SUMMARY:Ada'),
      ),
      { assign },
    );
    expect(result.value.plan.windows).toBeUndefined();
    expect(
      result.value.plan.overrides?.map(({ id, start, end, inPersonId }) => `${id} ${start} ${end} ${inPersonId}`),
    ).toEqual([
      'one-2026-01-15 2026-01-15T07:00:00Z 2026-01-15T15:00:00Z ada',
      'one-2026-02-15 2026-02-15T07:00:00Z 2026-02-15T15:00:00Z ada',
    ]);
    expectSame(result);
  });

  test('parties, and nobody known, have windows of single days', () => {
    const shift = [berlin('DTSTART', '20260115T080000'), berlin('DTEND', '20260117T120000')];
    for (const summary of ['Harbor', 'Nobody']) {
      const result = read(calendar(event(...shift, `SUMMARY:${summary}`)), { assign });
      expect(result.value.plan.overrides).toBeUndefined();
      expect(hours(result)).toEqual([
        'thu,fri 08:00-08:00 2026-01-15..2026-01-16 Europe/Berlin',
        'sat 08:00-12:00 2026-01-17..2026-01-17 Europe/Berlin',
      ]);
      expectSame(result);
    }
  });

  test('a second pass of repeated hours has its windows in UTC', () => {
    const result = read(
      calendar(event('DTSTART;TZID=Europe/Berlin:20261025T023000', 'DTEND:20261025T013000Z', 'SUMMARY:Harbor')),
      { assign },
    );
    expect(hours(result)).toEqual(['sun 00:30-01:30 2026-10-25..2026-10-25 UTC']);
    expectSame(result);
  });

  test('windows know no seconds: they are cut off inwards, and told', () => {
    const result = read(calendar(event('DTSTART:20260115T080030Z', 'DTEND:20260115T100030Z', 'SUMMARY:Harbor')), {
      assign,
    });
    expect(hours(result)).toEqual(['thu 08:01-10:00 2026-01-15..2026-01-15 UTC']);
    expect(codes(result)).toEqual(['rounded-in-plan']);
  });
});

describe('people who take turns', () => {
  const weekOf = (person: string, date: string, rule = 'RRULE:FREQ=WEEKLY;INTERVAL=3') =>
    event(`UID:${person}`, `SUMMARY:${person}`, berlin('DTSTART', `${date}T090000`), 'DURATION:P1W', rule);
  const turns = [weekOf('Ada', '20260105'), weekOf('Ben', '20260112'), weekOf('Cho', '20260119')];

  test('endless series that follow each other are a rotation', () => {
    const result = read(calendar(...turns), { assign });
    expect(result.value.plan).toEqual({
      rotations: [
        {
          id: 'ada-2026-01-05',
          zone: 'Europe/Berlin',
          unit: 'week',
          length: 1,
          handOff: '09:00',
          from: '2026-01-05',
          members: ['ada', 'ben', 'cho'],
          mode: 'on-call',
          importedFrom: { line: 3 },
          externalIds: [{ system: 'icalendar', id: 'Ada' }],
        },
      ],
    });
    expectSame(result);
  });

  test.each([
    ['one is missing', [turns[0], turns[1]]],
    ['one begins a cycle later', [turns[0], turns[1], weekOf('Cho', '20260209')]],
    ['one has an end', [turns[0], turns[1], weekOf('Cho', '20260119', 'RRULE:FREQ=WEEKLY;INTERVAL=3;COUNT=9')]],
    [
      'one has an exception',
      [
        turns[0],
        turns[1],
        weekOf('Cho', '20260119', `RRULE:FREQ=WEEKLY;INTERVAL=3\r\n${berlin('EXDATE', '20260302T090000')}`),
      ],
    ],
    ['one is a team', [turns[0], turns[1], weekOf('Desk', '20260119')]],
  ])('no endless rotation where %s: what fits of its shifts has a last day', (_, events) => {
    const result = read(calendar(...events.map((text) => text ?? '')), { assign });
    expect(result.value.plan.rotations?.every(({ until }) => until !== undefined) ?? true).toBe(true);
    expectSame(result);
  });

  const shifts = (people: readonly string[], time = '090000') =>
    people.map((person, at) => {
      const day = (days: number) =>
        new Date(Date.UTC(2026, 2, 2 + days * 2)).toISOString().slice(0, 10).replaceAll('-', '');
      return event(
        `UID:${at}`,
        `SUMMARY:${person}`,
        berlin('DTSTART', `${day(at)}T${time}`),
        berlin('DTEND', `${day(at + 1)}T${time}`),
      );
    });

  test('single shifts that come back in the same order are a rotation with a last day', () => {
    const result = read(calendar(...shifts(['Ada', 'Ben', 'Cho', 'Ada', 'Ben', 'Cho', 'Ada'])), { assign });
    expect(result.value.plan.rotations).toMatchObject([
      {
        unit: 'day',
        length: 2,
        handOff: '09:00',
        from: '2026-03-02',
        until: '2026-03-15',
        members: ['ada', 'ben', 'cho'],
      },
    ]);
    expect(result.value.plan.overrides).toBeUndefined();
    expectSame(result);
  });

  test('two people once each, and a swap, are none', () => {
    for (const people of [
      ['Ada', 'Ben', 'Cho'],
      ['Ada', 'Ben', 'Ada', 'Ben', 'Ben', 'Ada'],
    ]) {
      const result = read(calendar(...shifts(people)), { assign });
      expect(result.value.plan.rotations).toBeUndefined();
      expect(result.value.plan.overrides).toHaveLength(people.length);
      expectSame(result);
    }
  });
});

test('ids do not depend on the order of the events', () => {
  const shift = (hour: string) =>
    event(`UID:x ${hour}`, `DTSTART:20260105T${hour}0000Z`, 'DURATION:PT1H', 'SUMMARY:Ada');
  const same = [
    shift('09'),
    shift('10'),
    event('UID:x+09', 'DTSTART:20260105T110000Z', 'DURATION:PT1H', 'SUMMARY:Ada'),
  ];
  const idsOf = (events: readonly string[]) =>
    read(calendar(...events), { assign }).value.plan.overrides?.map(({ id, start }) => `${start} ${id}`);
  expect(idsOf(same)).toEqual([
    '2026-01-05T09:00:00Z x-09-2026-01-05',
    '2026-01-05T10:00:00Z x-10-2026-01-05',
    '2026-01-05T11:00:00Z x-09-2026-01-05-2',
  ]);
  expect(idsOf([...same].reverse())).toEqual(idsOf(same));
});
