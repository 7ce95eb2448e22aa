import { guarded } from '../internal/guarded.js';
import type { Problem } from '../internal/quantity/model.js';
import { compareText } from '../internal/text/compareText.js';
import { jsonPointer } from '../internal/text/jsonPointer.js';
import { printableKey } from '../internal/text/printableKey.js';
import { assignmentKey } from '../raci/assignmentKey.js';
import { compileScheme } from '../raci/compileScheme.js';
import type { Assignment, RaciScheme } from '../raci/model.js';
import { raciSchemes } from '../raci/schemes.js';
import { isSameValue } from './isSameValue.js';
import { mergedEntries } from './mergedEntries.js';
import type { Entry } from './mergedEntries.js';
import type { CollectionStatement, OperatingModel } from './model.js';
import { checkParts, entityLists, statementLists } from './modelParts.js';
import type { ModelParts } from './modelParts.js';

export type { ModelParts } from './modelParts.js';

/** A merged document and every doubt about it. */
export interface MergeResult {
  /** The document with the parts in it; the given one is unchanged. */
  readonly model: OperatingModel;
  /** What did not fit; pointers go into the parts. */
  readonly problems: readonly Problem[];
}

/** The entries of any list, seen as keys and values. */
function entries(list: unknown): readonly Entry[] {
  return (list ?? []) as readonly Entry[]; // checked to be a list of objects
}

/** Keys that may differ without contradiction: where an entry was read from, and the scope of an assignment in other words. */
function isContradiction(list: string, key: string): boolean {
  return key !== 'importedFrom' && !(list === 'assignments' && key === 'scope');
}

/** Whether the document writes responsibilities in another scheme than the parts; one that has none yet takes theirs. */
function hasOtherScheme({ raciScheme, assignments = [] }: OperatingModel, other: RaciScheme): boolean {
  if (raciScheme == null && assignments.length === 0) return false;
  const own = raciScheme ?? { id: 'raci' };
  return !isSameValue([own.id, own.letters], [other.id, other.letters]);
}

const mostLetters = 10;

/** Tells of letters that the scheme of the merged document does not have: it will not parse with them. */
function lettersBeyond({ raciScheme }: OperatingModel, added: readonly Assignment[]): Problem[] {
  const hasLetters = raciScheme == null || (raciScheme.letters ?? []).length > 0;
  if (!hasLetters && !raciSchemes.some(({ id }) => id === raciScheme.id)) return []; // parsing will refuse the scheme
  const known = new Set(compileScheme(raciScheme).letters.map(({ letter }) => letter));
  const first = added.findIndex(({ responsibility }) => !known.has(responsibility));
  if (first < 0) return [];
  const letters = new Set(added.map(({ responsibility }) => responsibility).filter((letter) => !known.has(letter)));
  const shown = [...letters].sort(compareText).slice(0, mostLetters).map(printableKey).join(', ');
  const message = `The scheme of the document does not have the letters ${shown}: it will not parse with these assignments.`;
  const pointer = jsonPointer(['assignments', first, 'responsibility']);
  return [{ code: 'unknown-letter', severity: 'error', message, pointer }];
}

/** Stands for all subjects of a collection. */
const everything = '';

const otherScheme = 'The document writes responsibilities in another scheme; its scheme is kept.';

function conflict(pointer: string, message: string): Problem {
  return { code: 'conflicting-value', severity: 'warning', message, pointer };
}

/** Statements without those that stand there already. */
function mergedStatements(
  own: readonly CollectionStatement[],
  added: readonly CollectionStatement[],
): CollectionStatement[] {
  const keyOf = ({ collection, subjects }: CollectionStatement) => JSON.stringify([collection, subjects ?? null]);
  const known = new Set(own.map(keyOf));
  const merged = [...own];
  for (const statement of added) {
    if (known.has(keyOf(statement))) continue;
    known.add(keyOf(statement));
    merged.push(statement);
  }
  return merged;
}

/**
 * The first assignments of a document say nothing about activities that the parts do not bring: they stay not assessed, or the new list
 * would read as "nobody".
 */
function notInParts(model: OperatingModel, parts: ModelParts): CollectionStatement[] {
  if (model.assignments !== undefined || (parts.assignments ?? []).length === 0) return [];
  const brought = new Set((parts.activities ?? []).map(({ id }) => id));
  const subjects = (model.activities ?? []).filter(({ id }) => !brought.has(id)).map(({ id }) => `activity:${id}`);
  return subjects.length === 0 ? [] : [{ collection: 'assignments', subjects }];
}

