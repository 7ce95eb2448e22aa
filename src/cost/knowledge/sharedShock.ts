import type { Calculation } from '../program/calculation.js';
import type { StepId } from '../program/steps.js';
import { jointLoss } from './jointLoss.js';
import type { JointLoss } from './jointLoss.js';

/** An event that makes people leave together. */
export interface ShockSteps {
  /** Chance a year. */
  readonly rate: StepId;
  /** Chance of each to leave when it happens. */
  readonly leavingRate: StepId;
}

const rateSlack = 1e-12; // decimals such as 0.1 are not exact in doubles

/**
 * Chance to leave without the shock, `(p - q * s) / (1 - q)`, so that the whole chance is still p; undefined where it would lie outside
 * 0 to 1.
 */
export function leavingRateWithoutShock(rate: number, shockRate: number, inShock: number): number | undefined {
  const share = rate - shockRate * inShock;
  if (share < -rateSlack || share > 1 - shockRate + rateSlack) return undefined;
  return shockRate === 1 ? inShock : Math.max(0, Math.min(1, share / (1 - shockRate)));
}

/** Step of the chance to leave without the shock, held to 0 to 1. */
export function rateWithoutShock(calc: Calculation, rate: StepId, shock: ShockSteps): StepId {
  const [zero, one] = [calc.constant(0), calc.constant(1)];
  // Where the shock is certain, what happens without it does not count.
  const divisor = calc.most(calc.minus(one, shock.rate), calc.constant(1e-300));
  const share = calc.over(calc.minus(rate, calc.times(shock.rate, shock.leavingRate)), divisor);
  return calc.most(zero, calc.least(one, share));
}

/** Steps of the chances of joint loss with a shock: in it with its rate, else without it. */
export function shockedLoss(calc: Calculation, rates: readonly StepId[], { rate, leavingRate }: ShockSteps): JointLoss {
  const rest = calc.minus(calc.constant(1), rate);
  const inShock = jointLoss(
    calc,
    rates.map(() => leavingRate),
  );
  const without = jointLoss(
    calc,
    rates.map((each) => rateWithoutShock(calc, each, { rate, leavingRate })),
  );
  const mixed = (shocked: StepId, calm: StepId): StepId => calc.plus(calc.times(rate, shocked), calc.times(rest, calm));
  return { all: mixed(inShock.all, without.all), oneLeft: mixed(inShock.oneLeft, without.oneLeft) };
}
