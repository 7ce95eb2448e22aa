import type { Subject } from '../services/subjects/model.js';
import type { CollectionStatement } from './model.js';

/** Tells whether a statement speaks of a collection, as a whole or for a subject. */
export type StatesCollection = (collection: string, subject: Subject | undefined) => boolean;

/** What is stated of one collection. */
interface Stated {
  readonly isWhole: boolean;
  /** Ids by kind: to put a text together for every question takes longer than to answer it. */
  readonly kinds: Map<string, Set<string>>;
}

/** Makes statements about collections ready to be asked for any number of subjects. */
export function collectionStatements(statements: readonly CollectionStatement[] | undefined): StatesCollection {
  const stated = new Map<string, Stated>();
  for (const { collection, subjects } of statements ?? []) {
    const { isWhole, kinds } = stated.get(collection) ?? { isWhole: false, kinds: new Map<string, Set<string>>() };
    stated.set(collection, { isWhole: isWhole || subjects === undefined, kinds });
    for (const subject of subjects ?? []) {
      const colon = subject.indexOf(':');
      const kind = subject.slice(0, Math.max(colon, 0));
      kinds.set(kind, (kinds.get(kind) ?? new Set()).add(subject.slice(colon + 1)));
    }
  }
  return (collection, subject) => {
    const about = stated.get(collection);
    if (about === undefined) return false;
    return about.isWhole || (subject !== undefined && (about.kinds.get(subject.kind)?.has(subject.id) ?? false));
  };
}
