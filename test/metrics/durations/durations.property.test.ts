import fc from 'fast-check';
import { expect, it } from 'vitest';
import { businessClock } from '../../../src/coverage/index.js';
import { durationsByMonth, durationMetrics, timeToResolve, timeToRestore } from '../../../src/metrics/index.js';
import type { DurationClock, IncidentRecord } from '../../../src/metrics/index.js';
import { runs } from '../../fixtures/runs.js';
import { anyIncidents, anyMoment, frozen, isPlain } from '../arbitraryIncidents.js';

const settings = (seed: number): { readonly seed: number; readonly numRuns: number } => ({ seed, numRuns: runs(200) });
const clockKinds: readonly DurationClock[] = ['gross', 'net', 'business', 'net-business'];
const office = businessClock(
  { windows: [{ zone: 'UTC', days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '08:00', end: '18:00' }] },
  { from: '2026-01-01T00:00Z', to: '2026-04-01T00:00Z' },
);
const week = 7 * 86_400_000;

/** All instants of a record, later by some milliseconds. */
function shifted<T>(value: T, by: number): T {
  const move = (member: unknown): unknown => {
    if (typeof member === 'number' && member > 1e9) return member + by;
    if (Array.isArray(member)) return member.map(move);
    if (typeof member !== 'object' || member === null) return member;
    return Object.fromEntries(Object.entries(member).map(([key, each]) => [key, move(each)]));
  };
  return move(value) as T;
}

it('is plain, complete and pure for any incidents', () => {
  fc.assert(
    fc.property(anyIncidents, anyMoment, fc.constantFrom(...clockKinds), (incidents, asOf, clock) => {
      for (const metric of durationMetrics) {
        const options = frozen({ metric, asOf, clock, businessClock: { ...office }, zone: 'Europe/Berlin' });
        const months = durationsByMonth(frozen(incidents), options);
        expect(isPlain(months)).toBe(true);
        for (const { summary } of months) {
          const { given, ended, open, excluded } = summary;
          expect(ended + open + excluded.reduce((total, { count }) => total + count, 0)).toBe(given);
          const { median } = summary;
          if (median.status !== 'ok') continue;
          expect(median.n).toBe(ended + open);
          expect(median.value).toBeGreaterThanOrEqual(0);
          if (median.interval) {
            expect(median.interval.low).toBeLessThanOrEqual(median.value);
            expect(median.interval.high).toBeGreaterThanOrEqual(median.value);
          }
        }
      }
    }),
    settings(821),
  );
});

it('does not hang on the order of the records, nor on the week', () => {
  fc.assert(
    fc.property(anyIncidents, anyMoment, (incidents, asOf) => {
      const options = { asOf, clock: 'net-business', businessClock: office, interval: true } as const;
      const summary = timeToResolve(incidents, options);
      expect(timeToResolve([...incidents].reverse(), options)).toEqual(summary);
      const later = timeToResolve(shifted(incidents, week), { ...options, asOf: asOf + week });
      expect({ ...later, asOf: summary.asOf, timeZoneData: null }).toEqual({ ...summary, timeZoneData: null });
    }),
    settings(822),
  );
});

it('knows nothing that happened after its moment', () => {
  fc.assert(
    fc.property(anyIncidents, anyMoment, (given, asOf) => {
      const opened = given.filter(({ openedAt }) => Number(openedAt) <= asOf);
      const incidents = opened.map((record) => ({ ...record, status: undefined })); // a state has no instant
      const known = incidents.map((record) => upTo(record, asOf));
      const pick = ({ median, mean, ended, open }: ReturnType<typeof timeToRestore>) => ({ median, mean, ended, open });
      for (const ending of ['first', 'final'] as const) {
        for (const clock of ['gross', 'net'] as const) {
          expect(pick(timeToRestore(incidents, { asOf, ending, clock }))).toEqual(
            pick(timeToRestore(known, { asOf, ending, clock })),
          );
        }
      }
    }),
    settings(823),
  );
});

/** A record without what came later. */
function upTo(record: IncidentRecord, asOf: number): IncidentRecord {
  const isKnown = (value: unknown): boolean => typeof value !== 'number' || value <= asOf;
  const fields = Object.entries(record).filter(([, value]) => isKnown(value));
  return {
    ...(Object.fromEntries(fields) as unknown as IncidentRecord),
    reopenedAt: (record.reopenedAt ?? []).filter(isKnown),
    pauses: (record.pauses ?? []).flatMap((pause) => {
      if (!isKnown(pause.start)) return [];
      return [isKnown(pause.end) ? pause : { start: pause.start, stopsClock: pause.stopsClock }];
    }),
  };
}

it('by month is the summary of the records of the month', () => {
  fc.assert(
    fc.property(anyIncidents, anyMoment, (incidents, asOf) => {
      const months = durationsByMonth(incidents, { metric: 'time-to-resolve', asOf, zone: 'America/New_York' });
      for (const { start, end, summary } of months) {
        const alone = incidents.filter(
          ({ openedAt }) =>
            Number(openedAt) <= asOf && Number(openedAt) >= Date.parse(start) && Number(openedAt) < Date.parse(end),
        );
        expect(summary).toEqual(timeToResolve(alone, { asOf }));
      }
      const counted = months.reduce((total, { summary }) => total + summary.given, 0);
      expect(counted).toBe(incidents.filter(({ openedAt }) => Number(openedAt) <= asOf).length);
    }),
    settings(824),
  );
});
