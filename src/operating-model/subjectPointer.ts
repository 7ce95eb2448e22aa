import { isRecord } from '../internal/check.js';
import { jsonPointer } from '../internal/text/jsonPointer.js';
import { toolPurposes } from '../services/agreements/model.js';
import type { Subject } from '../services/subjects/model.js';
import { entityKinds, entityPlaces } from './entityPlaces.js';
import type { EntityKind } from './entityPlaces.js';
import type { OperatingModel } from './model.js';
import { listAt } from './valueAt.js';

type PositionOf = (kind: EntityKind, id: string) => number | undefined;

/** Values inside an entity that can be pointed at as `kind:parent.id`. */
const nestedPlaces = [
  { kind: 'slo', parent: 'service', list: 'slos' },
  { kind: 'service-level', parent: 'contract', list: 'serviceLevels' },
] as const;

/** The pointer of the list of each kind. */
const listPointers = Object.fromEntries(entityKinds.map((kind) => [kind, jsonPointer(entityPlaces[kind])])) as {
  readonly [K in EntityKind]: string; // made from the kinds themselves
};

/** The id of the organization; a document without one speaks of itself. */
export function organizationId(model: OperatingModel): string {
  return model.organization?.id ?? model.id;
}

function idOf(value: unknown): string {
  return isRecord(value) && typeof value['id'] === 'string' ? value['id'] : '';
}

/** Where the values inside entities stand, by `kind:parent.id`; ids may hold dots, and of equal references the first counts. */
export function nestedPointers(model: OperatingModel): ReadonlyMap<string, string> {
  const pointers = new Map<string, string>();
  for (const { kind, parent, list } of nestedPlaces) {
    listAt(model, entityPlaces[parent])?.forEach((entity, position) => {
      listAt(entity, [list])?.forEach((value, at) => {
        const reference = `${kind}:${idOf(entity)}.${idOf(value)}`;
        if (!pointers.has(reference))
          pointers.set(reference, jsonPointer([...entityPlaces[parent], position, list, at]));
      });
    });
  }
  return pointers;
}

/** The RFC 6901 pointer of a subject in the document; undefined where the document has no such subject. */
export function subjectPointer(
  model: OperatingModel,
  positionOf: PositionOf,
  nested: () => ReadonlyMap<string, string>,
  { kind, id }: Subject,
): string | undefined {
  switch (kind) {
    case 'organization':
      if (id !== organizationId(model)) return undefined;
      return model.organization == null ? '' : '/organization';
    case 'matrix':
      if (id !== 'main') return undefined;
      return model.assignments === undefined ? '' : '/assignments';
    case 'tool-purpose':
      if (!toolPurposes.some((purpose) => purpose === id)) return undefined;
      return model.tools === undefined ? '' : '/tools';
    case 'slo':
    case 'service-level':
      return nested().get(`${kind}:${id}`);
    default: {
      const position = positionOf(kind, id);
      return position === undefined ? undefined : `${listPointers[kind]}/${position}`;
    }
  }
}
