import type { StepId } from '../../../../src/cost/program/steps.js';
import type { Flow, LineWork } from '../../../../src/cost/comparison/lineWork.js';
import type { CostModel, CostModelOption } from '../../../../src/cost/comparison/model.js';
import type { CostAssumed, CostDiagnostic } from '../../../../src/cost/comparison/results.js';
import { inputsOf } from '../../../../src/cost/comparison/inputs.js';
import { calculation } from '../../../../src/cost/program/calculation.js';
import { valuesAt } from '../../../../src/cost/program/valuesAt.js';

/** What a line wrote, worked out for two years. */
export interface WrittenLine {
  /** Amount of each year. */
  readonly years: readonly number[];
  readonly missing: readonly string[];
  readonly assumed: readonly CostAssumed[];
  readonly remarks: readonly string[];
  readonly diagnostics: readonly CostDiagnostic[];
}

/** Runs one line of one option over two years, each one period, as plainly as can be. */
export function lineOf(
  line: (work: LineWork) => void,
  model: Omit<CostModel, 'options'>,
  option: CostModelOption,
): WrittenLine {
  const calc = calculation();
  const inputs = inputsOf(calc, 'mean');
  const missing: string[] = [];
  const assumed: CostAssumed[] = [];
  const remarks: string[] = [];
  const diagnostics: CostDiagnostic[] = [];
  const flows: Flow[] = [];
  const valuesOf = (steps: readonly StepId[]): number[] => {
    const values = new Float64Array(calc.steps.length);
    valuesAt(
      calc.steps,
      inputs.compiled.map(({ input }) => input.value),
      values,
    );
    return steps.map((step) => values[step] ?? NaN);
  };
  const valueOf = (step: StepId): number => valuesOf([step])[0] ?? NaN;
  const work: LineWork = {
    calc,
    model: { ...model, options: [option] },
    option,
    periods: { years: 2, perYear: 1, count: 2 },
    countsSalvage: true,
    running: { before: undefined, after: { amountIn: () => calc.constant(0), missing: [] } },
    need: (quantity, kind, field) => {
      if (quantity === undefined) missing.push(field);
      return quantity == null ? calc.constant(0) : inputs.step(quantity, kind, field, field);
    },
    given: (quantity, kind, field) => (quantity == null ? undefined : inputs.step(quantity, kind, field, field)),
    has: (part, field): part is NonNullable<typeof part> => {
      if (part === undefined) missing.push(field);
      return part != null;
    },
    isDrawn: false,
    draw: inputs.draw,
    largest: inputs.largest,
    miss: (field) => missing.push(field),
    lack: (field) => missing.push(field),
    refuse: (field, must, when) => {
      if (when?.holds(valueOf) !== false) throw new Error(`${field} must ${must}`);
    },
    assume: (each) => assumed.push(each),
    remark: ({ code }) => remarks.push(code),
    diagnose: (diagnostic, when) => {
      if (when?.holds(valueOf) !== false) diagnostics.push(diagnostic);
    },
    yearly: (amount, growth) => {
      const one = calc.constant(1);
      flows.push({ amount, factors: [calc.constant(0), growth?.[0] ?? one, growth?.[1] ?? one] });
    },
    once: () => {
      throw new Error('no such money here');
    },
    flow: (flow) => flows.push(flow),
  };
  line(work);
  const years = [1, 2].map((year) =>
    flows.reduce((all, { amount, factors }) => {
      const [value = NaN, factor = NaN] = valuesOf([amount, factors[year] ?? -1]);
      return all + value * factor;
    }, 0),
  );
  return { years, missing, assumed, remarks, diagnostics };
}
