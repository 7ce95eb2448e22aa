import type { MissingFact } from '../rule.js';

/**
 * One fact for each code: where many entities miss the same fact, and many subjects hang on it, one speaks for all. To name all of them
 * at every subject would take time that grows with the square of the document.
 */
export function oneOfEach(facts: Iterable<MissingFact>): readonly MissingFact[] {
  const first = new Map<string, MissingFact>();
  for (const fact of facts) if (!first.has(fact.code)) first.set(fact.code, fact);
  return [...first.values()];
}
