import type { ComanagedError } from '../../src/internal/errors.js';

/** Code and paths of all faults with which a call is refused. */
export function refusal(call: () => unknown): { readonly code: string; readonly paths: readonly string[] } {
  try {
    call();
  } catch (error) {
    const { code, path, problems } = error as ComanagedError;
    return { code, paths: problems?.map(({ pointer = '' }) => pointer.slice(1)) ?? [path] };
  }
  throw new Error('the call was not refused');
}
