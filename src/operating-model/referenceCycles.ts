import { cycles } from '../internal/graph/cycles.js';
import { compareText } from '../internal/text/compareText.js';
import type { OperatingModelIndex } from './indexOperatingModel.js';
import { visitPath } from './visitPath.js';

/** Entities that refer to each other in a circle. */
export interface ReferenceCycle {
  /** What they are. */
  readonly kind: 'service' | 'lane' | 'decision';
  /** The field by which they refer to each other. */
  readonly field: 'dependsOn' | 'parentServiceId' | 'requires' | 'supersededByDecisionId';
  /** Their ids, in code-unit order. */
  readonly ids: readonly string[];
}

/** References from one entity to others of its kind. */
interface Relation extends Omit<ReferenceCycle, 'ids'> {
  /** Where the ids stand below the entity. */
  readonly path: readonly string[];
}

const relations: readonly Relation[] = [
  { kind: 'service', field: 'dependsOn', path: ['dependsOn', '*'] },
  { kind: 'service', field: 'parentServiceId', path: ['parentServiceId'] },
  { kind: 'lane', field: 'requires', path: ['requires', '*', 'laneId'] },
  { kind: 'decision', field: 'supersededByDecisionId', path: ['supersededByDecisionId'] },
];

/** The positions of the entities that one entity refers to. */
function targetsOf(index: OperatingModelIndex, entity: unknown, { kind, path }: Relation): number[] {
  const targets: number[] = [];
  visitPath(entity, path, (id) => {
    const position = typeof id === 'string' && id !== '' ? index.positionOf(kind, id) : undefined;
    if (position !== undefined) targets.push(position);
  });
  return targets;
}

/** The circles in a document's references, by field, ordered by their smallest id; linear in the document. */
export function referenceCycles(index: OperatingModelIndex): ReferenceCycle[] {
  return relations.flatMap((relation) => {
    const { kind, field } = relation;
    const list = index.list(kind);
    const groups = cycles(list.map((entity) => targetsOf(index, entity, relation)))
      .map((members) => members.flatMap((at) => list[at]?.id ?? []).sort(compareText))
      .sort((a, b) => compareText(a[0] ?? '', b[0] ?? ''));
    return groups.map((ids) => ({ kind, field, ids }));
  });
}
