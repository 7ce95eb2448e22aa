import { ComanagedError } from './errors.js';
import type { ErrorCode } from './errors.js';
import type { Problem } from './quantity/model.js';

/** The error of a call that has several faults, all of which it holds; apart from the class, because most functions never need it. */
export function errorWithProblems(
  code: ErrorCode,
  path: string,
  message: string,
  problems: readonly Problem[],
): ComanagedError {
  return Object.assign(new ComanagedError(code, path, message), { problems });
}
