import type { Tool } from '../../services/agreements/model.js';
import type { MissingFact, RuleContext } from '../rule.js';

/** The parties that can use a tool. */
export interface ToolParties {
  /** Those listed that own it or have access. */
  readonly partyIds: readonly string[];
  /** What is missing to know whether there are more. */
  readonly missing: readonly MissingFact[];
}

/** The parties that own a tool or have access to it. Once access is stated, a party that is not listed there has none. */
export function toolParties({ index }: RuleContext, tool: Tool): ToolParties {
  const { id, ownerPartyId, access } = tool;
  const pointer = index.pointerOf({ kind: 'tool', id }) ?? '';
  const named = new Set([
    ...(ownerPartyId == null ? [] : [ownerPartyId]),
    ...(access ?? []).flatMap(({ partyId, level }) => (level === 'none' ? [] : [partyId])),
  ]);
  const partyIds = [...named].filter((party) => index.find('party', party) !== undefined);
  const missing = [
    ...(ownerPartyId === undefined ? ['tool.ownerPartyId'] : []),
    ...(access === undefined ? ['tool.access'] : []),
    ...(partyIds.length < named.size ? ['parties'] : []),
  ].map((code) => ({ code, pointer }));
  return { partyIds, missing };
}

/** Whether somebody inside can look into a tool; what is missing where that is not known. */
export function isVisibleInside(context: RuleContext, tool: Tool): boolean | readonly MissingFact[] {
  const { index } = context;
  const { partyIds, missing } = toolParties(context, tool);
  const unknown = [...missing];
  for (const id of partyIds) {
    const kind = index.find('party', id)?.kind;
    if (kind === 'internal') return true;
    if (kind == null) unknown.push({ code: 'party.kind', pointer: index.pointerOf({ kind: 'party', id }) ?? '' });
  }
  return unknown.length > 0 && unknown;
}
