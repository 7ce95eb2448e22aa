import fc from 'fast-check';
import { expect, it } from 'vitest';
import { businessClock } from '../../../src/coverage/index.js';
import { durationMetrics, slaAttainment } from '../../../src/metrics/index.js';
import type { IncidentRecord, SlaAttainmentOptions } from '../../../src/metrics/index.js';
import { runs } from '../../fixtures/runs.js';
import { anyIncidents, anyMoment, frozen, isPlain } from '../arbitraryIncidents.js';

const settings = (seed: number): { readonly seed: number; readonly numRuns: number } => ({ seed, numRuns: runs(200) });
const clock = businessClock(
  { windows: [{ zone: 'UTC', days: ['mon', 'wed', 'fri'], start: '08:00', end: '18:00' }] },
  { from: '2026-01-01T00:00Z', to: '2026-04-01T00:00Z' },
);
const targets = [{ priority: 1, target: 'PT8H' }, { priority: 2, target: 'P2D' }, { target: 'P5D' }] as const;
const clocks = fc.constantFrom('gross', 'net', 'business', 'net-business');
const optionsOf = (asOf: number, kind: SlaAttainmentOptions['clock']): SlaAttainmentOptions => ({
  ...{ metric: 'time-to-resolve', targets, asOf, clock: kind, businessClock: clock },
  ...{ listBreaches: true, atRiskShare: 1 },
});

it('accounts for every incident, between its bounds', () => {
  fc.assert(
    fc.property(
      anyIncidents,
      anyMoment,
      clocks,
      fc.constantFrom(...durationMetrics),
      (incidents, asOf, kind, metric) => {
        const report = slaAttainment(frozen(incidents), { ...optionsOf(asOf, kind), metric });
        expect(isPlain(report)).toBe(true);
        const { met, breached, pending, excluded, attainment, bounds } = report;
        const left = excluded.reduce((total, { count }) => total + count, 0);
        expect(met + breached + pending + left).toBe(incidents.length);
        expect([report.breaches.length, report.atRisk.length]).toEqual([breached, pending]);
        if (attainment.status !== 'ok' || bounds === null) return;
        expect(attainment.value).toBeGreaterThanOrEqual(bounds.low);
        expect(attainment.value).toBeLessThanOrEqual(bounds.high);
      },
    ),
    settings(841),
  );
});

it('names an instant from which on an incident is breached, and before which it is not', () => {
  fc.assert(
    fc.property(anyIncidents, anyMoment, clocks, (incidents, asOf, kind) => {
      const report = slaAttainment(incidents, optionsOf(asOf, kind));
      for (const { breachesAt } of report.atRisk) {
        if (breachesAt !== null) expect(Date.parse(breachesAt)).toBeGreaterThanOrEqual(asOf);
      }
      for (const { breachedAt } of report.breaches) expect(Date.parse(breachedAt ?? '')).toBeLessThan(asOf);
    }),
    settings(842),
  );
});

it('never takes a breach back', () => {
  fc.assert(
    fc.property(anyIncidents, anyMoment, fc.nat(5_000_000), clocks, (incidents, asOf, more, kind) => {
      const named = incidents.map((record, at): IncidentRecord => ({ ...record, id: `n${at}`, status: undefined }));
      const now = slaAttainment(named, optionsOf(asOf, kind));
      const later = slaAttainment(named, optionsOf(asOf + more * 1000, kind));
      // A record whose later instants contradict its earlier ones is left out later.
      const breached = new Set(later.breaches.map(({ id }) => id));
      const counted = later.met + later.breached + later.pending;
      const lost = now.breaches.filter(({ id }) => !breached.has(id)).length;
      expect(lost).toBeLessThanOrEqual(named.length - counted);
    }),
    settings(843),
  );
});
