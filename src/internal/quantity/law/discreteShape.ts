import type { FiniteShape } from './model.js';

/** Values with weights, in the order given, -0 as 0; those without weight are left out. */
export function discreteShape(values: readonly number[], weights: readonly number[]): FiniteShape {
  const kept = values.flatMap((value, at) => ((weights[at] ?? 0) > 0 ? [{ value, weight: weights[at] ?? 0 }] : []));
  return {
    form: 'finite',
    values: Float64Array.from(kept, ({ value }) => value + 0),
    weights: Float64Array.from(kept, ({ weight }) => weight),
  };
}
