// Hand-offs are counted on the calendar; offsets of Berlin are +1 in winter and +2 from 29 March to 25 October 2026.
import { describe, expect, it } from 'vitest';
import { rotationShifts } from '../../../src/coverage/compile/rotationShifts.js';
import { rotationPieces } from '../../../src/coverage/compile/rotationPieces.js';
import type { Override, Rotation } from '../../../src/coverage/model.js';
import { preparePlan } from '../../../src/coverage/plan/preparePlan.js';
import { standardZones } from '../../../src/internal/time/standardZones.js';
import { zonesInUse } from '../../../src/internal/time/zonesInUse.js';

const berlin: Rotation = {
  id: 'r',
  zone: 'Europe/Berlin',
  unit: 'day',
  handOff: '09:00',
  from: '2026-06-01', // a Monday
  members: ['ann', 'ben', 'cy'],
};

const iso = (ms: number) => new Date(ms).toISOString().slice(5, 16);

/** Turns as number, member, start and end. */
function turns(change: Partial<Rotation>, from: string, to: string, relaxation = {}): string[] {
  const range = { from: Date.parse(from), to: Date.parse(to) };
  const zones = zonesInUse(standardZones(), range.from, range.to);
  const [rotation] = preparePlan({ rotations: [{ ...berlin, ...change }] }, 'plan', zones).rotations;
  if (rotation === undefined) throw new Error('no rotation');
  return rotationShifts(rotation, range, relaxation).map(
    (turn) => `${turn.turn} ${turn.member} ${iso(turn.from)} ${iso(turn.to)}`,
  );
}

