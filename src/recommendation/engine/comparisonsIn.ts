import type { Comparison, Condition } from '../policy/model.js';

/** Every comparison of a condition, in order. */
export function comparisonsIn(condition: Condition): Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  if ('any' in condition) return condition.any.flatMap(comparisonsIn);
  return 'not' in condition ? comparisonsIn(condition.not) : [condition];
}

/** The facts that a comparison reads. */
export function factsIn({ fact, left, value }: Comparison): string[] {
  const sides = [fact === undefined ? left : { fact }, value];
  return sides.flatMap((side) => {
    if (typeof side !== 'object') return [];
    if ('minus' in side) return side.minus;
    return 'fact' in side ? [side.fact] : [];
  });
}
