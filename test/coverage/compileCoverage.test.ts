import { describe, expect, it } from 'vitest';
import { compileCoverage } from '../../src/coverage/compileCoverage.js';
import type { CoveragePlan } from '../../src/coverage/model.js';

const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const week = { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z' }; // Monday to Monday
const desk = { id: 'desk', zone: 'UTC', days: ['mon', 'tue'] as const, start: '08:00', end: '18:00' };

function intervals(plan: CoveragePlan, range = week): string[] {
  return compileCoverage(plan, range)
    .intervals()
    .map(({ start, end }) => `${start.slice(5, 16)} ${end.slice(5, 16)}`);
}

describe('compileCoverage', () => {
  it('has hours on the days on which they start', () => {
    expect(intervals({ windows: [desk] })).toEqual(['06-01T08:00 06-01T18:00', '06-02T08:00 06-02T18:00']);
  });

  it('lets the night of a first and last day run on', () => {
    const night = { ...desk, start: '22:00', end: '06:00', days: everyDay, from: '2026-06-02', until: '2026-06-03' };
    expect(intervals({ windows: [night] })).toEqual(['06-02T22:00 06-03T06:00', '06-03T22:00 06-04T06:00']);
  });

  it('sees the night before the range', () => {
    const night = { ...desk, start: '22:00', end: '06:00', days: ['sun'] as const };
    expect(intervals({ windows: [night] })).toEqual(['06-01T00:00 06-01T06:00', '06-07T22:00 06-08T00:00']);
  });

  it('closes a day in the zone of the closure, the tail of the night before with it', () => {
    const night = { ...desk, days: everyDay, start: '22:00', end: '06:00' };
    const closures = [{ zone: 'UTC', date: '2026-06-03' }];
    expect(intervals({ windows: [night], closures }).slice(1, 4)).toEqual([
      '06-01T22:00 06-02T06:00',
      '06-02T22:00 06-03T00:00',
      '06-04T00:00 06-04T06:00', // of the night that began on the closed day
    ]);
  });

  it('replaces hours that start on a day, and lets closures win over them', () => {
    const replacements = [{ zone: 'Etc/UCT', date: '2026-06-01', hours: [{ start: '10:00', end: '12:00' }] }];
    const windows = [{ ...desk, zone: 'Etc/UTC' }];
    expect(intervals({ windows, replacements })).toEqual(['06-01T10:00 06-01T12:00', '06-02T08:00 06-02T18:00']);
    const closures = [{ zone: 'UTC', date: '2026-06-01' }];
    expect(intervals({ windows, replacements, closures })).toEqual(['06-02T08:00 06-02T18:00']);
  });

  it('pauses on a date and on days of the week', () => {
    const breaks = [
      { zone: 'UTC', date: '2026-06-01', start: '12:00', end: '13:00' },
      { zone: 'UTC', days: ['tue'] as const, start: '17:00', end: '19:00', teamIds: ['noc'] },
    ];
    expect(intervals({ windows: [desk], breaks })).toEqual([
      '06-01T08:00 06-01T12:00',
      '06-01T13:00 06-01T18:00',
      '06-02T08:00 06-02T18:00',
    ]);
    expect(intervals({ windows: [{ ...desk, teamId: 'noc' }], breaks }).at(-1)).toBe('06-02T08:00 06-02T17:00');
  });

  it('staffs windows by rotations, and leaves them empty where nobody is on', () => {
    const windows = [{ ...desk, days: everyDay }];
    const rotation = {
      id: 'r',
      zone: 'UTC',
      unit: 'day' as const,
      handOff: '08:00',
      from: '2026-06-03',
      until: '2026-06-04',
      members: ['ann', 'bob'],
      windowIds: ['desk'],
    };
    expect(intervals({ windows, rotations: [rotation] })).toEqual([
      '06-03T08:00 06-03T18:00',
      '06-04T08:00 06-04T18:00',
    ]);
    expect(intervals({ windows, rotations: [{ ...rotation, members: [] }] })).toEqual([]);
    const bob = compileCoverage({ windows, rotations: [rotation] }, { ...week, personId: 'bob' });
    expect(bob.intervals()).toEqual([{ start: '2026-06-04T08:00:00Z', end: '2026-06-04T18:00:00Z' }]);
    expect(bob.depth().max).toBe(1);
  });

  it('takes people out and in by overrides', () => {
    const windows = [{ ...desk, personId: 'ann' }];
    const override = { id: 'o', start: '2026-06-01T10:00Z', end: '2026-06-01T12:00Z', outPersonId: 'ann' };
    expect(intervals({ windows, overrides: [override] })[1]).toBe('06-01T12:00 06-01T18:00');
    const swapped = { windows, overrides: [{ ...override, inPersonId: 'bob' }] };
    expect(intervals(swapped)).toEqual(intervals({ windows }));
    const bob = compileCoverage(swapped, { ...week, personId: 'bob' });
    expect(bob.minutes()).toBe(120);
  });

  it('tells all that is wrong with a plan at once, in its places', () => {
    const wrong = {
      windows: [
        { ...desk, zone: 'Mars/Olympus', days: [], start: '24:00', end: '25:00', seats: 0 },
        { ...desk, from: '2026-02-28', until: '2026-01-01', days: ['monday'], tier: 4 },
      ],
      overrides: [{ id: 'o', start: '2026-06-02', end: 'later' }],
    };
    let problems: unknown;
    try {
      compileCoverage(wrong as unknown as CoveragePlan, week);
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid-argument', path: 'plan/windows/0/start' });
      problems = (error as { problems: { code: string; pointer: string }[] }).problems.map(
        ({ code, pointer }) => `${code} ${pointer}`,
      );
    }
    expect(problems).toEqual([
      'invalid-time /windows/0/start',
      'unknown-zone /windows/0/zone',
      'empty-list /windows/0/days',
      'invalid-time /windows/0/end',
      'out-of-range /windows/0/seats',
      'ends-before-start /windows/1/until',
      'unknown-literal /windows/1/days/0',
      'unknown-literal /windows/1/tier',
      'invalid-instant /overrides/0/start',
      'invalid-instant /overrides/0/end',
      'ends-before-start /overrides/0/end',
    ]);
    const noDate = { windows: [{ ...desk, from: '2026-02-30' }] };
    expect(() => compileCoverage(noDate, week)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'plan/windows/0/from' }),
    );
  });

  it('refuses a misspelt list, which would pass for nothing', () => {
    expect(() => compileCoverage({ window: [desk] } as CoveragePlan, week)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        path: 'plan',
        message: expect.stringContaining('only windows') as string,
      }),
    );
  });
});
