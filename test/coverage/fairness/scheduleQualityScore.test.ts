import { describe, expect, it } from 'vitest';
import { scheduleQualityScore } from '../../../src/coverage/fairness/scheduleQualityScore.js';
import type { ScheduleHours } from '../../../src/coverage/fairness/scheduleQualityScore.js';
import { refusal } from '../refusal.js';

const year = 52 * 168;

it.each([
  // hours of shifts, of people; covered, balance, score: rounded as Python does, a half to the even one
  [year, [100, 100], 100, 100, 100],
  [year / 2, [100, 100], 50, 100, 75],
  [2 * year, [100, 50], 100, 50, 75], // two shifts at a time hide every gap
  [year * 0.79, [100, 50], 79, 50, 64], // 64.5
  [year * 0.81, [100, 50], 81, 50, 66], // 65.5
  [year, [100, 95], 100, 100, 100],
  [year, [100, 94], 100, 94, 97],
  [0, [0, 0], 0, 100, 50],
  [year / 3, [100, 100], 33, 100, 66], // 66.5
  [year, [300, 100], 100, 33, 66], // 66.5
])('of %d hours and people with %j', (shiftHours, loads, coveredPercent, balancePercent, score) => {
  const hours = { shiftHours, rangeHours: year, loads };
  expect(scheduleQualityScore(Object.freeze(hours))).toStrictEqual({ score, coveredPercent, balancePercent });
});

it('needs two people', () => {
  expect(scheduleQualityScore({ shiftHours: 1, rangeHours: 1, loads: [1] })).toBeNull();
  expect(scheduleQualityScore({ shiftHours: 1, rangeHours: 1, loads: [] })).toBeNull();
});

describe('refuses', () => {
  it.each([
    [{ shiftHours: -1, rangeHours: 0, loads: [1, 2] }, ['shiftHours', 'rangeHours']],
    [{ shiftHours: 1e12 + 1, rangeHours: 1e12 + 1, loads: [1, 2] }, ['shiftHours', 'rangeHours']],
    [{ shiftHours: NaN, rangeHours: NaN, loads: [1, 2] }, ['shiftHours', 'rangeHours']],
    [{ shiftHours: 1, rangeHours: 1, loads: [-1, 2] }, ['loads/0']],
    [{ shiftHours: 1, rangeHours: 1 }, ['loads']],
    [null, ['hours']],
  ])('%j', (hours, paths) => {
    expect(refusal(() => scheduleQualityScore(hours as ScheduleHours))).toEqual({ code: 'invalid-argument', paths });
  });

  it('what it does not know', () => {
    const hours = { shiftHours: 1, rangeHours: 1, loads: [], days: 1 } as ScheduleHours;
    expect(refusal(() => scheduleQualityScore(hours)).code).toBe('unknown-option');
  });
});
