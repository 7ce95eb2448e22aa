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

/** What may be doubtful about a name. */
export type TellName = (code: 'ambiguous-name' | 'id-collision') => void;

/** Those who are named in the tables of one import. */
export interface Assignees {
  /** Whether a normalized name is that of somebody known, given or found before. */
  readonly isKnown: (name: string) => boolean;
  /** Whether it is that of somebody given. */
  readonly isGiven: (name: string) => boolean;
  /** The names of those given. */
  readonly givenNames: KnownTexts;
  /**
   * Whom a text names; somebody new if nobody known, or several with one name. `occurrence` counts equal headers of one table
   * from 1.
   */
  readonly assigneeOf: (text: string, occurrence: number, tell?: TellName) => Assignee;
  /** The role of a party that a text names below the name of the party; the party itself where it says the same. */
  readonly partyOrRole: (party: string, text: string, occurrence: number, tell?: TellName) => Assignee;
  /** The role that owns what a known role, team or person owns; undefined where a text names none of these. */
  readonly ownerOf: (text: string, tell?: TellName) => OwnerRole | undefined;
  /** Those who were named, each kind in the order of the first naming, and the given parties and teams that these belong to. */
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
  const isKnown = (name: string): boolean => ordered.some(({ has }) => has(name));
  const made = new Set<string>();
  /** Whom a key names in a register; else somebody new there. */
  const inRegister = <T extends Entity>(register: Register<T>, text: string, occurrence: number, tell: TellName): T => {
    const key = keyOf(text, occurrence);
    const isAmbiguous = register.isAmbiguous(key);
    if (isAmbiguous) tell('ambiguous-name');
    const one = register.named(key);
    if (one !== undefined) return one;
    if (!isAmbiguous) made.add(key);
    const name = nameOf(text);
    const wanted = slug(name) || `${register.kind}-${register.used().length + 1}`;
    const added = register.add(key, { name }, wanted, name);
    if (added.id !== wanted && occurrence === 1 && !isAmbiguous) tell('id-collision');
    return added;
  };
  const isGiven = (name: string): boolean => isKnown(name) && !made.has(name);
  return {
    isKnown,
    isGiven,
    givenNames: { isKnown: (text) => isGiven(normalizedName(text)), mostSeparators: mostSeparatorsIn(namesOf(given)) },
    assigneeOf: (text, occurrence, tell = untold) => {
      const key = keyOf(text, occurrence);
      const register = ordered.find(({ has }) => has(key)) ?? ordered[0];
      return { kind: register.kind, id: inRegister(register, text, occurrence, tell).id };
    },
    partyOrRole: (above, text, occurrence, tell = untold) => {
      const isItself = normalizedName(above) === normalizedName(text);
      const party = inRegister(parties, above, isItself ? occurrence : 1, tell);
      if (isItself) return { kind: 'party', id: party.id };
      return { kind: 'role', id: roleUnder(roles, party, text, occurrence, tell).id };
    },
    ownerOf: (text, tell = untold) => {
      const name = normalizedName(text);
      const first = [roles, teams, people].find(({ has }) => has(name));
      if (first?.isAmbiguous(name) !== true) return ownerRole(known, name);
      tell('ambiguous-name');
      return undefined;
    },
    found: () => {
      const named = { roles: roles.used(), people: people.used() };
      // What they refer to belongs to them, or their party is lost.
      for (const { teamId } of named.roles) useGiven(teams, teamId);
      for (const teamId of named.people.flatMap(({ teamIds = [] }) => teamIds)) useGiven(teams, teamId);
      for (const { partyId } of [...named.roles, ...named.people, ...teams.used()]) useGiven(parties, partyId);
      return { parties: parties.used(), roles: named.roles, teams: teams.used(), people: named.people };
    },
  };
}

const untold: TellName = () => undefined;

function useGiven<T extends Entity>(register: Register<T>, id: string | null | undefined): void {
  if (id != null) register.withId(id, () => true);
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
function roleUnder(
  { named, add, used, isAmbiguous }: Register<Role>,
  { id, name: above }: Party,
  text: string,
  occurrence: number,
  tell: TellName,
): Role {
  const key = keyOf(text, occurrence);
  const own = `${id}\n${key}`;
  const isUnclear = isAmbiguous(own) || (named(own) === undefined && isAmbiguous(`\n${key}`));
  if (isUnclear) tell('ambiguous-name');
  const role = named(own) ?? (isUnclear ? undefined : named(`\n${key}`));
  if (role !== undefined) return role;
  const name = nameOf(text);
  const wanted = idUnder(above, name, `role-${used().length + 1}`);
  const added = add(own, { name, partyId: id }, wanted, `${above} ${name}`);
  if (added.id !== wanted && occurrence === 1 && !isUnclear) tell('id-collision');
  return added;
}
