import type { JsonValue } from '../internal/json.js';
import type { Problem } from '../internal/quantity/model.js';
import { fieldNotes } from '../internal/schemaOf.js';
import { jsonPointer } from '../internal/text/jsonPointer.js';
import { schemaFaults } from './parseIssues.js';
import type { SchemaFault } from './parseIssues.js';
import { documentFaults } from './parseLists.js';
import { schemasAt } from './parseSchemasAt.js';
import { operatingModelSchema } from './schema.js';
import { valueAt } from './valueAt.js';

type Path = SchemaFault['path'];

/** What a refused value is read as instead. */
interface Reading {
  readonly as: JsonValue;
  readonly code: string;
  readonly message: string;
}

const nullList: Reading = { as: [], code: 'null-list', message: 'null for a list is read as an empty list: none.' };
const emptyText: Reading = { as: null, code: 'empty-text-read', message: 'An empty text is read as null: none.' };

/** A list that may be absent because it may not have been assessed; where absence means a default, null is refused. */
function isAssessedList(path: Path): boolean {
  return schemasAt(operatingModelSchema, path).some(
    (schema) => schema._zod.def.type === 'optional' && fieldNotes.get(schema)?.default === undefined,
  );
}

/** Whether a text is wanted, if another one. */
function wantsText({ issue }: SchemaFault): boolean {
  if (issue.code === 'invalid_value') return issue.values.some((literal) => typeof literal === 'string');
  return issue.code !== 'invalid_type' && issue.code !== 'invalid_union';
}

/** What a refused value may be read as, to be tried: an empty list for null, null for an empty text in a field of text. */
function readingOf(fault: SchemaFault, value: unknown): Reading | undefined {
  const { issue, path } = fault;
  if (value === null && issue.code === 'invalid_type' && issue.expected === 'array')
    return isAssessedList(path) ? nullList : undefined;
  return value === '' && wantsText(fault) ? emptyText : undefined;
}

function replace(document: JsonValue, path: Path, value: JsonValue): void {
  const parent = valueAt(document, path.slice(0, -1)) as Record<string | number, JsonValue>; // a fault was found below it
  parent[path.at(-1) ?? ''] = value;
}

/**
 * The faults of a document, and what was read otherwise instead of being refused.
 *
 * What is read otherwise is written into the document, which is a copy of our own; a value that is refused even then keeps its fault.
 */
export function readDocument(document: JsonValue): { faults: SchemaFault[]; problems: Problem[] } {
  const found = schemaFaults(documentFaults(document));
  const read = found.flatMap((fault) => {
    const written = valueAt(document, fault.path);
    const reading = readingOf(fault, written);
    return reading === undefined
      ? []
      : [{ fault, reading, written: written as JsonValue, pointer: jsonPointer(fault.path) }];
  });
  if (read.length === 0) return { faults: found, problems: [] };
  for (const { fault, reading } of read) replace(document, fault.path, reading.as);
  const rest = schemaFaults(documentFaults(document));
  const refused = new Set(rest.map(({ path }) => jsonPointer(path)));
  const kept = read.filter(({ pointer }) => !refused.has(pointer));
  const undone = read.filter(({ pointer }) => refused.has(pointer));
  for (const { fault, written } of undone) replace(document, fault.path, written);
  const told = new Map(undone.map(({ fault, pointer }) => [pointer, fault]));
  return {
    faults: rest.map((fault) => told.get(jsonPointer(fault.path)) ?? fault),
    problems: kept.map(({ reading: { code, message }, pointer }) => ({ code, severity: 'info', message, pointer })),
  };
}
