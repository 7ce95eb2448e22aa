import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCoverage } from '../../../src/coverage/compileCoverage.js';
import { weekdays } from '../../../src/coverage/model.js';
import type { CoveragePlan } from '../../../src/coverage/model.js';
import { expandWeeklyPattern } from '../../../src/coverage/pattern/expandWeeklyPattern.js';
import type { WeeklyPattern } from '../../../src/coverage/pattern/model.js';
import { weeklyPattern } from '../../../src/coverage/pattern/weeklyPattern.js';
import { weeklyPatternText } from '../../../src/coverage/pattern/weeklyPatternText.js';
import { tableZones } from '../../../src/coverage/zones/tableZones.js';
import { runs } from '../../fixtures/runs.js';
import { dateText } from '../anyPlan.js';

const year = { from: '2026-01-01T00:00Z', to: '2027-01-01T00:00Z' };
const monFri = weekdays.slice(0, 5);
const desk = { id: 'desk', zone: 'Europe/London', days: monFri, start: '08:00', end: '18:00' };
// Bank holidays of England in 2026, as gov.uk lists them.
const bankHolidays = ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'].map(
  (day) => `2026-${day}`,
);

function patternOf(
  plan: CoveragePlan,
  zone = 'Europe/London',
  range: { from: string; to: string } = year,
): WeeklyPattern {
  const coverage = compileCoverage(plan, range);
  const pattern = weeklyPattern(coverage, { ...range, zone });
  expect(expandWeeklyPattern(pattern)).toEqual(coverage.intervals());
  return pattern;
}

