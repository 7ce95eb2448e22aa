import { sum } from '../../numeric/sum.js';
import type { Bounds, FiniteShape } from './model.js';

/** A list of values with those outside the bounds left out. */
export function truncatedFinite({ values, weights }: FiniteShape, bounds: Bounds): FiniteShape {
  const isKept = (_: number, at: number): boolean => isWithin(values[at] ?? 0, bounds);
  return { form: 'finite', values: values.filter(isKept), weights: weights.filter(isKept) };
}

/** A list of values with those outside moved to the bound. */
export function clampedFinite({ values, weights }: FiniteShape, { least, most }: Bounds): FiniteShape {
  return { form: 'finite', values: values.map((value) => Math.min(Math.max(value, least), most)), weights };
}

/** The share of the weights whose values lie within the bounds. */
export function shareWithin({ values, weights }: FiniteShape, bounds: Bounds): number {
  return sum(weights.filter((_, at) => isWithin(values[at] ?? 0, bounds))) / sum(weights);
}

const isWithin = (value: number, { least, most }: Bounds): boolean => value >= least && value <= most;
