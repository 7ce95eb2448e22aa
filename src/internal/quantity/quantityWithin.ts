import { match } from 'ts-pattern';
import type { Distribution } from './model.js';

function ascending(...values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value >= (values[i - 1] ?? value));
}

function allWithin(values: readonly number[], minimum: number, maximum: number): boolean {
  return values.every((value) => value >= minimum && value <= maximum);
}

/**
 * True where a distribution is consistent in itself and, if its values are bounded, keeps the bounds of its field.
 *
 * Laws without bounds (normal, log-normal, Poisson, gamma) are held to the field's bounds when they are drawn, by `bounds`.
 */
export function quantityWithin(distribution: Distribution, minimum: number, maximum: number): boolean {
  return match(distribution)
    .with({ kind: 'constant' }, ({ value }) => allWithin([value], minimum, maximum))
    .with({ kind: 'uniform' }, ({ min, max }) => ascending(minimum, min, max, maximum))
    .with({ kind: 'triangular' }, { kind: 'pert' }, ({ min, mode, max }) => ascending(minimum, min, mode, max, maximum))
    .with({ kind: 'lognormal' }, ({ p10, p90 }) => p10 <= p90)
    .with({ kind: 'lognormal-interval' }, ({ low, high }) => low <= high)
    .with(
      { kind: 'discrete' },
      ({ values, weights }) =>
        values.length === weights.length && weights.some((w) => w > 0) && allWithin(values, minimum, maximum),
    )
    .with({ kind: 'bernoulli' }, () => minimum <= 0 && maximum >= 1)
    .with({ kind: 'binomial' }, ({ n }) => minimum <= 0 && maximum >= n)
    .with({ kind: 'empirical' }, ({ sample }) => allWithin(sample, minimum, maximum))
    .with({ kind: 'normal' }, { kind: 'lognormal-moments' }, { kind: 'poisson' }, { kind: 'gamma' }, () => true)
    .exhaustive();
}
