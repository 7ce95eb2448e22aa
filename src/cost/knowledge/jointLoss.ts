import type { Calculation } from '../program/calculation.js';
import type { StepId } from '../program/steps.js';

/** Chances a year of what can become of those who hold a service. */
export interface JointLoss {
  /** All leave. */
  readonly all: StepId;
  /** Exactly one is left of at least two; 0 where there are fewer than two. */
  readonly oneLeft: StepId;
}

/**
 * The chance that all of at least one holder leave, `product of p`, and that exactly one is left of at least two,
 * `sum of (1 - p_i) * product of the other p`, for departures that do not depend on each other.
 */
export function jointLoss(calc: Calculation, rates: readonly StepId[]): JointLoss {
  const all = calc.times(...rates);
  if (rates.length < 2) return { all, oneLeft: calc.constant(0) };
  const one = calc.constant(1);
  const oneStays = rates.map((rate, at) =>
    calc.times(calc.minus(one, rate), ...rates.filter((_, other) => other !== at)),
  );
  return { all, oneLeft: calc.plus(...oneStays) };
}
