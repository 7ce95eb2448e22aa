import { checkOptions } from '../internal/check.js';
import type { DataLimitOptions } from '../internal/gate/dataLimits.js';
import { plainData } from '../internal/gate/plainData.js';
import type { Problem } from '../internal/quantity/model.js';
import type { MaturityModel } from './definition/model.js';
import { emptyLevels, modelFaults } from './definition/modelFaults.js';
import { modelProblems } from './definition/modelProblems.js';

/** Options of {@link parseMaturityModel}. */
export interface ParseMaturityModelOptions {
  /** How much untrusted data may hold; absent: as for a document. */
  readonly limits?: DataLimitOptions | undefined;
}

/** What parsing a maturity model gives: the model with the doubts about it, or every reason why it is none. */
export type ParseMaturityModelResult =
  | { readonly ok: true; readonly model: MaturityModel; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads any value as a maturity model: a copy of its own with the doubts about it, or every problem at once.
 *
 * The value is untrusted: it is read once into a plain copy, and nothing of it is called, kept or changed. A level of a dimension without
 * criteria is a warning, for it holds by itself. A model is plain data: `JSON.stringify` writes it, and reading it again gives the same.
 *
 * @returns `ok: false` only where a problem of severity `error` stands; at most a thousand problems, and one that counts the rest
 * @throws ComanagedError `unknown-option`, `invalid-option`, `invalid-argument` for options that are none; never for the value
 *
 * @example
 * ```ts
 * import { operationsMaturityModel } from 'comanaged/maturity';
 * import { parseMaturityModel } from 'comanaged/schemas';
 *
 * parseMaturityModel(JSON.parse(JSON.stringify(operationsMaturityModel))).ok;
 * // => true
 * const criteria = [{ id: 'on-call', dimensionId: 'cov', level: 4, weight: 0 }];
 * parseMaturityModel({ ...operationsMaturityModel, criteria }).problems
 *   .filter(({ severity }) => severity === 'error')
 *   .map(({ code, pointer }) => `${code} ${pointer}`);
 * // => ['unknown-level /criteria/0/level', 'out-of-range /criteria/0/weight']
 * ```
 */
export function parseMaturityModel(value: unknown, options: ParseMaturityModelOptions = {}): ParseMaturityModelResult {
  checkOptions(options, 'options', ['limits']);
  const plain = plainData(value, options.limits);
  if (!plain.ok) return plain;
  const faults = modelFaults(plain.value);
  if (faults.length > 0) return { ok: false, problems: modelProblems(faults, 'error') };
  const model = plain.value as unknown as MaturityModel; // just found to be one
  return { ok: true, model, problems: modelProblems(emptyLevels(model), 'warning') };
}
