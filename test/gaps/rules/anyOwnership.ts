import fc from 'fast-check';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import type { Assignment, Duty, Lane } from '../../../src/raci/model.js';
import type { Activity } from '../../../src/services/activities/model.js';
import type { Service } from '../../../src/services/catalogue/model.js';
import type { Assignee, Party, Person, Role } from '../../../src/services/parties/model.js';

const partyIds = ['us', 'msp', 'maker'] as const;
const roleIds = ['r1', 'r2', 'r3'] as const;
const laneIds = ['l1', 'l2', 'l3', 'l4'] as const;
const activityIds = ['a1', 'a2', 'a3', 'a4'] as const;
const serviceIds = ['s1', 's2'] as const;
const dutyIds = ['d1', 'd2'] as const;

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 5 });
/** A field that is not assessed, assessed as none, or known. */
const field = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: value }, fc.constantFrom(undefined, null));
const one = <T extends string>(ids: readonly T[]) => fc.constantFrom(...ids);
const some = <T extends string>(ids: readonly T[], maxLength = 2) => fc.subarray([...ids], { maxLength });

function each<T>(
  ids: readonly string[],
  make: (id: string) => fc.Arbitrary<Omit<T, 'id' | 'name'>>,
): fc.Arbitrary<T[]> {
  return fc
    .shuffledSubarray([...ids], { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(...chosen.map((id) => make(id).map((rest) => ({ id, name: `Name of ${id}`, ...rest }) as T))),
    );
}

const anyOwner: fc.Arbitrary<Assignee> = fc.oneof(
  fc.record({ kind: fc.constant<'party'>('party'), id: one(partyIds) }),
  fc.record({ kind: fc.constant<'role'>('role'), id: one(roleIds) }),
);
const anySelect = fc.record(
  {
    serviceIds: fc.constant(['s1']),
    practices: fc.constant(['incident-management' as const]),
    functions: fc.constant(['f']),
  },
  { requiredKeys: [] },
);
const anyRequirement = fc.record(
  { laneId: one(laneIds), strength: fc.constantFrom('must' as const, 'should' as const) },
  { requiredKeys: ['laneId'] },
);
const anyLanes = each<Lane>(laneIds, () =>
  fc.record({
    owners: maybe(fc.array(anyOwner, { maxLength: 2 })),
    requires: maybe(fc.array(anyRequirement, { maxLength: 2 })),
    activityIds: maybe(some(activityIds)),
    select: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, anySelect, fc.constant(null)),
    carveOuts: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      fc.constant([{ activityId: 'a1', reason: 'so' }]),
    ),
  }),
);
const anyActivities = each<Activity>(activityIds, () =>
  fc.record({
    serviceId: field(one(serviceIds)),
    kind: field(fc.constantFrom('operational' as const, 'operational' as const, 'strategic' as const)),
    practice: field(fc.constantFrom('incident-management' as const, 'change-enablement' as const)),
    tier: field(fc.constantFrom(1 as const, 2 as const)),
    purpose: field(fc.constantFrom('ticket-handling' as const, 'alert-handling' as const)),
    satisfiesDutyIds: maybe(some(dutyIds)),
    separateFromActivityIds: maybe(some(activityIds)),
  }),
);
const anyServices = each<Service>(serviceIds, () =>
  fc.record({
    type: field(fc.constant('network')),
    function: field(fc.constantFrom('f', 'g')),
    ownerRoleId: field(one(roleIds)),
    criticality: field(fc.constantFrom('critical' as const, 'low' as const)),
  }),
);
const anyDuties = each<Duty>(dutyIds, () =>
  fc.record({
    declaringPartyId: one(partyIds),
    obligedPartyId: one(partyIds),
    refusedReason: fc.constantFrom(undefined, undefined, undefined, null, 'no'),
  }),
);
const anyRoles = each<Role>(roleIds, () =>
  fc.record({
    partyId: field(one(partyIds)),
    holders: maybe(some(['p1', 'p2'])),
    vacantSince: field(fc.constant('2026-08-01')),
  }),
);
const anyPeople = each<Person>(['p1', 'p2'], () =>
  fc.record({
    activeFrom: field(fc.constantFrom('2026-09-01', '2026-09-02')),
    activeUntil: field(fc.constantFrom('2026-08-31', '2026-09-01')),
  }),
);
const anyParties = each<Party>(partyIds, () =>
  fc.record({ kind: field(fc.constantFrom('internal' as const, 'provider' as const, 'vendor' as const)) }),
);
const anyAssignments = fc.array(
  fc.record({ activityId: one(activityIds), assignee: anyOwner, responsibility: fc.constantFrom('R', 'A', 'C', 'I') }),
  { maxLength: 10 },
) satisfies fc.Arbitrary<Assignment[]>;

/** A small document with lanes, duties and owners, any list of it perhaps not assessed. */
export const anyOwnership: fc.Arbitrary<OperatingModel> = fc
  .record({
    id: fc.constant('mills'),
    name: fc.constant('North Mills'),
    parties: maybe(anyParties),
    roles: maybe(anyRoles),
    people: maybe(anyPeople),
    services: maybe(anyServices),
    activities: maybe(anyActivities),
    assignments: maybe(anyAssignments),
    lanes: maybe(anyLanes),
    duties: maybe(anyDuties),
    completeCollections: fc.constantFrom(undefined, [{ collection: 'duties' }]),
    partialCollections: fc.constantFrom(undefined, undefined, [
      { collection: 'lanes' },
      { collection: 'assignments', subjects: ['activity:a1'] },
    ]),
  })
  .map((model) => JSON.parse(JSON.stringify(model)) as OperatingModel);
