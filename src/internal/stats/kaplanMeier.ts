import { exp } from '../numeric/exp.js';
import { ln } from '../numeric/ln.js';
import { criticalValue } from './criticalValue.js';

/** The chance to last beyond each time at which something ended. */
export interface SurvivalCurve {
  /** Times at which at least one ended, ascending. */
  readonly times: Float64Array;
  /** Chance to last beyond the time. */
  readonly survival: Float64Array;
  /** Greenwood's sum of d / (n (n - d)) up to the time; infinite once nothing is left. */
  readonly greenwood: Float64Array;
  /** How many were watched. */
  readonly n: number;
  /** The longest time that was seen, ended or not; 0 for none. */
  readonly longest: number;
}

/**
 * Kaplan and Meier's curve: the product of 1 - d / n over the times of ends; what ends at a time comes before what is last seen then.
 *
 * @param ended times of what has ended; sorted by the call
 * @param open times up to which the rest was seen; sorted by the call
 * @see E. L. Kaplan and P. Meier, Nonparametric Estimation from Incomplete Observations, JASA 53 (1958)
 */
export function kaplanMeier(ended: Float64Array, open: Float64Array): SurvivalCurve {
  ended.sort();
  open.sort();
  const n = ended.length + open.length;
  const times = new Float64Array(ended.length);
  const survival = new Float64Array(ended.length);
  const greenwood = new Float64Array(ended.length);
  let steps = 0;
  let seen = 0; // of the open ones
  let left = 1;
  let spread = 0;
  for (let at = 0; at < ended.length; steps++) {
    const time = ended[at] ?? 0;
    while (seen < open.length && (open[seen] ?? 0) < time) seen++;
    const atRisk = n - at - seen;
    const first = at;
    while (at < ended.length && ended[at] === time) at++;
    const after = atRisk - (at - first);
    left *= after / atRisk;
    spread += (at - first) / (atRisk * after);
    times[steps] = time;
    survival[steps] = left;
    greenwood[steps] = spread;
  }
  return {
    times: times.subarray(0, steps),
    survival: survival.subarray(0, steps),
    greenwood: greenwood.subarray(0, steps),
    n,
    longest: Math.max(ended.at(-1) ?? 0, open.at(-1) ?? 0),
  };
}

/** Limits of the chance at a step, by the log-log transformation: `S^exp(±z sqrt(G) / ln S)`. */
export function survivalLimits(curve: SurvivalCurve, step: number, level: number): { low: number; high: number } {
  const share = curve.survival[step] ?? 1;
  if (share <= 0) return { low: 0, high: step > 0 ? survivalLimits(curve, step - 1, level).high : 1 };
  if (share >= 1) return { low: 1, high: 1 };
  const log = ln(share);
  const width = exp(Math.min(700, (criticalValue(level) * Math.sqrt(curve.greenwood[step] ?? 0)) / -log));
  return { low: exp(Math.max(-745, log * width)), high: exp(log / width) };
}
