import { normalCdf } from '../numeric/normalCdf.js';

/** The chance that a standard normal variable lies at least so far from 0, at most 1. */
export function twoSided(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}
