import fc from 'fast-check';
import { expect, it } from 'vitest';
import { erlangB } from '../../../src/coverage/staffing/erlangB.js';
import { erlangC } from '../../../src/coverage/staffing/erlangC.js';
import { requiredAgents } from '../../../src/coverage/staffing/requiredAgents.js';
import { runs } from '../../fixtures/runs.js';
import { closedErlangB, closedErlangC } from './exactErlang.js';

const anyTraffic = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom(1, 2, 4, 8, 10));

it('B is the closed form in exact arithmetic', () => {
  fc.assert(
    fc.property(anyTraffic, fc.integer({ min: 0, max: 40 }), ([numerator, denominator], agents) => {
      const exact = closedErlangB(numerator, denominator, agents);
      expect(Math.abs(erlangB(numerator / denominator, agents) - exact)).toBeLessThanOrEqual(exact * 1e-13);
    }),
    { seed: 421, numRuns: runs(1000) },
  );
});

it('C is the closed form in exact arithmetic, and the other measures follow from it', () => {
  let stable = 0;
  const minutes = fc.constantFrom(0.5, 1, 3, 10, 45);
  fc.assert(
    fc.property(anyTraffic, fc.integer({ min: 1, max: 40 }), minutes, minutes, ([a, b], agents, handling, target) => {
      const erlangs = a / b;
      const arrivalsPerHour = (60 * erlangs) / handling;
      // Only where the decimal of the arrivals is exact, so that they make exactly these erlangs.
      fc.pre(Number.isInteger(arrivalsPerHour * 2 ** 20) && (arrivalsPerHour * handling) / 60 === erlangs);
      const queue = erlangC(
        Object.freeze({ arrivalsPerHour, handlingMinutes: handling, agents, targetMinutes: target }),
      );
      expect(JSON.parse(JSON.stringify(queue))).toStrictEqual(queue);
      if (queue.status === 'unstable') {
        expect(agents * b).toBeLessThanOrEqual(a);
        expect(queue.leastAgents).toBe(Math.floor(a / b) + 1);
        return;
      }
      stable++;
      expect(agents * b).toBeGreaterThan(a);
      const exact = closedErlangC(a, b, agents);
      expect(Math.abs(queue.waitProbability - exact)).toBeLessThanOrEqual(exact * 1e-12);
      expect(queue.waitProbability).toBeLessThanOrEqual(1);
      expect(queue.occupancy).toBe(erlangs / agents);
      expect(queue.meanWaitMinutes).toBeCloseTo((exact * handling) / (agents - erlangs), 9);
      const late = exact * Math.exp((-(agents - erlangs) * target) / handling);
      expect(queue.serviceLevel).toBeCloseTo(1 - late, 12);
    }),
    { seed: 422, numRuns: runs(1000) },
  );
  expect(stable).toBeGreaterThan(50);
});

it('C lies between 0 and 1, falls with each agent, and is finite for thousands of erlangs', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8000 }), fc.integer({ min: 1, max: 100 }), (erlangs, spare) => {
      const queues = [0, 1, 10].map((more) =>
        erlangC({ arrivalsPerHour: erlangs, handlingMinutes: 60, agents: erlangs + spare + more, targetMinutes: 1 }),
      );
      let before = { waitProbability: 1, meanWaitMinutes: Number.MAX_VALUE, serviceLevel: 0 };
      for (const queue of queues) {
        if (queue.status !== 'stable' || queue.serviceLevel === null) throw new Error('stable, with a service level');
        const { waitProbability, meanWaitMinutes, serviceLevel } = queue;
        expect(waitProbability).toBeGreaterThanOrEqual(0);
        if (before.waitProbability > 0) expect(waitProbability).toBeLessThan(before.waitProbability);
        expect(meanWaitMinutes).toBeLessThanOrEqual(before.meanWaitMinutes);
        expect(serviceLevel).toBeGreaterThanOrEqual(before.serviceLevel);
        expect(serviceLevel).toBeLessThanOrEqual(1);
        before = { waitProbability, meanWaitMinutes, serviceLevel };
      }
    }),
    { seed: 423, numRuns: runs(100) },
  );
});

it('required agents are the first that a search from one finds', () => {
  const decided = new Map<string, number>();
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 600 }),
      fc.constantFrom(1, 3, 4.5, 10),
      fc.constantFrom(0, 1 / 3, 2, 15),
      fc.constantFrom(0, 0.5, 0.8, 0.95, 0.999),
      fc.constantFrom(undefined, 1, 0.9, 0.85, 0.5, 0.1),
      fc.integer({ min: 0, max: 99 }),
      (arrivalsPerHour, handlingMinutes, targetMinutes, serviceLevel, maximumOccupancy, percent) => {
        const contacts = { arrivalsPerHour, handlingMinutes, targetMinutes };
        const shrinkage = percent / 100;
        const found = requiredAgents({ ...contacts, serviceLevel, maximumOccupancy, shrinkage });
        let agents = 1;
        for (; ; agents++) {
          const queue = erlangC({ ...contacts, agents });
          if (queue.status === 'unstable' || (queue.serviceLevel ?? 0) < serviceLevel) continue;
          // Occupancy in whole numbers: arrivals * handling in tenths of minutes, by agents * 600, in hundredths.
          const busy = Math.round(arrivalsPerHour * handlingMinutes * 10) * 100;
          if (busy <= Math.round((maximumOccupancy ?? 1) * 100) * agents * 600) break;
        }
        expect(found.agents).toBe(agents);
        const { status, ...same } = erlangC({ ...contacts, agents });
        expect(status).toBe('stable');
        expect(found).toMatchObject(same);
        expect(found.headcount).toBe(Math.floor((agents * 100 + 99 - percent) / (100 - percent)));
        expect(found.scheduled).toBeCloseTo((agents * 100) / (100 - percent), 9);
        decided.set(found.decidedBy, (decided.get(found.decidedBy) ?? 0) + 1);
      },
    ),
    { seed: 424, numRuns: runs(1000) },
  );
  for (const limit of ['traffic', 'maximum-occupancy', 'service-level']) expect(decided.get(limit)).toBeGreaterThan(5);
});
