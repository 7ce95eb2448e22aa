import { numberFaults } from '../../internal/checkNumbers.js';
import type { Fault, NumberBounds } from '../../internal/checkNumbers.js';

/** What can be wrong with a maturity model. */
export const modelFaultCodes = [
  'missing-key',
  'unknown-key',
  'wrong-type',
  'unknown-literal',
  'out-of-range',
  'empty-text',
  'invalid-id',
  'duplicate-id',
  'level-order',
  'level-at-floor',
  'unknown-level',
  'unknown-dimension',
  'unknown-group',
  'unknown-rating',
  'rating-order',
  'rate-bounds',
  'out-of-reach',
  'empty-level',
] as const;
/** What can be wrong with a maturity model. */
export type ModelFaultCode = (typeof modelFaultCodes)[number];

/** What is wrong with a maturity model: where, what must be the case there, and a code. */
export interface ModelFault extends Fault {
  readonly code: ModelFaultCode;
}

/** A fault, or none. */
export function faultIf(isWrong: boolean, code: ModelFaultCode, path: string, must: string): ModelFault[] {
  return isWrong ? [{ code, path, must }] : [];
}

/** What is wrong with a number that must be there. */
export function boundFaults(value: unknown, path: string, bounds: NumberBounds): ModelFault[] {
  const code = value === undefined || value === null ? 'missing-key' : 'out-of-range';
  return numberFaults(value, path, bounds).map((fault) => ({ ...fault, code }));
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

/** What is wrong with the ids of a list; they may not differ by the case of their letters alone. */
export function idFaults(entries: ReadonlyMap<string, { readonly id: string }>): ModelFault[] {
  const met = new Set<string>();
  return [...entries].flatMap(([path, { id }]) => {
    const key = id.toLowerCase();
    const isMet = met.has(key);
    met.add(key);
    if (!isMet && idPattern.test(id)) return [];
    return [
      ...faultIf(!idPattern.test(id), 'invalid-id', `${path}/id`, 'be of letters, digits and . _ -, at most 63'),
      ...faultIf(isMet, 'duplicate-id', `${path}/id`, 'stand once in its list'),
    ];
  });
}
