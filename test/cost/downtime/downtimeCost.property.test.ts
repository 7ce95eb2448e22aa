import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitStatistics } from '../../../src/coverage/staffing/waitStatistics.js';
import { downtimeCost } from '../../../src/cost/downtime/downtimeCost.js';
import { hoursFromWaits } from '../../../src/cost/downtime/hoursFromWaits.js';
import type { DowntimeHours, DowntimeInput } from '../../../src/cost/downtime/model.js';
import { runs } from '../../fixtures/runs.js';

const hourMs = 3_600_000;
const weekMs = 168 * hourMs;

/** Hours of coverage of a week whose gaps of the given milliseconds stand apart. */
function hoursFor(gaps: readonly number[], total = weekMs): DowntimeHours {
  let at = 0;
  const stretches = gaps.map((length) => {
    const start = at;
    at += length + 1;
    return { start, end: start + length };
  });
  return hoursFromWaits(waitStatistics(stretches, { from: 0, to: total }));
}

/** Hours of work in staffed hours and outside them. */
interface Work {
  readonly inside: number;
  readonly outside: number;
}

function costOf(hours: DowntimeHours, { inside, outside }: Work): number {
  const input: DowntimeInput = {
    services: [{ serviceId: 'erp', incidents: [{ severity: 'p1', perYear: 10, costPerMinute: 7 }], ...hours }],
    restoration: [
      {
        staffed: { detect: null, acknowledge: null, diagnose: null, repair: inside },
        unstaffed: { detect: null, diagnose: null, repair: outside },
      },
    ],
    skillGapDelayHours: null,
  };
  return downtimeCost(input).cost ?? NaN;
}

const gap = fc.integer({ min: hourMs, max: 40 * hourMs });
const gaps = fc.array(gap, { minLength: 1, maxLength: 4 });
const work = fc.record({
  inside: fc.double({ min: 0, max: 10, noNaN: true }),
  more: fc.double({ min: 0, max: 5, noNaN: true }),
});
const settings = (seed: number): { readonly seed: number; readonly numRuns: number } => ({ seed, numRuns: runs(400) });

describe('the wait', () => {
  it('is half a gap for equal gaps', () => {
    fc.assert(
      fc.property(gap, fc.integer({ min: 1, max: 4 }), (length, count) => {
        expect(hoursFor(Array<number>(count).fill(length)).waitHours).toBeCloseTo(length / hourMs / 2, 9);
      }),
      settings(811),
    );
  });

  it('falls, and the cost with it, when a gap is split', () => {
    fc.assert(
      fc.property(gaps, fc.double({ min: 0.1, max: 0.9, noNaN: true }), ([first = hourMs, ...others], part) => {
        const piece = Math.round(first * part);
        const whole = hoursFor([first, ...others]);
        const split = hoursFor([piece, first - piece, ...others]);
        expect(Number(split.waitHours)).toBeLessThan(Number(whole.waitHours));
        expect(costOf(split, { inside: 1, outside: 1 })).toBeLessThan(costOf(whole, { inside: 1, outside: 1 }));
      }),
      settings(812),
    );
  });

  it('scales with time, and the share of incidents does not', () => {
    fc.assert(
      fc.property(gaps, fc.constantFrom(2, 4, 8), (lengths, factor) => {
        const [once, scaled] = [
          hoursFor(lengths),
          hoursFor(
            lengths.map((length) => length * factor),
            weekMs * factor,
          ),
        ];
        expect(scaled.outOfHoursShare).toBeCloseTo(Number(once.outOfHoursShare), 12);
        expect(scaled.waitHours).toBeCloseTo(Number(once.waitHours) * factor, 9);
      }),
      settings(813),
    );
  });
});

describe('the cost', () => {
  it('never rises when a window is widened, where work takes no longer in staffed hours', () => {
    fc.assert(
      fc.property(
        gaps,
        work,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([first = hourMs, ...others], { inside, more }, part) => {
          const hours = { inside, outside: inside + more };
          const left = Math.round(first * part);
          const before = costOf(hoursFor([first, ...others]), hours);
          const after = costOf(hoursFor([...(left > 0 ? [left] : []), ...others]), hours);
          expect(after).toBeLessThanOrEqual(before * (1 + 1e-12));
        },
      ),
      settings(814),
    );
  });

  it('moves by little when a window moves by little', () => {
    fc.assert(
      fc.property(gaps, work, ([first = hourMs, ...others], { inside, more }) => {
        const hours = { inside, outside: inside + more };
        const before = costOf(hoursFor([first, ...others]), hours);
        const after = costOf(hoursFor([first - 1, ...others]), hours);
        // A millisecond of a week moves the share by 1.7e-9, the wait by at most as much of 40 hours; 4,200 is the cost of an hour of T
        expect(Math.abs(after - before)).toBeLessThan(4200 * 1e-6);
      }),
      settings(815),
    );
  });

  it('follows the sum over incidents, worked out one by one', () => {
    const number = fc.double({ min: 0, max: 50, noNaN: true });
    const rate = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const steps = fc.record({ detect: number, acknowledge: number, diagnose: number, repair: number });
    const incident = fc.record({
      severity: fc.constantFrom('p1', 'p2'),
      perYear: number,
      costPerMinute: number,
      affectedShare: rate,
    });
    const service = fc.record({
      serviceId: fc.constantFrom('a', 'b', 'c'),
      incidents: fc.array(incident, { maxLength: 3 }),
      outOfHoursShare: rate,
    });
    const input = fc.record({
      services: fc.array(service, { maxLength: 3 }),
      staffed: steps,
      unstaffed: steps,
      penalty: number,
      gap: number,
    });
    fc.assert(
      fc.property(input, ({ services, staffed, unstaffed, penalty, gap: delay }) => {
        const hours = (each: typeof staffed): number =>
          each.detect + each.acknowledge + each.diagnose * (1 + penalty) + each.repair + delay;
        let expected = 0;
        for (const { incidents, outOfHoursShare: o } of services) {
          for (const { perYear, costPerMinute, affectedShare } of incidents) {
            expected +=
              60 * perYear * costPerMinute * affectedShare * ((1 - o) * hours(staffed) + o * hours(unstaffed));
          }
        }
        const found = downtimeCost({
          services,
          restoration: [{ staffed, unstaffed }],
          contextPenalty: penalty,
          skillGapDelayHours: delay,
        });
        const scale = Math.max(1, expected);
        expect(Math.abs((found.cost ?? NaN) - expected) / scale).toBeLessThan(1e-12);
        const total = found.hoursPerYear?.total ?? NaN;
        expect(Math.abs(total * 60 - (found.minutesPerYear ?? NaN)) / Math.max(1, total * 60)).toBeLessThan(1e-12);
        expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
      }),
      settings(816),
    );
  });
});
