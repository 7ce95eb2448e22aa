import type { ExternalId } from '../../internal/entity/model.js';
import { normalizedName } from '../../internal/text/normalizedName.js';
import { slug } from '../../internal/text/slug.js';
import type { Assignee, Party, Role } from '../../services/parties/model.js';
import { nameOf } from './lineOf.js';
import { showsAll } from './showsAll.js';
import { uniqueIds } from './uniqueIds.js';
import type { UniqueIds } from './uniqueIds.js';

/** Those who have a column in the tables of one import. */
export interface Assignees {
  /** Whether a normalized name is that of somebody known, given or found before. */
  readonly isKnown: (name: string) => boolean;
  /** Whom a header names; somebody new if nobody known. `occurrence` counts equal headers of one table from 1. */
  readonly assigneeOf: (header: string, occurrence: number) => Assignee;
  /** Parties with a column, in the order of their first one. */
  readonly parties: () => Party[];
  /** Roles with a column, in the order of their first one. */
  readonly roles: () => Role[];
}

interface Register<T extends Party | Role> {
  readonly kind: 'party' | 'role';
  readonly ids: UniqueIds;
  readonly byName: Map<string, T>;
  readonly used: Set<T>;
}

/** Finds columns among the known parties and roles, and makes new ones of the others. */
export function assignees(
  parties: readonly Party[],
  roles: readonly Role[],
  columnsAre: 'parties' | 'roles',
): Assignees {
  const knownParties = register('party', parties);
  const knownRoles = register('role', roles);
  const ordered = columnsAre === 'roles' ? [knownRoles, knownParties] : [knownParties, knownRoles];
  const assigneeOf = (header: string, occurrence: number): Assignee => {
    const key = occurrence === 1 ? normalizedName(header) : `${normalizedName(header)}\n${occurrence}`;
    for (const { kind, byName, used } of ordered) {
      const known = byName.get(key);
      if (known === undefined) continue;
      used.add(known);
      return { kind, id: known.id };
    }
    return columnsAre === 'roles' ? added(knownRoles, header, key) : added(knownParties, header, key);
  };
  return {
    isKnown: (name) => knownParties.byName.has(name) || knownRoles.byName.has(name),
    assigneeOf,
    parties: () => [...knownParties.used],
    roles: () => [...knownRoles.used],
  };
}

/** Names come before ids, and ids before external ids; of equal ones the first counts. */
function register<T extends Party | Role>(kind: 'party' | 'role', known: readonly T[]): Register<T> {
  const byName = new Map<string, T>();
  const namesOf: readonly ((one: T) => readonly string[])[] = [
    ({ name }) => [name],
    ({ id }) => [id],
    ({ externalIds }) => (externalIds ?? []).map(({ id }: ExternalId) => id),
  ];
  for (const names of namesOf) {
    for (const one of known) {
      for (const name of names(one).map(normalizedName)) if (!byName.has(name)) byName.set(name, one);
    }
  }
  return { kind, ids: uniqueIds(known.map(({ id }) => id)), byName, used: new Set() };
}

function added(register: Register<Party | Role>, header: string, key: string): Assignee {
  const { kind, ids, byName, used } = register;
  const name = nameOf(header);
  const id = ids.next(slug(name) || `${kind}-${used.size + 1}`);
  const one = { id, name, ...(!showsAll(id, name) && { externalIds: [{ system: 'table', id: name }] }) };
  byName.set(key, one);
  used.add(one);
  return { kind, id };
}
