import { compareText } from '../../internal/text/compareText.js';
import type { Subject } from '../../services/subjects/model.js';
import type { RelatedPlace } from '../model.js';
import type { RuleContext } from '../rule.js';

/** Subjects as related places, each once, by kind and id; those that the document does not list stand at the fallback. */
export function relatedPlaces(
  { index }: RuleContext,
  subjects: readonly Subject[],
  note: string,
  fallback: string,
): RelatedPlace[] {
  const byRef = new Map(subjects.map(({ kind, id }) => [`${kind}:${id}`, { kind, id }]));
  return [...byRef]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, subject]) => ({ subject, pointer: index.pointerOf(subject) ?? fallback, note }));
}
