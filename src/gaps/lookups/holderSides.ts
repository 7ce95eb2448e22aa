import { assigneeKey } from '../../raci/assigneeKey.js';
import type { Assignment } from '../../raci/model.js';
import type { Assignee } from '../../services/parties/model.js';
import type { RelatedPlace } from '../model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { isMissing } from './isMissing.js';
import { partyKindOf } from './partyKindOf.js';

/** Holders by the side that they are on. */
export interface HolderSides {
  /** Those inside. */
  readonly inside: readonly Assignee[];
  /** Those at a provider or a vendor. */
  readonly outside: readonly Assignee[];
  /** What is missing to place the others. */
  readonly missing: readonly MissingFact[];
}

/** Who holds assignments, each once. */
function eachOnce(assignments: readonly Assignment[]): Iterable<Assignee> {
  if (assignments.length < 2) return assignments.map(({ assignee }) => assignee);
  return new Map(assignments.map(({ assignee }) => [assigneeKey(assignee), assignee])).values();
}

/** Parts holders into those inside and those at a provider or a vendor; each is there once. */
export function holderSides(context: RuleContext, assignments: readonly Assignment[], fallback: string): HolderSides {
  const inside: Assignee[] = [];
  const outside: Assignee[] = [];
  const missing: MissingFact[] = [];
  for (const assignee of eachOnce(assignments)) {
    const side = partyKindOf(context, assignee, fallback);
    if (isMissing(side)) missing.push(side);
    else (side === 'internal' ? inside : outside).push(assignee);
  }
  return { inside, outside, missing };
}

/** Holders as places that a finding concerns. */
export function relatedHolders(
  { index }: RuleContext,
  holders: readonly Assignee[],
  note: string,
  fallback: string,
): RelatedPlace[] {
  return holders.map(({ kind, id }) => ({
    subject: { kind, id },
    pointer: index.pointerOf({ kind, id }) ?? fallback,
    note,
  }));
}
