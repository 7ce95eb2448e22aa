import type { MissingFact } from '../rule.js';
import { oneOfEach } from './oneOfEach.js';

/** Facts that are missing about the unnamed staff of parties. */
export interface FactsByParty {
  /** Notes a fact about a party; about any of them where its party is not known. */
  readonly add: (partyId: string | undefined, facts: readonly MissingFact[]) => void;
  /** The facts that concern somebody of a party, one for each code; of somebody whose party is not known, all. */
  readonly of: (partyId: string | undefined) => readonly MissingFact[];
}

/**
 * Collects what is missing about unnamed staff. A role is filled by people of its own party: that a provider does not name its staff
 * leaves nothing open about the people of another party.
 */
export function factsByParty(): FactsByParty {
  const groups = new Map<string | undefined, Map<string, MissingFact>>();
  const all = new Map<string, MissingFact>();
  const known = new Map<string, readonly MissingFact[]>();
  return {
    add: (partyId, facts) => {
      const group = groups.get(partyId) ?? new Map<string, MissingFact>();
      groups.set(partyId, group);
      for (const fact of facts) {
        if (!group.has(fact.code)) group.set(fact.code, fact);
        if (!all.has(fact.code)) all.set(fact.code, fact);
      }
    },
    of: (partyId) => {
      if (partyId === undefined) return [...all.values()];
      const made = known.get(partyId);
      if (made !== undefined) return made;
      const facts = oneOfEach([...(groups.get(undefined)?.values() ?? []), ...(groups.get(partyId)?.values() ?? [])]);
      known.set(partyId, facts);
      return facts;
    },
  };
}
