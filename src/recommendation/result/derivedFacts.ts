import { valueOfCode } from '../engine/codeOf.js';
import { none } from '../engine/model.js';
import type { Situation } from '../engine/situation.js';
import type { DerivedFact, ProfileNote } from '../model.js';

/** The facts that follow from others, and those that are stated against what would follow. */
export function derivedFacts({ engine, stated, slots }: Situation): { derived: DerivedFact[]; notes: ProfileNote[] } {
  const derived: DerivedFact[] = [];
  const notes: ProfileNote[] = [];
  for (const { slot, from, when, values } of engine.derivations) {
    const [spec, source] = [engine.facts[slot], engine.facts[from]];
    const code = values[slots[from] ?? -1];
    if (spec === undefined || source === undefined || code === undefined) continue;
    const value = valueOfCode(spec, code);
    if (Number.isNaN(stated[slot])) {
      if ((slots[slot] ?? NaN) > none) derived.push({ fact: spec.id, value, from: source.id });
    } else if (when(slots) === 1 && (stated[slot] ?? NaN) > none && stated[slot] !== code) {
      notes.push({ code: 'stated-against-derived', fact: spec.id, derived: value, from: source.id });
    }
  }
  return { derived, notes };
}
