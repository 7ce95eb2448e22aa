import fc from 'fast-check';
import { expect, it } from 'vitest';
import { availability } from '../../../src/metrics/index.js';
import { runs } from '../../fixtures/runs.js';
import { anyIncidents, anyMoment, frozen, instantAt, isPlain, spanMinutes } from '../arbitraryIncidents.js';
import { valueOf } from '../valueOf.js';

const minute = 60_000;
const short = fc.integer({ min: 0, max: 300 });
const settings = (seed: number): { readonly seed: number; readonly numRuns: number } => ({ seed, numRuns: runs(200) });

it('is what counting minutes gives', () => {
  const stretches = fc.array(fc.tuple(short, short), { maxLength: 6 });
  fc.assert(
    fc.property(stretches, stretches, (down, maintained) => {
      const stretch = ([a, b]: readonly [number, number]) => ({
        start: instantAt(Math.min(a, b)),
        end: instantAt(Math.max(a, b)),
      });
      const window = { from: instantAt(20), to: instantAt(280), asOf: instantAt(400) };
      const incidents = [{ id: 'a', openedAt: instantAt(0), outages: down.map(stretch) }];
      const found = availability(incidents, { ...window, maintenance: maintained.map(stretch) });
      const holds = (list: readonly { start: number; end: number }[], at: number): boolean =>
        list.some(({ start, end }) => start <= at && at < end);
      const minutes = Array.from({ length: 260 }, (_, at) => instantAt(20 + at));
      const working = minutes.filter((at) => !holds(maintained.map(stretch), at));
      const failed = working.filter((at) => holds(down.map(stretch), at));
      expect(found.maintenanceMinutes).toBe(260 - working.length);
      expect(valueOf(found.withoutMaintenance)).toBe(
        working.length === 0 ? 'zero-exposure' : 1 - (failed.length * minute) / (working.length * minute),
      );
    }),
    settings(831),
  );
});

it('never rises with one more outage, and stays within 0 and 1', () => {
  fc.assert(
    fc.property(
      anyIncidents,
      anyMoment,
      fc.tuple(fc.nat(spanMinutes), fc.nat(5_000)),
      (incidents, asOf, [from, length]) => {
        const options = { asOf, from: instantAt(0), to: instantAt(spanMinutes) };
        const before = availability(frozen(incidents), options);
        const outages = [{ start: instantAt(from), end: instantAt(from + length) }];
        const after = availability([...incidents, { id: 'more', openedAt: instantAt(0), outages }], options);
        expect(isPlain(before)).toBe(true);
        if (before.withoutMaintenance.status !== 'ok' || after.withoutMaintenance.status !== 'ok') return;
        expect(after.withoutMaintenance.value).toBeLessThanOrEqual(before.withoutMaintenance.value);
        expect(after.withoutMaintenance.value).toBeGreaterThanOrEqual(0);
        expect(before.withoutMaintenance.value).toBeLessThanOrEqual(1);
      },
    ),
    settings(832),
  );
});
