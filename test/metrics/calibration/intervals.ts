import { exp } from '../../../src/internal/numeric/exp.js';
import { streamOf } from '../../../src/internal/random/streamOf.js';
import { bootstrapMean } from '../../../src/internal/stats/bootstrapMean.js';
import { garwood } from '../../../src/internal/stats/garwood.js';
import { kaplanMeier, survivalLimits } from '../../../src/internal/stats/kaplanMeier.js';
import { mannKendall } from '../../../src/internal/stats/mannKendall.js';
import { quantileRanks } from '../../../src/internal/stats/quantileRanks.js';
import { senSlope } from '../../../src/internal/stats/senSlope.js';
import { wilson } from '../../../src/internal/stats/wilson.js';
import { drawsOf, shareOf } from './draws.js';
import type { Row } from './trends.js';

const level = 0.95;
const none = { low: NaN, high: NaN };
const between = (what: string, found: number): Row => ({
  what,
  limit: '0.93 to 0.97',
  found,
  holds: found >= 0.93 && found <= 0.97,
});
const atLeast = (what: string, found: number): Row => ({ what, limit: 'at least 0.95', found, holds: found >= 0.945 });

/** How often intervals of 95 % cover what they are about. */
export function intervalRows(runs: number): Row[] {
  const rows: Row[] = [];
  for (const [n, p] of [
    [6, 0.5],
    [20, 0.5],
    [20, 0.9],
    [100, 0.9],
    [1000, 0.95],
  ] as const) {
    const draws = drawsOf(`wilson ${n} ${p}`);
    const found = shareOf(runs, () => {
      const { low, high } = wilson(draws.uniforms(n).filter((u) => u < p).length, n, level);
      return low <= p && p <= high;
    });
    rows.push(between(`Wilson: ${n} with a share of ${p}`, found));
  }
  for (const [n, p] of [
    [6, 0.5],
    [36, 0.9],
    [100, 0.5],
    [1000, 0.9],
  ] as const) {
    const draws = drawsOf(`ranks ${n} ${p}`);
    const ranks = quantileRanks(n, p, level);
    const found = shareOf(runs, () => {
      const sorted = draws.uniforms(n).sort();
      return (sorted[(ranks?.low ?? 1) - 1] ?? 0) <= p && (sorted[(ranks?.high ?? 1) - 1] ?? 0) >= p;
    });
    rows.push(atLeast(`order statistics: quantile ${p} of ${n}`, found));
  }
  for (const mean of [1, 5, 30]) {
    const draws = drawsOf(`poisson ${mean}`);
    const found = shareOf(runs, () => {
      let events = 0;
      for (let time = draws.exponentials(1)[0] ?? 0; time < 10 * mean; time += draws.exponentials(1)[0] ?? 0) events++;
      const { low, high } = garwood(events, 1, level);
      return low <= mean && mean <= high;
    });
    rows.push(atLeast(`Garwood: a mean of ${mean} events`, found));
  }
  for (const [n, sigma] of [
    [100, 0],
    [1000, 0],
    [100, 0.8],
    [1000, 0.8],
    [100, 1.2],
    [1000, 1.2],
  ] as const) {
    const draws = drawsOf(`mean ${n} ${sigma}`);
    const some = Math.ceil(runs / 2);
    const found = shareOf(some, (run) => {
      const sample = sigma === 0 ? draws.normals(n) : draws.lognormals(n, sigma);
      const truth = sigma === 0 ? 0 : 10 * exp((sigma * sigma) / 2);
      const { low, high } = bootstrapMean(sample, { level, resamples: 1000, stream: streamOf(run, 'mean') }) ?? none;
      return low <= truth && truth <= high;
    });
    rows.push(between(`bootstrap t of a mean: ${n}, ${sigma === 0 ? 'normal' : `lognormal ${sigma}`}`, found));
  }
  for (const n of [20, 50, 200, 1000]) {
    const draws = drawsOf(`log-log ${n}`);
    const found = shareOf(runs, () => {
      // Half of the exponential times have ended by their median; a fifth is last seen before
      const times = draws.exponentials(n);
      const seen = draws.uniforms(n).map((u) => (u < 0.2 ? (u / 0.2) * 20 : Infinity));
      const ended = times.filter((time, at) => time <= (seen[at] ?? 0));
      const open = seen.filter((until, at) => until < (times[at] ?? 0));
      const curve = kaplanMeier(ended, open);
      const half = 10 * 0.6931471805599453;
      let step = -1;
      while ((curve.times[step + 1] ?? Infinity) <= half) step++;
      if (step < 0) return false;
      const { low, high } = survivalLimits(curve, step, level);
      return low <= 0.5 && 0.5 <= high;
    });
    rows.push(between(`log-log of a survival curve: ${n}, a fifth censored`, found));
  }
  for (const n of [6, 12, 24, 100]) {
    const draws = drawsOf(`sen ${n}`);
    const times = Float64Array.from({ length: n }, (_, at) => at);
    const found = shareOf(runs, () => {
      const values = draws.normals(n).map((noise, at) => noise + at);
      const { low, high } = senSlope(times, values, mannKendall(values.map((v, at) => v - at)).variance, level);
      return low <= 1 && 1 <= high;
    });
    rows.push(between(`Sen: ${n} values`, found));
  }
  return rows;
}
