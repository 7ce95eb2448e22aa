import { match } from 'ts-pattern';
import { exp } from '../../../internal/numeric/exp.js';
import { ln } from '../../../internal/numeric/ln.js';
import type { Quantity } from '../../../internal/quantity/model.js';

/** The low and the high end of a figure. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** The 90th percentile of the standard normal law; the 10th is as far on the other side. */
const z90 = 1.2815515655446004;

function between(values: readonly number[]): Ends {
  const [first = 0] = values;
  return {
    low: values.reduce((least, value) => Math.min(least, value), first),
    high: values.reduce((most, value) => Math.max(most, value), first),
  };
}

function aroundLog({ mean, standardDeviation }: { readonly mean: number; readonly standardDeviation: number }): Ends {
  const variation = standardDeviation / mean;
  const variance = ln(1 + variation * variation);
  const [middle, spread] = [ln(mean) - variance / 2, z90 * Math.sqrt(variance)];
  return { low: exp(middle - spread), high: exp(middle + spread) };
}

/**
 * The ends of a salary: its least and greatest value where it has them, else the 10th and 90th percentile, or the interval that was given
 * (house default); undefined for laws of counts and waiting times, which are no salaries.
 */
export function salaryEnds(salary: Quantity): Ends | undefined {
  if (typeof salary === 'number') return { low: salary, high: salary };
  const ends = match(salary)
    .with({ kind: 'constant' }, ({ value }) => between([value]))
    .with({ kind: 'uniform' }, { kind: 'triangular' }, { kind: 'pert' }, ({ min, max }) => ({ low: min, high: max }))
    .with({ kind: 'normal' }, ({ mean, standardDeviation: sd }) => ({ low: mean - z90 * sd, high: mean + z90 * sd }))
    .with({ kind: 'lognormal' }, ({ p10, p90 }) => ({ low: p10, high: p90 }))
    .with({ kind: 'lognormal-interval' }, ({ low, high }) => ({ low, high }))
    .with({ kind: 'lognormal-moments' }, aroundLog)
    .with({ kind: 'discrete' }, ({ values, weights }) => between(values.filter((_, at) => (weights[at] ?? 0) > 0)))
    .with({ kind: 'empirical' }, ({ sample }) => between(sample))
    .with({ kind: 'bernoulli' }, { kind: 'binomial' }, { kind: 'poisson' }, { kind: 'gamma' }, () => undefined)
    .exhaustive();
  return ends && { low: Math.max(ends.low, 0), high: Math.max(ends.high, 0) };
}
