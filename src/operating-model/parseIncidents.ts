import type * as z from 'zod';
import { compile, config, util, validate } from 'zod/v4/core';
import { checkOptions, isRecord } from '../internal/check.js';
import { plainData } from '../internal/gate/plainData.js';
import type { DataLimitOptions } from '../internal/gate/dataLimits.js';
import type { JsonValue } from '../internal/json.js';
import { once } from '../internal/once.js';
import type { Problem } from '../internal/quantity/model.js';
import type { IncidentRecord } from '../metrics/incident/model.js';
import { incidentRecordSchema } from '../metrics/incident/schema.js';
import { limitProblems, mostProblems } from './limitProblems.js';
import { schemaFaults } from './parseIssues.js';
import { faultProblems } from './parseProblem.js';
import { valueAt } from './valueAt.js';

/** What parsing a list of incidents gives: the incidents with the doubts about them, or every reason why they are none. */
export type ParseIncidentsResult =
  | { readonly ok: true; readonly incidents: readonly IncidentRecord[]; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Options of {@link parseIncidents}. */
export interface ParseIncidentsOptions {
  /** How much untrusted data may hold; absent: 2,000,000 incidents with 100,000,000 values. Lower them for lists of strangers. */
  readonly limits?: DataLimitOptions | undefined;
}

/** Limits of a list of incidents where the caller states none: those of a document would not hold one. House defaults. */
export const incidentDataLimits: {
  readonly values: number;
  readonly items: number;
  readonly textLength: number;
} = Object.freeze({ values: 100_000_000, items: 2_000_000, textLength: 1_000_000_000 });

/** Records from which compiling their schema pays (house default). */
export const manyRecords = 2_000;
const compiled = once(() => compile(incidentRecordSchema));
/** Messages are ours: with this neither the host's locale nor its error map is asked. */
const noMessages = { error: () => '' };

/** Compiling makes code at run time: only where the host allows it, asked the way zod itself asks. */
function recordParser(count: number): z.ZodType {
  const mayCompile = config().jitless !== true && util.allowsEval.value;
  return mayCompile && count >= manyRecords ? compiled() : incidentRecordSchema;
}

/**
 * Reads any value as a list of incidents: a list of its own with the doubts about it, or every problem at once.
 *
 * The value is untrusted: it is read once into a plain copy, and nothing of it is called, kept or changed. `null` for a list is read as an
 * empty one, which is told as `info`; an id that stands twice is an error. The order of times is not looked at: where it is wrong,
 * metrics leave the incident out and count it.
 *
 * @returns `ok: false` only where a problem of severity `error` stands; pointers go into the value as it was passed
 * @throws ComanagedError `unknown-option`, `invalid-option`, `invalid-argument` for options that are none; never for the value
 *
 * @example
 * ```ts
 * import { parseIncidents } from 'comanaged/schemas';
 *
 * const result = parseIncidents([{ id: 'INC1', openedAt: '2026-03-02T08:00' }]);
 * result.problems.map(({ pointer, code }) => `${pointer}: ${code}`);
 * // => ['/0/openedAt: invalid-instant']
 * ```
 */
export function parseIncidents(value: unknown, options: ParseIncidentsOptions = {}): ParseIncidentsResult {
  checkOptions(options, 'options', ['limits']);
  const plain = plainData(value, limitsOf(options.limits));
  if (!plain.ok) return plain;
  const list = plain.value;
  if (!Array.isArray(list)) {
    const message = 'Expected a list of incidents.';
    return { ok: false, problems: [{ code: 'wrong-type', severity: 'error', message, pointer: '' }] };
  }
  const records = list as JsonValue[];
  const nulls = emptiedNulls(records);
  const faults = recordFaults(records);
  const repeated = repeatedIds(records);
  const found = [...faults.problems, ...repeated.problems, ...nulls];
  const problems = limitProblems(found, faults.untold + repeated.untold);
  const ok = problems.every(({ severity }) => severity !== 'error');
  return ok ? { ok, incidents: records as unknown as IncidentRecord[], problems } : { ok: false, problems }; // accepted by the schema
}

/** The limits that are stated, and ours for the others. */
function limitsOf(stated: DataLimitOptions = {}): DataLimitOptions {
  const { values, items, textLength } = incidentDataLimits;
  return {
    ...stated,
    values: stated.values ?? values,
    items: stated.items ?? items,
    textLength: stated.textLength ?? textLength,
  };
}

const lists = ['reopenedAt', 'pauses', 'assignments', 'outages'] as const;

/** Makes empty lists of nulls, in the copy, and tells of each. */
function emptiedNulls(records: readonly JsonValue[]): Problem[] {
  const problems: Problem[] = [];
  records.forEach((record, position) => {
    if (!isRecord(record)) return;
    for (const key of lists) {
      if (record[key] !== null) continue;
      (record as Record<string, JsonValue>)[key] = [];
      const message = 'null for a list is read as an empty list: none.';
      problems.push({ code: 'null-list', severity: 'info', message, pointer: `/${position}/${key}` });
    }
  });
  return problems;
}

/** Problems to tell, and how many more there are. */
interface Told {
  readonly problems: readonly Problem[];
  readonly untold: number;
}

function recordFaults(records: readonly JsonValue[]): Told {
  const parser = recordParser(records.length);
  const problems: Problem[] = [];
  let untold = 0;
  records.forEach((record, position) => {
    if (validate(parser, record)) return; // most are right, and then no value need be made
    const faults = schemaFaults(parser.safeParse(record, noMessages).error?.issues ?? []);
    for (const fault of faults) {
      if (problems.length >= mostProblems) untold++;
      else {
        const written = valueAt(record, fault.path) as JsonValue | undefined;
        for (const problem of faultProblems(incidentRecordSchema, fault, written)) {
          problems.push({ ...problem, pointer: `/${position}${problem.pointer ?? ''}` });
        }
      }
    }
  });
  return { problems, untold };
}

function repeatedIds(records: readonly JsonValue[]): Told {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  let untold = 0;
  records.forEach((record, position) => {
    const id = isRecord(record) ? record['id'] : undefined;
    if (typeof id !== 'string' || id === '') return;
    const other = first.get(id);
    if (other === undefined) first.set(id, position);
    else if (problems.length >= mostProblems) untold++;
    else {
      const message = `The entry at /${other} has the same id.`;
      problems.push({ code: 'duplicate-id', severity: 'error', message, pointer: `/${position}/id` });
    }
  });
  return { problems, untold };
}
