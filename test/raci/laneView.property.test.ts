import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LaneInput } from '../../src/raci/input.js';
import { laneView } from '../../src/raci/laneView.js';
import type { Lane } from '../../src/raci/model.js';
import { practices } from '../../src/services/activities/model.js';
import type { Assignee } from '../../src/services/parties/model.js';
import { anyPartialMatrix } from './anyMatrix.js';
import { deepFrozen } from './deepFrozen.js';
import { plainLetters, plainlyAssessed, plainParty, plainRow } from './plainMatrix.js';

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const laneIds = ['l1', 'l2', 'l3', 'l4', '__proto__'];
const activityIds = ['a1', 'a2', 'a3', '__proto__'];
const some = <T>(values: readonly T[]) => optional(fc.subarray([...values]));

const anyOwner: fc.Arbitrary<Assignee> = fc.oneof(
  fc.record({ kind: fc.constant<'party'>('party'), id: fc.constantFrom('us', 'msp') }),
  fc.record({ kind: fc.constant<'role'>('role'), id: fc.constantFrom('a', 'b') }),
);
const anyLane = (id: string): fc.Arbitrary<Lane> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    activityIds: some(activityIds),
    select: fc.option(
      fc.record({
        serviceIds: some(['s1', 's2']),
        functions: some(['f1', 'f2']),
        practices: some(practices.slice(0, 2)),
        incidentTypes: some(['i1']),
      }),
    ),
    owners: optional(fc.array(anyOwner, { maxLength: 2 })),
    requires: optional(
      fc.array(
        fc.record({ laneId: fc.constantFrom(...laneIds), strength: fc.constantFrom('must', 'should', undefined) }),
        { maxLength: 2 },
      ),
    ),
    carveOuts: optional(
      fc.array(fc.record({ activityId: fc.constantFrom(...activityIds), reason: fc.constant('r') }), { maxLength: 1 }),
    ),
  });
const maybeNull = <T>(value: fc.Arbitrary<T>) => fc.oneof(fc.constant(undefined), fc.constant(null), value);
const anyLanes: fc.Arbitrary<LaneInput> = anyPartialMatrix.chain((matrix) =>
  fc
    .record({
      lanes: fc.shuffledSubarray(laneIds).chain((ids) => fc.tuple(...ids.map(anyLane))),
      services: fc.constant([{ id: 's1', function: 'f1' }, { id: 's2' }]),
      activities: fc.tuple(
        ...(matrix.activities ?? []).map((activity) =>
          fc
            .record({
              serviceId: maybeNull(fc.constantFrom('s1', 's2', 's3')),
              practice: maybeNull(fc.constantFrom(...practices.slice(0, 2))),
              incidentType: maybeNull(fc.constant('i1')),
              kind: maybeNull(fc.constantFrom('operational', 'strategic')),
            })
            .map((more) => ({ ...activity, ...more })),
        ),
      ),
    })
    .map((parts) => ({ ...matrix, ...parts })),
);

/** Whether an activity is in a lane: yes, no, or undefined for not known; the slow way. */
function plainMembership(input: LaneInput, lane: Lane, activityId: string): boolean | undefined {
  if (lane.activityIds?.includes(activityId)) return true;
  if (!lane.select) return false;
  const activity = input.activities?.find(({ id }) => id === activityId);
  const service = input.services?.find(({ id }) => id === activity?.serviceId);
  const asks: [readonly string[] | undefined, string | null | undefined][] = [
    [lane.select.serviceIds, activity?.serviceId ?? null],
    [lane.select.functions, activity?.serviceId == null ? null : service?.function],
    [lane.select.practices, activity?.practice],
    [lane.select.incidentTypes, activity?.incidentType],
  ];
  let verdict: boolean | undefined = true;
  for (const [wanted, value] of asks) {
    if (wanted === undefined) continue;
    if (wanted.length === 0) return false; // nothing can match it
    if (value === undefined) verdict = verdict === false ? false : undefined;
    else if (value === null || !wanted.includes(value)) verdict = false;
  }
  return verdict;
}

/** Lanes that a lane needs, by trying all chains without repeated lanes: `must` where one has nothing else. */
function plainChains(input: LaneInput, from: string): Map<string, 'must' | 'should'> {
  const found = new Map<string, 'must' | 'should'>();
  const walk = (id: string, seen: string[], strength: 'must' | 'should') => {
    for (const { laneId, strength: own = 'must' } of input.lanes?.find((lane) => lane.id === id)?.requires ?? []) {
      if (seen.includes(laneId)) continue;
      const whole = strength === 'must' && own === 'must' ? 'must' : 'should';
      if (found.get(laneId) !== 'must') found.set(laneId, whole);
      walk(laneId, [...seen, laneId], whole);
    }
  };
  walk(from, [from], 'must');
  return found;
}

