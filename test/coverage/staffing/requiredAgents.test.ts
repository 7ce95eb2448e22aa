import { describe, expect, it } from 'vitest';
import { requiredAgents } from '../../../src/coverage/staffing/requiredAgents.js';
import type { RequiredAgentsInput } from '../../../src/coverage/staffing/requiredAgents.js';
import { refusal } from '../refusal.js';

const calls = {
  arrivalsPerHour: 200,
  handlingMinutes: 3,
  targetMinutes: 20 / 60,
  serviceLevel: 0.8,
  maximumOccupancy: 0.85,
  shrinkage: 0.3,
};

it('has the figures of the published example of pyworkforce', () => {
  // https://pyworkforce.readthedocs.io: raw positions 14, positions 20, service level 0.888, occupancy 0.714, waiting 0.174
  const found = requiredAgents(Object.freeze(calls));
  expect(found).toMatchObject({ erlangs: 10, agents: 14, scheduled: 20, headcount: 20, decidedBy: 'service-level' });
  expect(found.serviceLevel).toBeCloseTo(0.888, 3);
  expect(found.occupancy).toBeCloseTo(0.714, 3);
  expect(found.waitProbability).toBeCloseTo(0.174, 3);
  expect(found.meanWaitMinutes * 60).toBeCloseTo(7.8, 1);
});

it('needs more agents than erlangs, whatever else is asked', () => {
  const least = { ...calls, serviceLevel: 0, maximumOccupancy: undefined, shrinkage: 0 };
  expect(requiredAgents(least)).toMatchObject({ agents: 11, decidedBy: 'traffic', headcount: 11 });
  expect(requiredAgents({ ...least, maximumOccupancy: 1 })).toMatchObject({ agents: 11, decidedBy: 'traffic' });
});

it('keeps the maximum occupancy, which a whole number of agents may reach', () => {
  const busy = { ...calls, serviceLevel: 0, shrinkage: 0 };
  expect(requiredAgents({ ...busy, maximumOccupancy: 0.5 })).toMatchObject({
    agents: 20,
    occupancy: 0.5,
    decidedBy: 'maximum-occupancy',
  });
  // 8.4 erlangs by 0.7 are 12 agents, where doubles say 12.000000000000002
  expect(8.4 / 0.7).toBe(12.000000000000002);
  expect(requiredAgents({ ...busy, arrivalsPerHour: 168, maximumOccupancy: 0.7 }).agents).toBe(12);
  expect(requiredAgents({ ...busy, maximumOccupancy: 0.499 }).agents).toBe(21);
});

it('has one agent there without arrivals', () => {
  expect(requiredAgents({ ...calls, arrivalsPerHour: 0 })).toMatchObject({
    agents: 1,
    decidedBy: 'traffic',
    occupancy: 0,
    serviceLevel: 1,
    headcount: 2,
  });
});

it('reaches service levels a rounding below 1', () => {
  const found = requiredAgents({ ...calls, targetMinutes: 0, serviceLevel: 1 - 2 ** -53 });
  expect(found.serviceLevel).toBeGreaterThanOrEqual(1 - 2 ** -53);
  expect(found.agents).toBeGreaterThan(30);
});

it('ends for a million agents', () => {
  const many = { ...calls, arrivalsPerHour: 59_000_000, handlingMinutes: 1, maximumOccupancy: undefined };
  expect(requiredAgents(many).agents).toBeGreaterThan(983_333);
});

describe('refuses', () => {
  it.each([
    ['arrivalsPerHour', [-1, NaN, undefined]],
    ['handlingMinutes', [0, NaN, undefined]],
    ['targetMinutes', [-1, NaN, undefined]],
    ['serviceLevel', [-0.1, 1, 1.1, NaN, undefined]],
    ['maximumOccupancy', [0, -0.1, 1.01, NaN, null]],
    ['shrinkage', [-0.1, 1, NaN, undefined]],
  ])('%s out of its range', (name, values) => {
    for (const value of values) {
      const input = { ...calls, [name]: value } as unknown as RequiredAgentsInput;
      expect(
        refusal(() => requiredAgents(input)),
        String(value),
      ).toEqual({ code: 'invalid-argument', paths: [name] });
    }
  });

  it('work for more than a million agents', () => {
    const refused = { code: 'invalid-argument', paths: ['arrivalsPerHour'] };
    expect(refusal(() => requiredAgents({ ...calls, arrivalsPerHour: 1e9 }))).toEqual(refused);
    expect(refusal(() => requiredAgents({ ...calls, maximumOccupancy: 1e-9 }))).toEqual(refused);
    expect(() => requiredAgents({ ...calls, arrivalsPerHour: 1e9 })).toThrow('work for at most 1,000,000 agents');
    // A million agents for the work, or for the occupancy, is the most.
    const million = { ...calls, handlingMinutes: 6, serviceLevel: 0 };
    expect(requiredAgents({ ...million, arrivalsPerHour: 1, maximumOccupancy: 1e-7 }).agents).toBe(1_000_000);
    expect(refusal(() => requiredAgents({ ...million, arrivalsPerHour: 10_000_000 }))).toEqual(refused);
  });

  it('more people than there could be, and keys that it does not know', () => {
    expect(refusal(() => requiredAgents({ ...calls, shrinkage: 1 - 2 ** -52 })).paths).toEqual(['shrinkage']);
    expect(() => requiredAgents({ ...calls, shrinkage: 1 - 2 ** -52 })).toThrow('for at most 1,000,000,000 people');
    const alone = { ...calls, arrivalsPerHour: 0 };
    expect(requiredAgents({ ...alone, shrinkage: 0.999999999 }).headcount).toBe(1_000_000_000);
    expect(refusal(() => requiredAgents({ ...alone, shrinkage: 0.9999999990000001 })).paths).toEqual(['shrinkage']);
    expect(refusal(() => requiredAgents({ ...calls, occupancy: 1 } as RequiredAgentsInput)).code).toBe(
      'unknown-option',
    );
    expect(refusal(() => requiredAgents(null as unknown as RequiredAgentsInput)).paths).toEqual(['input']);
  });
});
