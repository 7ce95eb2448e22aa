import { checkOptions } from '../../internal/check.js';
import type { DataLimitOptions } from '../../internal/gate/dataLimits.js';
import { plainData } from '../../internal/gate/plainData.js';
import type { Problem } from '../../internal/quantity/model.js';
import type { Policy } from './model.js';
import { policyProblems } from './policyProblems.js';

/** Options of {@link parsePolicy}. */
export interface ParsePolicyOptions {
  /** How much untrusted data may hold; absent: ample. */
  readonly limits?: DataLimitOptions | undefined;
}

/** What parsing a policy gives: a policy of its own, or every reason why it is none. */
export type ParsePolicyResult =
  | { readonly ok: true; readonly policy: Policy; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads any value as a decision policy: a policy of its own, or every problem at once.
 *
 * The value is untrusted: it is read once into a plain copy, and nothing of it is called, kept or changed. The form of all parts is checked
 * first; what they say of each other (models, facts and levels that rules name, codes, totals of tables) once every part has its form.
 *
 * @returns pointers go into the value as it was passed; no problem says a value
 * @throws ComanagedError `unknown-option`, `invalid-option` for options that are none; never for the value
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'comanaged/schemas';
 *
 * const result = parsePolicy({ id: 'ours', version: '1', models: ['own'], fitScale: [0, 4], criteria: [] });
 * result.problems.map(({ message }) => message);
 * // => ['models must name 2 to 16 models, each once.', 'criteria must be 1 to 64.']
 * ```
 */
export function parsePolicy(value: unknown, options: ParsePolicyOptions = {}): ParsePolicyResult {
  checkOptions(options, 'options', ['limits']);
  const plain = plainData(value, options.limits);
  if (!plain.ok) return plain;
  const problems = policyProblems(plain.value);
  return problems.length === 0
    ? { ok: true, policy: plain.value as unknown as Policy, problems } // it has no faults
    : { ok: false, problems };
}