it('has the members, prerequisites and agreements that trying everything finds', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyLanes, (input) => {
      const view = laneView(deepFrozen(input));
      expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
      for (const lane of input.lanes ?? []) {
        const row = view.lanes?.find(({ laneId }) => laneId === lane.id);
        const carvedOut = (id: string) => (lane.carveOuts ?? []).some(({ activityId }) => activityId === id);
        const ids = (input.activities ?? []).map(({ id }) => id);
        const members = ids.filter((id) => plainMembership(input, lane, id) === true && !carvedOut(id));
        const isStated = lane.activityIds !== undefined || lane.select != null;
        expect(row?.memberIds?.toSorted() ?? null).toEqual(isStated ? members.sort() : null);
        const own = view.members.filter(({ laneId }) => laneId === lane.id);
        const unknown = ids.filter((id) => plainMembership(input, lane, id) === undefined);
        expect(
          own
            .filter(({ by }) => by === 'unknown')
            .map(({ activityId }) => activityId)
            .sort(),
        ).toEqual(isStated ? unknown.sort() : []);

        const chains = plainChains(input, lane.id);
        const needed = view.prerequisites.filter(({ laneId }) => laneId === lane.id);
        expect(new Map(needed.map((each) => [each.requiredLaneId, each.strength]))).toEqual(chains);
        const partiesOf = (owners: readonly Assignee[] = []) => owners.map((owner) => plainParty(input, owner));
        const parties = partiesOf(lane.owners);
        const party = parties.length > 0 && new Set(parties).size === 1 ? parties[0] : undefined;
        for (const { requiredLaneId, status } of needed) {
          const owners = input.lanes?.find(({ id }) => id === requiredLaneId)?.owners;
          const others = partiesOf(owners);
          seen.add(status);
          if (owners === undefined) expect(status).toBe('unknown');
          else if (owners.length === 0) expect(status).toBe('nobody');
          else if (party === undefined) expect(status).toBe('unknown');
          else if (others.some((id) => id !== undefined && id !== party)) expect(status).toBe('other-party');
          else expect(status).toBe(others.includes(undefined) ? 'unknown' : 'same-party');
        }

        const owning = plainLetters(input, 'owns-outcome');
        for (const { activityId, accountable } of own) {
          const activity = input.activities?.find(({ id }) => id === activityId);
          const answering = plainRow(input, activityId)
            .filter(({ responsibility }) => owning.includes(responsibility))
            .map(({ assignee }) => plainParty(input, assignee));
          seen.add(accountable);
          const isElsewhere = party !== undefined && answering.some((id) => id !== undefined && id !== party);
          const isOwn = party !== undefined && answering.length > 0 && answering.every((id) => id === party);
          const isAssessed = plainlyAssessed(input, activityId);
          if (activity?.kind === 'operational' && owning.length > 0) {
            expect(accountable === 'elsewhere').toBe(isElsewhere);
            expect(accountable === 'owner').toBe(isOwn && isAssessed);
            expect(accountable === 'nobody').toBe(answering.length === 0 && isAssessed);
          } else expect(['elsewhere', 'owner', 'nobody']).not.toContain(accountable);
        }
      }
    }),
    { seed: 111, numRuns: 500 },
  );
  expect([...seen].sort()).toEqual([
    'elsewhere',
    'nobody',
    'not-applicable',
    'other-party',
    'owner',
    'same-party',
    'unknown',
  ]);
});

it('never accuses for less being known: without owners, prerequisites or letters there is no violation', () => {
  fc.assert(
    fc.property(anyLanes, fc.constantFrom<'owners' | 'requires'>('owners', 'requires'), (input, name) => {
      const less = laneView({
        ...input,
        lanes: input.lanes?.map((lane) => ({ ...lane, [name]: undefined })),
        assignments: undefined,
      });
      for (const row of less.lanes ?? [])
        expect([row.violatedPrerequisites, row.accountableElsewhere]).toEqual([[], []]);
      expect(less.cycles.filter(({ status }) => status === 'several-parties')).toEqual([]);
    }),
    { seed: 112, numRuns: 200 },
  );
});
