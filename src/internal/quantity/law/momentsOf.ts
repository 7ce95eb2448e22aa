import { sum } from '../../numeric/sum.js';
import type { FiniteShape, Moments } from './model.js';

/** Mean and variance of a list of values with weights. */
export function momentsOf({ values, weights }: FiniteShape): Moments {
  const all = sum(weights);
  const mean = sum(values.map((value, at) => value * ((weights[at] ?? 0) / all)));
  const variance = sum(values.map((value, at) => (value - mean) * (value - mean) * ((weights[at] ?? 0) / all)));
  return { mean, variance };
}
