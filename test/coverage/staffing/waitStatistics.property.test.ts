import fc from 'fast-check';
import { expect, it } from 'vitest';
import { waitStatistics } from '../../../src/coverage/staffing/waitStatistics.js';
import type { ClosedStretch } from '../../../src/coverage/staffing/waits.js';
import { runs } from '../../fixtures/runs.js';

const minute = 60_000;
const length = 3000; // minutes of the range

/** Minutes of the range in which somebody is there, a few stretches of them; the last gap goes on for a while. */
const anyWeek = fc
  .record({
    edges: fc.uniqueArray(fc.integer({ min: 0, max: length }), { minLength: 2, maxLength: 12 }),
    beyond: fc.nat({ max: 400 }),
  })
  .map(({ edges, beyond }) => {
    const sorted = edges.sort((a, b) => a - b);
    const gaps = sorted.flatMap((start, at): ClosedStretch | [] => {
      const end = sorted[at + 1];
      if (at % 2 === 1 || end === undefined) return [];
      return {
        start: start * minute,
        end: end * minute,
        ...(end === length ? { trueEnd: (length + beyond) * minute } : {}),
      };
    });
    return gaps;
  });

/** The wait of somebody who arrives in the middle of each minute, the slow way. */
function waits(gaps: readonly ClosedStretch[]): number[] {
  return Array.from({ length }, (_, at) => {
    const arrival = (at + 0.5) * minute;
    const gap = gaps.find(({ start, end }) => arrival >= start && arrival < end);
    return gap === undefined ? 0 : ((gap.trueEnd ?? gap.end) - arrival) / minute;
  });
}

it('agree with somebody who arrives every minute', () => {
  fc.assert(
    fc.property(anyWeek, fc.nat({ max: 800 }), (gaps, limit) => {
      const found = waitStatistics(gaps, { from: 0, to: length * minute }, { longerThanMinutes: [limit] });
      if (found.status !== 'ends') throw new Error('all waits end');
      const all = waits(gaps);
      const inGap = all.filter((wait) => wait > 0);
      const total = all.reduce((sum, wait) => sum + wait, 0);
      // The wait falls evenly within a minute, so that its middle is its mean: no error of the grid.
      expect(found.meanWaitMinutes).toBeCloseTo(total / length, 8);
      expect(found.meanWaitInGapMinutes).toBeCloseTo(total / inGap.length, 8);
      expect(found.gapMinutes).toBe(inGap.length);
      expect(found.gapProbability).toBe(inGap.length / length);
      expect(found.longerThan[0]?.share).toBeCloseTo(all.filter((wait) => wait > limit).length / length, 12);
      expect(found.longestWaitMinutes).toBe(Math.max(...all) + 0.5);
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
    }),
    { seed: 431, numRuns: runs(400) },
  );
});

it('given a gap, lie between half the shortest and half the longest of whole gaps', () => {
  fc.assert(
    fc.property(anyWeek, (gaps) => {
      const whole = gaps.map(({ start, end }) => ({ start, end, trueEnd: end }));
      const found = waitStatistics(whole, { from: 0, to: length * minute });
      if (found.status !== 'ends' || found.meanWaitInGapMinutes === null) throw new Error('there are gaps');
      const lengths = whole.map(({ start, end }) => (end - start) / minute);
      expect(found.meanWaitInGapMinutes).toBeGreaterThanOrEqual(Math.min(...lengths) / 2 - 1e-9);
      expect(found.meanWaitInGapMinutes).toBeLessThanOrEqual(Math.max(...lengths) / 2 + 1e-9);
    }),
    { seed: 432, numRuns: runs(1000) },
  );
});

it('do not change with the epoch, nor where a range is cut and put together again', () => {
  fc.assert(
    fc.property(anyWeek, fc.integer({ min: 1, max: length - 1 }), (gaps, cut) => {
      const shift = 1_780_000_000_000;
      const moved = gaps.map(({ start, end, trueEnd }) => ({
        start: start + shift,
        end: end + shift,
        ...(trueEnd == null ? {} : { trueEnd: trueEnd + shift }),
      }));
      const all = waitStatistics(gaps, { from: 0, to: length * minute });
      expect(waitStatistics(moved, { from: shift, to: shift + length * minute })).toEqual(all);
      const parts = [
        [0, cut],
        [cut, length],
      ] as const;
      const total = parts.reduce((sum, [from, to]) => {
        const inside = gaps
          .filter(({ start, end }) => start < to * minute && end > from * minute)
          .map(({ start, end, trueEnd }) => ({
            start: Math.max(start, from * minute),
            end: Math.min(end, to * minute),
            trueEnd: trueEnd ?? end,
          }));
        const part = waitStatistics(inside, { from: from * minute, to: to * minute });
        return sum + (part.status === 'ends' ? part.meanWaitMinutes * part.rangeMinutes : NaN);
      }, 0);
      expect(all.status === 'ends' && all.meanWaitMinutes).toBeCloseTo(total / length, 8);
    }),
    { seed: 433, numRuns: runs(400) },
  );
});
