import { describe, expect, it } from 'vitest';
import { coverageGaps } from '../../../src/coverage/gaps/coverageGaps.js';
import type { CoverageGap, CoverageGapsOptions } from '../../../src/coverage/gaps/model.js';
import type { CoveragePlan, RequiredCoverage } from '../../../src/coverage/model.js';

// Every expectation is worked out by hand, with dates of clock changes as published in the tz database.
const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const everyDay = [...workdays, 'sat', 'sun'] as const;
const desk = { id: 'desk', zone: 'UTC', days: workdays, start: '08:00', end: '18:00' };
const june = { from: '2026-06-01T00:00Z', to: '2026-07-01T00:00Z' }; // from a Monday to a Wednesday

function gapsOf(
  requirement: RequiredCoverage,
  plan: CoveragePlan,
  options: CoverageGapsOptions = june,
): readonly CoverageGap[] {
  return coverageGaps(requirement, plan, options).gaps.filter(({ kind }) => kind !== 'thin');
}

function recurrences(gaps: readonly CoverageGap[]): Record<string, string[]> {
  const dates: Record<string, string[]> = {};
  for (const { recurrence, localStart } of gaps) (dates[recurrence] ??= []).push(localStart.slice(5, 10));
  return dates;
}

const mondays = (end = '20:00'): RequiredCoverage => ({ windows: [{ ...desk, days: ['mon'], end }] });

