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

/** An entry of a list whose form is right. */
export interface Entry<T> {
  readonly list: string;
  readonly at: number;
  readonly item: T;
}

/** Where an entry stands; made only for faults, of which most models have none. */
export function placeOf({ list, at }: Entry<unknown>): string {
  return `${list}/${String(at)}`;
}

/** What is wrong with the ids of a list; they may not differ by the case of their letters alone. */
export function idFaults(entries: readonly Entry<{ readonly id: string }>[]): ModelFault[] {
  const met = new Set<string>();
  const faults: ModelFault[] = [];
  for (const entry of entries) {
    const key = entry.item.id.toLowerCase();
    const path = () => `${placeOf(entry)}/id`;
    if (met.has(key)) faults.push({ code: 'duplicate-id', path: path(), must: 'stand once in its list' });
    if (!isId(key)) faults.push({ code: 'invalid-id', path: path(), must: idDemand });
    met.add(key);
  }
  return faults;
}

/** What an id must be. */
export const idDemand = 'be of letters, digits and . _ -, at most 63';

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}
