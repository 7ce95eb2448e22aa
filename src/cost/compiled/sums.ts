import { costCertainties } from '../options/model.js';

/** Sums of whole minor units over the lines of an option. */
export interface Sums {
  /** Cash of each position. */
  readonly amounts: Float64Array;
  /** Present value of each position. */
  readonly presentValues: Float64Array;
  /** Cash by certainty. */
  readonly certainTotals: Float64Array;
  /** Present value by certainty. */
  readonly certainPresentValues: Float64Array;
}

/** Sums of nothing. */
export function noSums(positions: number): Sums {
  return {
    amounts: new Float64Array(positions),
    presentValues: new Float64Array(positions),
    certainTotals: new Float64Array(costCertainties.length),
    certainPresentValues: new Float64Array(costCertainties.length),
  };
}

/** Puts sums back to others. */
export function setSums(sums: Sums, to: Sums): void {
  sums.amounts.set(to.amounts);
  sums.presentValues.set(to.presentValues);
  sums.certainTotals.set(to.certainTotals);
  sums.certainPresentValues.set(to.certainPresentValues);
}

/** Sum of whole numbers. */
export function whole(values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] ?? 0;
  return total;
}
