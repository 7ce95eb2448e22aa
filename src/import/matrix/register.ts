import type { Entity, ExternalId } from '../../internal/entity/model.js';
import { normalizedName } from '../../internal/text/normalizedName.js';
import type { Assignee } from '../../services/parties/model.js';
import { showsAll } from './showsAll.js';
import { uniqueIds } from './uniqueIds.js';

/** What is known of somebody new: a name, and of a role whose it is and who has it. */
export interface NewEntity {
  readonly name: string;
  readonly partyId?: string;
  readonly teamId?: string;
  readonly holders?: readonly string[];
}

/** Those of one kind who may be named in a table. */
export interface Register<T extends Entity> {
  readonly kind: Assignee['kind'];
  /** Whether a key names somebody, or several. */
  readonly has: (key: string) => boolean;
  /** Whether a key names several who are given: none of them is meant for sure. */
  readonly isAmbiguous: (key: string) => boolean;
  /** Whom a key names; from now on they count as named. */
  readonly named: (key: string) => T | undefined;
  /** The one with an id, if a test accepts them; from now on they count as named. */
  readonly withId: (id: string, accepts: (one: T) => boolean) => T | undefined;
  /** Somebody new under a key, as named; the wanted id should show the text, which is kept where it does not. */
  readonly add: (key: string, fields: NewEntity, wanted: string, text: string) => T;
  /** Those who were named, in the order in which they were first. */
  readonly used: () => T[];
}

/**
 * A register of those who are given, by name, id and external id; names come first, then ids. Where two have one name, it names
 * neither of them.
 *
 * @param above what somebody stands under; they are also found by that, a line break and any of these
 */
export function register<T extends Entity>(
  kind: Assignee['kind'],
  given: readonly T[] = [],
  above: (one: T) => string | null | undefined = () => undefined,
): Register<T> {
  const byKey = new Map<string, T>();
  const ambiguous = new Set<string>();
  const byId = new Map(given.map((one) => [one.id, one]));
  const used = new Set<T>();
  const ids = uniqueIds(byId.keys());
  const namesOf: readonly ((one: T) => readonly string[])[] = [
    ({ name }) => [name],
    ({ id }) => [id],
    ({ externalIds }) => (externalIds ?? []).map(({ id }: ExternalId) => id),
  ];
  for (const names of namesOf) {
    const found = new Map<string, T>();
    const unclear = new Set<string>();
    for (const one of given) {
      for (const name of names(one).map(normalizedName)) {
        for (const key of [name, `${above(one) ?? ''}\n${name}`]) {
          const first = found.get(key) ?? one;
          found.set(key, first);
          if (first.id !== one.id) unclear.add(key);
        }
      }
    }
    for (const [key, one] of found) {
      if (byKey.has(key) || ambiguous.has(key)) continue;
      if (unclear.has(key)) ambiguous.add(key);
      else byKey.set(key, one);
    }
  }
  const use = (one: T | undefined): T | undefined => {
    if (one !== undefined) used.add(one);
    return one;
  };
  const add: Register<T>['add'] = (key, fields, wanted, text) => {
    const id = ids.next(wanted);
    const kept = !showsAll(id, text) && { externalIds: [{ system: 'table', id: text }] };
    const one = { id, ...fields, ...kept } as unknown as T; // nothing but id and name is required of any kind
    byKey.set(key, one);
    byId.set(id, one);
    used.add(one);
    return one;
  };
  return {
    kind,
    has: (key) => byKey.has(key) || ambiguous.has(key),
    isAmbiguous: (key) => ambiguous.has(key),
    named: (key) => use(byKey.get(key)),
    withId: (id, accepts) => {
      const one = byId.get(id);
      return one !== undefined && accepts(one) ? use(one) : undefined;
    },
    add,
    used: () => [...used],
  };
}
