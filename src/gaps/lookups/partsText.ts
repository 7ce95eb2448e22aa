import type { ScopeCell } from '../../raci/scopeCells.js';

function cellText({ severity, site }: ScopeCell): string {
  return [severity, site].filter((part) => part !== undefined).join(' at ');
}

/** As many parts as a sentence can hold; the rest is counted (house default). */
export const mostTold = 8;

/** Parts of an activity as a text for a sentence. */
export function partsText(parts: readonly ScopeCell[]): string {
  const told = parts.slice(0, mostTold).map(cellText).join(', ');
  return parts.length > mostTold ? `${told} and ${parts.length - mostTold} more` : told;
}
