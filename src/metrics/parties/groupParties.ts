import { isRecord, refuse } from '../../internal/check.js';
import type { GroupParties } from './heldBy.js';

/**
 * The parties of groups that options name.
 *
 * @throws ComanagedError `invalid-option` for what is no object of texts
 */
export function groupParties(groups: unknown = {}): GroupParties {
  // A Map has no entries of its own, and would map nothing without a word.
  const isPlain = isRecord(groups) && !(groups instanceof Map);
  if (!isPlain || !Object.values(groups).every((party) => typeof party === 'string'))
    refuse('groups', 'be an object of party ids', 'invalid-option');
  return new Map(Object.entries(groups as Readonly<Record<string, string>>));
}
