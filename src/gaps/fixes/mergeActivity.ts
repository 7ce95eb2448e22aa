import type { JsonValue } from '../../internal/json.js';
import { resolvePointer } from '../../internal/text/resolvePointer.js';
import { danglingReferences } from '../../operating-model/danglingReferences.js';
import { indexOperatingModel } from '../../operating-model/indexOperatingModel.js';
import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import { isSameValue } from '../../operating-model/isSameValue.js';
import { assignmentKey } from '../../raci/assignmentKey.js';
import type { Activity } from '../../services/activities/model.js';
import type { JsonPatch, JsonPatchOperation } from '../jsonPatch.js';
import type { Finding } from '../model.js';
import { byPlace } from './byPlace.js';

/** Fields that two rows of one activity may state differently: how they are called and where they come from. */
const ownFields: ReadonlySet<string> = new Set([
  'id',
  'name',
  'description',
  'section',
  'importedFrom',
  'externalIds',
  'shareable',
  'metadata',
]);

/** Fields whose absence is a statement: all severities, all sites. */
const statedByAbsence = ['severities', 'sites'] as const;

/** What the duplicate says and the original does not, as steps; undefined where they contradict each other. */
function completed(original: Activity, duplicate: Activity, pointer: string): JsonPatchOperation[] | undefined {
  if (statedByAbsence.some((key) => !isSameValue(original[key], duplicate[key]))) return undefined;
  const known = new Map<string, unknown>(Object.entries(original));
  const steps: JsonPatchOperation[] = [];
  for (const [key, value] of Object.entries(duplicate) as [string, JsonValue][]) {
    if (ownFields.has(key)) continue;
    if (!known.has(key)) steps.push({ op: 'add', path: `${pointer}/${key}`, value });
    else if (!isSameValue(known.get(key), value)) return undefined;
  }
  return steps;
}

/** The places that name an activity: those that miss their target once it is called otherwise. */
function placesNaming(index: OperatingModelIndex, activity: Activity): string[] {
  const activities = index
    .list('activity')
    .map((each) => (each.id === activity.id ? { ...each, id: `${each.id}~` } : each));
  return danglingReferences(indexOperatingModel({ ...index.model, activities }))
    .filter(({ target }) => target.kind === 'activity' && target.id === activity.id)
    .map(({ pointer }) => pointer);
}

/** Whether a list that a place stands in has a value already. */
function isListed(index: OperatingModelIndex, place: string, value: unknown): boolean {
  const list = resolvePointer(index.model, place.slice(0, place.lastIndexOf('/')));
  return list.found && Array.isArray(list.value) && list.value.includes(value);
}

/** The letters of the duplicate go over to the original; those that it has already go. */
function movedLetters(index: OperatingModelIndex, original: Activity, duplicate: Activity): JsonPatchOperation[] {
  const known = new Set(index.assignmentsOf(original.id).map(assignmentKey));
  return (index.model.assignments ?? []).flatMap((assignment, at): JsonPatchOperation[] => {
    if (assignment.activityId !== duplicate.id) return [];
    const key = assignmentKey({ ...assignment, activityId: original.id });
    if (known.has(key)) return [{ op: 'remove', path: `/assignments/${at}` }];
    known.add(key);
    return [{ op: 'replace', path: `/assignments/${at}/activityId`, value: original.id }];
  });
}

/** Merges a row into the one that it repeats: its letters and all that names it go over, doubles go. Rows that contradict each other stay. */
export function mergeActivity(
  index: OperatingModelIndex,
  { subject, pointer, related }: Finding,
): JsonPatch | undefined {
  const original = index.find('activity', related[0]?.subject.id ?? '');
  const duplicate = index.find('activity', subject.id);
  if (original === undefined || duplicate === undefined) return undefined;
  const originalPlace = related[0]?.pointer ?? '';
  const added = completed(original, duplicate, originalPlace);
  if (added === undefined) return undefined;
  const named = placesNaming(index, duplicate).filter(
    (place) => !place.startsWith('/assignments/') && !place.startsWith(`${pointer}/`),
  );
  const moved = named.map((place): JsonPatchOperation => {
    const written = resolvePointer(index.model, place);
    const value = written.found && written.value === duplicate.id ? original.id : `activity:${original.id}`;
    const isDouble = isListed(index, place, value) || place.startsWith(`${originalPlace}/`);
    return isDouble ? { op: 'remove', path: place } : { op: 'replace', path: place, value };
  });
  return byPlace([...added, ...movedLetters(index, original, duplicate), ...moved, { op: 'remove', path: pointer }]);
}