describe('recurrence', () => {
  it('is permanent where nobody is ever there when it is required', () => {
    expect(recurrences(gapsOf(mondays(), { windows: [{ ...desk, days: ['tue'] }] }))).toEqual({
      permanent: ['06-01', '06-08', '06-15', '06-22', '06-29'],
    });
  });

  it('is weekly with a closed day, a day on which somebody stands in and one with other hours among them', () => {
    const plan: CoveragePlan = {
      windows: [desk],
      closures: [{ zone: 'UTC', date: '2026-06-08' }],
      replacements: [{ zone: 'UTC', date: '2026-06-15', hours: [{ start: '08:00', end: '20:00' }] }],
      overrides: [{ id: 'o', start: '2026-06-22T17:00Z', end: '2026-06-22T21:00Z', inPersonId: 'ann' }],
    };
    // On the closed day all twelve hours are missing: ten by the closure, two that nobody ever covers.
    expect(
      gapsOf({ ...mondays(), mode: 'on-call' }, plan).map(({ localStart, recurrence }) => [localStart, recurrence]),
    ).toEqual([
      ['2026-06-01T18:00', 'weekly'],
      ['2026-06-08T08:00', 'holiday'],
      ['2026-06-08T18:00', 'weekly'],
      ['2026-06-29T18:00', 'weekly'],
    ]);
  });

  it('is weekly in ranges that cut the first and the last gap', () => {
    const nights = { windows: [{ ...desk, days: everyDay, start: '22:00', end: '06:00' }] };
    const plan = { windows: [{ ...desk, days: ['sat'] as const, start: '22:00', end: '02:00' }] };
    const gaps = gapsOf(nights, plan, { from: '2026-06-01T00:00Z', to: '2026-06-15T00:00Z' });
    expect(Object.keys(recurrences(gaps))).toEqual(['weekly']);
    // Cut at both ends of the range, the nights from Sunday to Monday are one whole and two parts: 8, 6 and 2 hours.
    expect(gaps[0]).toMatchObject({ localStart: '2026-06-01T00:00', minutes: 360 });
    expect(gaps.at(-1)).toMatchObject({ localEnd: '2026-06-15T00:00', minutes: 120 });
    expect(gaps.at(-1)?.severity).toMatchObject({ occurrences: 3, shareOfRequired: 16 / (14 * 8) });
  });

  it('is weekly in a range of one week but for what a date brings', () => {
    const week = { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z' };
    const breaks = [{ zone: 'UTC', date: '2026-06-02', start: '12:00', end: '13:00' }];
    expect(recurrences(gapsOf({ windows: [{ ...desk, end: '20:00' }] }, { windows: [desk], breaks }, week))).toEqual({
      weekly: ['06-01', '06-02', '06-03', '06-04', '06-05'],
      'one-off': ['06-02'],
    });
    const day = { from: '2026-06-01T00:00Z', to: '2026-06-02T00:00Z' };
    expect(recurrences(gapsOf(mondays(), { windows: [desk] }, day))).toEqual({ 'one-off': ['06-01'] });
  });

  it('is weekly as long as it is required', () => {
    const [window] = mondays().windows;
    const until = { windows: [{ ...desk, ...window, until: '2026-06-15' }] };
    expect(recurrences(gapsOf(until, { windows: [desk] }))).toEqual({ weekly: ['06-01', '06-08', '06-15'] });
  });

  it('is dated where a window is over or has not begun', () => {
    const windows = [
      { ...desk, until: '2026-06-14' },
      { ...desk, id: 'new', from: '2026-06-29' },
    ];
    expect(recurrences(gapsOf(mondays('18:00'), { windows }))).toEqual({ dated: ['06-15', '06-22'] });
  });

  it('is one-off where an override or a break leaves nobody once', () => {
    const plan = {
      windows: [{ ...desk, personId: 'ann' }],
      overrides: [{ id: 'o', start: '2026-06-08T10:00Z', end: '2026-06-08T12:00Z', outPersonId: 'ann' }],
      breaks: [{ zone: 'UTC', date: '2026-06-15', start: '10:00', end: '12:00' }],
    };
    expect(recurrences(gapsOf(mondays('18:00'), plan))).toEqual({ 'one-off': ['06-08', '06-15'] });
  });

  it('is weekly for a break on a weekday', () => {
    const breaks = [{ zone: 'UTC', days: ['mon'] as const, start: '12:00', end: '13:00' }];
    expect(recurrences(gapsOf(mondays('18:00'), { windows: [desk], breaks }))).toEqual({
      weekly: ['06-01', '06-08', '06-15', '06-22', '06-29'],
    });
  });
});

describe('recurrence with turns', () => {
  const rotation = {
    id: 'r',
    zone: 'UTC',
    unit: 'week' as const,
    handOff: '00:00',
    from: '2026-06-01',
    windowIds: ['desk'],
  };
  const required = { ...mondays('18:00'), skills: ['firewall'] };
  const range = { from: '2026-06-01T00:00Z', to: '2026-08-01T00:00Z' }; // nine Mondays
  const people = [{ id: 'ann', skillIds: ['firewall'] }];
  const recurring = (members: readonly string[], unit: 'day' | 'week' = 'week') =>
    recurrences(
      gapsOf(required, { windows: [desk], rotations: [{ ...rotation, unit, members }] }, { ...range, people }),
    );

  it('is of the rotation where one member, or two of three, have not the skill', () => {
    expect(recurring(['ann', 'ann', 'bob'])).toEqual({ rotation: ['06-15', '07-06', '07-27'] });
    expect(recurring(['ann', 'bob', 'cyd'])).toEqual({
      rotation: ['06-08', '06-15', '06-29', '07-06', '07-20', '07-27'],
    });
  });

  it('is of a daily rotation where its turns meet the weekday again', () => {
    // Five members by day: Bob has the first day, so the Mondays of days 0 and 35 of a round of 35 days.
    expect(recurring(['bob', 'ann', 'ann', 'ann', 'ann'], 'day')).toEqual({ rotation: ['06-01', '07-06'] });
  });

  it('is weekly where the turn always falls on the same weekday', () => {
    const members = ['bob', 'ann', 'ann', 'ann', 'ann', 'ann', 'ann']; // Bob has every Monday
    const rotations = [{ ...rotation, unit: 'day' as const, members }];
    const workweek = { windows: [desk], skills: ['firewall'] };
    const gaps = gapsOf(workweek, { windows: [desk], rotations }, { ...range, people });
    expect(Object.keys(recurrences(gaps))).toEqual(['weekly']);
    expect(gaps).toHaveLength(9);
  });
});

describe('recurrence with clocks', () => {
  const year = { from: '2024-01-01T00:00Z', to: '2025-01-01T00:00Z' };

  it('is a mismatch of London and New York between their changes in spring and autumn', () => {
    // New York 12:00-17:00 is 17:00-22:00 in London, but 16:00-21:00 from 10 to 31 March and from 27 October to 3 November.
    const windows = [
      { ...desk, zone: 'Europe/London', start: '09:00', end: '17:00' },
      { ...desk, id: 'ny', zone: 'America/New_York', start: '12:00', end: '17:00' },
    ];
    const required = {
      windows: [{ ...desk, zone: 'Europe/London', days: ['mon'] as const, start: '09:00', end: '22:00' }],
    };
    const gaps = gapsOf(required, { windows }, year);
    expect(recurrences(gaps)).toEqual({ 'dst-mismatch': ['03-11', '03-18', '03-25', '10-28'] });
    expect(gaps.every(({ causes }) => causes.join() === 'dst-mismatch')).toBe(true);
  });

  it('is a mismatch across the hemispheres, which change in opposite directions', () => {
    // Sydney 08:00-17:00 ends in London at 06:00 in the northern winter (11 hours ahead), at 08:00 in the summer (9 hours ahead),
    // and at 07:00 in between: from 31 March to 7 April (10 hours), and from 6 to 27 October.
    const windows = [{ ...desk, zone: 'Australia/Sydney', days: everyDay, end: '17:00' }];
    const required = {
      windows: [{ ...desk, zone: 'Europe/London', days: ['wed'] as const, start: '06:00', end: '07:00' }],
    };
    const gaps = gapsOf(required, { windows }, year);
    expect(new Set(gaps.map(({ recurrence }) => recurrence))).toEqual(new Set(['dst-mismatch']));
    // Wednesdays to 27 March, and from 30 October: 13 and 9.
    expect(gaps).toHaveLength(22);
    expect(gaps[12]?.localStart).toBe('2024-03-27T06:00');
    expect(gaps[13]?.localStart).toBe('2024-10-30T06:00');
    expect(gaps.every(({ causes }) => causes.join() === 'dst-mismatch')).toBe(true);
  });

  it('moves with the clock of a zone that changes beside one that does not, where part was never scheduled', () => {
    // London 08:00-18:00 is 07:00-17:00 in UTC from 31 March on: 18:00-20:00 is never covered, 17:00-18:00 in the summer.
    const windows = [{ ...desk, zone: 'Europe/London' }];
    const gaps = gapsOf(mondays(), { windows }, { from: '2024-03-01T00:00Z', to: '2024-05-01T00:00Z' });
    expect(gaps.map(({ localStart }) => localStart.slice(5))).toEqual([
      ...['03-04T18:00', '03-11T18:00', '03-18T18:00', '03-25T18:00'],
      ...['04-01T17:00', '04-08T17:00', '04-15T17:00', '04-22T17:00', '04-29T17:00'],
    ]);
    expect(new Set(gaps.map(({ recurrence }) => recurrence))).toEqual(new Set(['dst-mismatch']));
    expect(new Set(gaps.flatMap(({ causes }) => causes))).toEqual(new Set(['never-scheduled']));
  });

  it('is of the day on which the clock changes', () => {
    const windows = [{ ...desk, zone: 'UTC', days: everyDay, start: '00:00', end: '23:00' }];
    const required = {
      windows: [{ ...desk, zone: 'Europe/London', days: ['sun'] as const, start: '00:00', end: '03:00' }],
    };
    const range = { from: '2024-10-21T00:00Z', to: '2024-11-17T00:00Z' };
    // 27 October 00:00 is 26 October 23:00 UTC, an hour without the desk; on the other Sundays in winter 00:00 is 00:00 UTC.
    const gaps = gapsOf(required, { windows }, range);
    expect(gaps.map(({ localStart, localEnd, recurrence }) => [localStart, localEnd, recurrence])).toEqual([
      ['2024-10-27T00:00', '2024-10-27T01:00', 'dst-day'],
    ]);
  });

  it('is no matter of the clock where a break falls on a day of a change or the day after', () => {
    const days = ['sun', 'mon'] as const;
    const zone = 'Europe/London';
    const breaks = ['2024-03-31', '2024-04-01'].map((date) => ({ zone, date, start: '12:00', end: '13:00' }));
    const gaps = gapsOf({ windows: [{ ...desk, zone, days }] }, { windows: [{ ...desk, zone, days }], breaks }, year);
    expect(recurrences(gaps)).toEqual({ 'one-off': ['03-31', '04-01'] });
  });
});
