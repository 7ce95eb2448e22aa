import type { Problem } from './quantity/model.js';

/** Every code a thrown error can carry. Faults of data never throw: they are problems. */
export const errorCodes = [
  'duplicate-rule',
  'invalid-argument',
  'invalid-option',
  'invalid-rule',
  'out-of-range',
  'range-too-long',
  'unknown-option',
  'unknown-rule',
  'unknown-zone',
] as const;

/** The code of a thrown error. */
export type ErrorCode = (typeof errorCodes)[number];

/**
 * The one error this library throws: a call that breaks a documented precondition.
 *
 * Recognize it with {@link isComanagedError}, not with `instanceof`: the ESM and the CommonJS build each have a class of their own.
 */
export class ComanagedError extends Error {
  // Defined, not assigned: assignment to `name` throws where the host has frozen Error.prototype.
  override readonly name: string = 'ComanagedError';
  /** What is wrong, from a closed list. */
  declare readonly code: ErrorCode;
  /** The argument or option at fault, as a name or an RFC 6901 pointer. */
  declare readonly path: string;
  /** All faults of the call, where there are several. */
  declare readonly problems?: readonly Problem[];

  constructor(code: ErrorCode, path: string, message: string) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

/**
 * Tells whether a caught value is this library's error, in whichever module format it was thrown.
 *
 * @example
 * ```ts
 * import { isComanagedError } from 'comanaged';
 *
 * isComanagedError(new Error('something else'));
 * // => false
 * ```
 */
export function isComanagedError(value: unknown): value is ComanagedError {
  if (typeof value !== 'object' || value === null) return false;
  const { name, code } = value as { readonly name?: unknown; readonly code?: unknown };
  return name === 'ComanagedError' && errorCodes.some((known) => known === code);
}
