import { poissonQuantile } from '../../internal/numeric/poissonQuantile.js';

/** Operations of two values. `least` and `most` take the smaller and the larger one. */
export const binaryOperations = ['plus', 'minus', 'times', 'over', 'least', 'most'] as const;
/** An operation of two values. */
export type BinaryOperation = (typeof binaryOperations)[number];

/** One step of a calculation; earlier steps are named by their position. */
export type Step =
  | { readonly operation: 'constant'; readonly value: number }
  | { readonly operation: 'input'; readonly input: number }
  | { readonly operation: BinaryOperation; readonly left: number; readonly right: number }
  | { readonly operation: 'ceiling'; readonly of: number }
  // Events of a year, for a rate and a share of 0 to 1: only trials have them.
  | { readonly operation: 'events'; readonly left: number; readonly right: number };

/** Operations with a left and a right step. */
export type PairOperation = BinaryOperation | 'events';

/** Position of a step whose value is meant. */
export type StepId = number;

/**
 * Part of a value that may lie above a whole number and still counts as it: 84 * 2 / 40 / (1 - 0.3) is 6.000000000000001 in doubles.
 * A house default.
 */
export const ceilingTolerance = 1e-9;

/** The whole number at or above a value, a hair above a whole number left out. */
export function ceilingOf(value: number): number {
  return Math.ceil(value - Math.abs(value) * ceilingTolerance) + 0; // -0 becomes 0
}

/** The value of an operation of two values. */
export function resultOf(operation: PairOperation, left: number, right: number): number {
  switch (operation) {
    case 'plus':
      return left + right;
    case 'minus':
      return left - right;
    case 'times':
      return left * right;
    case 'over':
      return left / right;
    case 'least':
      return Math.min(left, right);
    case 'most':
      return Math.max(left, right);
    case 'events':
      return poissonQuantile(right, left);
  }
}
