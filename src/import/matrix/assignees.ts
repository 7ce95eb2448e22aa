import type { Entity } from '../../internal/entity/model.js';
import { normalizedName } from '../../internal/text/normalizedName.js';
import { slug } from '../../internal/text/slug.js';
import type { Assignee, Party, Person, Role, Team } from '../../services/parties/model.js';
import { idUnder } from './idUnder.js';
import { mostSeparatorsIn } from './knownParts.js';
import type { KnownTexts } from './knownParts.js';
import { nameOf } from './lineOf.js';
import { ownerRole } from './ownerRole.js';
import type { OwnerRole, Registers } from './ownerRole.js';
import { register } from './register.js';
import type { Register } from './register.js';

/** Those whom the caller knows. */
export interface GivenAssignees {
  readonly parties?: readonly Party[];
  readonly roles?: readonly Role[];
  readonly teams?: readonly Team[];
  readonly people?: readonly Person[];
}

/** Those who are named in the tables of one import. */
export interface Assignees {
  /** Whether a normalized name is that of somebody known, given or found before. */
  readonly isKnown: (name: string) => boolean;
  /** Whether it is that of somebody given. */
  readonly isGiven: (name: string) => boolean;
  /** The names of those given. */
  readonly givenNames: KnownTexts;
  /** Whom a text names; somebody new if nobody known. `occurrence` counts equal headers of one table from 1. */
  readonly assigneeOf: (text: string, occurrence: number) => Assignee;
  /** The role of a party that a text names below the name of the party; the party itself where it says the same. */
  readonly partyOrRole: (party: string, text: string, occurrence: number) => Assignee;
  /** The role that owns what a known role, team or person owns; undefined where a text names none of these. */
  readonly ownerOf: (text: string) => OwnerRole | undefined;
  /** Those who were named, each kind in the order of the first naming. */
  readonly found: () => { parties: Party[]; roles: Role[]; teams: Team[]; people: Person[] };
}

/** Finds those who are named among the known ones, and makes new parties or roles of the others. */
export function assignees(given: GivenAssignees, columnsAre: 'parties' | 'roles'): Assignees {
  const known: Registers = {
    parties: register('party', given.parties),
    roles: register('role', given.roles, ({ partyId }) => partyId),
    teams: register('team', given.teams),
    people: register('person', given.people),
  };
  const { parties, roles, teams, people } = known;
  const ordered: readonly [Register<Entity>, ...Register<Entity>[]] =
    columnsAre === 'roles' ? [roles, parties, teams, people] : [parties, roles, teams, people];
  const isKnown = (name: string): boolean => ordered.some(({ at }) => at(name) !== undefined);
  const made = new Set<string>();
  /** Whom a key names in a register; else somebody new there. */
  const inRegister = <T extends Entity>(register: Register<T>, text: string, key: string): T => {
    const one = register.named(key);
    if (one !== undefined) return one;
    made.add(key);
    const name = nameOf(text);
    return register.add(key, { name }, slug(name) || `${register.kind}-${register.used().length + 1}`, name);
  };
  const isGiven = (name: string): boolean => isKnown(name) && !made.has(name);
  return {
    isKnown,
    isGiven,
    givenNames: { isKnown: (text) => isGiven(normalizedName(text)), mostSeparators: mostSeparatorsIn(namesOf(given)) },
    assigneeOf: (text, occurrence) => {
      const key = keyOf(text, occurrence);
      const register = ordered.find(({ at }) => at(key) !== undefined) ?? ordered[0];
      return { kind: register.kind, id: inRegister(register, text, key).id };
    },
    partyOrRole: (above, text, occurrence) => {
      const isItself = normalizedName(above) === normalizedName(text);
      const party = inRegister(parties, above, keyOf(above, isItself ? occurrence : 1));
      if (isItself) return { kind: 'party', id: party.id };
      return { kind: 'role', id: roleUnder(roles, party, text, keyOf(text, occurrence)).id };
    },
    ownerOf: (text) => ownerRole(known, normalizedName(text)),
    found: () => ({ parties: parties.used(), roles: roles.used(), teams: teams.used(), people: people.used() }),
  };
}

/** The names by which somebody given may be found; ids hold no separators. */
function namesOf({ parties = [], roles = [], teams = [], people = [] }: GivenAssignees): string[] {
  const all: readonly Entity[] = [...parties, ...roles, ...teams, ...people];
  return all.flatMap(({ name, externalIds = [] }) => [name, ...externalIds.map(({ id }) => id)]);
}

function keyOf(text: string, occurrence: number): string {
  return occurrence === 1 ? normalizedName(text) : `${normalizedName(text)}\n${occurrence}`;
}

/** The role of a party with a name: a known one of the party or of no party, or a new one. */
function roleUnder({ named, add, used }: Register<Role>, { id, name: above }: Party, text: string, key: string): Role {
  const role = named(`${id}\n${key}`) ?? named(`\n${key}`);
  if (role !== undefined) return role;
  const name = nameOf(text);
  const wanted = idUnder(above, name, `role-${used().length + 1}`);
  return add(`${id}\n${key}`, { name, partyId: id }, wanted, `${above} ${name}`);
}
