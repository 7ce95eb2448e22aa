import type { DanglingReference } from '../../../operating-model/danglingReferences.js';
import { entityPlaces } from '../../../operating-model/entityPlaces.js';
import type { EntityKind } from '../../../operating-model/entityPlaces.js';
import type { OperatingModelIndex } from '../../../operating-model/indexOperatingModel.js';
import { valueAt } from '../../../operating-model/valueAt.js';
import type { SubjectKind } from '../../../services/subjects/model.js';
import type { MissingFact } from '../../rule.js';

/** Values inside entities that can be referred to, by kind: the entity that they stand in, and its field. */
const nestedTargets: ReadonlyMap<string, readonly [parent: 'service' | 'contract', field: string]> = new Map([
  ['slo', ['service', 'slos']],
  ['service-level', ['contract', 'serviceLevels']],
]);

function isEntityKind(kind: string): kind is EntityKind {
  return Object.hasOwn(entityPlaces, kind);
}

/** The parent of a value whose reference is `parent.value`; both ids may hold dots, so every split is tried. */
function parentOf(index: OperatingModelIndex, kind: EntityKind, id: string): string | undefined {
  for (let dot = id.indexOf('.'); dot >= 0; dot = id.indexOf('.', dot + 1)) {
    if (index.find(kind, id.slice(0, dot)) !== undefined) return id.slice(0, dot);
  }
  return undefined;
}

/**
 * The list in which a reference without a target may yet have it: one that is absent, or declared partial as a whole, for the target
 * or for who refers; undefined where the list that there is should have it.
 *
 * A list that is open by default should have it too: whoever refers to an entry of it means one that is written.
 */
export function unassessedTarget(
  index: OperatingModelIndex,
  { subject, target, pointer }: DanglingReference,
): MissingFact | undefined {
  const nested = nestedTargets.get(target.kind);
  const kind = nested?.[0] ?? target.kind;
  if (!isEntityKind(kind)) return undefined;
  const [list = ''] = entityPlaces[kind];
  if (valueAt(index.model, entityPlaces[kind]) === undefined) return { code: list, pointer: '' };
  const isPartial =
    index.isPartial(list, { kind: target.kind as SubjectKind, id: target.id }) || index.isPartial(list, subject);
  if (isPartial) return { code: list, pointer };
  const parent = nested && parentOf(index, kind, target.id);
  if (nested === undefined || parent === undefined) return undefined;
  const [, field] = nested;
  const entity = index.find(kind, parent) as Readonly<Record<string, unknown>> | undefined;
  if (entity?.[field] !== undefined) return undefined;
  return { code: `${kind}.${field}`, pointer: index.pointerOf({ kind, id: parent }) ?? pointer };
}
