import fc from 'fast-check';
import type { Assignee } from '../../src/services/parties/model.js';
import type { RaciActivity, RaciInput, RaciParticipant, RaciStatement } from '../../src/raci/input.js';
import type { Assignment, AssignmentScope, RaciScheme } from '../../src/raci/model.js';
import { raciSchemes } from '../../src/raci/schemes.js';

/** Severities and sites that generated matrices know. */
export const severities = ['p1', 'p2', 'p3'];
export const sites = ['north', 'south'];

/** Dates that generated periods begin and end on, and are asked for. */
export const anyDate: fc.Arbitrary<string> = fc.constantFrom('2026-01-31', '2026-02-01', '2026-06-30', '2027-01-01');

// Few ids, so that references meet; names of built-in members among them.
const partyIds = ['us', 'msp', 'constructor'];
const memberIds = ['a', 'b', '__proto__', 'toString'];
const activityIds = ['a1', 'a2', 'a3', 'a4', '__proto__'];

const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const maybeNull = <T>(value: fc.Arbitrary<T>) => fc.oneof(fc.constant(undefined), fc.constant(null), value);

/** A scope over the known severities and sites, without hours. */
export const anyScope: fc.Arbitrary<AssignmentScope> = fc.record(
  { severities: some(severities), sites: some(sites) },
  { requiredKeys: [] },
);

const anyParticipants = (ids: readonly string[]): fc.Arbitrary<RaciParticipant[]> =>
  fc.shuffledSubarray([...ids]).chain((chosen) =>
    fc.tuple(
      ...chosen.map((id) =>
        fc.record({
          id: fc.constant(id),
          name: maybeNull(fc.constant(`Name of ${id}`)),
          partyId: maybeNull(fc.constantFrom(...partyIds)),
          teamId: maybeNull(fc.constantFrom(...memberIds)),
        }),
      ),
    ),
  );

const anyActivities: fc.Arbitrary<RaciActivity[]> = fc
  .shuffledSubarray(activityIds)
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((id) =>
        fc.record({ id: fc.constant(id), severities: maybe(some(severities)), sites: maybe(some(sites)) }),
      ),
    ),
  );

const anyAssignee: fc.Arbitrary<Assignee> = fc.oneof(
  fc.record({ kind: fc.constant<'party'>('party'), id: fc.constantFrom(...partyIds) }),
  fc.record({ kind: fc.constantFrom('role', 'team', 'person'), id: fc.constantFrom(...memberIds) }),
);

const anyAssignment = (letters: readonly string[]): fc.Arbitrary<Assignment> =>
  fc.record({
    activityId: fc.constantFrom(...activityIds),
    assignee: anyAssignee,
    responsibility: fc.constantFrom(...letters),
    scope: maybe(anyScope),
    validFrom: maybeNull(anyDate),
    validUntil: maybeNull(anyDate),
  });

const own: RaciScheme = {
  id: 'house',
  letters: [
    { letter: 'X', label: 'Does all', semantics: ['does-work', 'owns-outcome'] },
    { letter: 'w', label: 'Works', semantics: ['does-work'] },
    { letter: '1', label: 'Answers', semantics: ['owns-outcome'] },
    { letter: '-', label: 'Out', semantics: ['omitted'] },
  ],
};

const anyScheme: fc.Arbitrary<RaciScheme> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<RaciScheme>({ id: 'raci' }) },
  { weight: 2, arbitrary: fc.constantFrom<RaciScheme>(...raciSchemes.map(({ id }) => ({ id })), own) },
);

const lettersOf = ({ id, letters }: RaciScheme) =>
  (letters ?? raciSchemes.find((preset) => preset.id === id)?.letters ?? []).map(({ letter }) => letter);

const anyStatement: fc.Arbitrary<RaciStatement> = fc.record({
  collection: fc.constantFrom('assignments', 'assignments', 'activities'),
  subjects: fc.option(fc.subarray([...activityIds.map((id) => `activity:${id}`), 'party:us']), {
    nil: undefined,
    freq: 4,
  }),
});

/** A small matrix with everything that may stand in one: scopes, periods, references without a target, entries that repeat. */
export const anyMatrix: fc.Arbitrary<RaciInput> = anyScheme.chain((raciScheme) =>
  fc.record({
    raciScheme: fc.constant(raciScheme),
    parties: anyParticipants(partyIds),
    teams: anyParticipants(memberIds),
    people: anyParticipants(memberIds),
    roles: anyParticipants(memberIds),
    activities: anyActivities,
    assignments: fc.array(anyAssignment(lettersOf(raciScheme)), { maxLength: 25 }),
  }),
);

/** The same, of which some letters may not be assessed. */
export const anyPartialMatrix: fc.Arbitrary<RaciInput> = anyMatrix.chain((input) =>
  maybe(fc.array(anyStatement, { maxLength: 2 })).map((partialCollections) => ({ ...input, partialCollections })),
);