describe('turns of a rotation', () => {
  it('go from day to day at the hand-off', () => {
    expect(turns({}, '2026-06-01T00:00Z', '2026-06-04T12:00Z')).toEqual([
      '0 ann 06-01T07:00 06-02T07:00',
      '1 ben 06-02T07:00 06-03T07:00',
      '2 cy 06-03T07:00 06-04T07:00',
      '3 ann 06-04T07:00 06-04T12:00',
    ]);
  });

  it('are 23 and 25 hours long on the days on which the clocks change', () => {
    expect(turns({ from: '2026-03-27' }, '2026-03-28T00:00Z', '2026-03-30T12:00Z')).toEqual([
      '0 ann 03-28T00:00 03-28T08:00',
      '1 ben 03-28T08:00 03-29T07:00',
      '2 cy 03-29T07:00 03-30T07:00',
      '3 ann 03-30T07:00 03-30T12:00',
    ]);
    expect(turns({ from: '2026-10-24' }, '2026-10-24T00:00Z', '2026-10-26T08:00Z')).toEqual([
      '0 ann 10-24T07:00 10-25T08:00',
      '1 ben 10-25T08:00 10-26T08:00',
    ]);
  });

  it('of hours follow the clock on the wall: none in a skipped hour, two hours in a repeated one', () => {
    const hourly = { unit: 'hour', handOff: '00:00' } as const;
    expect(turns({ ...hourly, from: '2026-03-29' }, '2026-03-29T00:00Z', '2026-03-29T03:00Z')).toEqual([
      '1 ben 03-29T00:00 03-29T01:00', // 01:00 to 02:00, which reads 03:00
      '3 ann 03-29T01:00 03-29T02:00', // the turn from 02:00 has no time
      '4 ben 03-29T02:00 03-29T03:00',
    ]);
    expect(turns({ ...hourly, from: '2026-10-25' }, '2026-10-24T22:00Z', '2026-10-25T03:00Z')).toEqual([
      '0 ann 10-24T22:00 10-24T23:00',
      '1 ben 10-24T23:00 10-25T00:00',
      '2 cy 10-25T00:00 10-25T02:00', // 02:00 to 03:00, twice
      '3 ann 10-25T02:00 10-25T03:00',
    ]);
  });

  it('of hours begin right within the second pass of a repeated hour', () => {
    const hourly = { unit: 'hour', handOff: '00:00', from: '2026-10-25' } as const;
    expect(turns(hourly, '2026-10-25T01:30Z', '2026-10-25T02:30Z')).toEqual([
      '2 cy 10-25T01:30 10-25T02:00',
      '3 ann 10-25T02:00 10-25T02:30',
    ]);
  });

  it('of twelve hours hand off twice a day', () => {
    expect(turns({ unit: 'hour', length: 12 }, '2026-06-01T07:00Z', '2026-06-02T07:00Z')).toEqual([
      '0 ann 06-01T07:00 06-01T19:00',
      '1 ben 06-01T19:00 06-02T07:00',
    ]);
  });

  it('of weeks keep the weekday of the first day, two at a time where the rotation says so', () => {
    expect(turns({ unit: 'week' }, '2026-06-01T07:00Z', '2026-06-16T00:00Z')).toEqual([
      '0 ann 06-01T07:00 06-08T07:00',
      '1 ben 06-08T07:00 06-15T07:00',
      '2 cy 06-15T07:00 06-16T00:00',
    ]);
    expect(turns({ unit: 'week', length: 2 }, '2026-06-08T00:00Z', '2026-06-16T00:00Z')).toEqual([
      '0 ann 06-08T00:00 06-15T07:00',
      '1 ben 06-15T07:00 06-16T00:00',
    ]);
  });

  it('of months hand off on the last day of a month that lacks the day, and come back to the day', () => {
    expect(turns({ unit: 'month', from: '2026-01-31' }, '2026-01-01T00:00Z', '2026-05-01T00:00Z')).toEqual([
      '0 ann 01-31T08:00 02-28T08:00',
      '1 ben 02-28T08:00 03-31T07:00',
      '2 cy 03-31T07:00 04-30T07:00',
      '3 ann 04-30T07:00 05-01T00:00',
    ]);
    expect(turns({ unit: 'month', length: 3, from: '2026-01-31' }, '2026-04-01T00:00Z', '2026-11-01T00:00Z')).toEqual([
      '0 ann 04-01T00:00 04-30T07:00',
      '1 ben 04-30T07:00 07-31T07:00',
      '2 cy 07-31T07:00 10-31T08:00',
      '3 ann 10-31T08:00 11-01T00:00',
    ]);
    const leap = turns({ unit: 'month', from: '2024-01-30' }, '2024-02-29T00:00Z', '2024-03-01T00:00Z');
    expect(leap).toEqual(['0 ann 02-29T00:00 02-29T08:00', '1 ben 02-29T08:00 03-01T00:00']);
  });

  it('begin on the first day, and those that would lie before it count down', () => {
    expect(turns({}, '2026-05-29T00:00Z', '2026-06-01T07:00Z')).toEqual([]);
    expect(turns({}, '2026-05-29T07:00Z', '2026-06-02T00:00Z', { dates: true })).toEqual([
      '-3 ann 05-29T07:00 05-30T07:00',
      '-2 ben 05-30T07:00 05-31T07:00',
      '-1 cy 05-31T07:00 06-01T07:00',
      '0 ann 06-01T07:00 06-02T00:00',
    ]);
  });

  it('end with the turn of the last day', () => {
    expect(turns({ until: '2026-06-02' }, '2026-06-01T00:00Z', '2026-07-01T00:00Z')).toEqual([
      '0 ann 06-01T07:00 06-02T07:00',
      '1 ben 06-02T07:00 06-03T07:00',
    ]);
    expect(turns({ unit: 'week', until: '2026-06-03' }, '2026-06-01T00:00Z', '2026-07-01T00:00Z')).toEqual([
      '0 ann 06-01T07:00 06-04T07:00',
    ]);
  });

  it('of one member go on, and without members there are none', () => {
    expect(turns({ members: ['ann'] }, '2026-06-02T00:00Z', '2026-06-03T00:00Z')).toEqual([
      '0 ann 06-02T00:00 06-02T07:00',
      '1 ann 06-02T07:00 06-03T00:00',
    ]);
    expect(turns({ members: [] }, '2026-06-02T00:00Z', '2026-06-03T00:00Z')).toEqual([]);
  });

  it.each(['hour', 'day', 'week', 'month'] as const)('of more %ss than there are go on', (unit) => {
    const turn = turns({ unit, length: 9_007_199_254_740_991 }, '2026-06-01T00:00Z', '2026-06-02T00:00Z');
    expect(turn).toEqual(['0 ann 06-01T07:00 06-02T00:00']);
  });

  it('hand off at the change where Samoa left out 30 December 2011', () => {
    const apia = { zone: 'Pacific/Apia', from: '2011-12-28' }; // -10 before, +14 after 30 December 10:00Z
    expect(turns(apia, '2011-12-28T00:00Z', '2011-12-31T23:00Z')).toEqual([
      '0 ann 12-28T19:00 12-29T19:00',
      '1 ben 12-29T19:00 12-30T10:00', // until the end of the 29th
      '2 cy 12-30T10:00 12-30T19:00', // from the start of the 31st, which is when the 30th is reached
      '3 ann 12-30T19:00 12-31T19:00',
      '4 ben 12-31T19:00 12-31T23:00',
    ]);
  });
});

