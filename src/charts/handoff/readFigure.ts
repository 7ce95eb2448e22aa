import { refuse } from '../../internal/check.js';
import { fieldsAt, numberAt, textAt } from '../metric/fields.js';

/** A figure that is known, or why it is not. */
export type ReadFigure =
  | {
      readonly isKnown: true;
      readonly value: number;
      readonly n: number;
      readonly interval: { readonly level: number; readonly low: number; readonly high: number } | null;
    }
  | { readonly isKnown: false; readonly reason: string }
  | { readonly isKnown: false; readonly n: number; readonly needed: number };

/** A whole number of at least 0. */
export function countAt(value: unknown, path: string): number {
  if (!Number.isSafeInteger(value) || Number(value) < 0) refuse(path, 'be a whole number of at least 0');
  return Number(value) + 0;
}

/** Reads a figure of a result, which may come from JSON. */
export function readFigure(value: unknown, path: string): ReadFigure {
  const { status, reason, n, needed, interval, ...given } = fieldsAt(value, path);
  switch (status) {
    case 'undefined':
      return { isKnown: false, reason: textAt(reason, `${path}/reason`) };
    case 'insufficient-data':
      return { isKnown: false, n: countAt(n, `${path}/n`), needed: countAt(needed, `${path}/needed`) };
    case 'ok':
      return {
        isKnown: true,
        value: numberAt(given['value'], `${path}/value`, 0),
        n: countAt(n, `${path}/n`),
        interval: interval === undefined ? null : readInterval(interval, `${path}/interval`),
      };
    default:
      return refuse(`${path}/status`, 'be ok, insufficient-data or undefined');
  }
}

function readInterval(value: unknown, path: string): { level: number; low: number; high: number } {
  const { level, low, high } = fieldsAt(value, path);
  return {
    level: numberAt(level, `${path}/level`, 0, 1),
    low: numberAt(low, `${path}/low`, 0),
    high: numberAt(high, `${path}/high`, 0),
  };
}
