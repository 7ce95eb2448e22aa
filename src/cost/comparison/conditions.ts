import type { StepId } from '../program/steps.js';
import type { Conditional } from './lineWork.js';

/** What is said at the values of all steps, without its conditions. */
export function whatHolds<T>(said: readonly Conditional<T>[], values: Float64Array): T[] {
  const valueOf = (step: StepId): number => values[step] ?? 0;
  return said.flatMap(({ when, ...each }) => (when?.holds(valueOf) === false ? [] : [each as T])); // a T besides its condition
}
