import type { Conditional } from './lineWork.js';

/** What is said at the values of all steps, without its conditions. */
export function whatHolds<T>(said: readonly Conditional<T>[], values: Float64Array): T[] {
  return said.flatMap(({ when, ...each }) => {
    const isSaid = when === undefined || when.holds(when.steps.map((step) => values[step] ?? 0));
    return isSaid ? [each as T] : []; // a conditional T is a T besides its condition
  });
}
