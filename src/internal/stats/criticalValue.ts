import { normalQuantile } from '../numeric/normalQuantile.js';

/** The z that a share `level` of the standard normal law lies within. */
export function criticalValue(level: number): number {
  return normalQuantile(0.5 + level / 2);
}
