import { isAssessed } from '../../operating-model/isAssessed.js';
import type { CollectionName } from '../../operating-model/model.js';
import type { Subject } from '../../services/subjects/model.js';
import type { MissingFact, RuleContext } from '../rule.js';

/** The fact that a list does not say all there is about a subject; undefined where it does, so that silence means "none". */
export function missingList(
  { index }: RuleContext,
  collection: CollectionName,
  subject?: Subject,
): MissingFact | undefined {
  if (isAssessed(index, collection, subject)) return undefined;
  const isAbsent = index.model[collection] === undefined || subject === undefined;
  return { code: collection, pointer: isAbsent ? '' : (index.pointerOf(subject) ?? '') };
}
