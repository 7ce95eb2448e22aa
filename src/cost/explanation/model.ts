import type { Warning } from '../../internal/quantity/model.js';
import type { CostInput } from '../comparison/results.js';
import type { BinaryOperation } from '../program/steps.js';

/** One step of the calculation of a line, with the value it has. Earlier steps are named by their position. */
export type ExplainedStep =
  | { readonly operation: 'constant'; readonly value: number }
  | { readonly operation: 'input'; readonly inputId: string; readonly field: string; readonly value: number }
  | { readonly operation: BinaryOperation; readonly left: number; readonly right: number; readonly value: number }
  | { readonly operation: 'ceiling'; readonly of: number; readonly value: number };

/** An amount of a line: where it comes from, as it is calculated, and as it is told. */
export interface ExplainedCell {
  /** 0 for the decision, then the period. */
  readonly period: number;
  /** Position of the step that gives it. */
  readonly step: number;
  /** As calculated. */
  readonly unrounded: number;
  /** Rounded once. */
  readonly rounded: number;
}

/** How a line of costs comes about. */
export interface CostExplanation {
  /** What it is. */
  readonly kind: 'cost-explanation';
  /** The option. */
  readonly optionId: string;
  /** The line. */
  readonly lineId: string;
  /** Name, version and words of its formula. */
  readonly formula: string;
  /** What is missing to know the line. */
  readonly missing: readonly string[];
  /** The figures that it uses, with their source. */
  readonly inputs: readonly CostInput[];
  /** The calculation: each step after those it needs. */
  readonly steps: readonly ExplainedStep[];
  /** Cash by period, where it is not 0. */
  readonly amounts: readonly ExplainedCell[];
  /** Present value by period, where it is not 0; empty without a discount rate. */
  readonly presentValues: readonly ExplainedCell[];
  /** Remarks. */
  readonly notes: readonly Warning[];
}
