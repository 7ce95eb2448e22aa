import { drawable } from './drawable.js';
import type { Fill, QuantileFunction } from './model.js';

/** A quantile function, and the same for a column. */
export interface FiniteQuantile {
  readonly quantile: QuantileFunction;
  readonly fill: Fill;
}

/**
 * The quantile of a list of values: the first at which the weights up to it, as a share of all, reach u.
 *
 * A guide of equal cells of u, some four for each value, says where to look.
 */
export function finiteQuantile(values: Float64Array, weights: Float64Array): FiniteQuantile {
  const reached = cumulated(weights);
  const cells = cellsFor(values.length);
  const guide = new Uint32Array(cells + 1);
  for (let cell = 0, at = 0; cell <= cells; cell++) {
    while ((reached[at] ?? 1) < cell / cells) at++;
    guide[cell] = at;
  }
  const quantile = (u: number): number => {
    const share = drawable(u);
    const cell = Math.floor(share * cells);
    let low = guide[cell] ?? 0;
    let high = guide[cell + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((reached[middle] ?? 1) >= share) high = middle;
      else low = middle + 1;
    }
    return values[low] ?? 0;
  };
  const fill: Fill = (uniforms, out, count) => {
    for (let at = 0; at < count; at++) out[at] = quantile(uniforms[at] ?? 0);
  };
  return { quantile, fill };
}

/** The share of the weights up to each place, by compensated summation; exactly 1 at the last. */
function cumulated(weights: Float64Array): Float64Array {
  const reached = new Float64Array(weights.length);
  let total = 0;
  let lost = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    const next = total + weight;
    lost += total >= weight ? total - next + weight : weight - next + total;
    total = next;
    reached[at] = total + lost;
  }
  const all = total + lost;
  return reached.map((value) => value / all);
}

/** The power of two that is at least four for each value, from 256. */
function cellsFor(count: number): number {
  let cells = 256;
  while (cells < 4 * count) cells *= 2;
  return cells;
}
