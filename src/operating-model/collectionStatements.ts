import type { Subject } from '../services/subjects/model.js';
import type { CollectionStatement } from './model.js';

/** Tells whether a statement speaks of a collection, as a whole or for a subject. */
export type StatesCollection = (collection: string, subject: Subject | undefined) => boolean;

/** Makes statements about collections ready to be asked for any number of subjects. */
export function collectionStatements(statements: readonly CollectionStatement[] | undefined): StatesCollection {
  const whole = new Set<string>();
  const single = new Map<string, Set<string>>();
  for (const { collection, subjects } of statements ?? []) {
    if (subjects === undefined) whole.add(collection);
    else {
      const named = single.get(collection) ?? new Set();
      for (const subject of subjects) named.add(subject);
      single.set(collection, named);
    }
  }
  return (collection, subject) =>
    whole.has(collection) ||
    (subject !== undefined && (single.get(collection)?.has(`${subject.kind}:${subject.id}`) ?? false));
}
