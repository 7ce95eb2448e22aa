import { checkOptions } from '../internal/check.js';
import type { DataLimitOptions } from '../internal/gate/dataLimits.js';
import { plainData } from '../internal/gate/plainData.js';
import { parseDocument } from './parseDocument.js';
import type { ParseResult } from './parseDocument.js';

/** Options of {@link parseOperatingModel} and of its text form. */
export interface ParseOperatingModelOptions {
  /** How much untrusted data may hold; absent: ample for 48,000 entities. Lower them for documents of strangers. */
  readonly limits?: DataLimitOptions | undefined;
}

/**
 * Reads any value as an operating model: a document of its own with the doubts about it, or every problem at once.
 *
 * The value is untrusted: it is read once into a plain copy, and nothing of it is called, kept or changed. Dangling and cyclic
 * references are warnings. `null` for a list that need not be assessed is read as an empty list, and an empty text where null may stand
 * as null; both are told as `info`. Problems come errors first, at most a thousand and one that counts the rest.
 *
 * @returns `ok: false` only where a problem of severity `error` stands; pointers go into the value as it was passed
 * @throws ComanagedError `unknown-option`, `invalid-option`, `invalid-argument` for options that are none; never for the value
 *
 * @example
 * ```ts
 * import { parseOperatingModel } from 'comanaged/schemas';
 *
 * const result = parseOperatingModel({ id: 'mills', name: 'North Mills', servces: [] });
 * result.problems.map(({ pointer, message }) => `${pointer}: ${message}`);
 * // => ['/servces: The key "servces" is not known here. Did you mean "services"?']
 * ```
 */
export function parseOperatingModel(value: unknown, options: ParseOperatingModelOptions = {}): ParseResult {
  checkOptions(options, 'options', ['limits']);
  const plain = plainData(value, options.limits);
  return plain.ok ? parseDocument(plain.value) : plain;
}
