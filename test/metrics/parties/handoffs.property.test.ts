import fc from 'fast-check';
import { expect, it } from 'vitest';
import { businessClock } from '../../../src/coverage/index.js';
import { handoffs, hoursSplit, timeToResolve } from '../../../src/metrics/index.js';
import type { IncidentRecord } from '../../../src/metrics/index.js';
import { runs } from '../../fixtures/runs.js';
import { anyIncidents, anyMoment, frozen, isPlain } from '../arbitraryIncidents.js';

const settings = (seed: number): { readonly seed: number; readonly numRuns: number } => ({ seed, numRuns: runs(200) });
const office = businessClock(
  { windows: [{ zone: 'UTC', days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '08:00', end: '18:00' }] },
  { from: '2026-01-01T00:00Z', to: '2026-04-01T00:00Z' },
);
const clocks = fc.constantFrom('gross', 'net', 'business', 'net-business');

it('adds up to the durations, whatever the clock', () => {
  fc.assert(
    fc.property(anyIncidents, anyMoment, clocks, (incidents, asOf, clock) => {
      const options = { asOf, clock, businessClock: office };
      const report = handoffs(frozen(incidents), options);
      expect(isPlain(report)).toBe(true);
      expect(report.counted + report.excluded.reduce((total, { count }) => total + count, 0)).toBe(incidents.length);
      const total = report.held.reduce((sum, { hours }) => sum + hours, 0);
      const counted = incidents.filter((one) => handoffs([one], options).counted === 1);
      // Up to the end, or to the moment: the longest time of each alone
      const each = counted.reduce((sum, one) => sum + (timeToResolve([one], options).longest ?? 0), 0);
      expect(total).toBeCloseTo(each, 6);
    }),
    settings(851),
  );
});

it('swaps its results with the names of the parties', () => {
  const swap = (partyId: string | null | undefined): string | null | undefined =>
    partyId === 'msp' ? 'internal' : partyId === 'internal' ? 'msp' : partyId;
  fc.assert(
    fc.property(anyIncidents, anyMoment, (incidents, asOf) => {
      const swapped = incidents.map((record): IncidentRecord => ({
        ...record,
        assignments: (record.assignments ?? []).map((each) => ({ ...each, partyId: swap(each.partyId) })),
      }));
      const [one, other] = [handoffs(incidents, { asOf }), handoffs(swapped, { asOf })];
      const heldOf = ({ held }: typeof one, partyId: string) =>
        held.find(({ holder }) => holder.kind === 'party' && holder.partyId === partyId)?.hours;
      expect([heldOf(one, 'msp'), heldOf(one, 'internal')]).toEqual([heldOf(other, 'internal'), heldOf(other, 'msp')]);
      expect([one.transfers, one.partyPingPong, one.partyReturns]).toEqual([
        other.transfers,
        other.partyPingPong,
        other.partyReturns,
      ]);
    }),
    settings(852),
  );
});

it('puts every incident on one side of the hours', () => {
  fc.assert(
    fc.property(anyIncidents, anyMoment, fc.constantFrom('opened', 'ended', 'majority'), (incidents, asOf, splitBy) => {
      const targets = [{ target: 'PT9H' }, { priority: 1 as const, target: 'PT2H' }];
      const split = hoursSplit(frozen(incidents), { metric: 'time-to-resolve', asOf, hours: office, splitBy, targets });
      expect(isPlain(split)).toBe(true);
      const left = split.excluded.reduce((total, { count }) => total + count, 0);
      expect(split.inHours.incidents + split.outOfHours.incidents + left).toBe(incidents.length);
      for (const shares of [split.firstTeam, split.withinTarget ?? split.firstTeam]) {
        const out = shares.excluded.reduce((total, { count }) => total + count, 0);
        const counted = shares.inHours.denominator + shares.outOfHours.denominator;
        expect(counted + out + left).toBe(incidents.length);
        const inStrata = shares.byPriority.reduce((total, { inHours }) => total + inHours.numerator, 0);
        expect(inStrata).toBe(shares.inHours.numerator);
      }
      const strata = split.byPriority.reduce((total, { inHours }) => total + inHours.incidents, 0);
      expect(strata).toBe(split.inHours.incidents);
    }),
    settings(853),
  );
});
