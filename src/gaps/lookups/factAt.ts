import type { EntityKind } from '../../operating-model/entityPlaces.js';
import type { MissingFact, RuleContext } from '../rule.js';

/** A fact that is missing at an entity of the document: `factAt(context, 'evidence', 'restore-1', 'collectedOn')`. */
export function factAt(
  { index }: Pick<RuleContext, 'index'>,
  kind: EntityKind,
  id: string,
  field: string,
): MissingFact {
  return { code: `${kind}.${field}`, pointer: index.pointerOf({ kind, id }) ?? '' };
}
