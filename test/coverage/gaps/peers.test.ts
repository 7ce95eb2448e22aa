import { describe, expect, it } from 'vitest';
import { coverageGaps } from '../../../src/coverage/gaps/coverageGaps.js';

// What checks of on-call schedules elsewhere get wrong (domain notes, section 14), each worked out by hand. 2026-06-01 is a Monday.
const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const always = { zone: 'UTC', days: everyDay, start: '00:00', end: '24:00' };
const month = { from: '2026-06-01T00:00Z', to: '2026-07-01T00:00Z' };
const required = { windows: [always] };

describe('what coverageGaps does not get wrong', () => {
  it('never says that all is covered where a minute is missing', () => {
    const breaks = [{ zone: 'UTC', date: '2026-06-10', start: '12:00', end: '12:01' }];
    const year = { from: '2026-01-01T00:00Z', to: '2036-01-01T00:00Z' };
    const plan = { windows: [{ ...always, id: 'all' }], breaks };
    expect(coverageGaps(required, plan, month)).toMatchObject({ uncoveredMinutes: 1, coveredRate: 0.9999 });
    expect(coverageGaps(required, plan, year)).toMatchObject({ uncoveredMinutes: 1, coveredRate: 0.9999 });
    expect(coverageGaps(required, { windows: plan.windows }, month).coveredRate).toBe(1);
  });

  it('cuts the rate and does not round it', () => {
    const rate = (hours: number) => {
      const end = `${String(hours).padStart(2, '0')}:00`;
      return coverageGaps({ windows: [{ ...always, end: '06:00' }] }, { windows: [{ ...always, id: 'w', end }] }, month)
        .coveredRate;
    };
    expect([1, 2, 3, 4, 5, 6].map(rate)).toEqual([0.1666, 0.3333, 0.5, 0.6666, 0.8333, 1]);
  });

  it('does not let parallel shifts hide a gap as long as they are', () => {
    const morning = { ...always, end: '12:00' };
    const windows = [
      { ...morning, id: 'a' },
      { ...morning, id: 'b' },
    ];
    // 24 hours of shifts a day, and twelve without anybody.
    expect(coverageGaps(required, { windows }, month).uncoveredMinutes).toBe(30 * 720);
  });

  it('finds all uncovered without shifts, and by people without turns', () => {
    for (const plan of [{}, { windows: [] }, { rotations: [] }]) {
      expect(coverageGaps(required, plan, month)).toMatchObject({ uncoveredMinutes: 43_200, coveredRate: 0 });
    }
    const rotation = { id: 'r', zone: 'UTC', unit: 'week' as const, handOff: '09:00', from: '2026-01-05', members: [] };
    const onCall = { windows: [always], mode: 'on-call' as const };
    expect(coverageGaps(onCall, { rotations: [rotation] }, month).uncoveredMinutes).toBe(43_200);
  });

  it('looks on where a whole day is covered', () => {
    const windows = [{ ...always, id: 'monday', days: ['mon'] as const }];
    expect(coverageGaps(required, { windows }, { ...month, to: '2026-06-08T00:00Z' }).uncoveredMinutes).toBe(6 * 1440);
  });

  it('does not ask for hours that nobody requires', () => {
    const office = { ...always, days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, start: '09:00', end: '17:00' };
    expect(coverageGaps({ windows: [office] }, { windows: [{ ...office, id: 'desk' }] }, month)).toMatchObject({
      requiredMinutes: 22 * 480, // June 2026 has 22 workdays
      coveredRate: 1,
      gaps: [],
    });
  });
});

describe('several demands at once', () => {
  const day = { from: '2026-06-01T00:00Z', to: '2026-06-02T00:00Z' };
  const desk = { id: 'desk', zone: 'UTC', days: ['mon'] as const, start: '08:00', end: '18:00' };

  it('count each time by its worst and tell each its own', () => {
    const windows = [
      { ...always, mode: 'on-call' as const },
      { ...desk, seats: 2 },
    ];
    const plan = {
      windows: [
        { ...desk, end: '12:00' },
        { ...always, id: 'phone', end: '20:00', mode: 'on-call' as const },
      ],
    };
    const found = coverageGaps({ windows }, plan, day);
    // Phone until 20:00. Two at the desk: one until 12:00 and the phone, then the phone alone.
    expect(found).toMatchObject({
      ...{ requiredMinutes: 1440, uncoveredMinutes: 240, modeDowngradedMinutes: 360, understaffedMinutes: 240 },
      ...{ coveredMinutes: 600, coveredRate: 0.4166 },
    });
    expect(found.demands).toMatchObject([
      { mode: 'on-call', seats: 1, requiredMinutes: 1440, uncoveredMinutes: 240, coveredMinutes: 1200 },
      { mode: 'staffed', seats: 2, requiredMinutes: 600, understaffedMinutes: 240, modeDowngradedMinutes: 360 },
    ]);
    expect(
      found.gaps.map(({ kind, localStart, providedSeats, weakerSeats, windowIds, endingWindowIds }) => ({
        ...{ at: `${kind} ${localStart.slice(11)}`, seats: [providedSeats, weakerSeats], windowIds, endingWindowIds },
      })),
    ).toEqual([
      { at: 'understaffed 08:00', seats: [1, 1], windowIds: ['desk', 'phone'], endingWindowIds: [] },
      { at: 'mode-downgraded 12:00', seats: [0, 1], windowIds: ['phone'], endingWindowIds: ['desk'] },
      { at: 'uncovered 20:00', seats: [0, 0], windowIds: [], endingWindowIds: ['phone'] },
    ]);
  });

  it('of equal kind are one, and do not ask for more seats', () => {
    const windows = [desk, { ...desk, start: '12:00', end: '20:00' }];
    expect(coverageGaps({ windows }, { windows: [{ ...desk, end: '20:00' }] }, day)).toMatchObject({
      ...{ requiredMinutes: 720, coveredRate: 1, demands: [{ seats: 1, requiredMinutes: 720 }] },
    });
  });

  it('come in order: by tier, the stronger modes later, then by seats', () => {
    const windows = [
      { ...desk, seats: 10, tier: 2 as const },
      { ...desk, seats: 2, tier: 2 as const },
      { ...desk, tier: 2 as const, mode: 'on-call' as const },
      desk,
    ];
    expect(coverageGaps({ windows }, {}, day).demands.map(({ tier, mode, seats }) => [tier, mode, seats])).toEqual([
      [null, 'staffed', 1],
      [2, 'on-call', 1],
      [2, 'staffed', 2],
      [2, 'staffed', 10],
    ]);
  });

  it('do not name a window as ending whose other people stay', () => {
    // Bob leaves at noon, and Ann has two without names beside her instead of one: still three at the desk.
    const turn = { zone: 'UTC', unit: 'day' as const, handOff: '00:00', from: '2026-05-31', windowIds: ['desk'] };
    const plan = {
      windows: [
        { ...desk, seats: 3 },
        { ...desk, id: 'help', end: '12:00' },
      ],
      rotations: [
        { ...turn, id: 'one', members: ['ann'] },
        { ...turn, id: 'two', members: ['bob'] },
      ],
      overrides: [{ id: 'o', start: '2026-06-01T12:00Z', end: '2026-06-02T00:00Z', outPersonId: 'bob' }],
    };
    const found = coverageGaps({ windows: [{ ...desk, seats: 4 }] }, plan, day);
    expect(found.gaps).toMatchObject([
      { localStart: '2026-06-01T12:00', providedSeats: 3, windowIds: ['desk'], endingWindowIds: ['help'] },
    ]);
  });
});
