import { checkRecord } from '../internal/check.js';
import type { Subject } from '../services/subjects/model.js';
import type { OperatingModelIndex } from './indexOperatingModel.js';
import { openCollections } from './model.js';
import type { CollectionName } from './model.js';

const isOpenByDefault: ReadonlySet<CollectionName> = new Set(openCollections);

/**
 * Tells whether the absence of an entry in a list of the document is a statement ("there is none") or just not known.
 *
 * What is absent says nothing; an empty list, or null for a part that is no list, says "none". One with entries is complete if it is
 * closed by default or declared complete. What is declared partial, as a whole or for the subject, is not; partial wins.
 *
 * @throws ComanagedError `invalid-argument` for what is no index of a document
 */
export function isAssessed(index: OperatingModelIndex, collection: CollectionName, subject?: Subject): boolean {
  checkRecord(index, 'index');
  const value = index.model[collection];
  if (value === undefined || index.isPartial(collection, subject)) return false;
  const isNone = value === null || (Array.isArray(value) && value.length === 0);
  if (!isOpenByDefault.has(collection) || isNone) return true;
  return index.isComplete(collection, subject);
}
