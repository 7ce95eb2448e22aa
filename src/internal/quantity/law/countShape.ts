import type { ConstantShape, FiniteShape, Moments } from './model.js';

/** Weights below this share of the largest are left out: together they are less than the smallest uniform number. */
const negligible = 1e-18;

/**
 * A law of counts, from the ratio of each chance to the one before, P(k) / P(k - 1): the weights go out from the mode, which is 1, so that none
 * leaves the range of a double and small ones are as good as large ones.
 */
function countShape(mode: number, most: number, ratio: (k: number) => number, moments: Moments): FiniteShape {
  const down: number[] = [];
  let weight = 1;
  for (let k = mode; k > 0; k--) {
    weight /= ratio(k);
    if (weight < negligible) break;
    down.push(weight);
  }
  const up: number[] = [1];
  weight = 1;
  for (let k = mode + 1; k <= most; k++) {
    weight *= ratio(k);
    if (weight < negligible) break;
    up.push(weight);
  }
  const weights = Float64Array.from([...down.reverse(), ...up]);
  const first = mode - down.length;
  return { form: 'finite', values: weights.map((_, at) => first + at), weights, moments };
}

/** Number of events at a constant rate: P(k) / P(k - 1) = rate / k. */
export function poissonShape(rate: number): ConstantShape | FiniteShape {
  if (rate === 0) return { form: 'constant', value: 0 };
  return countShape(Math.floor(rate), Infinity, (k) => rate / k, { mean: rate, variance: rate });
}

/** Successes in n trials: P(k) / P(k - 1) = (n - k + 1) / k times p / (1 - p). */
export function binomialShape(n: number, probability: number): ConstantShape | FiniteShape {
  if (n === 0 || probability === 0) return { form: 'constant', value: 0 };
  if (probability === 1) return { form: 'constant', value: n };
  const odds = probability / (1 - probability);
  const mode = Math.min(n, Math.floor((n + 1) * probability));
  const mean = n * probability;
  return countShape(mode, n, (k) => ((n - k + 1) / k) * odds, { mean, variance: mean * (1 - probability) });
}
