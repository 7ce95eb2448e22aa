import { isSame } from './isSame.js';
import { figuresOf } from './sampleSummary.js';

/** What costs least. */
export interface Cheapest {
  /** In how many trials each option costs least, equal ones sharing. */
  readonly shares: readonly number[];
  /** Mean of the least cost. */
  readonly least: number;
}

/**
 * Which option costs least in how many trials.
 *
 * @param leasts as long as the columns; it is filled with the least costs
 */
export function cheapestOf(columns: readonly Float64Array[], leasts: Float64Array): Cheapest {
  const shares = columns.map(() => 0);
  const n = columns[0]?.length ?? 0;
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return { shares: [n], least: figuresOf(only).mean };
  leasts.fill(Infinity);
  for (const column of columns) takeLeast(column, leasts);
  const counts = columns.length < 256 ? new Uint8Array(n) : new Uint32Array(n);
  for (const [at, column] of columns.entries()) shares[at] = countLeast(column, leasts, counts);
  const isShared = shares.reduce((sum, share) => sum + share, 0) > n;
  if (isShared) for (const [at, column] of columns.entries()) shares[at] = sharesOf(column, leasts, counts);
  return { shares, least: figuresOf(leasts).mean };
}

/** Lowers the least values to those of a column. */
function takeLeast(column: Float64Array, leasts: Float64Array): void {
  for (let i = 0; i < column.length; i++) leasts[i] = Math.min(leasts[i] ?? 0, column[i] ?? 0);
}

/** Counts a column in the trials where it has the least value, and says how many these are. */
function countLeast(column: Float64Array, leasts: Float64Array, counts: Uint8Array | Uint32Array): number {
  let all = 0;
  for (let i = 0; i < column.length; i++) {
    const one = isSame(column[i] ?? 0, leasts[i] ?? 0);
    counts[i] = (counts[i] ?? 0) + one;
    all += one;
  }
  return all;
}

/** Trials in which a column has the least value, equal ones sharing. */
function sharesOf(column: Float64Array, leasts: Float64Array, counts: Uint8Array | Uint32Array): number {
  let share = 0;
  for (let i = 0; i < column.length; i++) share += isSame(column[i] ?? 0, leasts[i] ?? 0) / (counts[i] ?? 1);
  return share;
}
