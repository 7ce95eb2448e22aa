import { checkRecord, checkRecords, isRecord } from '../internal/check.js';
import { once } from '../internal/once.js';
import { compileScheme } from '../raci/compileScheme.js';
import type { CompiledScheme } from '../raci/compileScheme.js';
import type { Assignment } from '../raci/model.js';
import { partyOf } from '../raci/partyOf.js';
import type { PartyOf } from '../raci/partyOf.js';
import type { Activity } from '../services/activities/model.js';
import type { Subject } from '../services/subjects/model.js';
import { activityRows } from './activityRows.js';
import { collectionStatements } from './collectionStatements.js';
import type { StatesCollection } from './collectionStatements.js';
import { entityKinds, entityPlaces } from './entityPlaces.js';
import type { EntityByKind, EntityKind } from './entityPlaces.js';
import { idPositions } from './idPositions.js';
import type { IdPositions } from './idPositions.js';
import type { OperatingModel } from './model.js';
import { nestedPointers, subjectPointer } from './subjectPointer.js';
import { valueAt } from './valueAt.js';

/**
 * A document with its look-ups, each made once on first demand and linear in the document.
 *
 * It is for asking, not for storing: what it gives is the document's own data, in the document's own order.
 */
export interface OperatingModelIndex {
  /** The document. */
  readonly model: OperatingModel;
  /** The entities of a kind; empty where the list is absent. */
  readonly list: <K extends EntityKind>(kind: K) => readonly EntityByKind[K][];
  /** The entity with an id; undefined where there is none. */
  readonly find: <K extends EntityKind>(kind: K, id: string) => EntityByKind[K] | undefined;
  /** The position of an entity in its list; undefined where there is none. */
  readonly positionOf: (kind: EntityKind, id: string) => number | undefined;
  /** The position of each id of a kind; where ids repeat, that of the first. */
  readonly positionsOf: (kind: EntityKind) => IdPositions;
  /** The RFC 6901 pointer of a subject; undefined where the document has no such subject. */
  readonly pointerOf: (subject: Subject) => string | undefined;
  /** The assignments of an activity, whenever they hold. */
  readonly assignmentsOf: (activityId: string) => readonly Assignment[];
  /** By position of each assignment, the position of its activity; -1 where the document does not list that. */
  readonly activityPositions: () => Int32Array;
  /** The activities of a service; of none with null. */
  readonly activitiesOf: (serviceId: string | null) => readonly Activity[];
  /** The party of an assignee; undefined where the document does not tell. */
  readonly partyOf: PartyOf;
  /** The scheme of the letters. */
  readonly scheme: () => CompiledScheme;
  /** Whether the document declares a list complete, as a whole or for a subject. */
  readonly isComplete: StatesCollection;
  /** Whether the document declares a list partial, as a whole or for a subject. */
  readonly isPartial: StatesCollection;
}

/** The entities of a kind, and the position of each id. */
interface Table {
  readonly rows: readonly { readonly id: string }[];
  readonly positions: () => IdPositions;
}

/** Whether a list holds only entities. Every row of the document is looked at here: a key that is written out is read faster than others. */
function areEntities(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let position = 0; position < list.length; position++) {
    const item: unknown = list[position];
    if (!isRecord(item) || typeof item['id'] !== 'string') return false;
  }
  return true;
}

/** The same for assignments. */
function areAssignments(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let position = 0; position < list.length; position++) {
    const item: unknown = list[position];
    if (!isRecord(item) || typeof item['activityId'] !== 'string' || typeof item['responsibility'] !== 'string')
      return false;
  }
  return true;
}

/** Groups a list by a key, in order. Those of one key mostly stand together, and are then taken at once. */
function groupBy<T, K>(list: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  const take = (key: K, run: T[]) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, run);
    else for (const item of run) group.push(item);
  };
  let start = 0;
  let last: K | undefined;
  for (let position = 0; position < list.length; position++) {
    const key = keyOf(list[position] as T); // within the list
    if (position > start && key !== last) {
      take(last as K, list.slice(start, position)); // the key of the item before
      start = position;
    }
    last = key;
  }
  if (start < list.length) take(last as K, list.slice(start));
  return groups;
}

/**
 * Makes the look-ups of a document: by id, by activity, by service, by party.
 *
 * @throws ComanagedError `invalid-argument` where the document or one of its lists is not what it must be; parse untrusted data first.
 */
export function indexOperatingModel(model: OperatingModel): OperatingModelIndex {
  checkRecord(model, 'model');
  const tables = new Map<EntityKind, Table>();
  for (const kind of entityKinds) {
    const list = valueAt(model, entityPlaces[kind]) ?? [];
    if (!areEntities(list)) checkRecords(list, entityPlaces[kind].join('/'), ['id']);
    const rows = list as Table['rows']; // the check above has just shown it
    tables.set(kind, { rows, positions: once(() => idPositions(rows)) });
  }
  if (!areAssignments(model.assignments))
    checkRecords(model.assignments, 'assignments', ['activityId', 'responsibility']);
  const listOf = <K extends EntityKind>(kind: K) =>
    (tables.get(kind)?.rows ?? []) as unknown as readonly EntityByKind[K][]; // entityPlaces says which list holds which kind
  const none = idPositions([]);
  const positionsOf = (kind: EntityKind) => tables.get(kind)?.positions() ?? none;
  const positionOf = (kind: EntityKind, id: string) => tables.get(kind)?.positions().get(id);
  const find = <K extends EntityKind>(kind: K, id: string): EntityByKind[K] | undefined => {
    const table = tables.get(kind);
    const position = table?.positions().get(id);
    return position === undefined ? undefined : (table?.rows[position] as EntityByKind[K] | undefined); // entityPlaces says which list holds which kind
  };
  const rows = once(() => activityRows(model.assignments ?? [], listOf('activity'), positionsOf('activity')));
  const unlisted = once(() => groupBy(rows().unlisted(), ({ activityId }) => activityId));
  const activities = once(() => groupBy(listOf('activity'), ({ serviceId }) => serviceId ?? null));
  const parties = once(() => partyOf(model));
  const nested = once(() => nestedPointers(model));
  const complete = once(() => collectionStatements(model.completeCollections));
  const partial = once(() => collectionStatements(model.partialCollections));
  return {
    model,
    list: listOf,
    find,
    positionOf,
    positionsOf,
    pointerOf: (subject) => subjectPointer(model, positionOf, nested, subject),
    assignmentsOf: (activityId) => {
      const position = positionOf('activity', activityId);
      return position === undefined ? (unlisted().get(activityId) ?? []) : rows().at(position);
    },
    activityPositions: () => rows().activityOf,
    activitiesOf: (serviceId) => activities().get(serviceId) ?? [],
    partyOf: (assignee) => parties()(assignee),
    scheme: once(() => compileScheme(model.raciScheme)),
    isComplete: (collection, subject) => complete()(collection, subject),
    isPartial: (collection, subject) => partial()(collection, subject),
  };
}
