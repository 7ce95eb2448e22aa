import type { Distribution } from '../model.js';

/** The values between which a figure must lie, both included. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** The value at or below which a share u of a law lies; u between 0 and 1. */
export type QuantileFunction = (u: number) => number;

/** Puts the quantiles of the first `count` uniform numbers into the same places of `out`. */
export type Fill = (uniforms: Float64Array, out: Float64Array, count: number) => void;

/** Only one value. */
export interface ConstantShape {
  readonly form: 'constant';
  readonly value: number;
}

/** A list of values with weights; the quantile goes through it in its order. */
export interface FiniteShape {
  readonly form: 'finite';
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** Mean and variance where there is a formula; else they are summed. */
  readonly moments?: Moments;
}

/** Ends of a law, whose quantile is taken as ln(x - least) - ln(most - x), or as ln(x - least) where it has no upper end. */
export interface Ends {
  readonly least: number;
  readonly most: number | undefined;
}

/** A law with a rising quantile function. */
export interface ContinuousShape extends Moments {
  readonly form: 'continuous';
  readonly quantile: QuantileFunction;
  /** The same by the normal score of u, with the same bits, where that is how it is computed. */
  readonly ofScore?: (z: number) => number;
  /** The same for a column, where a loop of its own is faster. */
  readonly fill?: Fill;
  /** Whether a table of the quantiles is worth it and close: they cost more than a few operations and have no bends. */
  readonly isTabulated: boolean;
  /** Ends of a law whose quantile is slow: a series between them fills the table. */
  readonly ends?: Ends;
}

export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** A law made from its parameters, before the bounds of the field. */
export type Shape = ConstantShape | FiniteShape | ContinuousShape;

/** A law ready to be drawn from, within the bounds of its field. */
export interface Law extends Moments, Bounds {
  readonly kind: Distribution['kind'];
  /** Whether every draw is the same. */
  readonly isConstant: boolean;
  /** Whether it is drawn from a list of values, exactly by either method. */
  readonly isDiscrete: boolean;
  /**
   * Exact quantile, between `least` and `most` for u from 0 to 1. It never falls by more than its last digits, but for a list of values that is
   * not in order. A law without an end takes 0 for 2^-53 and 1 for 1 - 2^-53, the ends of what is drawn.
   */
  readonly quantile: QuantileFunction;
  /** Exact quantiles of a column. */
  readonly fill: Fill;
  /** Coefficients for `fillQuantiles`, made on first demand; undefined where the exact quantile is as fast. */
  readonly table: () => Float64Array | undefined;
}
