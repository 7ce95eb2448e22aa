import { zeroStep } from '../../program/calculation.js';
import type { StepId } from '../../program/steps.js';
import { spread } from '../growth.js';
import type { LineWork } from '../lineWork.js';
import { yearOf } from '../periods.js';

/** Money of each year from 1, in equal parts over the periods of its year; `growth` gives the factor of each year. */
export function drawnYears(work: LineWork, amounts: readonly StepId[], growth?: readonly StepId[]): void {
  const { calc, periods } = work;
  const factors = spread(calc, growth, periods).map((part, period) =>
    calc.times(amounts[yearOf(period, periods) - 1] ?? zeroStep, part),
  );
  work.flow({ amount: calc.constant(1), factors, isYearly: true });
}

/** The years of a comparison, from 1. */
export function yearsOf({ periods }: LineWork): number[] {
  return Array.from({ length: periods.years }, (_, at) => at + 1);
}
