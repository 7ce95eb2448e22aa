import fc from 'fast-check';
import type { OperatingModel } from '../../src/operating-model/model.js';
import type { Assignment, AssignmentScope } from '../../src/raci/model.js';
import type { Activity } from '../../src/services/activities/model.js';
import type { Service } from '../../src/services/catalogue/model.js';
import type { Assignee, Party, Role, Team } from '../../src/services/parties/model.js';

/** The day on which generated documents are judged; periods begin and end around it. */
export const asOf = '2026-09-01';
export const severities: readonly string[] = ['p1', 'p2', 'p3'];
export const sites: readonly string[] = ['leeds', 'york'];

const partyIds = ['us', 'msp', 'constructor'];
const roleIds = ['r1', 'r2', 'r3', 'r4'];
const serviceIds = ['s1', 's2', 's3'];
const activityIds = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'];

const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
/** A field that is not assessed, assessed as none, or known. */
const field = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: value }, fc.constantFrom(undefined, null));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = fc.constantFrom('2026-08-31', '2026-09-01', '2026-09-02');

/** A record without its undefined keys, as JSON has it. */
function plain<T>(record: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return record.map((value) => JSON.parse(JSON.stringify(value)) as T);
}
function eachOf<T>(ids: readonly string[], minLength: number, one: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc
    .shuffledSubarray([...ids], { minLength })
    .chain((chosen) => fc.tuple(...chosen.map((id) => plain(one(id)))));
}

const anyParties = eachOf<Party>(partyIds, 1, (id) =>
  fc.record({ id: fc.constant(id), name: fc.constant(`Party ${id}`) }),
);
const anyTeams = eachOf<Team>(['t1'], 0, (id) =>
  fc.record({ id: fc.constant(id), name: fc.constant(`Team ${id}`), partyId: field(fc.constantFrom(...partyIds)) }),
);
const anyRoles = eachOf<Role>(roleIds, 0, (id) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Role ${id}`),
    partyId: field(fc.constantFrom(...partyIds)),
    teamId: field(fc.constant('t1')),
  }),
);
const anyServices = eachOf<Service>(serviceIds, 0, (id) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Service ${id}`),
    criticality: field(fc.constantFrom('critical', 'high', 'low')),
    lifecycle: fc.constantFrom(undefined, 'live', 'live', 'retired'),
    ownerRoleId: field(fc.constantFrom(...roleIds)),
    dependsOn: maybe(fc.subarray(serviceIds)),
  }),
);
const anyActivities = eachOf<Activity>(activityIds, 0, (id) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom('Verify backups', '1) verify backups', 'Patch servers', `Activity ${id}`),
    serviceId: field(fc.constantFrom(...serviceIds)),
    severities: maybe(some(severities)),
    sites: maybe(some(sites)),
  }),
);

/** A scope without hours. */
export const anyScope: fc.Arbitrary<AssignmentScope> = fc.record(
  { severities: some(severities), sites: some(sites) },
  { requiredKeys: [] },
);
const anyAssignee: fc.Arbitrary<Assignee> = fc.oneof(
  fc.record({ kind: fc.constant<'party'>('party'), id: fc.constantFrom(...partyIds) }),
  fc.record({ kind: fc.constant<'role'>('role'), id: fc.constantFrom(...roleIds) }),
);
const anyAssignment: fc.Arbitrary<Assignment> = plain(
  fc.record({
    activityId: fc.constantFrom(...activityIds),
    assignee: anyAssignee,
    responsibility: fc.constantFrom('R', 'A', 'A', 'C', 'I'),
    scope: maybe(anyScope),
    validFrom: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, day),
    validUntil: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, day),
  }),
);
const anyPartial = fc.constantFrom<OperatingModel['partialCollections']>(
  undefined,
  undefined,
  [{ collection: 'assignments' }],
  [{ collection: 'assignments', subjects: ['activity:a1', 'activity:a2'] }],
  [{ collection: 'parties' }, { collection: 'activities' }],
);

/** A small document: 1 to 3 parties, up to 4 roles, 3 services, 8 activities and 20 assignments, any list of it perhaps not assessed. */
export const anyModel: fc.Arbitrary<OperatingModel> = plain(
  fc.record({
    id: fc.constant('mills'),
    name: fc.constant('North Mills'),
    raciScheme: field(
      fc.record({ id: fc.constantFrom('raci', 'rasci'), accountableImpliesResponsible: field(fc.boolean()) }),
    ),
    parties: fc.option(anyParties, { nil: undefined, freq: 8 }),
    teams: maybe(anyTeams),
    roles: fc.option(anyRoles, { nil: undefined, freq: 8 }),
    services: fc.option(anyServices, { nil: undefined, freq: 8 }),
    activities: fc.option(anyActivities, { nil: undefined, freq: 15 }),
    assignments: fc.option(fc.array(anyAssignment, { maxLength: 20 }), { nil: undefined, freq: 8 }),
    partialCollections: anyPartial,
  }),
);
