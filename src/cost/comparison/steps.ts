import { zeroStep } from '../program/calculation.js';
import type { Calculation } from '../program/calculation.js';
import type { StepId } from '../program/steps.js';
import type { CompiledLine } from './linesOf.js';
import type { Flow } from './lineWork.js';
import { discountFactors, timingOf } from '../investment/discountFactors.js';
import { periodRate } from './periods.js';
import type { Discounting, Periods } from './periods.js';

/** The steps of what a line comes to. */
export interface LineSteps {
  /** Cash of each position. */
  readonly cells: readonly StepId[];
  /** Present value of each position; empty without a discount rate. */
  readonly presentCells: readonly StepId[];
  /** Accrual of each position. */
  readonly accruals: readonly StepId[];
  /** Sum of the cash. */
  readonly total: StepId;
  /** Present value; without a discount rate 0. */
  readonly presentValue: StepId;
}

/** Discount factors by timing. */
export type FactorsOf = (timing: Flow['timing']) => readonly StepId[];

/** Discount factors of a comparison, each timing once. */
export function factorsOf(calc: Calculation, periods: Periods, discounting: Discounting): FactorsOf {
  const { convention } = discounting;
  const rate = periodRate(discounting, periods);
  const made = new Map<string, readonly StepId[]>();
  return (timing = timingOf(convention)) => {
    const before = made.get(timing);
    if (before !== undefined) return before;
    const steps = discountFactors(rate, periods.count, convention, timing).map((factor) => calc.constant(factor));
    made.set(timing, steps);
    return steps;
  };
}

/**
 * What a line comes to. Sums go over the flows in the order of the formula; the total of a flow is its amount times the sum of its
 * factors, so that trials need one product for each and not one for each period.
 */
export function lineSteps(
  calc: Calculation,
  { flows }: CompiledLine,
  periods: Periods,
  discount: FactorsOf | undefined,
): LineSteps {
  const positions = Array.from({ length: periods.count + 1 }, (_, at) => at);
  const cell = (factors: (flow: Flow) => StepId | undefined): StepId =>
    calc.plus(...flows.map((flow) => calc.times(flow.amount, factors(flow) ?? zeroStep)));
  const discounted = (flow: Flow, at: number, factors: FactorsOf): StepId =>
    calc.times(flow.factors[at] ?? zeroStep, factors(flow.timing)[at] ?? zeroStep);
  const sumOf = (factorAt: (flow: Flow, position: number) => StepId): StepId =>
    calc.plus(...flows.map((flow) => calc.times(flow.amount, calc.plus(...positions.map((at) => factorAt(flow, at))))));
  return {
    cells: positions.map((at) => cell(({ factors }) => factors[at])),
    accruals: positions.map((at) => cell(({ accrual, factors }) => (accrual ?? factors)[at])),
    presentCells: discount ? positions.map((at) => cell((flow) => discounted(flow, at, discount))) : [],
    total: sumOf((flow, at) => flow.factors[at] ?? zeroStep),
    presentValue: discount ? sumOf((flow, at) => discounted(flow, at, discount)) : zeroStep,
  };
}
