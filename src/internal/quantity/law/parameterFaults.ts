import { match } from 'ts-pattern';
import type { Quantity } from '../model.js';

/** Most trials of a binomial law and highest rate of a Poisson law: their tables then have some 500,000 places. */
const mostTrials = 1_000_000_000;
/** Beyond, beta and gamma laws have no quantile, and a log-normal law of its own moments has no digits left. */
const largest = 100_000_000;
const leastShape = 1e-9;
/** Of an interval: less says nothing of the spread. */
const leastLevel = 0.000001;

/** Beyond, a sum may leave the range of a double. */
const largestSum = 1e300;

const where = (isRight: boolean, must: string): string[] => (isRight ? [] : [must]);
const isFrom = (value: number, least: number, most: number): boolean => value >= least && value <= most;
const isFinite = (...values: readonly number[]): boolean => values.every(Number.isFinite);
const isPositive = (value: number): boolean => isFinite(value) && value > 0;
const isSpread = (value: number): boolean => isFinite(value) && value >= 0;

const spreadFault = (value: number): string[] => where(isSpread(value), 'have a standard deviation of at least 0');
const shareFault = (value: number): string[] => where(isFrom(value, 0, 1), 'have a probability from 0 to 1');

function orderFaults(min: number, mode: number, max: number): string[] {
  if (!isFinite(min, mode, max)) return ['have finite values'];
  return where(min <= mode && mode <= max, 'have min at most mode and mode at most max');
}

function intervalFaults(low: number, high: number, lowName: string, highName: string): string[] {
  return [
    ...where(isPositive(low), `have ${lowName} above 0`),
    ...where(low <= high && isFinite(high), `have ${lowName} at most ${highName}`),
  ];
}

function weightFaults(values: readonly number[], weights: readonly number[]): string[] {
  return [
    ...where(isFinite(...values), 'have finite values'),
    ...where(values.length === weights.length, 'have one weight for each value'),
    ...where(weights.every(isSpread), 'have weights of at least 0'),
    ...where(!(weights.reduce((a, b) => a + b, 0) > largestSum), 'have weights of at most 1e300 together'),
    ...where(
      weights.some((weight) => weight > 0),
      'have a weight above 0',
    ),
  ];
}

/** What is wrong with the parameters of a law, each as the end of "… must"; empty where nothing is. */
export function parameterFaults(quantity: Quantity): string[] {
  if (typeof quantity === 'number') return where(isFinite(quantity), 'be finite');
  return match(quantity)
    .with({ kind: 'constant' }, ({ value }) => where(isFinite(value), 'have a finite value'))
    .with({ kind: 'uniform' }, ({ min, max }) => where(min <= max && isFinite(min, max), 'have min at most max'))
    .with({ kind: 'triangular' }, ({ min, mode, max }) => orderFaults(min, mode, max))
    .with({ kind: 'pert' }, ({ min, mode, max, shape = 1 }) => [
      ...orderFaults(min, mode, max),
      ...where(shape > 0 && shape < largest, 'have a shape above 0 and below 100,000,000'),
    ])
    .with({ kind: 'normal' }, ({ mean, standardDeviation }) => [
      ...where(isFinite(mean), 'have a finite mean'),
      ...spreadFault(standardDeviation),
    ])
    .with({ kind: 'lognormal' }, ({ p10, p90 }) => intervalFaults(p10, p90, 'p10', 'p90'))
    .with({ kind: 'lognormal-interval' }, ({ low, high, level }) => [
      ...intervalFaults(low, high, 'low', 'high'),
      ...where(level >= leastLevel && level < 1, 'have a level of at least 0.000001 and below 1'),
    ])
    .with({ kind: 'lognormal-moments' }, ({ mean, standardDeviation }) => [
      ...where(isPositive(mean), 'have a mean above 0'),
      ...spreadFault(standardDeviation),
      ...where(!(standardDeviation / mean > largest), 'have a standard deviation of at most 100,000,000 means'),
    ])
    .with({ kind: 'discrete' }, ({ values, weights }) => weightFaults(values, weights))
    .with({ kind: 'bernoulli' }, ({ probability }) => shareFault(probability))
    .with({ kind: 'binomial' }, ({ n, probability }) => [
      ...where(Number.isInteger(n) && isFrom(n, 0, mostTrials), 'have a whole n from 0 to 1,000,000,000'),
      ...shareFault(probability),
    ])
    .with({ kind: 'poisson' }, ({ rate }) => where(isFrom(rate, 0, mostTrials), 'have a rate from 0 to 1,000,000,000'))
    .with({ kind: 'gamma' }, ({ shape, scale }) => [
      ...where(isFrom(shape, leastShape, largest), 'have a shape from 0.000000001 to 100,000,000'),
      ...where(isPositive(scale), 'have a scale above 0'),
    ])
    .with({ kind: 'empirical' }, ({ sample }) => [
      ...where(sample.length > 0, 'have at least one observed value'),
      ...where(isFinite(...sample), 'have finite values'),
    ])
    .exhaustive();
}
