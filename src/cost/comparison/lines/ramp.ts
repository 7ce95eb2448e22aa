import { exp } from '../../../internal/numeric/exp.js';
import { logOfTwo } from '../../../internal/numeric/logOfTwo.js';
import type { rampShapes } from '../../options/model.js';
import type { Calculation } from '../../program/calculation.js';
import type { StepId } from '../../program/steps.js';
import type { Periods } from '../periods.js';

/** How something rises from 0 to 1 after a start. */
export interface Ramp {
  readonly shape: (typeof rampShapes)[number];
  /** Its length. */
  readonly months: StepId;
  /** Its length where that is certain; a half-life must be. */
  readonly fixed: number | null;
}

/**
 * Mean of a ramp from 0 to 1 in each position, 1 at the decision where it has no length; an average over the period, not its end (house
 * default).
 *
 * With u the time over the length, at most 1: linear `u`, s-curve `3u^2 - 2u^3`, half-life `1 - 2^(-time / length)`, where the length is
 * the half-life.
 */
export function rampMeans(calc: Calculation, ramp: Ramp, periods: Periods): StepId[] {
  const length = 12 / periods.perYear;
  const upTo = Array.from({ length: periods.count + 1 }, (_, at) => area(calc, ramp, at * length));
  return upTo.map((end, at) => {
    const before = upTo[at - 1];
    if (before === undefined) return calc.constant(calc.known(ramp.months) === 0 ? 1 : 0);
    return calc.over(calc.minus(end, before), calc.constant(length));
  });
}

/** Area below a ramp from 0 to a number of months. */
function area(calc: Calculation, { shape, months, fixed }: Ramp, time: number): StepId {
  const [now, one, two] = [calc.constant(time), calc.constant(1), calc.constant(2)];
  if (calc.known(months) === 0 || fixed === 0) return now;
  if (shape === 'half-life') {
    // Its length is a number, checked where it is read.
    const rate = (logOfTwo.high + logOfTwo.low) / Math.max(fixed ?? 1, shortestRamp);
    return calc.constant(time - (1 - exp(-rate * time)) / rate);
  }
  const reached = calc.least(now, months);
  const u = calc.over(reached, calc.most(months, calc.constant(shortestRamp)));
  const within =
    shape === 'linear' ? calc.over(u, two) : calc.minus(calc.times(u, u), calc.over(calc.times(u, u, u), two)); // of 3u^2 - 2u^3: u^3 - u^4 / 2, over u
  return calc.plus(calc.times(reached, within), calc.times(calc.minus(now, reached), one));
}

/** Months below which a ramp is none, so that nothing divides by 0 or leaves the range of a double. */
const shortestRamp = 1e-9;
