import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessClock } from '../../../src/coverage/index.js';
import { afterHoursLoad, personTouches } from '../../../src/metrics/index.js';
import type { AfterHoursLoadOptions, PersonTouch } from '../../../src/metrics/index.js';
import { runs } from '../../fixtures/runs.js';
import { anyIncidents, frozen, isPlain } from '../arbitraryIncidents.js';
import { refusal } from '../refusal.js';
import { valueOf } from '../valueOf.js';

const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const plan = (zone: string) => ({ windows: [{ zone, days, start: '08:00', end: '18:00' }] });
const hours = businessClock(plan('UTC'), { from: '2026-01-01T00:00Z', to: '2026-07-01T00:00Z' });
const options: AfterHoursLoadOptions = {
  ...{ asOf: '2026-06-01', from: '2026-03-01', to: '2026-05-01', hours },
  personIds: ['ann', 'bob'],
};
const touch = (at: string, personId: string | null = 'ann'): PersonTouch => ({ at, personId });

describe('the load after hours', () => {
  it('is touches by person and month', () => {
    const found = afterHoursLoad(
      [
        ...[touch('2026-03-02T07:59Z'), touch('2026-03-02T08:00Z'), touch('2026-03-02T18:00Z')], // Monday: 2 outside
        ...[touch('2026-03-07T12:00Z', 'cem'), touch('2026-04-30T23:59Z')],
      ],
      options,
    );
    expect([found.months, found.inHours, found.outOfHours]).toEqual([['2026-03', '2026-04'], 1, 4]);
    expect(found.people.map(({ personId, byMonth, perMonth }) => [personId, byMonth, valueOf(perMonth)])).toEqual([
      ['ann', [2, 1], 1.5],
      ['bob', [0, 0], 0],
      ['cem', [1, 0], 0.5], // who was reached is there, too
    ]);
    // 4 of 3 people in 2 months; Poisson limits of 4 are 1.09 and 10.24 (Pearson and Hartley, table 40)
    expect(found.perPersonAndMonth).toMatchObject({
      ...{ value: 4 / 6, n: 4, method: 'rate' },
      interval: { method: 'garwood', low: expect.closeTo(1.09 / 6, 3), high: expect.closeTo(10.24 / 6, 3) },
    });
    // Nobody woke bob: at most 3.69 in 2 months
    expect(found.people[1]?.perMonth).toMatchObject({ interval: { low: 0, high: expect.closeTo(3.69 / 2, 2) } });
    expect([found.excluded, found.warnings]).toEqual([[], []]);
  });

  it('counts full months alone and scales nothing up', () => {
    const found = afterHoursLoad(
      [touch('2026-03-20T20:00Z'), touch('2026-04-20T20:00Z'), touch('2026-05-05T20:00Z'), touch('2026-05-20T20:00Z')],
      { ...options, from: '2026-03-15', to: '2026-05-31', asOf: '2026-05-10' },
    );
    expect([found.months, found.outOfHours, valueOf(found.perPersonAndMonth)]).toEqual([['2026-04'], 1, 0.5]);
    expect(found.excluded).toEqual([
      { reason: 'after-as-of', count: 1 },
      { reason: 'partial-month', count: 2 },
    ]);
    expect(found.warnings.map(({ code }) => code)).toEqual(['incomplete-window', 'partial-months']);
    expect(found.window).toEqual({ from: '2026-03-15T00:00:00Z', to: '2026-05-10T00:00:00Z' });
  });

  it('needs a full month, and does not divide by less', () => {
    const found = afterHoursLoad([touch('2026-03-20T20:00Z')], { ...options, from: '2026-03-02', to: '2026-04-30' });
    expect([found.months, valueOf(found.perPersonAndMonth)]).toEqual([[], 'insufficient-data 1']);
    expect(found.people.map(({ perMonth }) => valueOf(perMonth))).toEqual([
      'insufficient-data 1',
      'insufficient-data 1',
    ]);
    const later = afterHoursLoad([], { ...options, asOf: '2026-02-01' });
    expect([later.months, later.warnings.map(({ code }) => code)]).toEqual([[], ['incomplete-window']]);
  });

  it('gives no account to whom nobody knows, and no figure for people that nobody named', () => {
    const touches = [touch('2026-03-02T20:00Z', null), touch('2026-03-02T10:00Z', null), touch('2026-03-03T20:00Z')];
    const found = afterHoursLoad(touches, { ...options, personIds: undefined });
    expect([found.outOfHours, found.inHours, found.excluded]).toEqual([1, 1, [{ reason: 'no-person', count: 1 }]]);
    expect([valueOf(found.perPersonAndMonth), found.people.length]).toEqual(['no-people-stated', 1]);
    expect(valueOf(afterHoursLoad([], { ...options, personIds: [] }).perPersonAndMonth)).toBe('no-people');
  });

  it('goes by months and hours of their zones', () => {
    const zone = 'Europe/Berlin';
    const own = businessClock(plan(zone), { from: '2026-03-01T00:00Z', to: '2026-07-01T00:00Z' });
    const found = afterHoursLoad(
      // 00:30 on 1 April in Berlin; 17:30 and 18:30 there after the clocks changed; 00:30 on 1 May
      ['2026-03-31T22:30Z', '2026-04-01T15:30Z', '2026-04-01T16:30Z', '2026-04-30T22:30Z'].map((at) => touch(at)),
      { ...options, zone, hours: own, from: '2026-04-01' },
    );
    expect([found.months, found.inHours, found.outOfHours]).toEqual([['2026-04'], 1, 2]);
    expect(found.excluded).toEqual([{ reason: 'outside-window', count: 1 }]);
  });
});

