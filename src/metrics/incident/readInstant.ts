import { refuse } from '../../internal/check.js';
import { parseInstant } from '../../internal/time/parseInstant.js';

/**
 * Epoch milliseconds of a field of a record; undefined where it is absent or null.
 *
 * @throws ComanagedError `invalid-argument` for what is no instant, such as a time without zone
 */
export function readInstant(value: unknown, at: number, field: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  const ms = typeof value === 'string' || typeof value === 'number' ? parseInstant(value) : undefined;
  return ms ?? refuse(`incidents/${at}/${field}`, 'be an instant with Z or an offset, or epoch milliseconds');
}
