import type { Outcome } from '../../internal/quantity/model.js';

/** A measure over so many people, or that there are too few for one. */
export function statistic<T>(method: string, n: number, needed: number, value: () => T): Outcome<T> {
  if (n < needed) return { status: 'insufficient-data', n, needed, method };
  return { status: 'ok', value: value(), n, method, excluded: [], warnings: [] };
}
