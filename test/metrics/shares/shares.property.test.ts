import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escalationRate, firstTeamResolution, providerShare, reopenRate } from '../../../src/metrics/index.js';
import type { IncidentRecord, IncidentShare } from '../../../src/metrics/index.js';
import { runs } from '../../fixtures/runs.js';
import { anyIncidents, anyMoment, frozen, instantAt, isPlain, spanMinutes } from '../arbitraryIncidents.js';
import { valueOf } from '../valueOf.js';

const settings = (seed: number): { readonly seed: number; readonly numRuns: number } => ({ seed, numRuns: runs(200) });
const providerPartyIds = ['msp', 'other-msp'];
const tiers = { desk: 1, network: 2 };

const shares: readonly (readonly [string, (incidents: readonly IncidentRecord[], asOf: number) => IncidentShare])[] = [
  ['first-team resolution', (incidents, asOf) => firstTeamResolution(incidents, { asOf, groups: { noc: 'msp' } })],
  ['the reopen rate', (incidents, asOf) => reopenRate(incidents, { asOf })],
  ['the escalation rate by tier', (incidents, asOf) => escalationRate(incidents, { asOf, by: 'tier', tiers })],
  ['the escalation rate by party', (incidents, asOf) => escalationRate(incidents, { asOf, by: 'party' })],
  ['the share of providers', (incidents, asOf) => providerShare(incidents, { asOf, providerPartyIds })],
];

/** A record as it was known at a moment: nothing in it is later. */
function knownAt(record: IncidentRecord, asOf: number): IncidentRecord {
  const instant = (value: unknown): number | undefined =>
    typeof value === 'number' && value <= asOf ? value : undefined;
  const { resolvedAt, closedAt, restoredAgainAt, resolvedAgainAt, reopenedAt, assignments } = record;
  return {
    ...record,
    resolvedAt: instant(resolvedAt),
    closedAt: instant(closedAt),
    restoredAgainAt: instant(restoredAgainAt),
    resolvedAgainAt: instant(resolvedAgainAt),
    reopenedAt: reopenedAt?.filter((each) => Number(each) <= asOf),
    assignments: assignments?.filter((each) => Number(each.at) <= asOf),
  };
}

it.each(shares)('%s counts every incident once, whatever the order, and is plain', (_, of) => {
  fc.assert(
    fc.property(anyIncidents, anyMoment, (incidents, asOf) => {
      const found = of(frozen(incidents), asOf);
      expect(isPlain(found)).toBe(true);
      const left = found.excluded.reduce((total, { count }) => total + count, 0);
      expect(found.denominator + left).toBe(incidents.length);
      expect(valueOf(found.share)).toBe(found.denominator === 0 ? 'no-incidents' : found.numerator / found.denominator);
      expect(of([...incidents].reverse(), asOf)).toEqual(found);
    }),
    settings(861),
  );
});

it.each(shares)('%s is made again from what was known then', (_, of) => {
  // A state has no time, so it is left out: a log of then would have had that of then
  const stateless = anyIncidents.map((all) => all.map((record): IncidentRecord => ({ ...record, status: undefined })));
  fc.assert(
    fc.property(stateless, anyMoment, (incidents, asOf) => {
      const then = incidents.map((record) => knownAt(record, asOf));
      expect(of(then, asOf)).toEqual(of(incidents, asOf));
    }),
    settings(862),
  );
});

/** Who holds a ticket minute by minute from its opening to its solution: the slow reading of its assignments. */
function holdersOf(record: IncidentRecord): readonly string[] {
  const [opened, solved] = [Number(record.openedAt), Number(record.resolvedAt)];
  const found: string[] = [];
  for (let ms = opened; ms <= solved; ms += 60_000) {
    const before = (record.assignments ?? []).filter(
      (each) => Number(each.at) <= ms && (each.partyId !== undefined || each.group !== undefined),
    );
    const latest = Math.max(...before.map((each) => Number(each.at)));
    const last = before.filter((each) => Number(each.at) === latest).at(-1);
    if (last !== undefined) found.push(last.partyId ?? 'not mapped');
  }
  return found;
}

it('goes by the holder at the last minute, and by any change of holder', () => {
  const minute = fc.integer({ min: 0, max: 40 }).map(instantAt);
  const ticket = fc.record({
    id: fc.constant('a'),
    openedAt: fc.constant(instantAt(10)),
    resolvedAt: fc.integer({ min: 10, max: 40 }).map(instantAt),
    assignments: fc.uniqueArray(
      fc.record({
        at: minute,
        partyId: fc.constantFrom('us', 'msp', undefined),
        group: fc.constantFrom('noc', undefined),
      }),
      { maxLength: 5, selector: ({ at }) => Math.max(at, instantAt(10)) },
    ),
  });
  fc.assert(
    fc.property(ticket, (record) => {
      const holders = holdersOf(record);
      const asOf = instantAt(100);
      const last = providerShare([record], { asOf, providerPartyIds: ['msp'] });
      const end = holders.at(-1);
      expect(last.denominator).toBe(end === undefined || end === 'not mapped' ? 0 : 1);
      expect(last.numerator).toBe(end === 'msp' ? 1 : 0);
      const known = new Set(holders.filter((each) => each !== 'not mapped'));
      const crossed = escalationRate([record], { asOf, by: 'party' });
      expect(crossed.numerator).toBe(known.size > 1 ? 1 : 0);
      expect(crossed.denominator).toBe(
        known.size > 1 || (holders.length > 0 && !holders.includes('not mapped')) ? 1 : 0,
      );
    }),
    settings(863),
  );
});

it('by group is what the first team leaves, and providers what the others leave', () => {
  fc.assert(
    fc.property(anyIncidents, anyMoment, (incidents, asOf) => {
      for (const incident of incidents) {
        const first = firstTeamResolution([incident], { asOf });
        const moved = escalationRate([incident], { asOf, by: 'group' });
        if (first.denominator > 0 && first.numerator === 0)
          expect([moved.numerator, moved.denominator]).toEqual([1, 1]);
        if (first.numerator === 1) expect(moved.numerator).toBe(0);
      }
      const theirs = providerShare(incidents, { asOf, providerPartyIds });
      const ours = providerShare(incidents, { asOf, providerPartyIds: ['internal'] });
      expect(theirs.numerator + ours.numerator).toBe(theirs.denominator);
      expect(ours.parties).toEqual(theirs.parties);
    }),
    settings(864),
  );
});

it('of two windows adds up to that of both', () => {
  fc.assert(
    fc.property(anyIncidents, anyMoment, fc.integer({ min: 1, max: spanMinutes }), (incidents, asOf, cut) => {
      const early = reopenRate(incidents, { asOf, to: instantAt(cut) });
      const late = reopenRate(incidents, { asOf, from: instantAt(cut) });
      const both = reopenRate(incidents, { asOf });
      expect([early.numerator + late.numerator, early.denominator + late.denominator]).toEqual([
        both.numerator,
        both.denominator,
      ]);
    }),
    settings(865),
  );
});
