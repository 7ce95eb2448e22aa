import { describe, expect, it } from 'vitest';
import { waitStatistics } from '../../../src/coverage/staffing/waitStatistics.js';
import type { WaitStatisticsOptions } from '../../../src/coverage/staffing/waitStatistics.js';
import type { ClosedStretch, WaitRange } from '../../../src/coverage/staffing/waits.js';
import { deepFrozen } from '../../raci/deepFrozen.js';
import { refusal } from '../refusal.js';

const hour = 3_600_000;
const hours = (start: number, end: number, trueEnd?: number | null): ClosedStretch => ({
  start: start * hour,
  end: end * hour,
  ...(trueEnd === undefined ? {} : { trueEnd: trueEnd === null ? null : trueEnd * hour }),
});
const week = { from: 0, to: 168 * hour };

/** A desk Monday to Friday 08:00-18:00, in a week from Monday 00:00: its first and last gap are one of 62 hours. */
const desk = [hours(0, 8), ...[18, 42, 66, 90].map((start) => hours(start, start + 14)), hours(114, 168, 176)];

/** The figures of waits that end. */
function ending(gaps: readonly ClosedStretch[], range: WaitRange, options?: WaitStatisticsOptions) {
  const found = waitStatistics(gaps, range, options);
  if (found.status !== 'ends') throw new Error('all waits end');
  return found;
}

describe('of a desk of 5 by 10 hours', () => {
  it('are those of the worked example', () => {
    // Gaps 14, 14, 14, 14, 62 h: sum 118, squares 4 * 196 + 3,844 = 4,628
    const found = ending(deepFrozen(desk), week);
    expect(found.meanWaitInGapMinutes).toBeCloseTo((4628 / 236) * 60, 9); // 19.61 h
    expect(found.meanWaitMinutes).toBeCloseTo((4628 / 336) * 60, 9); // 13.77 h
    expect(found.longestWaitMinutes).toBe(62 * 60);
    expect(found).toMatchObject({
      rangeMinutes: 10_080,
      gapMinutes: 118 * 60,
      gapCount: 6,
      gapProbability: 118 / 168,
      isLowerBound: false,
      longerThan: [],
    });
  });

  it('say how many wait longer than a time', () => {
    // Of 118 h: longer than 14 h only in the first 48 h of the long gap; longer than 10 h also in 4 h of each night
    const { longerThan } = ending(desk, week, { longerThanMinutes: [14 * 60, -0, 10 * 60, 62 * 60] });
    expect(longerThan).toStrictEqual([
      { minutes: 840, shareInGap: 48 / 118, share: 48 / 168 },
      { minutes: 0, shareInGap: 1, share: 118 / 168 },
      { minutes: 600, shareInGap: (52 + 16) / 118, share: 68 / 168 },
      { minutes: 3720, shareInGap: 0, share: 0 },
    ]);
  });

  it('are the same wherever the week begins', () => {
    // From Wednesday noon: Wednesday and Thursday night, the long one, Monday and Tuesday night
    const turned = [6, 30]
      .map((start) => hours(start, start + 14))
      .concat(hours(54, 116), hours(126, 140), hours(150, 164));
    expect(ending(turned, week).meanWaitMinutes).toBeCloseTo(ending(desk, week).meanWaitMinutes, 9);
  });
});

it('of a range without gaps are 0, and nobody arrives in one', () => {
  expect(waitStatistics([], week, { longerThanMinutes: [5] })).toStrictEqual({
    status: 'ends',
    rangeMinutes: 10_080,
    gapMinutes: 0,
    gapCount: 0,
    gapProbability: 0,
    longerThan: [{ minutes: 5, shareInGap: null, share: 0 }],
    isLowerBound: false,
    meanWaitInGapMinutes: null,
    meanWaitMinutes: 0,
    longestWaitMinutes: 0,
  });
});

describe('of a gap that the range cuts', () => {
  it('go on to its true end', () => {
    // Arrivals in [0, 10) wait for hour 20: from 20 down to 10 hours, 15 on average
    const found = ending([hours(0, 10, 20)], { from: 0, to: 10 * hour });
    expect(found).toMatchObject({ meanWaitInGapMinutes: 900, meanWaitMinutes: 900, longestWaitMinutes: 1200 });
    expect(found.isLowerBound).toBe(false);
    expect(ending([hours(0, 10, 20)], { from: 0, to: 10 * hour }, { longerThanMinutes: [900] }).longerThan).toEqual([
      { minutes: 900, shareInGap: 0.5, share: 0.5 },
    ]);
  });

  it('are least values where that is unknown', () => {
    const found = ending([hours(0, 10)], { from: 0, to: 10 * hour });
    expect(found).toMatchObject({ meanWaitInGapMinutes: 300, longestWaitMinutes: 600, isLowerBound: true });
    expect(ending([hours(0, 10, 10)], { from: 0, to: 10 * hour }).isLowerBound).toBe(false);
    expect(ending([hours(0, 9)], { from: 0, to: 10 * hour }).isLowerBound).toBe(false);
  });
});

