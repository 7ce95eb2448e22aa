import { isSame } from './isSame.js';
import type { SimulatedPair } from './model.js';
import { figuresOf, meanEstimate, quantilesOf, shareEstimate } from './sampleSummary.js';

/**
 * How an option compares with another, trial by trial.
 *
 * @param scratch as long as the columns; what is in it does not count, and is overwritten
 */
export function pairOf(
  column: Float64Array,
  other: Float64Array,
  scratch: Float64Array,
  levels: readonly number[],
  isRandom: boolean,
): Omit<SimulatedPair, 'optionId' | 'minusOptionId'> {
  const n = column.length;
  let [cheaper, equal] = [0, 0];
  for (let i = 0; i < n; i++) {
    const [one, two] = [column[i] ?? 0, other[i] ?? 0];
    const difference = isSame(one, two) === 1 ? 0 : one - two;
    scratch[i] = difference;
    cheaper += Number(difference < 0);
    equal += Number(difference === 0);
  }
  const figures = figuresOf(scratch);
  const quantiles = quantilesOf(scratch, figures, levels, isRandom);
  for (let i = 0; i < n; i++) scratch[i] = Math.max(scratch[i] ?? 0, 0); // what the option costs more
  return {
    cheaper: shareEstimate(cheaper, n, isRandom),
    equal: equal / n,
    mean: meanEstimate(figures, n, isRandom),
    quantiles,
    regret: figuresOf(scratch).mean,
  };
}
