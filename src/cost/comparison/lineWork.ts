import type { Quantity, Warning } from '../../internal/quantity/model.js';
import type { Calculation } from '../program/calculation.js';
import type { StepId } from '../program/steps.js';
import type { costTimings } from '../options/model.js';
import type { FieldKind, Inputs } from './inputs.js';
import type { CostAssumed, CostDiagnostic, CostModel, CostModelOption } from './model.js';
import type { Periods } from './periods.js';

/** Money that falls in periods: an amount times a factor of each. */
export interface Flow {
  readonly amount: StepId;
  /** Factor of each position: the decision, then the periods. */
  readonly factors: readonly StepId[];
  /** When in its period it falls; absent: as the convention says. */
  readonly timing?: (typeof costTimings)[number] | undefined;
  /** Factors of the accrual; absent: as the cash. */
  readonly accrual?: readonly StepId[] | undefined;
}

/** What the formula of a line works with. Whatever it asks for and does not find makes the line unknown. */
export interface LineWork {
  readonly calc: Calculation;
  readonly model: CostModel;
  readonly option: CostModelOption;
  readonly periods: Periods;
  /**
   * Step of a figure: 0 for null, which is stated as none. Where it is absent, the line becomes unknown and 0 stands in.
   *
   * @param field place, as `option/onCall/persons` or `contracts/noc/fees/monthlyFee`
   */
  need(quantity: Quantity | null | undefined, kind: FieldKind, field: string): StepId;
  /** Step of a figure, or undefined where it is absent or null. */
  given(quantity: Quantity | null | undefined, kind: FieldKind, field: string): StepId | undefined;
  /** Whether a part is there: null is none, absent makes the line unknown. */
  has<T>(part: T | null | undefined, field: string): part is T;
  /** Makes the line unknown. */
  miss(field: string): void;
  /** Notes what stands in where nothing was said. */
  assume(assumed: CostAssumed): void;
  remark(note: Warning): void;
  diagnose(diagnostic: CostDiagnostic): void;
  /** Values of steps at the point of the comparison, for doubts that depend on them. */
  valuesAtPoint(steps: readonly StepId[]): readonly number[];
  /** Money every year, spread over its periods; `growth` gives the factor of each year, from 1. */
  yearly(amount: StepId, growth?: readonly StepId[]): void;
  /** Money once, at the decision or at the end of a year. */
  once(amount: StepId, year?: number): void;
  flow(flow: Flow): void;
}

/** Shared by the work of one option: figures that several lines need, made once. */
export interface SharedWork {
  readonly calc: Calculation;
  readonly inputs: Inputs;
  readonly periods: Periods;
}
