import type { Subject } from '../services/subjects/model.js';
import type { CollectionStatement } from './model.js';

/** Tells whether a statement speaks of a collection, as a whole or for a subject. */
export type StatesCollection = (collection: string, subject: Subject | undefined) => boolean;

/** Makes statements about collections ready to be asked for any number of subjects. */
export function collectionStatements(statements: readonly CollectionStatement[] | undefined): StatesCollection {
  const whole = new Set<string>();
  const single = new Map<string, Map<string, Set<string>>>();
  for (const { collection, subjects } of statements ?? []) {
    if (subjects === undefined) whole.add(collection);
    else {
      // By kind and id: to put a text together for every question takes longer than to answer it.
      const kinds = single.get(collection) ?? new Map<string, Set<string>>();
      for (const subject of subjects) {
        const colon = subject.indexOf(':');
        const kind = subject.slice(0, Math.max(colon, 0));
        kinds.set(kind, (kinds.get(kind) ?? new Set()).add(subject.slice(colon + 1)));
      }
      single.set(collection, kinds);
    }
  }
  return (collection, subject) =>
    whole.has(collection) ||
    (subject !== undefined && (single.get(collection)?.get(subject.kind)?.has(subject.id) ?? false));
}
