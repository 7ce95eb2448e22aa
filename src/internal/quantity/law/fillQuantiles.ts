import { evenCells, tailPlace, tailShare } from './tablePlace.js';
import type { Law, QuantileFunction } from './model.js';

/** How quantiles are computed: each by itself, or from a table within 1e-7 of it. */
export const quantileMethods = ['exact', 'table'] as const;

/**
 * Puts the quantiles of the first `count` uniform numbers into the same places of `out`, another array.
 *
 * A table, made at the first call, is used where the law has one; constant, uniform, triangular, empirical and discrete laws are exact by either
 * method.
 */
export function fillQuantiles(
  law: Law,
  method: (typeof quantileMethods)[number],
  uniforms: Float64Array,
  out: Float64Array,
  count: number,
): void {
  const table = method === 'table' ? law.table() : undefined;
  if (table === undefined) law.fill(uniforms, out, count);
  else fillFromTable(table, law.quantile, uniforms, out, count);
}

/** All shares as if they were in even cells first, then those that are not, one in thirty: so the first loop has nothing to decide. */
function fillFromTable(
  table: Float64Array,
  quantile: QuantileFunction,
  uniforms: Float64Array,
  out: Float64Array,
  count: number,
): void {
  for (let at = 0; at < count; at++) out[at] = inTable(table, (uniforms[at] ?? 0) * evenCells);
  for (let at = 0; at < count; at++) {
    if (!Number.isNaN(out[at])) continue;
    const u = uniforms[at] ?? 0;
    const value = u < tailShare || u >= 1 - tailShare ? inTable(table, tailPlace(u)) : NaN;
    out[at] = Number.isNaN(value) ? quantile(u) : value;
  }
}

/** The value at a place of a table; NaN where its cell has no coefficients. */
function inTable(table: Float64Array, place: number): number {
  const cell = place | 0; // the whole part, as an integer of the engine, with which it reads the table at once
  const t = place - cell;
  const first = 4 * cell;
  return (
    (((table[first + 3] ?? 0) * t + (table[first + 2] ?? 0)) * t + (table[first + 1] ?? 0)) * t + (table[first] ?? 0)
  );
}
