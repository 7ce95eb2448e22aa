import { describe, expect, it } from 'vitest';
import { coverageBurden } from '../../../src/coverage/burden/coverageBurden.js';
import type { CoverageBurdenOptions } from '../../../src/coverage/burden/burdenOptions.js';
import type { PersonBurden } from '../../../src/coverage/burden/model.js';
import { weekdays } from '../../../src/coverage/model.js';
import type { CoveragePlan } from '../../../src/coverage/model.js';
import { refusal } from '../refusal.js';

const monFri = weekdays.slice(0, 5);
const week = { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z' }; // Monday to Monday
const desk = { id: 'desk', zone: 'UTC', days: monFri, start: '08:00', end: '18:00', personId: 'ann' };
const primary = {
  id: 'primary',
  zone: 'Europe/London',
  unit: 'week' as const,
  handOff: '09:00',
  from: '2026-03-02', // a Monday
  members: ['ann', 'bob'],
};

function of(personId: string, plan: CoveragePlan, options: Partial<CoverageBurdenOptions> = {}): PersonBurden {
  const person = coverageBurden(plan, { ...week, ...options }).people.find((one) => one.personId === personId);
  if (person === undefined) throw new Error(`no ${personId}`);
  return person;
}

describe('coverageBurden', () => {
  it('measures a week at the desk', () => {
    expect(of('ann', { windows: [desk], closures: [] })).toEqual({
      personId: 'ann',
      timeZone: 'UTC',
      share: 1,
      minutes: 3000,
      staffedMinutes: 3000,
      onCallMinutes: 0,
      bestEffortMinutes: 0,
      nights: 0,
      nightMinutes: 0,
      weekendMinutes: 0,
      holidayMinutes: 0,
      pages: null,
      mostPagesIn12Hours: null,
      longestRunDays: 5,
      longestWithoutRest: { start: '2026-06-01T08:00:00Z', end: '2026-06-01T18:00:00Z', minutes: 600 },
      shortRests: [],
      weeksOnDuty: 1,
      weeks: 1,
      weekShare: 1,
      onCallShare: 0,
      beyond: [],
    });
  });

  it('measures real hours: a week of on-call has 167 hours where the clocks go forward', () => {
    const range = { from: '2026-03-16T09:00Z', to: '2026-03-30T08:00Z' };
    const { people } = coverageBurden({ rotations: [primary] }, range);
    expect(people.map(({ personId, onCallMinutes }) => [personId, onCallMinutes / 60])).toEqual([
      ['ann', 168],
      ['bob', 167],
    ]);
    const [, bob] = people;
    expect(bob).toMatchObject({
      nights: 7, // 24 to 30 March
      nightMinutes: 7 * 300 - 60, // 00:00 to 05:00, less the hour that 29 March lacks
      weekendMinutes: 47 * 60,
      longestRunDays: 8, // Monday to Monday
      weeksOnDuty: 2, // the last one until Monday 09:00
      weeks: 3,
      onCallShare: 167 / 335,
      beyond: ['on-call-share'],
      longestWithoutRest: { start: '2026-03-23T09:00:00Z', end: '2026-03-30T08:00:00Z', minutes: 167 * 60 },
    });
  });

  it('counts a minute once, the stronger mode first', () => {
    const onCall = { ...desk, id: 'call', start: '17:00', end: '22:00', mode: 'on-call' as const };
    const perhaps = { ...desk, id: 'perhaps', start: '21:00', end: '23:00', mode: 'best-effort' as const };
    expect(of('ann', { windows: [desk, onCall, perhaps] })).toMatchObject({
      minutes: 5 * 15 * 60,
      staffedMinutes: 5 * 600,
      onCallMinutes: 5 * 240,
      bestEffortMinutes: 5 * 60,
    });
  });

  it('tells rests below 11 hours, of the desk alone where that is selected', () => {
    const late = {
      ...desk,
      id: 'late',
      days: ['mon'] as const,
      start: '20:00',
      end: '23:00',
      mode: 'on-call' as const,
    };
    const { shortRests, longestWithoutRest, beyond } = of('ann', { windows: [desk, late] });
    expect(shortRests).toEqual([
      { start: '2026-06-01T18:00:00Z', end: '2026-06-01T20:00:00Z', minutes: 120 },
      { start: '2026-06-01T23:00:00Z', end: '2026-06-02T08:00:00Z', minutes: 540 },
    ]);
    expect(longestWithoutRest).toEqual({
      start: '2026-06-01T08:00:00Z',
      end: '2026-06-02T18:00:00Z',
      minutes: 34 * 60,
    });
    expect(beyond).toEqual(['rest']);
    expect(of('ann', { windows: [desk, late] }, { mode: 'staffed' }).shortRests).toEqual([]);
    expect(of('ann', { windows: [desk] }, { restHours: 14 }).shortRests).toEqual([]); // exactly the rest
    expect(of('ann', { windows: [desk] }, { restHours: 14.5 }).shortRests).toHaveLength(4);
  });

  it('shortens a rest where the clocks go forward', () => {
    const shift = { ...desk, zone: 'Europe/Berlin', days: ['sat', 'sun'] as const, start: '10:00', end: '23:00' };
    const range = { from: '2026-03-27T00:00Z', to: '2026-03-30T00:00Z' };
    expect(of('ann', { windows: [shift] }, range).shortRests.map(({ minutes }) => minutes)).toEqual([600]);
  });

  it("has days, nights and weekends of the person's own zone", () => {
    const late = { ...desk, days: ['fri'] as const, start: '14:00', end: '16:00' };
    const asWindow = { nights: 0, weekendMinutes: 0, timeZone: 'UTC' };
    expect(of('ann', { windows: [late] })).toMatchObject(asWindow);
    const sydney = of('ann', { windows: [late] }, { people: [{ id: 'ann', timeZone: 'Australia/Sydney' }] });
    expect(sydney).toMatchObject({ nights: 1, nightMinutes: 120, weekendMinutes: 120, longestRunDays: 1 }); // Saturday 00:00 to 02:00
    const long = { ...late, id: 'tokyo', zone: 'Asia/Tokyo', end: '18:00' };
    expect(of('ann', { windows: [late, long] }).timeZone).toBe('Asia/Tokyo'); // the longer time
  });

  it('takes another night and weekend', () => {
    const shift = { ...desk, days: ['thu'] as const, start: '20:00', end: '02:00' };
    expect(of('ann', { windows: [shift] })).toMatchObject({ nights: 1, nightMinutes: 120, weekendMinutes: 0 });
    const night = { start: '22:00', end: '06:00' };
    const options = { night, weekendDays: ['fri', 'sat'] as const };
    expect(of('ann', { windows: [shift] }, options)).toMatchObject({
      nights: 1,
      nightMinutes: 240,
      weekendMinutes: 120,
    });
  });

  it('counts duty on closed days of the own zone, and does not know it where closures are not assessed', () => {
    const london = { ...desk, zone: 'Europe/London', personId: null };
    const onCall = { ...primary, members: ['ann'], teamId: 'noc', from: '2026-05-25' };
    const closures = [{ zone: 'GB', date: '2026-06-03', windowIds: ['desk'] }];
    const plan = { windows: [london], rotations: [onCall] };
    expect(of('ann', { ...plan, closures }).holidayMinutes).toBe(1440);
    expect(of('ann', { ...plan, closures: [] }).holidayMinutes).toBe(0);
    expect(of('ann', plan).holidayMinutes).toBeNull();
    const abroad = { people: [{ id: 'ann', timeZone: 'Asia/Tokyo' }] };
    expect(of('ann', { ...plan, closures }, abroad).holidayMinutes).toBe(0);
    const ofAll = [{ zone: 'Europe/London', date: '2026-06-03' }];
    expect(of('ann', { ...plan, closures: ofAll })).toMatchObject({ holidayMinutes: 0, onCallMinutes: 6 * 1440 });
  });

  it('counts pages within the range and within 12 hours', () => {
    const at = (time: string) => ({ personId: 'ann', at: `2026-06-0${time}Z` });
    const pages = [
      at('3T12:00'),
      at('2T23:59'),
      at('3T00:00'),
      at('3T11:59'),
      at('3T06:00'),
      at('8T00:00'),
      at('1T00:00'),
    ];
    expect(of('ann', { windows: [desk] }, { pages })).toMatchObject({
      pages: 6, // the end of the range is outside
      mostPagesIn12Hours: 3, // from midnight; 12:00 is 12 hours later and does not count
      beyond: ['pages-per-12-hours'],
    });
    expect(of('bob', {}, { pages: [{ personId: 'bob', at: 0 }] })).toMatchObject({ pages: 0, mostPagesIn12Hours: 0 });
  });

  it('spreads loads over all people, part-timers by their share', () => {
    const other = { ...desk, id: 'other', personId: 'bob', end: '13:00' };
    const people = [{ id: 'bob', share: 0.5 }];
    const { fairness } = coverageBurden({ windows: [desk, other] }, { ...week, people });
    const minutes = fairness.find(({ measure }) => measure === 'minutes');
    expect(minutes).toMatchObject({
      jain: { status: 'ok', value: 1, n: 2 },
      gini: { status: 'ok', value: 0 },
      pairBalance: { status: 'ok', value: 1 },
      overload: { status: 'ok', value: [] },
    });
    const full = coverageBurden({ windows: [desk, other] }, week).fairness.find(({ measure }) => measure === 'minutes');
    expect(full).toMatchObject({
      jain: { value: (150 * 150) / (2 * (100 * 100 + 50 * 50)) }, // hours 50 and 25, doubled
      pairBalance: { value: 0.5 },
      overload: { value: [{ personId: 'ann' }] },
    });
    expect(fairness.map(({ measure }) => measure)).not.toContain('holidayMinutes');
    expect(fairness.map(({ measure }) => measure)).not.toContain('pages');
    const withIdle = coverageBurden({ windows: [desk] }, { ...week, people: [{ id: 'new' }] });
    expect(withIdle.people.map(({ personId, minutes: all }) => [personId, all])).toEqual([
      ['ann', 3000],
      ['new', 0],
    ]);
    expect(withIdle.fairness[0]?.gini).toMatchObject({ status: 'ok', value: 0.5 });
  });

  it('keeps seats without names apart, and has an answer for an empty plan', () => {
    const unnamed = { ...desk, personId: null, seats: 2 };
    expect(coverageBurden({ windows: [unnamed] }, week)).toMatchObject({ people: [], unnamedSeatMinutes: 6000 });
    const empty = coverageBurden({}, week);
    expect(empty).toMatchObject({
      people: [],
      unnamedSeatMinutes: 0,
      from: '2026-06-01T00:00:00Z',
      to: '2026-06-08T00:00:00Z',
    });
    expect(empty.fairness[0]?.jain).toEqual({ status: 'insufficient-data', n: 0, needed: 1, method: 'jain-index' });
  });

  it('sees layers, overrides and windows without ids', () => {
    const overrides = [
      { id: 'o', start: '2026-06-02T08:00Z', end: '2026-06-02T10:00Z', outPersonId: 'ann', inPersonId: 'bob' },
      { id: 'p', start: '2026-06-03T00:00Z', end: '2026-06-03T06:00Z', inPersonId: 'eve' },
    ];
    const { people } = coverageBurden({ windows: [desk], overrides }, week);
    expect(people.map(({ personId, minutes, timeZone }) => [personId, minutes, timeZone])).toEqual([
      ['ann', 2880, 'UTC'],
      ['bob', 120, 'UTC'],
      ['eve', 360, null],
    ]);
    const withoutIds = [
      { ...desk, id: undefined, zone: 'Asia/Tokyo' },
      { ...desk, id: undefined, end: '09:00' },
    ];
    expect(of('ann', { windows: withoutIds as unknown as CoveragePlan['windows'] }).timeZone).toBe('Asia/Tokyo');
  });

  it('lives through a day that did not exist: it neither counts nor breaks a run', () => {
    const apia = { ...desk, zone: 'Pacific/Apia', days: weekdays };
    const range = { from: '2011-12-26T10:00Z', to: '2012-01-02T10:00Z' }; // 30 December was skipped
    expect(of('ann', { windows: [apia] }, range)).toMatchObject({ longestRunDays: 7, minutes: 7 * 600 });
  });

  it('gives plain data, whatever the order of the lists, and changes no input', () => {
    const windows = [desk, { ...desk, id: 'b', personId: 'bob', start: '12:00' }];
    const plan = Object.freeze({ windows: Object.freeze(windows.map((window) => Object.freeze(window))) });
    const people = Object.freeze([Object.freeze({ id: 'ann', share: 0.8 })]);
    const burden = coverageBurden(plan, Object.freeze({ ...week, people }));
    expect(JSON.parse(JSON.stringify(burden))).toEqual(burden);
    expect(coverageBurden({ windows: [...windows].reverse() }, { ...week, people })).toEqual(burden);
  });

  it.each([
    ['a plan that is none', null, {}, 'invalid-argument', ['plan']],
    ['a plan with a fault', { windows: [{ ...desk, end: '25:00' }] }, {}, 'invalid-argument', ['windows/0/end']],
    ['a zone that is not known', { windows: [{ ...desk, zone: 'Mars' }] }, {}, 'unknown-zone', ['windows/0/zone']],
    [
      'a person in a zone that is not known',
      {},
      { people: [{ id: 'ann', timeZone: 'Mars' }] },
      'unknown-zone',
      ['people/0/timeZone'],
    ],
    ['a zone that is no text', {}, { people: [{ id: 'ann', timeZone: 7 }] }, 'invalid-option', ['people/0/timeZone']],
    ['no share', {}, { people: [{ id: 'ann', share: 0 }] }, 'invalid-option', ['people/0/share']],
    [
      'a share that is no number',
      {},
      { people: [{ id: 'ann', share: Number.NaN }] },
      'invalid-option',
      ['people/0/share'],
    ],
    ['a person without an id', {}, { people: [{}] }, 'invalid-option', ['people/0']],
    ['people that are no list', {}, { people: {} }, 'invalid-option', ['people']],
    ['a page of nobody', {}, { pages: [{ at: 0 }] }, 'invalid-option', ['pages/0']],
    ['a page at no time', {}, { pages: [{ personId: 'ann', at: 'noon' }] }, 'invalid-option', ['pages/0/at']],
    ['pages that are no list', {}, { pages: 3 }, 'invalid-option', ['pages']],
    ['a night without an end', {}, { night: { start: '22:00' } }, 'invalid-option', ['night']],
    ['a night from 24:00', {}, { night: { start: '24:00', end: '05:00' } }, 'invalid-option', ['night']],
    ['a weekday that is none', {}, { weekendDays: ['saturday'] }, 'invalid-option', ['weekendDays']],
    ['no rest', {}, { restHours: 0 }, 'invalid-option', ['restHours']],
    ['a mode that is none', {}, { mode: 'asleep' }, 'invalid-option', ['mode']],
    ['an end before the start', {}, { to: week.from }, 'invalid-option', ['to']],
    ['twenty years', {}, { to: '2046-06-01T00:00Z' }, 'range-too-long', ['to']],
    ['an option that is not known', {}, { nights: 3 }, 'unknown-option', ['options']],
  ])('refuses %s', (_, plan, options, code, paths) => {
    const call = () => coverageBurden(plan as unknown as CoveragePlan, { ...week, ...(options as object) });
    expect(refusal(call)).toEqual({ code, paths });
  });
});
