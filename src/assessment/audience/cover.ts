import { isRecord, refuse } from '../../internal/check.js';
import { replacePhrases } from '../../internal/text/replacePhrases.js';
import { withPeople } from '../../gaps/findingKey.js';
import { aliasId } from '../../services/parties/aliasId.js';
import type { PersonAlias } from '../../services/parties/personAliases.js';
import { isSubjectKind } from '../../services/subjects/isSubjectKind.js';
import type { Subject, SubjectKind } from '../../services/subjects/model.js';
import { isBuiltInRule } from './builtInRules.js';

/** Stands for what is not shown. */
export const hidden = '…';

/** Puts aliases in the place of people. */
export interface Cover {
  /** What a person is called outside; the mark for what is not shown where the result does not tell. */
  readonly person: (id: string) => string;
  /** Whether a text is the name of somebody, and nothing else. */
  readonly isName: (text: string) => boolean;
  /** A text with aliases in the place of names. */
  readonly text: (text: string) => string;
  /** A subject or assignee, with the alias as its id if it is a person. */
  readonly subject: <K extends SubjectKind>(subject: {
    readonly kind: K;
    readonly id: string;
  }) => { readonly kind: K; readonly id: string };
  /** What it is called: a person by the alias, an exception by its id, since its name may be free text, a decision without names of people. */
  readonly label: (subject: Subject, label: string) => string;
  /** The key of a finding. */
  readonly key: (key: string) => string;
  /** A place in the document; of a person only the list, as the position tells who it is. */
  readonly pointer: (pointer: string) => string;
}

/** Aliases of the caller. */
function checkedAliases(aliases: unknown, people: readonly PersonAlias[]): ReadonlyMap<string, string> {
  if (!isRecord(aliases) || aliases instanceof Map)
    refuse('aliases', 'be an object of names by the id of a person', 'invalid-option');
  const known = new Set(people.map(({ id }) => id));
  return new Map(
    Object.entries(aliases).map(([id, alias]) => {
      if (typeof alias !== 'string' || alias.trim() === '') refuse('aliases', 'be names', 'invalid-option');
      if (!known.has(id)) refuse('aliases', 'be for people that the result knows', 'invalid-option');
      return [id, alias];
    }),
  );
}

const mark = 'person:';

/** Rules of the caller tell findings apart by words of their own, which may be people without being called so. */
function coveredKey(key: string, aliasOf: (id: string) => string | undefined, text: (text: string) => string): string {
  const covered = withPeople(key, (id) => aliasOf(id) ?? hidden);
  const [rule = [], subject = [], ...others] = covered.split('|').map((part) => part.split('+'));
  const ruleIds = [...rule, ...others.flat().filter((word) => word.includes('/'))];
  if (ruleIds.every(isBuiltInRule)) return covered;
  const word = (part: string) => {
    const at = part.indexOf(':');
    if (part.startsWith(mark) || isSubjectKind(part.slice(0, Math.max(at, 0)))) return part;
    const alias = aliasOf(part.slice(at + 1));
    return alias === undefined ? text(part) : part.slice(0, at + 1) + alias;
  };
  return [rule, subject, ...others.map((parts) => parts.map(word))].map((parts) => parts.join('+')).join('|');
}

/** A cover for the people of a result; the caller's aliases come first. */
export function coverOf(people: readonly PersonAlias[], aliases: unknown = {}): Cover {
  const own = checkedAliases(aliases, people);
  const byId = new Map(people.map(({ id, alias }) => [id, own.get(id) ?? alias]));
  if (new Set([...byId.values()].map(aliasId)).size < byId.size)
    refuse('aliases', 'tell people apart', 'invalid-option');
  const person = (id: string) => byId.get(id) ?? hidden;
  const byName = new Map(people.flatMap(({ id, name }) => (name === null ? [] : [[name, person(id)] as const])));
  const text = replacePhrases(byName);
  const keyText = replacePhrases(new Map([...byName].map(([name, alias]) => [name, aliasId(alias)])));
  const idAlias = (id: string) => {
    const alias = byId.get(id);
    return alias === undefined ? undefined : aliasId(alias);
  };
  return {
    person,
    isName: (told) => byName.has(told),
    text: (told) => byName.get(told) ?? text(told),
    subject: ({ kind, id }) => ({ kind, id: kind === 'person' ? aliasId(person(id)) : id }),
    label: ({ kind, id }, label) => {
      switch (kind) {
        case 'person':
          return person(id);
        case 'exception':
          return id;
        default:
          return byName.get(label) ?? text(label); // names of others may hold those of people: "Access review by Ada Cole"
      }
    },
    key: (key) => coveredKey(key, idAlias, keyText),
    pointer: (pointer) => (pointer.startsWith('/people/') ? '/people' : pointer),
  };
}