/**
 * The statements of a document without activities that the parts correct: both were read from a file of one name, and the parts no
 * longer call their assignments partial. From another file the open cell may be one that the parts do not have.
 */
function withoutCorrected(statements: readonly CollectionStatement[], model: OperatingModel, parts: ModelParts) {
  const fileOf = new Map((parts.activities ?? []).map(({ id, importedFrom }) => [id, importedFrom?.name]));
  const stillOpen = new Set(
    (parts.partialCollections ?? []).flatMap(({ collection, subjects }) =>
      collection === 'assignments' ? (subjects ?? [everything]) : [],
    ),
  );
  const corrected = new Set<string>();
  for (const { id, importedFrom } of stillOpen.has(everything) ? [] : (model.activities ?? [])) {
    const isSameFile = importedFrom?.name != null && importedFrom.name === fileOf.get(id);
    if (isSameFile && !stillOpen.has(`activity:${id}`)) corrected.add(`activity:${id}`);
  }
  return statements.flatMap((statement) => {
    const { collection, subjects } = statement;
    if (collection !== 'assignments' || subjects?.some((subject) => corrected.has(subject)) !== true) return statement;
    const left = subjects.filter((subject) => !corrected.has(subject));
    return left.length === 0 ? [] : { ...statement, subjects: left };
  });
}

/**
 * Adds parts, such as an imported responsibility matrix, to a document.
 *
 * Entities are matched by id: new ones are added, known ones get the fields they lack. Assignments are matched by activity, assignee,
 * letter and scope. An empty list in the parts says nothing. A corrected table lifts "not assessed" from the activities that were read
 * from a file of the same name and have no open cell any more; letters that it no longer has stay. Where both say something different
 * the document's value is kept and a `conflicting-value` tells it. Letters that its scheme does not have are an error: `unknown-letter`.
 *
 * @throws ComanagedError `invalid-argument` where the document or the parts are not what they must be; parse untrusted data first.
 *
 * @example
 * ```ts
 * import { mergeIntoModel } from 'comanaged/operating-model';
 *
 * const { model } = mergeIntoModel({ id: 'mills', name: 'North Mills' }, { parties: [{ id: 'msp', name: 'Harbor' }] });
 * model.parties?.length;
 * // => 1
 * ```
 */
export function mergeIntoModel(model: OperatingModel, parts: ModelParts): MergeResult {
  checkParts(model, 'model');
  checkParts(parts, 'parts');
  return guarded('parts', () => {
    const merged: Record<string, unknown> = { ...model };
    const problems: Problem[] = [];
    const merge = (key: keyof ModelParts, identityOf: (entry: Entry) => unknown) => {
      // An empty list of an importer that found nothing does not say that there is nothing.
      const added = entries(parts[key]);
      if (added.length === 0) return;
      const result = mergedEntries(entries(model[key]), added, identityOf);
      merged[key] = result.list;
      for (const differing of result.differing.filter((each) => isContradiction(key, each.key))) {
        const pointer = jsonPointer([key, differing.position, differing.key]);
        problems.push(conflict(pointer, 'The document says otherwise; its value is kept.'));
      }
    };
    if (parts.raciScheme != null) {
      if (hasOtherScheme(model, parts.raciScheme)) problems.push(conflict('/raciScheme', otherScheme));
      else merged['raciScheme'] = model.raciScheme ?? parts.raciScheme;
    }
    for (const key of entityLists) merge(key, ({ id }) => id);
    merge('assignments', (entry) => assignmentKey(entry as unknown as Assignment)); // checkParts has shown it
    for (const key of statementLists) {
      const own = model[key] ?? [];
      const kept = key === 'partialCollections' ? withoutCorrected(own, model, parts) : own;
      const statements = mergedStatements(kept, [
        ...(parts[key] ?? []),
        ...(key === 'partialCollections' ? notInParts(model, parts) : []),
      ]);
      if (statements.length > 0 || model[key] !== undefined) merged[key] = statements;
    }
    problems.push(...lettersBeyond(merged as unknown as OperatingModel, parts.assignments ?? [])); // merged like all of it
    return { model: merged as unknown as OperatingModel, problems }; // each list was merged from two of its kind
  });
}
