import type { JsonValue } from '../../internal/json.js';
import { nearestName } from '../../internal/text/nearestName.js';
import { compareText } from '../../internal/text/compareText.js';
import { resolvePointer } from '../../internal/text/resolvePointer.js';
import { danglingReferences } from '../../operating-model/danglingReferences.js';
import { entityPlaces } from '../../operating-model/entityPlaces.js';
import type { EntityKind } from '../../operating-model/entityPlaces.js';
import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import { defaultSeverities } from '../../operating-model/model.js';
import type { JsonPatch, JsonPatchOperation } from '../jsonPatch.js';
import type { Finding } from '../model.js';
import { byPlace } from './byPlace.js';
import { entryReferences, optionalReferences } from './referenceFields.js';

/** The ids that a reference could mean, in order. */
function knownIds({ model, list }: OperatingModelIndex, kind: string): readonly string[] {
  const { severities = defaultSeverities, sites = [] } = model.organization ?? {};
  if (kind === 'severity') return [...severities].sort(compareText);
  const entities = kind === 'site' ? sites : Object.hasOwn(entityPlaces, kind) ? list(kind as EntityKind) : [];
  return entities.map(({ id }) => id).sort(compareText);
}

/** The same reference with another id: an id, `kind:id`, or an assignee. */
function withId(written: unknown, { kind, id }: { kind: string; id: string }, nearest: string): JsonValue {
  if (typeof written !== 'string') return { kind, id: nearest };
  return written === id ? nearest : `${kind}:${nearest}`;
}

const parentOf = (place: string) => place.slice(0, place.lastIndexOf('/'));

function listAt({ model }: OperatingModelIndex, place: string): readonly unknown[] | undefined {
  const found = resolvePointer(model, place);
  return found.found && Array.isArray(found.value) ? found.value : undefined;
}

/** What goes with a reference: the entry that says nothing without it, or the reference alone. */
function goesWith(place: string, field: string): string {
  return entryReferences.has(field) ? parentOf(place) : place;
}

/**
 * The steps that take references out of the field that they stand in; undefined where that would say something else: an empty list
 * states that there is none, or, where only these were meant, means nothing.
 */
function takenOut(
  index: OperatingModelIndex,
  places: readonly string[],
  field: string,
): JsonPatchOperation[] | undefined {
  const isOptional = optionalReferences.has(field) || entryReferences.has(field);
  const going = new Set(places.map((place) => goesWith(place, field)));
  const counts = new Map<string, number>();
  for (const place of going) counts.set(parentOf(place), (counts.get(parentOf(place)) ?? 0) + 1);
  const paths = new Set<string>();
  for (const place of going) {
    const list = parentOf(place);
    const length = listAt(index, list)?.length;
    const isRoot = parentOf(list) === '';
    if (length !== undefined && (length > (counts.get(list) ?? 0) || (isRoot && isOptional))) paths.add(place);
    else if (isOptional) paths.add(length === undefined ? place : list);
    else return undefined;
  }
  return [...paths].map((path) => ({ op: 'remove', path }));
}

/** The step that writes the nearest id; where the list has it already, the misspelt one goes. */
function renamed(
  index: OperatingModelIndex,
  place: string,
  target: { readonly kind: string; readonly id: string },
  nearest: string,
): JsonPatchOperation {
  const written = resolvePointer(index.model, place);
  const value = withId(written.found ? written.value : undefined, target, nearest);
  const isDouble = (listAt(index, parentOf(place)) ?? []).some(
    (other) => JSON.stringify(other) === JSON.stringify(value),
  );
  return isDouble ? { op: 'remove', path: place } : { op: 'replace', path: place, value };
}

/** Puts the nearest id that exists in the place of one that does not; else takes the reference out, where its owner can do without it. */
export function mendReference(index: OperatingModelIndex, { subject, data }: Finding): JsonPatch | undefined {
  const { field, targetKind, targetId } = data;
  if (typeof field !== 'string' || typeof targetKind !== 'string' || typeof targetId !== 'string') return undefined;
  const places = danglingReferences(index)
    .filter(
      (each) =>
        each.subject.kind === subject.kind &&
        each.subject.id === subject.id &&
        each.field === field &&
        each.target.kind === targetKind &&
        each.target.id === targetId,
    )
    .map(({ pointer }) => pointer);
  const nearest = nearestName(targetId, knownIds(index, targetKind));
  const target = { kind: targetKind, id: targetId };
  const steps =
    nearest === undefined
      ? takenOut(index, places, field)
      : places.map((place) => renamed(index, place, target, nearest));
  return steps && byPlace(steps);
}
