import { checkOptions, isRecord, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import type { Outcome } from '../../internal/quantity/model.js';
import { compareText } from '../../internal/text/compareText.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { checkIncidents, measureKeys, measureOf } from '../durations/checkOptions.js';
import { durationDefaults } from '../durations/defaults.js';
import { clockOf } from '../durations/elapsed.js';
import type { Clock } from '../durations/elapsed.js';
import { exclusionsOf, measure } from '../durations/measure.js';
import type { IncidentRecord } from '../incident/model.js';
import { figure, nothing } from '../outcomes/outcomes.js';
import { proportion } from '../outcomes/proportion.js';
import { warning } from '../outcomes/warnings.js';
import { groupParties } from './groupParties.js';
import { heldTimes } from './heldTimes.js';
import type { Handoffs, HandoffsOptions, PathCount } from './model.js';
import { pathsOf } from './pathsOf.js';
import type { Path } from './pathsOf.js';
import { pingPongs } from './heldBy.js';
import { groupPath, isSoleTeam, partyPath } from './isSoleTeam.js';
import { partyCounts } from './partyCounts.js';

/**
 * How tickets pass between groups and parties: transfers, ping-pong, crossings by direction, and how long each party held them.
 *
 * Each incident counts from `openedAt` to `resolvedAt`, or to `asOf` while it is open. Time before the first assignment is held by nobody.
 * The times of all holders add up to the durations. A group is no party: groups that neither name one nor are mapped stand apart, and no
 * party is guessed. A party's time runs whatever it waits for: take the clock `net` to leave pauses out.
 *
 * @returns hours on the clock of the options
 * @throws ComanagedError `invalid-argument` for records that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 * @see Ping-pong: Business Process Intelligence Challenge 2013, question 2; parties are our own
 *
 * @example
 * ```ts
 * import { handoffs } from 'comanaged/metrics';
 *
 * const assignments = [
 *   { at: '2026-03-02T09:00Z', partyId: 'internal', group: 'desk' },
 *   { at: '2026-03-02T10:00Z', partyId: 'msp', group: 'noc' },
 *   { at: '2026-03-02T13:00Z', partyId: 'internal', group: 'desk' },
 * ];
 * const incident = { id: 'a', openedAt: '2026-03-02T09:00Z', resolvedAt: '2026-03-02T14:00Z', assignments };
 * const report = handoffs([incident], { asOf: '2026-04-01' });
 * report.held.map(({ holder, hours }) => [holder.kind === 'party' && holder.partyId, hours]);
 * // => [['internal', 2], ['msp', 3]]
 * [report.transfers.total, report.partyPingPong.total, report.crossings.length];
 * // => [2, 1, 2]
 * ```
 */
export function handoffs(incidents: readonly IncidentRecord[], options: HandoffsOptions): Handoffs {
  return guarded('incidents', () => {
    checkOptions(options, 'options', [...measureKeys, 'groups', 'partyClocks', 'level']);
    const { level = durationDefaults.level } = options;
    const groups = groupParties(options.groups);
    const clocks = ownClocks(options.partyClocks);
    refuseFaults(numberFaults(level, 'level', { above: 0, below: 1 }));
    checkIncidents(incidents);
    const spec = measureOf(options, 'time-to-resolve');
    const { state } = measure(incidents, spec);
    const paths = pathsOf(incidents, state, spec, groups);
    const unassigned = paths.filter(({ holds }) => holds.length === 0).length;
    const counted = paths.filter(({ holds }) => holds.length > 0);
    const never = unassigned > 0 ? [{ reason: 'no-assignment', count: unassigned }] : [];
    const excluded = [...exclusionsOf(state), ...never];
    const held = heldTimes(counted, incidents, { clock: spec.clock, clocks, level, excluded });
    const hasUnmapped = held.some(({ holder }) => holder.kind === 'unmapped-group');
    return {
      asOf: formatInstant(spec.asOf),
      clock: spec.clock.kind,
      window: { from: instantOrNull(spec.from), to: instantOrNull(spec.to) },
      timeZoneData: spec.clock.business?.timeZoneData ?? null,
      given: incidents.length,
      counted: counted.length,
      excluded,
      ...patternsOf(counted),
      held,
      firstParty: partyCounts(counted.flatMap((path) => partyPath(path)[0] ?? [])),
      lastParty: partyCounts(counted.flatMap(({ isOpen, holds }) => (isOpen ? [] : (holds.at(-1)?.partyId ?? [])))),
      firstTeamResolution: firstTeam(counted, level, excluded),
      warnings: hasUnmapped ? [warning('unmapped-group')] : [],
    };
  });
}

function ownClocks(given: HandoffsOptions['partyClocks'] = {}): ReadonlyMap<string, Clock> {
  if (!isRecord(given)) refuse('partyClocks', 'be an object of business clocks', 'invalid-option');
  return new Map(
    Object.entries(given).map(([partyId, business]) => {
      const isClock = isRecord(business) && typeof business.elapsedMs === 'function';
      if (!isClock) refuse('partyClocks', 'be an object of business clocks', 'invalid-option');
      return [partyId, clockOf('net-business', business)];
    }),
  );
}

function instantOrNull(ms: number): string | null {
  return Number.isFinite(ms) ? formatInstant(ms) : null;
}

type Patterns = Pick<
  Handoffs,
  'crossings' | 'groupPingPong' | 'groupReturns' | 'meanTransfers' | 'partyPingPong' | 'partyReturns' | 'transfers'
>;

function patternsOf(paths: readonly Path[]): Patterns {
  const ofGroups = paths.map(groupPath);
  const ofParties = paths.map(partyPath);
  const transfers = countOf(ofGroups.map((path) => Math.max(0, path.length - 1)));
  const isReturn = (path: readonly string[]): boolean => new Set(path).size < path.length;
  const n = paths.length;
  return {
    transfers,
    meanTransfers: n === 0 ? nothing('no-incidents') : figure(transfers.total / n, { n, method: 'mean' }),
    groupPingPong: countOf(ofGroups.map(pingPongs)),
    partyPingPong: countOf(ofParties.map(pingPongs)),
    groupReturns: ofGroups.filter(isReturn).length,
    partyReturns: ofParties.filter(isReturn).length,
    crossings: crossingsOf(ofParties),
  };
}

function countOf(counts: readonly number[]): PathCount {
  return {
    total: counts.reduce((total, count) => total + count, 0),
    incidents: counts.filter((count) => count > 0).length,
  };
}

function crossingsOf(paths: readonly (readonly string[])[]): Handoffs['crossings'] {
  const found = new Map<string, { fromPartyId: string; toPartyId: string; count: number }>();
  for (const path of paths) {
    for (const [at, toPartyId] of path.entries()) {
      const fromPartyId = path[at - 1];
      if (fromPartyId === undefined) continue;
      const key = JSON.stringify([fromPartyId, toPartyId]);
      const known = found.get(key) ?? { fromPartyId, toPartyId, count: 0 };
      known.count++;
      found.set(key, known);
    }
  }
  return [...found.values()].sort(
    (a, b) => compareText(a.fromPartyId, b.fromPartyId) || compareText(a.toPartyId, b.toPartyId),
  );
}

function firstTeam(paths: readonly Path[], level: number, excluded: Handoffs['excluded']): Outcome<number> {
  const solved = paths.filter(({ isOpen }) => !isOpen).map(isSoleTeam);
  const known = solved.filter((isSole) => isSole !== undefined);
  const open = paths.length - solved.length;
  const more = [
    ...(open > 0 ? [{ reason: 'open', count: open }] : []),
    ...(known.length < solved.length ? [{ reason: 'no-group', count: solved.length - known.length }] : []),
  ];
  return proportion(known.filter(Boolean).length, known.length, { level, excluded: [...excluded, ...more] });
}
