import type { SurvivalCurve } from './kaplanMeier.js';

/** The area under a survival curve up to a horizon: the mean of min(time, horizon); the curve must reach so far. */
export function restrictedMean({ times, survival }: SurvivalCurve, horizon: number): number {
  let area = 0;
  let from = 0;
  let share = 1;
  for (let step = 0; step < times.length; step++) {
    const time = times[step] ?? 0;
    if (time >= horizon) break;
    area += (time - from) * share;
    from = time;
    share = survival[step] ?? 0;
  }
  return area + (horizon - from) * share;
}
