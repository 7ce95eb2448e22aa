import { expect, it } from 'vitest';
import type { WaitStatistics } from '../../../src/coverage/staffing/waits.js';
import { hoursFromWaits } from '../../../src/cost/downtime/hoursFromWaits.js';
import { refusal } from '../../coverage/refusal.js';

const common = {
  rangeMinutes: 1000,
  gapMinutes: 250,
  gapCount: 1,
  gapProbability: 0.25,
  longerThan: [],
  isLowerBound: false,
};

it('takes the share of the time without anybody, and the wait of those who arrive in it', () => {
  const waits = {
    status: 'ends',
    ...common,
    meanWaitInGapMinutes: 125,
    meanWaitMinutes: 31.25,
    longestWaitMinutes: 250,
  } as const;
  expect(hoursFromWaits(waits)).toStrictEqual({
    outOfHoursShare: 0.25,
    outOfHoursBasis: 'uniform-arrival',
    waitHours: 125 / 60,
  });
});

it('has no wait where there is no gap, and none with a length where nobody ever comes', () => {
  const always = {
    status: 'ends',
    ...common,
    gapProbability: 0,
    meanWaitInGapMinutes: null,
    meanWaitMinutes: 0,
    longestWaitMinutes: 0,
  } as const;
  expect(hoursFromWaits(always).waitHours).toBe(0);
  expect(hoursFromWaits({ status: 'never', ...common }).waitHours).toBeNull();
});

it('refuses what are no waits', () => {
  expect(refusal(() => hoursFromWaits(undefined as unknown as WaitStatistics))).toStrictEqual({
    code: 'invalid-argument',
    paths: ['waits'],
  });
});
