import { describe, expect, it } from 'vitest';
import type { Override, Rotation } from '../../../src/coverage/model.js';
import { expandRotation } from '../../../src/coverage/rotations/expandRotation.js';
import { tableZones } from '../../../src/coverage/zones/tableZones.js';
import { refusal } from '../refusal.js';

const daily: Rotation = {
  id: 'primary',
  zone: 'Europe/Berlin',
  unit: 'day',
  handOff: '09:00',
  from: '2026-03-27',
  members: ['ann', 'bob', 'eve'],
};
const days = { from: '2026-03-28T00:00+01:00', to: '2026-03-31T00:00+02:00' };

function short(rotation: Rotation, range: { from: string; to: string }, overrides?: readonly Override[]): string[] {
  return expandRotation(rotation, { ...range, overrides }).map(
    ({ personId, localStart, localEnd, turn, kind, minutes }) =>
      `${personId} ${localStart.slice(5)} ${localEnd.slice(5)} ${turn ?? '-'} ${kind} ${minutes / 60}`,
  );
}

describe('expandRotation', () => {
  it('takes turns from hand-off to hand-off on the wall clock, 23 hours where the clocks go forward', () => {
    expect(short(daily, days)).toEqual([
      'ann 03-28T00:00 03-28T09:00 0 turn 9',
      'bob 03-28T09:00 03-29T09:00 1 turn 23', // the clocks go forward on 29 March
      'eve 03-29T09:00 03-30T09:00 2 turn 24',
      'ann 03-30T09:00 03-31T00:00 3 turn 15',
    ]);
    expect(expandRotation(daily, days)[1]).toEqual({
      start: '2026-03-28T08:00:00Z',
      end: '2026-03-29T07:00:00Z',
      personId: 'bob',
      kind: 'turn',
      turn: 1,
      memberId: 'bob',
      localStart: '2026-03-28T09:00',
      localEnd: '2026-03-29T09:00',
      minutes: 1380,
    });
  });

  it('begins on the first day and ends with the turn of the last one', () => {
    const range = { from: '2026-03-20T00:00Z', to: '2026-04-20T00:00Z' };
    expect(short({ ...daily, until: '2026-03-28' }, range)).toEqual([
      'ann 03-27T09:00 03-28T09:00 0 turn 24',
      'bob 03-28T09:00 03-29T09:00 1 turn 23',
    ]);
    const twoWeeks = { ...daily, unit: 'week' as const, length: 2, until: '2026-04-02' };
    expect(short(twoWeeks, range)).toEqual(['ann 03-27T09:00 04-03T09:00 0 turn 167']);
  });

  it('hands off on the last day of a month that lacks the day, and on the day again in the next', () => {
    const monthly = { ...daily, zone: 'UTC', unit: 'month' as const, from: '2026-01-31', handOff: '00:00' };
    const range = { from: '2026-01-01T00:00Z', to: '2026-05-01T00:00Z' };
    expect(short(monthly, range)).toEqual([
      'ann 01-31T00:00 02-28T00:00 0 turn 672',
      'bob 02-28T00:00 03-31T00:00 1 turn 744',
      'eve 03-31T00:00 04-30T00:00 2 turn 720',
      'ann 04-30T00:00 05-01T00:00 3 turn 24',
    ]);
  });

  it('follows the wall clock by the hour: a turn in a repeated hour has both passes, one in a skipped hour none', () => {
    const hourly = {
      ...daily,
      unit: 'hour' as const,
      handOff: '00:00',
      from: '2026-03-29',
      members: ['a', 'b', 'c', 'd'],
    };
    expect(short(hourly, { from: '2026-03-28T23:00Z', to: '2026-03-29T03:00Z' })).toEqual([
      'a 03-29T00:00 03-29T01:00 0 turn 1',
      'b 03-29T01:00 03-29T03:00 1 turn 1', // 02:00 is skipped, and with it the turn of c
      'd 03-29T03:00 03-29T04:00 3 turn 1',
      'a 03-29T04:00 03-29T05:00 4 turn 1',
    ]);
    const autumn = { ...hourly, from: '2026-10-25' };
    expect(short(autumn, { from: '2026-10-24T22:00Z', to: '2026-10-25T02:00Z' })).toEqual([
      'a 10-25T00:00 10-25T01:00 0 turn 1',
      'b 10-25T01:00 10-25T02:00 1 turn 1',
      'c 10-25T02:00 10-25T03:00 2 turn 2',
    ]);
  });

  it('swaps, removes and adds people in the interval of an override, and nowhere else', () => {
    const utc = { ...daily, zone: 'UTC' };
    const range = { from: '2026-03-27T09:00Z', to: '2026-03-29T09:00Z' };
    const swap: Override = {
      id: 'o',
      rotationId: 'primary',
      start: '2026-03-28T06:00Z',
      end: '2026-03-28T12:00Z',
      outPersonId: 'ann',
      inPersonId: 'eve',
    };
    const others = ['bob 03-28T09:00 03-29T09:00 1 turn 24'];
    expect(short(utc, range, [swap])).toEqual([
      'ann 03-27T09:00 03-28T06:00 0 turn 21',
      'eve 03-28T06:00 03-28T09:00 0 stand-in 3',
      ...others,
    ]);
    expect(expandRotation(utc, { ...range, overrides: [swap] })[1]?.memberId).toBe('ann');
    expect(short(utc, range, [{ ...swap, inPersonId: null }])).toEqual([
      'ann 03-27T09:00 03-28T06:00 0 turn 21',
      ...others,
    ]);
    expect(short(utc, range, [{ ...swap, outPersonId: null }])).toEqual([
      'ann 03-27T09:00 03-28T09:00 0 turn 24',
      'eve 03-28T06:00 03-28T12:00 - addition 6',
      ...others,
    ]);
    const beside = { ...swap, start: '2026-03-28T09:00Z', outPersonId: null };
    expect(
      short(utc, range, [
        { ...beside, id: 'p', inPersonId: 'zoe' },
        { ...beside, inPersonId: 'abe' },
      ]),
    ).toEqual([
      'ann 03-27T09:00 03-28T09:00 0 turn 24',
      ...others,
      'abe 03-28T09:00 03-28T12:00 - addition 3',
      'zoe 03-28T09:00 03-28T12:00 - addition 3',
    ]);
    expect(short(utc, range, [{ ...swap, rotationId: 'secondary' }])).toEqual(short(utc, range));
    expect(short(utc, range, [{ ...swap, outPersonId: 'eve' }])).toEqual(short(utc, range));
    expect(short(utc, range, [{ ...swap, rotationId: undefined }])).toEqual(short(utc, range, [swap]));
  });

  it('lets the order of the list decide nothing where overrides agree in their ids and intervals', () => {
    const same = { id: 'swap', start: '2026-03-29T10:00Z', end: '2026-03-29T12:00Z', outPersonId: 'eve' };
    const overrides: Override[] = [
      { ...same, inPersonId: null },
      { ...same, inPersonId: 'joe' },
      { ...same, inPersonId: 'sue' },
    ];
    const sunday = { from: '2026-03-29T09:00Z', to: '2026-03-29T13:00Z' };
    const nobodyStandsIn = ['eve 03-29T11:00 03-29T12:00 2 turn 1', 'eve 03-29T14:00 03-29T15:00 2 turn 1'];
    expect(short(daily, sunday, overrides)).toEqual(nobodyStandsIn);
    expect(short(daily, sunday, overrides.toReversed())).toEqual(nobodyStandsIn);
    const sueStandsIn = [nobodyStandsIn[0], 'sue 03-29T12:00 03-29T14:00 2 stand-in 2', nobodyStandsIn[1]];
    expect(short(daily, sunday, overrides.slice(1))).toEqual(sueStandsIn);
    expect(short(daily, sunday, overrides.slice(1).toReversed())).toEqual(sueStandsIn);
  });

  it('has nobody without members, but for whom an override adds', () => {
    const nobody = { ...daily, members: [] };
    expect(expandRotation(nobody, days)).toEqual([]);
    expect(expandRotation({ ...daily, from: '2027-01-01' }, days)).toEqual([]);
    const override = {
      id: 'o',
      rotationId: 'primary',
      start: '2026-03-29T00:00Z',
      end: '2026-03-30T00:00Z',
      inPersonId: 'ann',
    };
    expect(short(nobody, days, [override])).toEqual(['ann 03-29T01:00 03-30T02:00 - addition 24']); // real hours
  });

  it('gives plain data and changes no input', () => {
    const frozen = Object.freeze({ ...daily, members: Object.freeze([...daily.members]) });
    const turns = expandRotation(frozen, Object.freeze({ ...days }));
    expect(JSON.parse(JSON.stringify(turns))).toEqual(turns);
  });

  it.each([
    ['a rotation that is none', null, {}, 'invalid-argument', ['rotation']],
    [
      'all faults of a rotation at once',
      { ...daily, unit: 'year', handOff: '24:00', length: 0, members: 'ann', from: '2026-02-30' },
      {},
      'invalid-argument',
      ['from', 'unit', 'length', 'handOff', 'members'],
    ],
    ['a zone that is not known', { ...daily, zone: 'Mars/Olympus' }, {}, 'unknown-zone', ['zone']],
    [
      'an override that ends before it starts',
      daily,
      { overrides: [{ id: 'o', start: days.to, end: days.from }] },
      'invalid-argument',
      ['0/end'],
    ],
    ['overrides that are no list', daily, { overrides: {} }, 'invalid-argument', ['']],
    ['no range', daily, { to: undefined }, 'invalid-option', ['to']],
    ['twenty years', daily, { to: '2046-01-01T00:00Z' }, 'range-too-long', ['to']],
    ['an option that is not known', daily, { zone: 'UTC' }, 'unknown-option', ['options']],
  ])('refuses %s', (_, rotation, options, code, paths) => {
    const call = () => expandRotation(rotation as unknown as Rotation, { ...days, ...(options as object) });
    expect(refusal(call)).toEqual({ code, paths });
  });

  it('refuses a range beyond the tables of its zones', () => {
    const berlin = { zone: 'Europe/Berlin', at: [], offsets: [3_600_000] };
    const zones = tableZones({
      timeZoneData: 'own',
      from: '2026-01-01T00:00Z',
      to: '2026-02-01T00:00Z',
      zones: [berlin],
    });
    expect(refusal(() => expandRotation(daily, { ...days, zones }))).toEqual({
      code: 'out-of-range',
      paths: ['zones'],
    });
  });
});