/** Who is on in each rotation, by its id. */
function pieces(
  rotations: readonly Partial<Rotation>[],
  overrides: readonly Override[] = [],
): Record<string, string[]> {
  const range = { from: Date.parse('2026-06-01T07:00Z'), to: Date.parse('2026-06-03T07:00Z') };
  const zones = zonesInUse(standardZones(), range.from, range.to);
  const plan = { rotations: rotations.map((one, at) => ({ ...berlin, id: `r${at}`, ...one })), overrides };
  const made = rotationPieces(preparePlan(plan, 'plan', zones), range, {});
  return Object.fromEntries(
    made.map(({ rotation, pieces: own, added }) => [
      rotation.id,
      [...own, ...added].map(({ personId, from, to }) => `${personId} ${iso(from)} ${iso(to)}`),
    ]),
  );
}

describe('layers', () => {
  const low = { members: ['ann'], teamId: 'noc', unit: 'week' } as const;
  const high = { members: ['zoe'], teamId: 'noc', priority: 1, from: '2026-06-02', until: '2026-06-02' } as const;
  const whole = ['ann 06-01T07:00 06-03T07:00'];

  it('split lower ones around the time of a higher one', () => {
    const short = { ...high, unit: 'hour', length: 4, handOff: '12:00' } as const;
    expect(pieces([low, { ...short, members: ['zoe', 'yan'] }])).toEqual({
      r0: ['ann 06-01T07:00 06-02T10:00'],
      r1: [
        'zoe 06-02T10:00 06-02T14:00',
        'yan 06-02T14:00 06-02T18:00',
        'zoe 06-02T18:00 06-02T22:00',
        'yan 06-02T22:00 06-03T02:00',
        'zoe 06-03T02:00 06-03T06:00',
        'yan 06-03T06:00 06-03T07:00',
      ],
    });
    expect(pieces([low, { ...high, handOff: '09:00' }])['r0']).toEqual(['ann 06-01T07:00 06-02T07:00']);
  });

  it('do not hide others of the same priority or of another team', () => {
    expect(pieces([low, { ...high, priority: 0 }])['r0']).toEqual(whole);
    expect(pieces([low, { ...high, teamId: 'desk' }])['r0']).toEqual(whole);
    expect(pieces([low, { ...high, teamId: null }])['r0']).toEqual(whole);
  });

  it('that are empty do not hide lower ones', () => {
    expect(pieces([low, { ...high, members: [] }])['r0']).toEqual(whole);
  });

  it('hide everything below, whatever lies between', () => {
    const rotations = [low, { ...high, priority: 5 }, { ...low, members: ['mia'], priority: 3 }];
    expect(pieces(rotations)).toMatchObject({ r0: [], r2: ['mia 06-01T07:00 06-02T07:00'] });
  });

  it('that staff windows stand beside the others', () => {
    expect(pieces([low, { ...high, windowIds: ['w'] }])['r0']).toEqual(whole);
  });
});

