import { isRecord, refuse } from '../../internal/check.js';
import { withPeople } from '../../gaps/findingKey.js';
import { aliasId } from '../../services/parties/aliasId.js';
import type { PersonAlias } from '../../services/parties/personAliases.js';
import type { Subject, SubjectKind } from '../../services/subjects/model.js';

/** Stands for what is not shown. */
export const hidden = '…';

/** Puts aliases in the place of people. */
export interface Cover {
  /** What a person is called outside; the mark for what is not shown where the result does not tell. */
  readonly person: (id: string) => string;
  /** The alias of whoever has this name; undefined where nobody in the result has. */
  readonly named: (name: string) => string | undefined;
  /** A subject or assignee, with the alias as its id if it is a person. */
  readonly subject: <K extends SubjectKind>(subject: {
    readonly kind: K;
    readonly id: string;
  }) => { readonly kind: K; readonly id: string };
  /** What it is called: a person by the alias. */
  readonly label: (subject: Subject, label: string) => string;
  /** The key of a finding. */
  readonly key: (key: string) => string;
  /** A place in the document; of a person only the list, as the position tells who it is. */
  readonly pointer: (pointer: string) => string;
}

/** Aliases of the caller. */
function checkedAliases(aliases: unknown): ReadonlyMap<string, string> {
  if (!isRecord(aliases)) refuse('aliases', 'be an object of names by the id of a person', 'invalid-option');
  return new Map(
    Object.entries(aliases).map(([id, alias]) => {
      if (typeof alias !== 'string' || alias.trim() === '') refuse('aliases', 'be names', 'invalid-option');
      return [id, alias];
    }),
  );
}

/** A cover for the people of a result; the caller's aliases come first. */
export function coverOf(people: readonly PersonAlias[], aliases: unknown = {}): Cover {
  const own = checkedAliases(aliases);
  const byId = new Map(people.map(({ id, alias }) => [id, own.get(id) ?? alias]));
  if (new Set([...byId.values()].map(aliasId)).size < byId.size)
    refuse('aliases', 'tell people apart', 'invalid-option');
  const byName = new Map(people.flatMap(({ id, name }) => (name === null ? [] : [[name, id] as const])));
  const person = (id: string) => byId.get(id) ?? hidden;
  return {
    person,
    named: (name) => {
      const id = byName.get(name);
      return id === undefined ? undefined : person(id);
    },
    subject: ({ kind, id }) => ({ kind, id: kind === 'person' ? aliasId(person(id)) : id }),
    label: ({ kind, id }, label) => (kind === 'person' ? person(id) : label),
    key: (key) => withPeople(key, (id) => aliasId(person(id))),
    pointer: (pointer) => (pointer.startsWith('/people/') ? '/people' : pointer),
  };
}
