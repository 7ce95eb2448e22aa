import { isRecord, refuse } from '../../internal/check.js';
import { withPeople } from '../../gaps/findingKey.js';
import type { PersonAlias } from '../../services/parties/personAliases.js';
import type { Subject } from '../../services/subjects/model.js';

/** Stands for what is not shown. */
export const hidden = '…';

/** Puts aliases in the place of people. */
export interface Cover {
  /** What a person is called outside; the mark for what is not shown where the result does not tell. */
  readonly person: (id: string) => string;
  /** The alias of whoever has this name; undefined where nobody in the result has. */
  readonly named: (name: string) => string | undefined;
  /** A subject, with the alias as its id if it is a person. */
  readonly subject: <T extends Subject>(subject: T) => { readonly kind: T['kind']; readonly id: string };
  /** The key of a finding. */
  readonly key: (key: string) => string;
  /** A place in the document; of a person only the list, as the position tells who it is. */
  readonly pointer: (pointer: string) => string;
}

/** Aliases of the caller: texts that tell people apart and cannot break the key of a finding. */
function checkedAliases(aliases: unknown): ReadonlyMap<string, string> {
  if (!isRecord(aliases)) refuse('aliases', 'be an object of names by the id of a person', 'invalid-option');
  return new Map(
    Object.entries(aliases).map(([id, alias]) => {
      const isName = typeof alias === 'string' && alias.trim() !== '' && !/[|+:]/.test(alias);
      if (!isName) refuse('aliases', 'be names that are not empty and hold none of | + :', 'invalid-option');
      return [id, alias];
    }),
  );
}

/** A cover for the people of a result; the caller's aliases come first. */
export function coverOf(people: readonly PersonAlias[], aliases: unknown = {}): Cover {
  const own = checkedAliases(aliases);
  const byId = new Map(people.map(({ id, alias }) => [id, own.get(id) ?? alias]));
  if (new Set(byId.values()).size < byId.size) refuse('aliases', 'tell people apart', 'invalid-option');
  const byName = new Map(people.flatMap(({ id, name }) => (name === null ? [] : [[name, id] as const])));
  const person = (id: string) => byId.get(id) ?? hidden;
  return {
    person,
    named: (name) => {
      const id = byName.get(name);
      return id === undefined ? undefined : person(id);
    },
    subject: ({ kind, id }) => ({ kind, id: kind === 'person' ? person(id) : id }),
    key: (key) => withPeople(key, person),
    pointer: (pointer) => (pointer.startsWith('/people/') ? '/people' : pointer),
  };
}
