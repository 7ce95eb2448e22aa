import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beforeAfter, incidentTrend, trendVerdict, trendVerdicts } from '../../../src/metrics/index.js';
import type { MetricObservation, TrendMetric } from '../../../src/metrics/index.js';
import { runs } from '../../fixtures/runs.js';
import { anyIncident, anyMoment, frozen, instantAt, isPlain, spanMinutes } from '../arbitraryIncidents.js';

const settings = (seed: number): { readonly seed: number; readonly numRuns: number } => ({ seed, numRuns: runs(200) });
const day = 1440;
const values = fc.array(fc.integer({ min: -40, max: 100 }), { minLength: 0, maxLength: 30 });
const tolerances = fc.constantFrom({ absolute: 5 }, { relative: 0.1 }, undefined);
const asOf = '2027-01-01';

function observed(list: readonly number[], scale = 1): MetricObservation[] {
  return list.map((value, at) => ({
    metricId: 'm',
    start: new Date(instantAt(at * day)).toISOString(),
    end: new Date(instantAt((at + 1) * day)).toISOString(),
    value: value * scale,
  }));
}

it('is one of five, plain, and turned round with its direction', () => {
  const turned: Readonly<Record<string, string>> = { improving: 'worsening', worsening: 'improving' };
  fc.assert(
    fc.property(values, tolerances, fc.constantFrom('duration', 'value', 'proportion'), (list, tolerance, kind) => {
      const metric: TrendMetric = frozen({ direction: 'lower-is-better', tolerance, kind });
      const found = trendVerdict(metric, frozen(observed(list)), { asOf });
      expect(isPlain(found)).toBe(true);
      expect(trendVerdicts).toContain(found.verdict);
      const other = trendVerdict({ ...metric, direction: 'higher-is-better' }, observed(list), { asOf });
      expect(other.verdict).toBe(turned[found.verdict] ?? found.verdict);
      if (found.change !== null) {
        const { value, low, high } = found.change.absolute;
        expect(low <= value && value <= high).toBe(true);
      }
    }),
    settings(861),
  );
});

it('does not hang on the unit', () => {
  fc.assert(
    fc.property(values, (list) => {
      const metric: TrendMetric = { direction: 'lower-is-better', tolerance: { absolute: 5 } };
      const found = trendVerdict(metric, observed(list), { asOf });
      const scaled = trendVerdict({ ...metric, tolerance: { absolute: 320 } }, observed(list, 64), { asOf });
      expect([scaled.verdict, scaled.p, scaled.power]).toEqual([found.verdict, found.p, found.power]);
    }),
    settings(862),
  );
});

it('has one verdict on any incidents, in any order', () => {
  const many = fc.array(anyIncident, { minLength: 40, maxLength: 90 });
  fc.assert(
    fc.property(many, anyMoment, fc.constantFrom('gross', 'net'), (incidents, at, clock) => {
      const options = { metric: 'time-to-restore', asOf: at, clock, tolerance: { relative: 0.2 } } as const;
      const found = incidentTrend(frozen(incidents), options);
      expect(isPlain(found)).toBe(true);
      expect(incidentTrend([...incidents].reverse(), options)).toEqual(found);
      expect(found.n + found.excluded.reduce((total, { count }) => total + count, 0)).toBe(incidents.length);
      const split = beforeAfter(incidents, { ...options, changedAt: instantAt(spanMinutes / 3) });
      expect(isPlain(split)).toBe(true);
    }),
    { seed: 863, numRuns: runs(60) },
  );
});
