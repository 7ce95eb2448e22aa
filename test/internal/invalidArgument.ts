import { expect } from 'vitest';

/** What a call throws whose argument breaks its stated bounds. */
export function invalidArgument(path: string): unknown {
  return expect.objectContaining({ name: 'ComanagedError', code: 'invalid-argument', path });
}
