import type { Quantity } from '../../internal/quantity/model.js';
import type { FieldKind } from '../comparison/inputs.js';
import type { Calculation } from '../program/calculation.js';
import type { StepId } from '../program/steps.js';

/** What the formulas of the tax work with: a part of what a line of a comparison has. */
export interface KnowledgeWork {
  readonly calc: Calculation;
  /** Step of a figure: 0 for null, which is stated as none. Where it is absent, the tax becomes unknown and 0 stands in. */
  need(quantity: Quantity | null | undefined, kind: FieldKind, field: string): StepId;
  /** Makes the tax unknown. */
  miss(field: string): void;
}
