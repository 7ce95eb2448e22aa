import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoursPlan, HoursWindow } from '../../src/coverage/model.js';
import { weekdays } from '../../src/coverage/model.js';
import type { AccountableMove } from '../../src/raci/diff.js';
import { diffRaci } from '../../src/raci/diffRaci.js';
import type { RaciActivity, RaciInput } from '../../src/raci/input.js';
import type { AssignmentScope } from '../../src/raci/model.js';

/* For which part of an activity others answer: the parts are those of both matrices together. */

function scoped(activity: Partial<RaciActivity>, ...letters: [id: string, scope?: AssignmentScope][]): RaciInput {
  return {
    activities: [{ id: 'x', ...activity }],
    assignments: letters.map(([id, scope]) => ({
      activityId: 'x',
      assignee: { kind: 'party', id },
      responsibility: 'A',
      scope,
    })),
  };
}
const moves = (before: RaciInput, after: RaciInput): readonly AccountableMove[] =>
  diffRaci(before, after).accountableMoves ?? [];
const told = (before: RaciInput, after: RaciInput) =>
  moves(before, after).map((move) => [
    move.severities?.join('+') ?? ['*', ...move.exceptSeverities].join('-'),
    move.sites?.join('+') ?? ['*', ...move.exceptSites].join('-'),
    `${move.before.map(({ id }) => id).join('+')} -> ${move.after.map(({ id }) => id).join('+')}`,
  ]);

describe('what must be assigned', () => {
  const p = (...severities: string[]): AssignmentScope => ({ severities });
  const domain = { severities: ['p1', 'p2'] };

  it('is all there is, whichever matrix declares it: the same holder for its parts is no move', () => {
    const parts: [string, AssignmentScope][] = [
      ['us', p('p1')],
      ['us', p('p2')],
    ];
    expect(told(scoped({}, ['us']), scoped(domain, ...parts))).toEqual([]);
    expect(told(scoped(domain, ...parts), scoped({}, ['us']))).toEqual([]);
    expect(told(scoped({}, ['us']), scoped(domain, ['us', p('p1')]))).toEqual([['p2', '*', 'us -> ']]);
    expect(told(scoped({}, ['us']), scoped({}, ...parts))).toEqual([['*-p1-p2', '*', 'us -> ']]); // nobody declares it
  });

  it('is both domains together, and what scopes name', () => {
    const before = scoped({ severities: ['p1', 'p2'] }, ['us']);
    const after = scoped({ severities: ['p2', 'p3'] }, ['us', p('p1')], ['msp', p('p4')]);
    // p1 us in both; p2, p3: us before and nobody after; p4: us before, and the provider after.
    expect(told(before, after)).toEqual([
      ['p2+p3', '*', 'us -> '],
      ['p4', '*', 'us -> msp'],
    ]);
  });

  it('is so for sites too', () => {
    const after = scoped({ sites: ['north', 'south'] }, ['us', { sites: ['north'] }], ['us', { sites: ['south'] }]);
    expect(told(scoped({}, ['us']), after)).toEqual([]);
    expect(told(after, scoped({}, ['us']))).toEqual([]);
  });
});

const window = (start: string, end: string, rest: Partial<HoursWindow> = {}): HoursWindow => ({
  zone: 'Europe/London',
  days: weekdays,
  start,
  end,
  ...rest,
});
const during = (...windows: HoursWindow[]): AssignmentScope => ({ window: { windows } });
const spans = (plan: HoursPlan | null) =>
  plan?.windows.map(({ days, start, end }) => `${days.length === 7 ? '' : `${days.join('+')} `}${start}-${end}`).join();
const hoursTold = (before: RaciInput, after: RaciInput) =>
  moves(before, after).map((move) => [
    spans(move.hours) ?? ['*', ...move.exceptHours.map(spans)].join(' but '),
    `${move.before.map(({ id }) => id).join('+')} -> ${move.after.map(({ id }) => id).join('+')}`,
  ]);