describe('weeklyPattern', () => {
  it('states a year of a desk as one pattern and one exception for each closed day, also on neighboring days', () => {
    const closures = bankHolidays.map((date) => ({ zone: 'Europe/London', date }));
    const { hours, additions, removals } = patternOf({ windows: [desk], closures });
    expect(hours).toEqual([{ days: monFri, start: '08:00', end: '18:00', from: null, until: null, otherLengths: [] }]);
    expect(additions).toEqual([]);
    expect(removals.map(({ date }) => date)).toEqual(bankHolidays);
    expect(removals[3]).toEqual({
      start: '2026-05-04T07:00:00Z', // summer time
      end: '2026-05-04T17:00:00Z',
      localStart: '2026-05-04T08:00',
      localEnd: '2026-05-04T18:00',
      minutes: 600,
      date: '2026-05-04',
    });
  });

  it('gives k exceptions for any k closed days of the year, but for a long row of them', () => {
    const days = fc.uniqueArray(fc.integer({ min: 2, max: 258 }), { maxLength: 10 });
    fc.assert(
      fc.property(days, (closed) => {
        const first = Date.UTC(2026, 0, 1) / 86_400_000; // a Thursday
        const working = Array.from({ length: 365 }, (_, at) => first + at).filter((day) => ![2, 3].includes(day % 7));
        const dates = closed.map((at) => dateText(working[at] ?? first)).sort();
        const closures = dates.map((date) => ({ zone: 'Europe/London', date }));
        const { hours, additions, removals } = patternOf({ windows: [desk], closures });
        expect([hours.length, additions.length]).toEqual([1, 0]);
        expect(removals.map(({ date }) => date)).toEqual(dates);
      }),
      { seed: 20260203, numRuns: runs(40) },
    );
  });

  it('states two seasons as two dated patterns, whose dates lie on working days', () => {
    const winter = { ...desk, until: '2026-06-30' };
    const summer = { ...desk, id: 'summer', start: '09:00', from: '2026-07-01' };
    const { hours, additions, removals } = patternOf({ windows: [winter, summer] });
    expect(hours.map(({ start, from, until }) => [start, from, until])).toEqual([
      ['08:00', null, '2026-06-30'],
      ['09:00', '2026-07-01', null],
    ]);
    expect([...additions, ...removals]).toEqual([]);
  });

  it('has a night on the day on which it starts, with the real length where the clocks change', () => {
    const night = { ...desk, zone: 'Europe/Berlin', days: weekdays, start: '22:00', end: '06:00' };
    const { hours } = patternOf({ windows: [night] }, 'Europe/Berlin');
    expect(hours).toEqual([
      {
        ...{ days: weekdays, start: '22:00', end: '06:00', from: null, until: null },
        otherLengths: [
          { date: '2026-03-28', minutes: 420 },
          { date: '2026-10-24', minutes: 540 },
        ],
      },
    ]);
  });

  it('knows a night that an end of the range cuts', () => {
    const night = { ...desk, zone: 'UTC', days: weekdays, start: '22:00', end: '06:00' };
    expect(weeklyPatternText(patternOf({ windows: [night] }, 'UTC'))).toBe('Mon-Sun 22:00-06:00 UTC');
  });

  it('takes a closed night with the tail of the one before as one exception of that day', () => {
    const night = { ...desk, days: weekdays, start: '22:00', end: '06:00' };
    const plan = { windows: [night], closures: [{ zone: 'Europe/London', date: '2026-06-10' }] };
    const { removals, additions } = patternOf(plan);
    expect(removals.map(({ localStart, localEnd, date }) => [localStart, localEnd, date])).toEqual([
      ['2026-06-10T00:00', '2026-06-11T00:00', '2026-06-10'],
    ]);
    expect(additions).toEqual([]);
  });

  it('states round the clock as whole days, and a weekend by its days', () => {
    const always = { ...desk, days: weekdays, start: '00:00', end: '24:00' };
    const closures = ['2026-05-04', '2026-12-25'].map((date) => ({ zone: 'Europe/London', date }));
    expect(weeklyPatternText(patternOf({ windows: [always], closures }))).toBe(
      'Mon-Sun 00:00-24:00 (23 h on 2026-03-29, 25 h on 2026-10-25) Europe/London, except 2026-05-04, 2026-12-25',
    );
    const weekend = [
      { ...desk, id: 'fri', days: ['fri'] as const, start: '18:00', end: '24:00' },
      { ...always, id: 'sat', days: ['sat', 'sun'] as const },
      { ...desk, id: 'mon', days: ['mon'] as const, start: '00:00', end: '08:00' },
    ];
    const { hours } = patternOf({ windows: weekend });
    expect(hours.map(({ days, start, end }) => [days.join(), start, end])).toEqual([
      ['mon', '00:00', '08:00'],
      ['sat,sun', '00:00', '24:00'],
      ['fri', '18:00', '24:00'],
    ]);
  });

  it('states a short and a long day beside the pattern', () => {
    const hours = (start: string, end: string) => [{ start, end }];
    const replacements = [
      { zone: 'Europe/London', date: '2026-12-24', hours: hours('08:00', '12:00') },
      { zone: 'Europe/London', date: '2026-06-10', hours: hours('07:00', '20:00') },
    ];
    expect(weeklyPatternText(patternOf({ windows: [desk], replacements }))).toBe(
      'Mon-Fri 08:00-18:00 Europe/London, except 2026-12-24 12:00-18:00, also 2026-06-10 07:00-20:00',
    );
  });

  it('sees a desk of another zone move by an hour between the dates on which the clocks change', () => {
    // In 2026 New York changes on 8 March and 1 November, London on 29 March and 25 October.
    const { hours } = patternOf({ windows: [desk] }, 'America/New_York');
    expect(hours.map(({ start, from, until }) => [start, from, until])).toEqual([
      ['03:00', null, '2026-03-06'],
      ['04:00', '2026-03-09', '2026-03-27'],
      ['03:00', '2026-03-30', '2026-10-23'],
      ['04:00', '2026-10-26', '2026-10-30'],
      ['03:00', '2026-11-02', null],
    ]);
  });

  it('lives through a day that did not exist', () => {
    const range = { from: '2011-06-01T00:00Z', to: '2012-06-01T00:00Z' };
    const pattern = patternOf({ windows: [{ ...desk, zone: 'Pacific/Apia' }] }, 'Pacific/Apia', range);
    expect(weeklyPatternText(pattern)).toBe('Mon-Fri 08:00-18:00 Pacific/Apia');
  });

  it('is the list of intervals where nothing recurs, and nothing for nothing', () => {
    const once = [{ start: '2026-06-03T10:00:30Z', end: '2026-06-03T11:00:00Z' }];
    const pattern = weeklyPattern(once, { ...year, zone: 'Asia/Kolkata' });
    expect(pattern.hours).toEqual([]);
    expect(pattern.additions).toEqual([
      {
        ...{ start: '2026-06-03T10:00:30Z', end: '2026-06-03T11:00:00Z' },
        ...{ localStart: '2026-06-03T15:30:30', localEnd: '2026-06-03T16:30', minutes: 59.5, date: null },
      },
    ]);
    expect(weeklyPatternText(pattern)).toBe('2026-06-03 15:30:30-16:30 Asia/Kolkata');
    expect(weeklyPatternText(weeklyPattern([], { ...year, zone: 'UTC' }))).toBe('never');
  });

  it('takes a part of what was compiled, and joins intervals that overlap', () => {
    const week = { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z', zone: 'Europe/London' };
    const ofYear = weeklyPattern(compileCoverage({ windows: [desk] }, year), week);
    expect(weeklyPatternText(ofYear)).toBe('Mon-Fri 08:00-18:00 Europe/London');
    const overlapping = [
      { start: '2026-06-02T08:00Z', end: '2026-06-02T12:00Z' },
      { start: '2026-06-02T07:00Z', end: '2026-06-02T09:00Z' },
    ];
    expect(weeklyPatternText(weeklyPattern(overlapping, week))).toBe('2026-06-02 08:00-13:00 Europe/London');
  });

  it('changes no input', () => {
    const intervals = Object.freeze([Object.freeze({ start: '2026-06-02T08:00Z', end: '2026-06-02T12:00Z' })]);
    const pattern = weeklyPattern(intervals, Object.freeze({ ...year, zone: 'UTC' }));
    Object.values(pattern).forEach((part) => Object.freeze(part));
    expect(expandWeeklyPattern(Object.freeze(pattern))).toHaveLength(1);
  });

  it.each([
    ['a range that was not compiled', { from: '2025-01-01T00:00Z' }, 'out-of-range', 'from'],
    ['a zone that does not exist', { zone: 'Mars/Olympus' }, 'unknown-zone', 'zone'],
    ['no zone', { zone: undefined }, 'unknown-zone', 'zone'],
    ['an end before the start', { to: year.from }, 'invalid-option', 'to'],
    ['twenty years', { to: '2046-01-01T00:00Z' }, 'range-too-long', 'to'],
    ['an option that is not known', { zoned: 'UTC' }, 'unknown-option', 'options'],
  ])('refuses %s', (_, options, code, path) => {
    const coverage = compileCoverage({ windows: [desk] }, year);
    const call = () => weeklyPattern(coverage, { ...year, zone: 'UTC', ...(options as object) });
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });

  it.each([
    ['no coverage', {}, 'coverage'],
    ['an interval that is none', [7], 'coverage/0'],
    ['an instant without an offset', [{ start: '2026-06-02T08:00', end: '2026-06-02T12:00Z' }], 'coverage/0/start'],
    [
      'an interval that ends before it starts',
      [{ start: '2026-06-02T08:00Z', end: '2026-06-02T08:00Z' }],
      'coverage/0/end',
    ],
  ])('refuses %s', (_, coverage, path) => {
    const call = () => weeklyPattern(coverage as unknown as [], { ...year, zone: 'UTC' });
    expect(call).toThrow(expect.objectContaining({ code: 'invalid-argument', path }));
  });
});

describe('expandWeeklyPattern', () => {
  const pattern = patternOf({ windows: [desk] });

  it.each([
    ['what is no pattern', null, {}, 'invalid-argument', 'pattern'],
    ['a pattern without hours', { ...pattern, hours: undefined }, {}, 'invalid-argument', 'pattern'],
    [
      'a wall time that is none',
      { ...pattern, hours: [{ ...pattern.hours[0], start: '8:00' }] },
      {},
      'invalid-argument',
      'pattern/hours/0/start',
    ],
    ['a zone that is not known', { ...pattern, zone: 'Mars/Olympus' }, {}, 'unknown-zone', 'pattern/zone'],
    ['a removal that is none', { ...pattern, removals: [{}] }, {}, 'invalid-argument', 'pattern/removals/0/start'],
    ['twenty years', { ...pattern, to: '2046-01-01T00:00Z' }, {}, 'range-too-long', 'to'],
    ['an instant that is none', { ...pattern, from: '2026' }, {}, 'invalid-option', 'from'],
    ['an option that is not known', pattern, { zone: 'UTC' }, 'unknown-option', 'options'],
  ])('refuses %s', (_, given, options, code, path) => {
    const call = () => expandWeeklyPattern(given as unknown as WeeklyPattern, options as object);
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });

  it('asks its own tables, and refuses to go beyond them', () => {
    const london = { zone: 'Europe/London', at: [], offsets: [0] };
    const zones = tableZones({
      timeZoneData: 'fixed',
      from: '2026-01-01T00:00Z',
      to: '2026-12-01T00:00Z',
      zones: [london],
    });
    expect(() => expandWeeklyPattern(pattern, { zones })).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });
});

describe('weeklyPatternText', () => {
  it('spans days in a row, and tells lengths and single days', () => {
    const {
      hours: [one],
    } = patternOf({ windows: [desk] });
    const pattern = { from: year.from, to: year.to, zone: 'UTC', timeZoneData: 'x', additions: [], removals: [] };
    const hours = one === undefined ? [] : [{ ...one, days: ['mon', 'tue', 'thu', 'sat', 'sun'] as const }];
    expect(weeklyPatternText({ ...pattern, hours })).toBe('Mon-Tue, Thu, Sat-Sun 08:00-18:00 UTC');
    const single = hours.map((entry) => ({
      ...entry,
      days: ['tue'] as const,
      from: '2026-06-02',
      until: '2026-06-02',
    }));
    expect(weeklyPatternText({ ...pattern, hours: single })).toBe('Tue 08:00-18:00 on 2026-06-02 UTC');
    const removals = [
      {
        ...{ start: '2026-10-24T20:00:00Z', end: '2026-10-25T05:30:00Z', minutes: 570, date: null },
        ...{ localStart: '2026-10-24T22:00', localEnd: '2026-10-25T06:30' },
      },
    ];
    expect(weeklyPatternText({ ...pattern, hours: single, removals })).toBe(
      'Tue 08:00-18:00 on 2026-06-02 UTC, except 2026-10-24 22:00 to 2026-10-25 06:30 (9 h 30 min)',
    );
  });

  it('refuses what is no pattern', () => {
    for (const pattern of [null, {}]) {
      const call = () => weeklyPatternText(pattern as unknown as WeeklyPattern);
      expect(call).toThrow(expect.objectContaining({ code: 'invalid-argument', path: 'pattern' }));
    }
  });
});
