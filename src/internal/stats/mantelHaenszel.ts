import { exp } from '../numeric/exp.js';
import { ln } from '../numeric/ln.js';
import { criticalValue } from './criticalValue.js';
import type { Limits } from './limits.js';
import type { Share } from './newcombe.js';

/** Shares of two groups in one stratum, each of at least one. */
export interface Stratum {
  readonly first: Share;
  readonly second: Share;
}

/** A figure over strata. */
export interface StratifiedFigure {
  readonly value: number;
  /** Undefined where the variance is 0, which tells nothing, or cannot be calculated. */
  readonly limits: Limits | undefined;
}

/**
 * The difference of two proportions within strata, `first - second`, after Mantel and Haenszel: each stratum weighs `n1 n2 / (n1 + n2)`.
 *
 * Variance: the sum of `(a b n2^3 + c d n1^3) / (n1 n2 N^2)` by the square of the sum of weights, with a of n1 = a + b and c of n2 = c + d.
 *
 * @param strata at least one
 * @see S. Greenland and J. M. Robins, Estimation of a common effect parameter from sparse follow-up data, Biometrics 41 (1985)
 */
export function mantelHaenszelDifference(strata: readonly Stratum[], level: number): StratifiedFigure {
  let [above, weights, spread] = [0, 0, 0];
  for (const { first, second } of strata) {
    const [a, n, c, m] = [first.successes, first.n, second.successes, second.n];
    const all = n + m;
    above += (a * m - c * n) / all;
    weights += (n * m) / all;
    spread += (a * (n - a) * m * m * m + c * (m - c) * n * n * n) / (n * m * all * all);
  }
  const value = above / weights;
  const half = (criticalValue(level) * Math.sqrt(spread)) / weights;
  const limits = { low: Math.max(-1, value - half), high: Math.min(1, value + half) };
  return { value, limits: spread > 0 ? limits : undefined };
}

/**
 * The ratio of the odds of two proportions within strata, `first / second`, after Mantel and Haenszel; its limits on the logarithm.
 *
 * `sum of a d / N / sum of b c / N`, with a, b the successes and failures of the first group, c, d those of the second.
 *
 * @returns undefined where the second group has no odds: a ratio to nothing
 * @see J. Robins, N. Breslow and S. Greenland, Estimators of the Mantel-Haenszel variance consistent in both sparse data and large-strata
 * limiting models, Biometrics 42 (1986)
 */
export function mantelHaenszelOddsRatio(strata: readonly Stratum[], level: number): StratifiedFigure | undefined {
  let [over, under, overAlike, mixed, underUnlike] = [0, 0, 0, 0, 0];
  for (const { first, second } of strata) {
    const [a, b, c, d] = [first.successes, first.n - first.successes, second.successes, second.n - second.successes];
    const all = a + b + c + d;
    const [alike, unlike, up, down] = [(a + d) / all, (b + c) / all, (a * d) / all, (b * c) / all];
    over += up;
    under += down;
    overAlike += alike * up;
    mixed += alike * down + unlike * up;
    underUnlike += unlike * down;
  }
  if (under === 0) return undefined;
  const value = over / under;
  if (over === 0) return { value, limits: undefined };
  const variance = (overAlike / (over * over) + mixed / (over * under) + underUnlike / (under * under)) / 2;
  const half = criticalValue(level) * Math.sqrt(variance);
  return { value, limits: { low: exp(ln(value) - half), high: exp(ln(value) + half) } };
}
