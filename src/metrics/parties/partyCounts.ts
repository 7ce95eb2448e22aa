import { compareText } from '../../internal/text/compareText.js';
import type { PartyCount } from './model.js';

/** How often each party stands in a list, by party. */
export function partyCounts(parties: readonly string[]): readonly PartyCount[] {
  const counts = new Map<string, number>();
  for (const partyId of parties) counts.set(partyId, (counts.get(partyId) ?? 0) + 1);
  return [...counts].map(([partyId, count]) => ({ partyId, count })).sort((a, b) => compareText(a.partyId, b.partyId));
}
