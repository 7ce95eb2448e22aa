import { isRecord } from '../internal/check.js';
import type { JsonValue } from '../internal/json.js';
import { entityKinds, entityPlaces } from './entityPlaces.js';
import type { OperatingModel } from './model.js';
import type { SchemaFault } from './parseIssues.js';
import { listAt, valueAt } from './valueAt.js';

type Path = SchemaFault['path'];
type Container = Record<string | number, unknown>;

/** Lists whose entries need an id for others to refer to. */
const entityLists: ReadonlySet<string> = new Set(entityKinds.map((kind) => entityPlaces[kind].join('/')));
/** Texts that the checks rely on. An empty one says nothing, and what may refer to it is not judged. */
const neededTexts: ReadonlySet<string | number> = new Set(['id', 'activityId', 'responsibility']);

/** What stands in for a refused entry of a list, so that all others keep their places. */
function entryStandIn(list: string): unknown {
  if (list === 'assignments') return { activityId: '', responsibility: '' };
  return entityLists.has(list) ? { id: '' } : '';
}

/** What stands in for a refused part that others refer into; undefined for any other, which is left out. */
function partStandIn(part: string): unknown {
  if (part === 'organization') return { severities: [''] };
  if (part === 'organization/severities' || part === 'organization/sites') return [''];
  return entityLists.has(part) ? [{ id: '' }] : undefined;
}

/** Takes out what stands at a path; what is missing there stays missing. */
function takeOut(document: Container, path: Path): void {
  const key = path.at(-1) ?? '';
  const parent = valueAt(document, path.slice(0, -1));
  if (typeof parent !== 'object' || parent === null) return; // taken out before
  const container = parent as Container;
  const other = Array.isArray(parent) ? entryStandIn(path.slice(0, -1).join('/')) : partStandIn(path.join('/'));
  if (neededTexts.has(key)) container[key] = '';
  else if (other === undefined) Reflect.deleteProperty(container, key);
  else container[key] = other;
}

/** Leaves the letter of an assignment out of account. */
function disregardLetter(assignment: unknown): void {
  if (isRecord(assignment)) (assignment as Container)['responsibility'] = '';
}

function takeOutFault(document: Container, { path, issue }: SchemaFault): void {
  const value = valueAt(document, path);
  if (issue.code === 'unrecognized_keys') {
    if (isRecord(value)) for (const key of issue.keys) Reflect.deleteProperty(value, key);
  } else if (issue.code !== 'custom' || typeof value !== 'object') {
    takeOut(document, path); // an object or list with a custom fault contradicts itself, yet each of its parts is right
    if (path[0] === 'assignments') disregardLetter(valueAt(document, path.slice(0, 2)));
  }
}

function isOfScheme({ path, issue }: SchemaFault): boolean {
  return path[0] === 'raciScheme' && issue.code !== 'unrecognized_keys';
}

/**
 * What is left of a refused document without what was refused, so that faults between its parts are told together with the others.
 *
 * The document is changed in place: it is a copy that nobody gets to see any more.
 */
export function soundPart(document: JsonValue, faults: readonly SchemaFault[]): OperatingModel | undefined {
  if (!isRecord(document)) return undefined;
  if (faults.some(isOfScheme)) {
    Reflect.deleteProperty(document, 'raciScheme');
    listAt(document, ['assignments'])?.forEach(disregardLetter); // nobody knows which letters the scheme has
  }
  for (const fault of faults) takeOutFault(document, fault);
  return document as unknown as OperatingModel; // the checks between parts rely on no more than what is left
}
