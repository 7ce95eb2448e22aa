import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import { profileFor } from '../../../src/recommendation/profileFor.js';
import { runs } from '../../fixtures/runs.js';
import { millsWith, person, role, service, week } from './mills.js';

const skillIds = ['firewall', 'cloud', 'backup'];
const personIds = ['ada', 'ben', 'cy', 'dee'];
const roleIds = ['lead', 'doer'];

/** Everything about people is assessed. */
interface Known {
  readonly people: readonly {
    readonly isInside: boolean;
    readonly left: boolean;
    readonly fte: number;
    readonly levels: readonly number[];
  }[];
  readonly roles: readonly (readonly number[])[];
  readonly services: readonly {
    readonly isCritical: boolean;
    readonly required: readonly { readonly skill: number; readonly level: number; readonly minHolders: number }[];
    readonly owner: number | null;
    readonly doer: number | null;
  }[];
}

const known: fc.Arbitrary<Known> = fc.record({
  people: fc.array(
    fc.record({
      isInside: fc.boolean(),
      left: fc.boolean(),
      fte: fc.constantFrom(0, 0.25, 0.5, 1),
      levels: fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)), // 0: has not
    }),
    { minLength: 1, maxLength: 4 },
  ),
  roles: fc.tuple(fc.uniqueArray(fc.nat(3), { maxLength: 3 }), fc.uniqueArray(fc.nat(3), { maxLength: 3 })),
  services: fc.array(
    fc.record({
      isCritical: fc.boolean(),
      required: fc.array(
        fc.record({
          skill: fc.nat(2),
          level: fc.integer({ min: 1, max: 5 }),
          minHolders: fc.integer({ min: 1, max: 2 }),
        }),
        { maxLength: 4 },
      ),
      owner: fc.option(fc.nat(1)),
      doer: fc.option(fc.nat(1)),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

function documentOf({ people, roles, services }: Known): OperatingModel {
  return millsWith({
    people: people.map(({ isInside, left, fte, levels }, at) =>
      person(personIds[at] ?? '', {
        fte,
        partyId: isInside ? 'us' : 'msp',
        activeUntil: left ? '2026-05-31' : null,
        skills: levels.flatMap((level, skill) => (level === 0 ? [] : [{ skillId: skillIds[skill] ?? '', level }])),
      }),
    ),
    roles: roles.map((holders, at) =>
      role(
        roleIds[at] ?? '',
        holders.filter((holder) => holder < people.length).map((holder) => personIds[holder] ?? ''),
      ),
    ),
    services: services.map(({ isCritical, required, owner }, at) =>
      service(`s${at}`, {
        criticality: isCritical ? 'critical' : 'low',
        ownerRoleId: owner === null ? null : (roleIds[owner] ?? ''),
        leadRoleId: null,
        requiredSkills: required.map(({ skill, level, minHolders }) => ({
          skillId: skillIds[skill] ?? '',
          level,
          minHolders,
        })),
      }),
    ),
    activities: services.map((_, at) => ({ id: `a${at}`, name: `A${at}`, serviceId: `s${at}` })),
    assignments: services.flatMap(({ doer }, at) =>
      doer === null
        ? []
        : [{ activityId: `a${at}`, assignee: { kind: 'role' as const, id: roleIds[doer] ?? '' }, responsibility: 'R' }],
    ),
  });
}

/** The same by counting, straight from the page. */
function counted({ people, roles, services }: Known) {
  const inside = people.flatMap(({ isInside, left }, at) => (isInside && !left ? [at] : []));
  const holdersOf = (skill: number, level: number) => inside.filter((at) => (people[at]?.levels[skill] ?? 0) >= level);
  const required = services.flatMap((each) => each.required);
  const unmet = required.filter(({ skill, level, minHolders }) => holdersOf(skill, level).length < minHolders).length;
  const share = required.length === 0 ? 0 : unmet / required.length;
  const pairs = services
    .filter(({ isCritical }) => isCritical)
    .flatMap(({ required: skills, owner, doer }) => [
      ...skills.map(({ skill, level }) => holdersOf(skill, level)),
      ...[...new Set([owner, doer])].flatMap((each) =>
        each === null ? [] : [inside.filter((at) => roles[each]?.includes(at))],
      ),
    ]);
  const alone = inside.map((at) => pairs.filter((holders) => holders.length === 1 && holders[0] === at).length);
  const most = Math.max(0, ...alone);
  return {
    internalItFte: inside.reduce((sum, at) => sum + (people[at]?.fte ?? 0), 0),
    skills: share === 0 ? 'strong' : share <= 1 / 3 ? 'gaps' : 'severe',
    keyPerson: pairs.length === 0 ? undefined : most === 0 ? 'low' : most / pairs.length >= 0.5 ? 'high' : 'moderate',
  };
}

it('counts people, skills and single holders as one would by hand', () => {
  fc.assert(
    fc.property(known, (facts) => {
      const { profile } = profileFor(documentOf(facts), null, { asOf: '2026-06-01', coverage: week });
      const { internalItFte, skills, keyPerson } = profile;
      expect({ internalItFte, skills, keyPerson }).toEqual(counted(facts));
    }),
    { seed: 20_260_602, numRuns: runs(1200) },
  );
});
