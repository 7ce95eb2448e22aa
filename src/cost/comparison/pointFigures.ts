import type { Fault } from '../../internal/checkNumbers.js';
import { compileLaw } from '../../internal/quantity/law/compileLaw.js';
import type { costPoints } from './settings.js';
import { calculation } from '../program/calculation.js';
import type { StepId } from '../program/steps.js';
import { fieldBounds, valueAt } from './inputs.js';
import type { LineWork } from './lineWork.js';
import type { CostAssumed } from './results.js';

/** What a formula takes figures from: the work of a line, or that of a function of its own. */
export type Figures = Pick<LineWork, 'calc' | 'need' | 'given' | 'miss' | 'assume'>;

/** Figures of a function that calculates with one value of each: every step has its value at once. */
export interface PointFigures extends Figures {
  /** What is missing so far, once each. */
  readonly missing: ReadonlySet<string>;
  /** What is wrong with figures so far. */
  readonly faults: readonly Fault[];
  /** What was assumed so far, once each. */
  assumed(): readonly CostAssumed[];
  /** What is missing for that which is written meanwhile. */
  missingIn<T>(write: () => T): { readonly written: T; readonly missing: readonly string[] };
  readonly valueOf: (step: StepId) => number;
}

/** Starts the figures of a function. */
export function pointFigures(point: (typeof costPoints)[number]): PointFigures {
  const calc = calculation();
  const missing = new Set<string>();
  const faults: Fault[] = [];
  const assumed = new Map<string, CostAssumed>();
  let written = new Set<string>();

  function miss(field: string): void {
    missing.add(field);
    written.add(field);
  }
  const given: Figures['given'] = (quantity, kind, field) => {
    if (quantity === undefined || quantity === null) return undefined;
    const compiled = compileLaw(quantity, fieldBounds[kind]);
    if ('law' in compiled) return calc.constant(valueAt(compiled.law, point));
    faults.push(...compiled.faults.map((must) => ({ path: field, must })));
    return calc.constant(0);
  };
  return {
    calc,
    missing,
    faults,
    miss,
    given,
    need(quantity, kind, field) {
      if (quantity === undefined) miss(field);
      return given(quantity, kind, field) ?? calc.constant(0);
    },
    assume: (each) => void assumed.set(`${each.code} ${each.field}`, each),
    assumed: () => [...assumed.values()],
    missingIn(write) {
      written = new Set();
      return { written: write(), missing: [...written] };
    },
    valueOf: (step) => calc.known(step) ?? 0,
  };
}
