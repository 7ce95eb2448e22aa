import type { CostModel } from '../../../cost/comparison/model.js';
import type { CostAssumed } from '../../../cost/comparison/results.js';

/** A figure that was derived from the document. */
export interface DerivedFigure {
  /** Where it stands in the model of the costs, by ids: `options/today/services/erp/waitHours`. */
  readonly field: string;
  /** What it was derived from, as `kind:id` or `kind:id.field`, in order. */
  readonly from: readonly string[];
}

/** A figure that the document does not tell. */
export interface UnknownFigure {
  /** Where it would stand in the model of the costs, by ids. */
  readonly field: string;
  /** What is missing to know it, as `kind.field` or the name of a list, in order. */
  readonly missing: readonly string[];
}

/** The costs of a document as a comparison takes them, with the place that each derived figure comes from. */
export interface DerivedCosts {
  readonly status: 'ok';
  /** What the comparison takes. */
  readonly value: CostModel;
  /** Derived figures, by field. */
  readonly from: readonly DerivedFigure[];
  /** What was assumed because nothing was said, by field. */
  readonly assumed: readonly CostAssumed[];
  /** Figures that are left out because they are not known, by field. */
  readonly unknown: readonly UnknownFigure[];
}

/** A document whose costs are not assessed. */
export interface CostsNotAssessed {
  readonly status: 'not-assessed';
  /** What is missing. */
  readonly missing: readonly string[];
}
