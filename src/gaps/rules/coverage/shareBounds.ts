import type { Quantity } from '../../../internal/quantity/model.js';

/** Least and greatest value that a figure may have. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The bounds of a stated share; null is a stated zero, and laws without bounds may be anything. */
export function shareBounds(share: Quantity | null): Bounds {
  if (share === null) return { low: 0, high: 0 };
  if (typeof share === 'number') return { low: share, high: share };
  switch (share.kind) {
    case 'constant':
      return { low: share.value, high: share.value };
    case 'uniform':
    case 'triangular':
    case 'pert':
      return { low: share.min, high: share.max };
    case 'discrete':
      return { low: Math.min(...share.values), high: Math.max(...share.values) };
    case 'empirical':
      return { low: Math.min(...share.sample), high: Math.max(...share.sample) };
    default:
      return { low: 0, high: 1 };
  }
}
