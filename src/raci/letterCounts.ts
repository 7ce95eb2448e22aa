import type { CompiledScheme } from './compileScheme.js';
import type { Assignment } from './model.js';

/** How often a letter occurs. */
export interface LetterCount {
  /** The letter. */
  readonly letter: string;
  /** How often it occurs. */
  readonly count: number;
}

/** How many distinct keys the assignments of each letter have: several scopes of one holder count once. */
export function letterCounts(
  assignments: readonly Assignment[],
  scheme: CompiledScheme,
  keyOf: (assignment: Assignment) => string,
): LetterCount[] {
  return scheme.letters.map(({ letter }) => ({
    letter,
    count: new Set(assignments.filter(({ responsibility }) => responsibility === letter).map(keyOf)).size,
  }));
}