it('of incidents is one touch for each new holder', () => {
  const assignments = [
    { at: '2026-03-02T23:00Z', personId: 'bob' },
    { at: '2026-03-02T22:00Z', group: 'desk', personId: 'ann' },
    { at: '2026-03-02T22:10Z', group: 'noc', personId: 'ann' },
    { at: '2026-03-03T00:00Z', group: 'network' },
    { at: '2026-03-03T01:00Z', personId: 'bob' },
  ];
  const touches = personTouches([
    { id: 'a', openedAt: 0, status: 'canceled', assignments },
    { id: 'b', openedAt: 0 },
  ]);
  expect(touches.map(({ personId }) => personId)).toEqual(['ann', 'bob', null, 'bob']);
  expect(refusal(() => personTouches([{ id: 'a', openedAt: 0, assignments: [{ at: 'now' }] }]))).toEqual([
    'invalid-argument',
    'incidents/0/assignments/0/at',
  ]);
});

it('is what counting one by one gives, whatever the order', () => {
  const anyTouch = fc.record({
    at: fc.integer({ min: Date.UTC(2026, 1, 1), max: Date.UTC(2026, 5, 1) }),
    personId: fc.constantFrom('ann', 'bob', 'cem', null, undefined),
  });
  const day = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.array(anyTouch, { maxLength: 40 }), day, day, day, (touches, a, b, c) => {
      const at = (days: number): string => new Date(Date.UTC(2026, 1, 1 + days)).toISOString();
      const window = { from: at(a), to: at(a + b + 1), asOf: at(a + c) };
      const found = afterHoursLoad(frozen(touches), { ...options, ...window });
      expect(isPlain(found)).toBe(true);
      const left = found.excluded.reduce((sum, { count }) => sum + count, 0);
      expect(found.inHours + found.outOfHours + left).toBe(touches.length);
      // Slowly: months by the name of the date, full where no day of them lies outside
      const end = Math.min(a + b + 1, a + c);
      const inside = Array.from({ length: Math.max(0, end - a) }, (_, each) => at(a + each).slice(0, 7));
      const full = ['2026-02', '2026-03', '2026-04', '2026-05'].filter(
        (name, month) =>
          inside.filter((each) => each === name).length === new Date(Date.UTC(2026, month + 2, 0)).getUTCDate(),
      );
      expect(found.months).toEqual(full);
      const counted = touches.filter(({ at: ms, personId }) => {
        const date = new Date(ms);
        const weekday = date.getUTCDay();
        const isDesk = weekday >= 1 && weekday <= 5 && date.getUTCHours() >= 8 && date.getUTCHours() < 18;
        return full.includes(date.toISOString().slice(0, 7)) && !isDesk && typeof personId === 'string';
      });
      expect(found.outOfHours).toBe(counted.length);
      for (const { personId, byMonth } of found.people) {
        const own = counted.filter((each) => each.personId === personId);
        expect(byMonth).toEqual(
          full.map((name) => own.filter(({ at: ms }) => new Date(ms).toISOString().startsWith(name)).length),
        );
      }
      expect(afterHoursLoad([...touches].reverse(), { ...options, ...window })).toEqual(found);
      // What comes after the moment changes nothing but their own count
      const known = touches.filter(({ at: ms }) => ms <= Date.parse(window.asOf));
      expect(afterHoursLoad(known, { ...options, ...window }).people).toEqual(
        found.people.map((each) => ({ ...each, perMonth: expect.anything() as unknown })),
      );
    }),
    { seed: 881, numRuns: runs(200) },
  );
});

it('takes any touches of incidents', () => {
  fc.assert(
    fc.property(anyIncidents, (incidents) => {
      const touches = personTouches(frozen(incidents));
      const all = incidents.reduce((sum, { assignments }) => sum + (assignments ?? []).length, 0);
      expect(touches.length).toBe(all); // nobody is named in them
      expect(afterHoursLoad(touches, options).outOfHours).toBe(0);
    }),
    { seed: 882, numRuns: runs(100) },
  );
});

it.each([
  [{ hours: {} }, 'invalid-option', 'hours'],
  [
    { hours: businessClock(plan('UTC'), { from: '2026-03-02T00:00Z', to: '2026-07-01T00:00Z' }) },
    'out-of-range',
    'hours',
  ],
  [{ personIds: [1] }, 'invalid-option', 'personIds'],
  [{ to: '2026-03-01' }, 'invalid-option', 'to'],
  [{ level: 0 }, 'invalid-argument', 'level'],
  [{ zone: 'Mars/Base' }, 'unknown-zone', 'zone'],
  [{ people: [] }, 'unknown-option', 'options'],
])('refuses %j', (more, code, path) => {
  expect(refusal(() => afterHoursLoad([], { ...options, ...more } as never))).toEqual([code, path]);
});

it.each([
  [4, 'touches'],
  [[{ personId: 'ann' }], 'touches/0/at'],
  [[{ at: '2026-03-02T20:00' }], 'touches/0/at'],
  [[{ at: 0, personId: 4 }], 'touches/0/personId'],
  [[4], 'touches/0'],
])('refuses the touches %j', (touches, path) => {
  expect(refusal(() => afterHoursLoad(touches as never, options))).toEqual(['invalid-argument', path]);
});
