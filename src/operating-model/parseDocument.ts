import type { JsonValue } from '../internal/json.js';
import type { Problem } from '../internal/quantity/model.js';
import { checkDocument } from './checkDocument.js';
import { referenceProblems } from './checkReferences.js';
import { indexOperatingModel } from './indexOperatingModel.js';
import { limitProblems, mostProblems } from './limitProblems.js';
import type { OperatingModel } from './model.js';
import type { SchemaFault } from './parseIssues.js';
import { faultProblems } from './parseProblem.js';
import { readDocument } from './parseReadings.js';
import { operatingModelSchema } from './schema.js';
import { soundPart } from './soundPart.js';
import { valueAt } from './valueAt.js';

/** What parsing a document gives: the document with the doubts about it, or every reason why it is none. */
export type ParseResult =
  | { readonly ok: true; readonly model: OperatingModel; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The problems of faults, as far as they will be told, and how many more there are. */
function faultsInWords(document: JsonValue, faults: readonly SchemaFault[]): { problems: Problem[]; untold: number } {
  const problems: Problem[] = [];
  let untold = 0;
  for (const fault of faults) {
    if (problems.length < mostProblems) {
      const written = valueAt(document, fault.path) as JsonValue | undefined;
      for (const problem of faultProblems(operatingModelSchema, fault, written)) problems.push(problem);
    } else untold += fault.issue.code === 'unrecognized_keys' ? fault.issue.keys.length : 1;
  }
  return { problems, untold };
}

/** What is wrong or doubtful between several parts of a document. */
function doubtsAbout(model: OperatingModel): Problem[] {
  const index = indexOperatingModel(model);
  return [...checkDocument(index), ...referenceProblems(index)];
}

/** Checks a plain copy, which becomes the document: its shape, and what concerns several parts of it as far as they have theirs. */
export function parseDocument(copy: JsonValue): ParseResult {
  const { faults, problems: readings } = readDocument(copy);
  const { problems: errors, untold } = faultsInWords(copy, faults);
  const model = faults.length === 0 ? (copy as unknown as OperatingModel) : soundPart(copy, faults); // the schema accepts what has no faults
  const doubts = model === undefined ? [] : doubtsAbout(model);
  const problems = limitProblems([...errors, ...doubts, ...readings], untold);
  const ok = problems.every(({ severity }) => severity !== 'error');
  return ok && model !== undefined ? { ok, model, problems } : { ok: false, problems };
}
