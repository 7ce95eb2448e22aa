import { describe, expect, it } from 'vitest';
import { erlangC } from '../../../src/coverage/staffing/erlangC.js';
import type { ErlangCInput } from '../../../src/coverage/staffing/erlangC.js';
import { refusal } from '../refusal.js';

const calls = { arrivalsPerHour: 200, handlingMinutes: 3, agents: 14, targetMinutes: 20 / 60 };

it('has the figures of the published example of pyworkforce', () => {
  // https://pyworkforce.readthedocs.io: 100 transactions in 30 minutes, 3 minutes each, 14 positions, 20 seconds
  const queue = erlangC(calls);
  if (queue.status !== 'stable') throw new Error('it is stable');
  expect(queue.erlangs).toBe(10);
  expect(queue.occupancy).toBeCloseTo(0.7142857142857143, 15);
  expect(queue.waitProbability).toBeCloseTo(0.1741319335950498, 14);
  expect(queue.serviceLevel).toBeCloseTo(0.8883500191794669, 14);
  expect(queue.meanWaitMinutes).toBeCloseTo((0.1741319335950498 * 3) / 4, 14);
});

it('of one agent waits as often as the agent is busy', () => {
  // 4 an hour of 12 minutes: 0.8 erlangs, mean wait 0.8 * 12 / 0.2
  expect(erlangC({ arrivalsPerHour: 4, handlingMinutes: 12, agents: 1 })).toMatchObject({
    status: 'stable',
    erlangs: 0.8,
    occupancy: 0.8,
    serviceLevel: null,
  });
  const queue = erlangC({ arrivalsPerHour: 4, handlingMinutes: 12, agents: 1, targetMinutes: 60 });
  if (queue.status !== 'stable') throw new Error('it is stable');
  expect(queue.waitProbability).toBeCloseTo(0.8, 15);
  expect(queue.meanWaitMinutes).toBeCloseTo(48, 12);
  expect(queue.serviceLevel).toBeCloseTo(1 - 0.8 / Math.E, 14); // 0.2 * 60 / 12 = 1
});

it('without arrivals nobody waits', () => {
  expect(erlangC({ arrivalsPerHour: 0, handlingMinutes: 5, agents: 1, targetMinutes: 0 })).toStrictEqual({
    status: 'stable',
    erlangs: 0,
    agents: 1,
    occupancy: 0,
    waitProbability: 0,
    meanWaitMinutes: 0,
    serviceLevel: 1,
  });
});

describe('has no numbers for waits where work is not less than agents', () => {
  it.each([
    [6, 10, 1, 1, 2],
    // 0.3 * 200 / 60 is 1, also where a product of doubles is a trifle off
    [0.3, 200, 1, 1, 2],
    [0.7, 600, 7, 7, 8],
    [1e9, 52_596_000, 1_000_000, 876_600_000_000_000, 876_600_000_000_001],
  ])('%d an hour, %d minutes, %d agents', (arrivalsPerHour, handlingMinutes, agents, erlangs, leastAgents) => {
    expect(erlangC({ arrivalsPerHour, handlingMinutes, agents, targetMinutes: 1 })).toStrictEqual({
      status: 'unstable',
      erlangs,
      agents,
      leastAgents,
    });
  });
});

it('keeps within its ranges at the edge of stability and far from it', () => {
  const edge = erlangC({ arrivalsPerHour: 0.9999999999, handlingMinutes: 60, agents: 1, targetMinutes: 1 });
  if (edge.status !== 'stable') throw new Error('it is stable');
  expect(edge.waitProbability).toBeCloseTo(1, 9);
  expect(edge.meanWaitMinutes / 60e10).toBeCloseTo(1, 5);
  const far = erlangC({ arrivalsPerHour: 1, handlingMinutes: 5e-324, agents: 1_000_000, targetMinutes: 52_596_000 });
  expect(far).toMatchObject({ status: 'stable', waitProbability: 0, meanWaitMinutes: 0, serviceLevel: 1 });
});

describe('refuses', () => {
  it.each([
    ['arrivalsPerHour', [-1, 1e9 + 1, NaN, Infinity, undefined, '5']],
    ['handlingMinutes', [0, -1, 52_596_001, NaN, null]],
    ['agents', [0, 1.5, -1, 1_000_001, NaN, undefined]],
    ['targetMinutes', [-1, 52_596_001, NaN, null]],
  ])('%s out of its range', (name, values) => {
    for (const value of values) {
      const input = { ...calls, [name]: value } as unknown as ErlangCInput;
      expect(
        refusal(() => erlangC(input)),
        String(value),
      ).toEqual({ code: 'invalid-argument', paths: [name] });
    }
  });

  it('all faults at once, and keys that it does not know', () => {
    const none = { arrivalsPerHour: NaN, handlingMinutes: 0, agents: 0, targetMinutes: -1 };
    expect(refusal(() => erlangC(none)).paths).toEqual([
      'arrivalsPerHour',
      'handlingMinutes',
      'targetMinutes',
      'agents',
    ]);
    expect(refusal(() => erlangC({ ...calls, shrinkage: 0.3 } as ErlangCInput)).code).toBe('unknown-option');
    expect(refusal(() => erlangC(10 as unknown as ErlangCInput)).paths).toEqual(['input']);
  });
});
