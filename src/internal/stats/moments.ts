import { sum } from '../numeric/sum.js';

/** Mean, spread and skewness of a sample. */
export interface Moments {
  readonly mean: number;
  /** With n - 1; 0 for one value. */
  readonly standardDeviation: number;
  /** Third moment over the cube of the deviation, both with n; 0 where all are equal. */
  readonly skewness: number;
}

/** Moments of a sample of at least one value. */
export function momentsOf(sample: Float64Array): Moments {
  const n = sample.length;
  const mean = sum(sample) / n;
  let second = 0;
  let third = 0;
  for (const value of sample) {
    const off = value - mean;
    second += off * off;
    third += off * off * off;
  }
  const variance = second / n;
  return {
    mean,
    standardDeviation: n > 1 ? Math.sqrt(second / (n - 1)) : 0,
    skewness: variance > 0 ? third / n / (variance * Math.sqrt(variance)) : 0,
  };
}
