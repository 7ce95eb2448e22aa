import { momentsBetween } from './momentsBetween.js';
import type { Bounds, ContinuousShape, QuantileFunction } from './model.js';

/** Halvings that tell two neighboring doubles of the smallest uniform number apart. */
const halvings = 106;

/** The shares of a law between which its values lie within the bounds: 0 and 1 where all do. */
export function sharesWithin(quantile: QuantileFunction, { least, most }: Bounds): Bounds {
  return {
    least: quantile(0) >= least ? 0 : firstShare((u) => quantile(u) >= least),
    most: quantile(1) <= most ? 1 : firstShare((u) => quantile(u) > most),
  };
}

/** The least share for which a condition holds that holds for all above; 1 where it holds for none. */
function firstShare(holds: (u: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let at = 0; at < halvings; at++) {
    const middle = low + (high - low) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** A law with the values outside the bounds left out: the quantile of a share of what is left. */
export function truncatedContinuous(shape: ContinuousShape, shares: Bounds, bounds: Bounds): ContinuousShape {
  const { quantile } = shape;
  const left = shares.most - shares.least;
  const within = (u: number): number => moved(quantile(shares.least + u * left), bounds);
  const { isTabulated } = shape;
  return { form: 'continuous', quantile: within, isTabulated, ...momentsBetween(within, 0, 1) };
}

/** A law with the values outside moved to the bound. */
export function clampedContinuous(shape: ContinuousShape, shares: Bounds, bounds: Bounds): ContinuousShape {
  const { quantile, isTabulated } = shape;
  const within = (u: number): number => moved(quantile(u), bounds);
  const middle = shares.most > shares.least ? momentsBetween(within, shares.least, shares.most) : shape;
  const parts = [
    { share: shares.least, mean: bounds.least, variance: 0 },
    { share: shares.most - shares.least, mean: middle.mean, variance: middle.variance },
    { share: 1 - shares.most, mean: bounds.most, variance: 0 },
  ].filter(({ share }) => share > 0);
  const mean = parts.reduce((total, part) => total + part.share * part.mean, 0);
  const variance = parts.reduce((total, part) => {
    const off = part.mean - mean;
    return total + part.share * (part.variance + off * off);
  }, 0);
  return { form: 'continuous', quantile: within, isTabulated, mean, variance };
}

function moved(value: number, { least, most }: Bounds): number {
  if (value < least) return least;
  return value > most ? most : value;
}