describe('hours', () => {
  it('are cut where windows begin and end', () => {
    const day = scoped({}, ['us', during(window('08:00', '18:00'))]);
    const split = (...ids: [string, string]) =>
      scoped({}, [ids[0], during(window('08:00', '12:00'))], [ids[1], during(window('12:00', '18:00'))]);
    expect(hoursTold(day, split('us', 'us'))).toEqual([]);
    expect(hoursTold(day, split('us', 'msp'))).toEqual([['12:00-18:00', 'us -> msp']]);
    expect(hoursTold(day, split('msp', 'msp'))).toEqual([['08:00-18:00', 'us -> msp']]); // one move
    expect(hoursTold(day, scoped({}, ['us', during(window('08:00', '17:00'))]))).toEqual([['17:00-18:00', 'us -> ']]);
    expect(hoursTold(scoped({}, ['us', during(window('07:00', '18:00'))]), day)).toEqual([['07:00-08:00', 'us -> ']]);
  });

  it('have a rest where windows leave some', () => {
    const day = during(window('08:00', '18:00'));
    const night = during(window('18:00', '08:00'));
    expect(hoursTold(scoped({}, ['us']), scoped({}, ['us', day]))).toEqual([['* but 08:00-18:00', 'us -> ']]);
    expect(hoursTold(scoped({}, ['us']), scoped({}, ['us', day], ['us', night]))).toEqual([]);
    expect(hoursTold(scoped({}, ['us']), scoped({}, ['msp', day], ['msp', night]))).toEqual([['*', 'us -> msp']]);
  });

  it('run over midnight and over the end of the week', () => {
    const all = during(window('18:00', '08:00'));
    const late = during(window('18:00', '02:00'));
    expect(hoursTold(scoped({}, ['us', all]), scoped({}, ['us', late]))).toEqual([['02:00-08:00', 'us -> ']]);
    const sunday = during(window('22:00', '06:00', { days: ['sun'] }));
    const monday = during(window('00:00', '06:00', { days: ['mon'] }));
    expect(hoursTold(scoped({}, ['us', sunday]), scoped({}, ['us', monday]))).toEqual([['sun 22:00-00:00', 'us -> ']]);
    expect(hoursTold(scoped({}, ['us', sunday]), scoped({}))).toEqual([['sun 22:00-06:00', 'us -> ']]);
  });

  it('of several days on end are cut at midnight', () => {
    const weekend = during(window('12:00', '12:00', { days: ['fri', 'sat'] })); // Friday noon to Sunday noon
    expect(hoursTold(scoped({}, ['us', weekend]), scoped({}, ['msp', weekend]))[0]?.[1]).toBe('us -> msp');
    const friday = during(window('12:00', '13:00', { days: ['fri'] }));
    expect(hoursTold(scoped({}, ['us', weekend]), scoped({}, ['us', friday]))).toEqual([
      ['fri 13:00-00:00,sat 00:00-00:00,sun 00:00-12:00', 'us -> '],
    ]);
  });

  it('of several zones, or with dates, are taken as they stand', () => {
    const day = during(window('08:00', '18:00'));
    const elsewhere = during(window('08:00', '17:00', { zone: 'Asia/Tokyo' }));
    expect(hoursTold(scoped({}, ['us', day]), scoped({}, ['us', elsewhere]))).toHaveLength(2);
    const dated = during(window('08:00', '17:00', { from: '2026-01-01' }));
    expect(hoursTold(scoped({}, ['us', day]), scoped({}, ['us', dated]))).toHaveLength(2);
    expect(hoursTold(scoped({}, ['us', dated]), scoped({}, ['us', dated]))).toEqual([]);
  });

  it('of which there are none hold never', () => {
    expect(hoursTold(scoped({}, ['us', during()]), scoped({}))).toEqual([]);
  });
});

const anyWindow = fc
  .record({
    days: fc.subarray([...weekdays], { minLength: 1 }),
    start: fc.integer({ min: 0, max: 23 }),
    length: fc.integer({ min: 1, max: 24 }),
  })
  .map(({ days, start, length }) => {
    const hour = (at: number) => `${String(at % 24).padStart(2, '0')}:00`;
    return window(hour(start), hour(start + length), { days });
  });
const anyOwners = fc
  .array(
    fc.tuple(
      fc.constantFrom('us', 'msp'),
      fc.option(fc.array(anyWindow, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    ),
    { maxLength: 4 },
  )
  .map((list) =>
    scoped({}, ...list.map(([id, windows]) => [id, windows && during(...windows)] as [string, AssignmentScope?])),
  );

/** Whether windows hold in an hour of the week, from the day and the hour; those of the day before may still run. */
function holdsIn(windows: readonly HoursWindow[] | undefined, hour: number): boolean {
  if (windows === undefined) return true;
  return windows.some(({ days, start, end }) => {
    const [first, last] = [Number(start.slice(0, 2)), Number(end.slice(0, 2))];
    const length = last > first ? last - first : last - first + 24;
    return days.some((day) => (hour - weekdays.indexOf(day) * 24 - first + 168) % 168 < length);
  });
}

it('tells in every hour of the week the one move that there is', () => {
  let cutUp = 0;
  fc.assert(
    fc.property(anyOwners, anyOwners, (before, after) => {
      const found = moves(before, after);
      cutUp += found.length > 1 ? 1 : 0;
      const owners = ({ assignments = [] }: RaciInput, hour: number) => {
        const here = assignments.filter(({ scope }) => holdsIn(scope?.window?.windows, hour));
        return [...new Set(here.map(({ assignee }) => assignee.id))].sort();
      };
      for (let hour = 0; hour < 168; hour++) {
        const [was, is] = [owners(before, hour), owners(after, hour)];
        const here = found.filter(
          (move) =>
            holdsIn(move.hours?.windows, hour) && !move.exceptHours.some(({ windows }) => holdsIn(windows, hour)),
        );
        const pairs = here.map((move) => [move.before.map(({ id }) => id), move.after.map(({ id }) => id)]);
        expect(pairs).toEqual(was.join() === is.join() ? [] : [[was, is]]);
      }
      const mirrored = moves(after, before).map((move) => ({ ...move, before: move.after, after: move.before }));
      const key = (list: readonly AccountableMove[]) =>
        list
          .map(({ hours, exceptHours, before: was, after: is }) => JSON.stringify([hours, exceptHours, was, is]))
          .sort();
      expect(key(mirrored)).toEqual(key(found));
    }),
    { seed: 121, numRuns: 300 },
  );
  expect(cutUp).toBeGreaterThan(50);
});
