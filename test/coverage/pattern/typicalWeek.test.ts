import { describe, expect, it } from 'vitest';
import { typicalWeek } from '../../../src/coverage/pattern/typicalWeek.js';
import type { HourOfWeek, TypicalWeek, TypicalWeekOptions } from '../../../src/coverage/pattern/typicalWeekModel.js';
import { coverageGaps } from '../../../src/coverage/gaps/coverageGaps.js';
import type { CoveragePlan, RequiredCoverage } from '../../../src/coverage/model.js';

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const everyDay = [...workdays, 'sat', 'sun'] as const;
const desk = { id: 'desk', zone: 'UTC', days: workdays, start: '08:00', end: '18:00', partyId: 'us', teamId: 'desk' };
const week = { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z', zone: 'UTC' }; // Monday to Monday
const always: RequiredCoverage = { windows: [{ zone: 'UTC', days: everyDay, start: '00:00', end: '24:00' }] };

const at = ({ hours }: TypicalWeek, day: number, hour: number): HourOfWeek | undefined => hours[day * 24 + hour];
const total = ({ hours }: TypicalWeek, of: (hour: HourOfWeek) => number | null) =>
  hours.reduce((sum, hour) => sum + (of(hour) ?? 0), 0);

describe('typicalWeek', () => {
  it('has the 168 hours from Monday 00:00 on', () => {
    const { hours, ...rest } = typicalWeek({ windows: [desk], closures: [] }, week);
    expect(hours).toHaveLength(168);
    expect(hours.map(({ weekday, hour }) => `${weekday} ${hour}`).slice(23, 26)).toEqual(['mon 23', 'tue 0', 'tue 1']);
    expect(hours.at(-1)).toEqual({
      weekday: 'sun',
      hour: 23,
      minutes: 60,
      coveredMinutes: 0,
      requiredMinutes: null,
      uncoveredMinutes: null,
      meanDepth: 0,
      minimumDepth: 0,
      present: [],
    });
    expect(rest).toEqual({
      from: '2026-06-01T00:00:00Z',
      to: '2026-06-08T00:00:00Z',
      zone: 'UTC',
      timeZoneData: rest.timeZoneData,
      holidaysAssessed: true,
    });
  });

  it('says who is there at once, the longest first, and how many', () => {
    const windows = [
      { ...desk, seats: 2 },
      { ...desk, id: 'noc', start: '08:45', partyId: 'msp', teamId: 'noc' },
      { ...desk, id: 'guest', start: '08:50', end: '09:00', partyId: null, teamId: null },
    ];
    expect(at(typicalWeek({ windows }, week), 0, 8)).toMatchObject({
      coveredMinutes: 60,
      meanDepth: (45 * 2 + 5 * 3 + 10 * 4) / 60,
      minimumDepth: 2,
      present: [
        { partyIds: ['us'], teamIds: ['desk'], minutes: 45 },
        { partyIds: ['msp', 'us'], teamIds: ['desk', 'noc'], minutes: 15 },
      ],
    });
  });

  it('tells of seats that name nobody only that they are there', () => {
    const windows = [
      { ...desk, partyId: null, teamId: null },
      { ...desk, id: 'late', start: '08:20', end: '08:30', teamId: null },
    ];
    expect(at(typicalWeek({ windows }, week), 4, 8)?.present).toEqual([
      { partyIds: [], teamIds: [], minutes: 50 },
      { partyIds: ['us'], teamIds: [], minutes: 10 },
    ]);
  });

  it('counts the seats that are selected', () => {
    const windows = [desk, { ...desk, id: 'noc', start: '17:00', end: '19:00', partyId: 'msp', tier: 2 as const }];
    const plan = { windows };
    expect(total(typicalWeek(plan, week), ({ coveredMinutes }) => coveredMinutes)).toBe(5 * 11 * 60);
    const tier = typicalWeek(plan, { ...week, tier: 2 });
    expect(total(tier, ({ coveredMinutes }) => coveredMinutes)).toBe(5 * 2 * 60);
    expect(at(tier, 0, 17)?.present).toEqual([{ partyIds: ['msp'], teamIds: ['desk'], minutes: 60 }]);
  });

  it('folds several weeks, with a closed day in one of them', () => {
    const plan: CoveragePlan = { windows: [desk], closures: [{ zone: 'UTC', date: '2026-06-08' }] };
    const fortnight = typicalWeek(plan, { ...week, to: '2026-06-15T00:00Z', requirement: always });
    expect(at(fortnight, 0, 9)).toMatchObject({
      minutes: 120,
      coveredMinutes: 60,
      uncoveredMinutes: 60,
      meanDepth: 0.5,
    });
    expect(at(fortnight, 1, 9)).toMatchObject({
      minutes: 120,
      coveredMinutes: 120,
      uncoveredMinutes: 0,
      minimumDepth: 1,
    });
  });

  it.each([
    // Spring: Berlin skips 02:00 to 03:00 on 29 March 2026; the week has 167 hours. Autumn: it passes 02:00 to 03:00 twice on 25 October: 169.
    ['2026-03-22T23:00Z', '2026-03-29T22:00Z', 0, 167],
    ['2026-10-18T22:00Z', '2026-10-25T23:00Z', 120, 169],
  ])('counts real minutes where clocks change: %s', (from, to, minutes, hours) => {
    const changed = typicalWeek({}, { from, to, zone: 'Europe/Berlin', requirement: always });
    expect(at(changed, 6, 2)).toMatchObject({ minutes, meanDepth: minutes === 0 ? null : 0 });
    expect(total(changed, (hour) => hour.minutes)).toBe(hours * 60);
    expect(total(changed, (hour) => hour.uncoveredMinutes)).toBe(hours * 60);
    expect(changed.hours.filter((hour) => hour.minutes === 60)).toHaveLength(167);
  });

  it('has hours of zones that are half an hour or half a day away', () => {
    const windows = [{ ...desk, zone: 'Asia/Kolkata', days: ['mon'] as const, start: '00:00', end: '01:00' }];
    const plan = { windows };
    const earlier = { ...week, from: '2026-05-31T00:00Z', to: '2026-06-07T00:00Z' }; // Monday begins in Kolkata at Sunday 18:30 of UTC
    expect(at(typicalWeek(plan, { ...earlier, zone: 'Asia/Kolkata' }), 0, 0)?.coveredMinutes).toBe(60);
    const utc = typicalWeek(plan, earlier);
    expect([at(utc, 6, 18)?.coveredMinutes, at(utc, 6, 19)?.coveredMinutes]).toEqual([30, 30]);
  });

  it('has hours without minutes where the range is shorter than a week', () => {
    const short = typicalWeek({ windows: [desk] }, { ...week, to: '2026-06-01T00:30Z', requirement: always });
    expect(at(short, 0, 0)).toMatchObject({ minutes: 30, requiredMinutes: 30, uncoveredMinutes: 30 });
    expect(at(short, 0, 1)).toMatchObject({ minutes: 0, requiredMinutes: 0, meanDepth: null, minimumDepth: null });
  });

  it('comes to the minutes of coverageGaps where no tier or skill is asked for', () => {
    const plan: CoveragePlan = { windows: [desk], closures: [{ zone: 'UTC', date: '2026-06-25' }] };
    const required: RequiredCoverage = {
      windows: [{ zone: 'Europe/London', days: everyDay, start: '07:00', end: '19:30' }],
      observesClosures: true,
    };
    const range = { from: '2026-01-01T00:00Z', to: '2027-01-01T00:00Z' };
    const gaps = coverageGaps(required, plan, range);
    const folded = typicalWeek(plan, { ...range, zone: 'America/New_York', requirement: required });
    expect(total(folded, ({ requiredMinutes }) => requiredMinutes)).toBe(gaps.requiredMinutes);
    expect(total(folded, ({ uncoveredMinutes }) => uncoveredMinutes)).toBe(gaps.uncoveredMinutes);
  });

  it('survives JSON and changes nothing', () => {
    const plan = Object.freeze({ windows: Object.freeze([Object.freeze(desk)]) });
    const made = typicalWeek(plan, Object.freeze({ ...week, requirement: Object.freeze(always) }));
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  it.each<[string, unknown, unknown, string, string]>([
    ['no plan', undefined, week, 'invalid-argument', 'plan'],
    [
      'a window without a zone',
      { windows: [{ ...desk, zone: 'Mars/Olympus' }] },
      week,
      'unknown-zone',
      'plan/windows/0/zone',
    ],
    ['no zone of the wall clock', {}, { ...week, zone: undefined }, 'invalid-option', 'zone'],
    ['a zone that does not exist', {}, { ...week, zone: 'Mars/Olympus' }, 'unknown-zone', 'zone'],
    ['an unknown option', {}, { ...week, hours: 3 }, 'unknown-option', 'options'],
    ['a range that ends before it begins', {}, { ...week, to: week.from }, 'invalid-option', 'to'],
    ['a range of a hundred years', {}, { ...week, to: '2126-06-08T00:00Z' }, 'range-too-long', 'to'],
    ['a tier that does not exist', {}, { ...week, tier: 4 }, 'invalid-option', 'tier'],
    ['a requirement that is none', {}, { ...week, requirement: 3 }, 'invalid-argument', 'requirement'],
  ])('refuses %s', (_, plan, options, code, path) => {
    expect(() => typicalWeek(plan as CoveragePlan, options as TypicalWeekOptions)).toThrow(
      expect.objectContaining({ name: 'ComanagedError', code, path }),
    );
  });
});
