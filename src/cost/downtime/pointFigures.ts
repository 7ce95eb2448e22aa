import { refuseFaults } from '../../internal/checkNumbers.js';
import { inputsOf } from '../comparison/inputs.js';
import type { CostAssumed } from '../comparison/model.js';
import type { costPoints } from '../options/model.js';
import { calculation } from '../program/calculation.js';
import type { StepId } from '../program/steps.js';
import { valuesAt } from '../program/valuesAt.js';
import type { Figures } from './figures.js';

/** Figures of a function that calculates with one value of each. */
export interface PointFigures extends Figures {
  /** What is missing so far, once each. */
  readonly missing: readonly string[];
  /** What was assumed, once each. */
  readonly assumed: readonly CostAssumed[];
  /** What is missing for that which is written meanwhile. */
  missingIn<T>(write: () => T): { readonly written: T; readonly missing: readonly string[] };
  /**
   * Gives the value of each step.
   *
   * @throws ComanagedError `invalid-argument` with all figures that are wrong
   */
  values(): (step: StepId) => number;
}

/** Starts the figures of a function. */
export function pointFigures(point: (typeof costPoints)[number]): PointFigures {
  const calc = calculation();
  const inputs = inputsOf(calc, point);
  const missing: string[] = [];
  const assumed = new Map<string, CostAssumed>();
  let written = new Set<string>();

  function miss(field: string): void {
    if (!missing.includes(field)) missing.push(field);
    written.add(field);
  }
  return {
    calc,
    missing,
    get assumed() {
      return [...assumed.values()];
    },
    miss,
    assume: (each) => assumed.set(`${each.code} ${each.field}`, each),
    need: (quantity, kind, field) => {
      if (quantity === undefined) miss(field);
      return quantity == null ? calc.constant(0) : inputs.step(quantity, kind, field, field);
    },
    given: (quantity, kind, field) => (quantity == null ? undefined : inputs.step(quantity, kind, field, field)),
    missingIn: (write) => {
      written = new Set();
      return { written: write(), missing: [...written] };
    },
    values: () => {
      refuseFaults(inputs.faults);
      const values = new Float64Array(calc.steps.length);
      const points = inputs.compiled.map(({ input }) => input.value);
      valuesAt(calc.steps, points, values);
      return (step) => values[step] ?? 0;
    },
  };
}