describe('overrides of a rotation', () => {
  const rotation = { members: ['ann', 'ben'] };
  const change = { id: 'o', start: '2026-06-01T12:00Z', end: '2026-06-01T18:00Z' };

  it('put somebody in the place of who is on, within their time alone', () => {
    expect(pieces([rotation], [{ ...change, outPersonId: 'ann', inPersonId: 'cy' }])['r0']).toEqual([
      'ann 06-01T07:00 06-01T12:00',
      'cy 06-01T12:00 06-01T18:00',
      'ann 06-01T18:00 06-02T07:00',
      'ben 06-02T07:00 06-03T07:00',
    ]);
  });

  it('do nothing while the person is not on', () => {
    expect(pieces([rotation], [{ ...change, outPersonId: 'ben', inPersonId: 'cy' }])['r0']).toEqual([
      'ann 06-01T07:00 06-02T07:00',
      'ben 06-02T07:00 06-03T07:00',
    ]);
  });

  it('open a gap where nobody comes in', () => {
    expect(pieces([rotation], [{ ...change, outPersonId: 'ann' }])['r0']).toEqual([
      'ann 06-01T07:00 06-01T12:00',
      'ann 06-01T18:00 06-02T07:00',
      'ben 06-02T07:00 06-03T07:00',
    ]);
  });

  it('add somebody where nobody goes out, in the named rotation', () => {
    const added = { ...change, rotationId: 'r0', inPersonId: 'cy' };
    expect(pieces([rotation, { ...rotation, members: ['dee'] }], [added])).toMatchObject({
      r0: ['ann 06-01T07:00 06-02T07:00', 'ben 06-02T07:00 06-03T07:00', 'cy 06-01T12:00 06-01T18:00'],
      r1: ['dee 06-01T07:00 06-02T07:00', 'dee 06-02T07:00 06-03T07:00'],
    });
  });

  it('exchange the turns of two', () => {
    const days = { start: '2026-06-01T07:00Z', end: '2026-06-03T07:00Z' };
    const swap = [
      { id: 'o1', ...days, outPersonId: 'ann', inPersonId: 'ben' },
      { id: 'o2', ...days, outPersonId: 'ben', inPersonId: 'ann' },
    ];
    const expected = ['ben 06-01T07:00 06-02T07:00', 'ann 06-02T07:00 06-03T07:00'];
    expect(pieces([rotation], swap)['r0']).toEqual(expected);
    expect(pieces([rotation], [...swap].reverse())['r0']).toEqual(expected);
  });

  it('exchange the turns of three, each going where the override says', () => {
    const three = [{ ...rotation, unit: 'hour', length: 16, members: ['ann', 'ben', 'cy'] } as const];
    const days = { start: '2026-06-01T07:00Z', end: '2026-06-03T07:00Z' };
    const swap = [
      { id: 'o1', ...days, outPersonId: 'ann', inPersonId: 'ben' },
      { id: 'o2', ...days, outPersonId: 'ben', inPersonId: 'cy' },
      { id: 'o3', ...days, outPersonId: 'cy', inPersonId: 'ann' },
    ];
    expect(pieces(three, swap)['r0']).toEqual([
      'ben 06-01T07:00 06-01T23:00',
      'cy 06-01T23:00 06-02T15:00',
      'ann 06-02T15:00 06-03T07:00',
    ]);
  });

  it('follow one another in a chain: who comes in and is out is replaced in turn', () => {
    const chain = [
      { ...change, id: 'o1', outPersonId: 'ann', inPersonId: 'cy' },
      { ...change, id: 'o2', outPersonId: 'cy', inPersonId: 'dee', start: '2026-06-01T15:00Z' },
    ];
    expect(pieces([rotation], chain)['r0']?.slice(0, 4)).toEqual([
      'ann 06-01T07:00 06-01T12:00',
      'cy 06-01T12:00 06-01T15:00',
      'dee 06-01T15:00 06-01T18:00',
      'ann 06-01T18:00 06-02T07:00',
    ]);
    const none = [chain[0], { ...change, id: 'o2', outPersonId: 'cy' }].filter((one) => one !== undefined);
    expect(pieces([rotation], none)['r0']?.slice(0, 2)).toEqual([
      'ann 06-01T07:00 06-01T12:00',
      'ann 06-01T18:00 06-02T07:00',
    ]);
  });

  it('that began later win, and those below hold again when they end', () => {
    const two = [
      { ...change, id: 'o1', outPersonId: 'ann', inPersonId: 'cy' },
      {
        ...change,
        id: 'o2',
        start: '2026-06-01T13:00Z',
        end: '2026-06-01T14:00Z',
        outPersonId: 'ann',
        inPersonId: 'dee',
      },
    ];
    expect(pieces([rotation], two)['r0']?.slice(0, 5)).toEqual([
      'ann 06-01T07:00 06-01T12:00',
      'cy 06-01T12:00 06-01T13:00',
      'dee 06-01T13:00 06-01T14:00',
      'cy 06-01T14:00 06-01T18:00',
      'ann 06-01T18:00 06-02T07:00',
    ]);
  });

  it('of another rotation change nothing', () => {
    const other = { ...change, rotationId: 'r9', outPersonId: 'ann' };
    expect(pieces([rotation], [other])).toEqual(pieces([rotation]));
  });
});
