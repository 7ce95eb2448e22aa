import type { Limits } from './limits.js';
import { wilson } from './wilson.js';

/** Successes among trials. */
export interface Share {
  readonly successes: number;
  readonly n: number;
}

/**
 * Interval of the difference of two independent proportions, `first - second`, from the Wilson intervals of both.
 *
 * @see R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998), method 10
 */
export function newcombe(first: Share, second: Share, level: number): Limits {
  const a = first.successes / first.n;
  const b = second.successes / second.n;
  const ofA = wilson(first.successes, first.n, level);
  const ofB = wilson(second.successes, second.n, level);
  const root = (x: number, y: number) => Math.sqrt(x * x + y * y);
  return {
    low: Math.max(-1, a - b - root(a - ofA.low, ofB.high - b)),
    high: Math.min(1, a - b + root(ofA.high - a, b - ofB.low)),
  };
}
