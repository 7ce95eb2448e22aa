import { zeroStep } from '../program/calculation.js';
import type { Calculation } from '../program/calculation.js';
import type { StepId } from '../program/steps.js';
import type { Periods } from './periods.js';
import { yearOf } from './periods.js';

/** Factor of each year from 1: `(1 + rate)^(year - 1)` by repeated multiplication. */
export function yearlyGrowth(calc: Calculation, rate: StepId, { years }: Periods): StepId[] {
  const step = calc.plus(calc.constant(1), rate);
  const factors = [calc.constant(1)];
  while (factors.length < years) factors.push(calc.times(factors[factors.length - 1] ?? zeroStep, step));
  return factors;
}

/** Factors of an amount a year over the positions: nothing at the decision, an equal part of its year in each period. */
export function spread(calc: Calculation, growth: readonly StepId[] | undefined, periods: Periods): StepId[] {
  const part = calc.constant(1 / periods.perYear);
  return Array.from({ length: periods.count + 1 }, (_, period) => {
    if (period === 0) return calc.constant(0);
    const factor = growth?.[yearOf(period, periods) - 1];
    return factor === undefined ? part : calc.times(factor, part);
  });
}
