import type * as z from 'zod';
import { compile, config, util, validate } from 'zod/v4/core';
import type { JsonValue } from '../internal/json.js';
import { isRecord } from '../internal/check.js';
import { once } from '../internal/once.js';
import { documentRecordSchema, evidenceSchema } from '../governance/records/schema.js';
import { assignmentSchema } from '../raci/schema.js';
import { activitySchema } from '../services/activities/schema.js';
import { personSchema } from '../services/parties/schema.js';
import { serviceSchema } from '../services/catalogue/schema.js';
import { knownKeys } from './parseKnownKeys.js';
import { operatingModelSchema } from './schema.js';

type Issues = readonly z.core.$ZodIssue[];
type Parser = z.ZodType;

/** Lists that a large document has many entries of. Compiling their schema pays from about this many rows, in one document or in several (house default). */
export const manyRows = 2_000;
const compiled = new Map<string, () => Parser>([
  ['people', once(() => compile(personSchema))],
  ['services', once(() => compile(serviceSchema))],
  ['activities', once(() => compile(activitySchema))],
  ['assignments', once(() => compile(assignmentSchema))],
  ['documents', once(() => compile(documentRecordSchema))],
  ['evidence', once(() => compile(evidenceSchema))],
]);

const rowsSoFar = new Map<string, number>();

/** Whether compiling pays for the rows of a list that this process has met in all; what is found does not hang on it. */
function pays(key: string, rows: number): boolean {
  const total = Math.min((rowsSoFar.get(key) ?? 0) + rows, manyRows);
  rowsSoFar.set(key, total);
  return total === manyRows;
}

/** Compiling makes code at run time: only where the host allows it, asked the way zod itself asks. */
function mayCompile(): boolean {
  return config().jitless !== true && util.allowsEval.value;
}

/** Messages are ours: with this neither the host's locale nor its error map is asked. */
const noMessages = { error: () => '' };

function listFaults(parser: Parser, key: string, list: readonly JsonValue[]): z.core.$ZodIssue[] {
  const issues: z.core.$ZodIssue[] = [];
  list.forEach((entry, position) => {
    if (validate(parser, entry)) return; // most are right, and then no value need be made
    const { error } = parser.safeParse(entry, noMessages);
    for (const issue of error?.issues ?? []) issues.push({ ...issue, path: [key, position, ...issue.path] });
  });
  return issues;
}

function rootFaults(document: unknown): Issues {
  return operatingModelSchema.safeParse(document, noMessages).error?.issues ?? [];
}

const keyOrder = once(
  () => new Map<PropertyKey, number>(knownKeys(operatingModelSchema, []).map((key, position) => [key, position])),
);

/** Faults in the order in which the schema of the whole document finds them: by its keys, and last what lies at the root. */
function inOrder(issues: z.core.$ZodIssue[]): Issues {
  const order = keyOrder();
  const positionOf = ({ path: [key] }: z.core.$ZodIssue) =>
    key === undefined ? order.size : (order.get(key) ?? order.size);
  return issues.sort((a, b) => positionOf(a) - positionOf(b));
}

/** The faults that the schema finds in a document; long lists are checked by a compiled form of their entries' schema, with the same result. */
export function documentFaults(document: JsonValue): Issues {
  if (!isRecord(document) || !mayCompile()) return rootFaults(document);
  const rest: Record<string, unknown> = { ...document };
  const faults: Issues[] = [];
  for (const [key, schema] of compiled) {
    const list = document[key];
    if (!Array.isArray(list) || !pays(key, list.length)) continue;
    rest[key] = [];
    faults.push(listFaults(schema(), key, list as readonly JsonValue[]));
  }
  return inOrder([...rootFaults(rest), ...faults.flat()]);
}