it('of gaps of a millisecond are as long', () => {
  const found = ending([{ start: 5, end: 6 }], { from: 5, to: 7 }, { longerThanMinutes: [0] });
  expect(found).toMatchObject({ gapProbability: 0.5, longerThan: [{ shareInGap: 1, share: 0.5 }] });
  expect(found.meanWaitInGapMinutes).toBeCloseTo(0.5 / 60_000, 15);
});

it('never end where nobody comes any more', () => {
  expect(waitStatistics([hours(0, 168, null)], week, { longerThanMinutes: [1e6] })).toStrictEqual({
    status: 'never',
    rangeMinutes: 10_080,
    gapMinutes: 10_080,
    gapCount: 1,
    gapProbability: 1,
    longerThan: [{ minutes: 1_000_000, shareInGap: 1, share: 1 }],
    isLowerBound: false,
  });
  // 12 hours of which some wait longer than 6, and 24 that wait for ever
  const found = waitStatistics([hours(12, 24), hours(144, 168, null)], week, { longerThanMinutes: [360] });
  expect(found).toMatchObject({ status: 'never', gapProbability: 36 / 168, longerThan: [{ shareInGap: 30 / 36 }] });
});

describe('refuse', () => {
  const gapsRefused = (...gaps: unknown[]) => refusal(() => waitStatistics(gaps as ClosedStretch[], week)).paths;

  it('gaps that are none', () => {
    expect(gapsRefused(null, hours(0, 1), { start: 'a', end: NaN })).toEqual(['gaps/0', 'gaps/2/start', 'gaps/2/end']);
    expect(gapsRefused({ start: 0.5, end: 1 }, { start: 2, end: 2.5 })).toEqual(['gaps/0/start', 'gaps/1/end']);
    expect(gapsRefused(...Array<unknown>(1))).toEqual(['gaps/0']);
    expect(refusal(() => waitStatistics({} as ClosedStretch[], week)).paths).toEqual(['gaps']);
  });

  it('gaps out of order, touching, empty or outside the range', () => {
    expect(gapsRefused(hours(5, 6), hours(1, 2))).toEqual(['gaps/1']);
    expect(gapsRefused(hours(1, 3), hours(2, 4), hours(6, 5))).toEqual(['gaps/1', 'gaps/2']);
    expect(gapsRefused(hours(1, 2), hours(2, 3))).toEqual(['gaps/1']);
    expect(gapsRefused(hours(1, 1))).toEqual(['gaps/0']);
    expect(gapsRefused(hours(-1, 169))).toEqual(['gaps/0/start', 'gaps/0/end']);
  });

  it('a true end before the end, or beside it within the range', () => {
    expect(gapsRefused(hours(160, 168, 167))).toEqual(['gaps/0/trueEnd']);
    expect(gapsRefused(hours(1, 2, 3))).toEqual(['gaps/0/trueEnd']);
    expect(gapsRefused(hours(1, 2, null))).toEqual(['gaps/0/trueEnd']);
    expect(gapsRefused({ ...hours(160, 168), trueEnd: Infinity })).toEqual(['gaps/0/trueEnd']);
  });

  it('a range that is none', () => {
    for (const [from, to] of [
      [0, 0],
      [1, 0],
    ]) {
      expect(refusal(() => waitStatistics([], { from, to } as WaitRange)).paths).toEqual(['to']);
    }
    expect(refusal(() => waitStatistics([], { from: NaN, to: 0.5 })).paths).toEqual(['from', 'to']);
    const beyond = { from: -8_640_000_000_000_001, to: 8_640_000_000_000_001 };
    expect(refusal(() => waitStatistics([], beyond)).paths).toEqual(['from', 'to']);
    expect(refusal(() => waitStatistics([], null as unknown as WaitRange)).paths).toEqual(['range']);
    expect(refusal(() => waitStatistics([], { ...week, zone: 'UTC' } as WaitRange)).code).toBe('unknown-option');
  });

  it('times that are none, and other options', () => {
    const refused = (options: unknown) => refusal(() => waitStatistics([], week, options as WaitStatisticsOptions));
    expect(refused({ longerThanMinutes: [52_596_000, 52_596_001] }).paths).toEqual(['longerThanMinutes/1']);
    expect(refused({ longerThanMinutes: [1, -1, NaN] }).paths).toEqual(['longerThanMinutes/1', 'longerThanMinutes/2']);
    expect(refused({ longerThanMinutes: 5 }).paths).toEqual(['longerThanMinutes']);
    expect(refused({ longer: 5 }).code).toBe('unknown-option');
  });
});
