import type { Fault } from '../../internal/checkNumbers.js';
import { lawFaults } from '../../internal/quantity/law/lawFaults.js';
import { lawOf } from '../../internal/quantity/law/lawOf.js';
import { fieldBounds } from '../comparison/inputs.js';
import { calculation } from '../program/calculation.js';
import type { StepId } from '../program/steps.js';
import type { KnowledgeWork } from './knowledgeWork.js';

/** The work of a tax by the means of its figures: every step has a value at once. */
export interface MeanWork extends KnowledgeWork {
  /** Places of figures that are not there. */
  readonly missing: ReadonlySet<string>;
  readonly faults: readonly Fault[];
  valueOf(step: StepId): number;
}

/** Starts the work. */
export function meanWork(): MeanWork {
  const calc = calculation();
  const missing = new Set<string>();
  const faults: Fault[] = [];
  const zero = calc.constant(0);
  return {
    calc,
    missing,
    faults,
    need(quantity, kind, field) {
      if (quantity === undefined) missing.add(field);
      if (quantity === undefined || quantity === null) return zero;
      const bounds = fieldBounds[kind];
      const wrong = lawFaults(quantity, bounds);
      faults.push(...wrong.map((must) => ({ path: field, must })));
      return wrong.length > 0 ? zero : calc.constant(lawOf(quantity, bounds).mean);
    },
    miss: (field) => void missing.add(field),
    valueOf: (step) => calc.known(step) ?? 0,
  };
}
