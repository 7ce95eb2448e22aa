import { compareText } from '../../../internal/text/compareText.js';
import type { Tool } from '../../../services/agreements/model.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { toolParties } from '../../lookups/toolParties.js';
import type { MissingFact, RuleContext } from '../../rule.js';
import { toolClusters } from './toolClusters.js';
import type { ToolCluster } from './toolClusters.js';

/** So many groups of parties are compared, so that a hostile document cannot take quadratic time (house default). */
export const mostCompared = 200;

/** The tools for one purpose that exchange data, and who can use them. */
interface Island {
  readonly partyIds: Set<string>;
  readonly missing: MissingFact[];
}

function islandsOf(context: RuleContext, tools: readonly Tool[]): readonly Island[] {
  const clusters = toolClusters(context);
  const islands = new Map<ToolCluster | undefined, Island>();
  for (const tool of tools) {
    const cluster = clusters.get(tool.id);
    const island = islands.get(cluster) ?? { partyIds: new Set(), missing: [...(cluster?.missing ?? [])] };
    islands.set(cluster, island);
    const { partyIds, missing } = toolParties(context, tool);
    for (const id of partyIds) island.partyIds.add(id);
    island.missing.push(...missing);
  }
  return [...islands.values()];
}

function areDisjoint(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].every((partyId) => !other.has(partyId));
}

/** Whether two of them have no party in common; undefined where there are too many to say. */
function areApart(islands: readonly Island[]): boolean | undefined {
  const groups = new Map<string, ReadonlySet<string>>();
  for (const { partyIds } of islands) {
    if (partyIds.size > 0) groups.set([...partyIds].sort(compareText).join(' '), partyIds);
  }
  const compared = [...groups.values()].slice(0, mostCompared);
  const apart = compared.some((one, at) => compared.slice(at + 1).some((other) => areDisjoint(one, other)));
  return apart || groups.size <= mostCompared ? apart : undefined;
}

/** Whether parties work in tools for one purpose that are not joined. */
export interface ToolsApart {
  /** Whether two certainly are; what more tools there are cannot change that. */
  readonly areApart: boolean;
  /** Whether fewer than two parties use them at all. */
  readonly isOneParty: boolean;
  /** What is missing to know that they are joined; not which more tools there are. */
  readonly missing: readonly MissingFact[];
}

/** Compares who can use tools for one purpose. */
export function toolsApart(context: RuleContext, tools: readonly Tool[], pointer: string): ToolsApart {
  const islands = islandsOf(context, tools);
  const parties = new Set(islands.flatMap(({ partyIds }) => [...partyIds]));
  const isOneParty = parties.size < 2;
  if (areApart(islands.filter(({ missing }) => missing.length === 0)) === true) {
    return { areApart: true, isOneParty, missing: [] };
  }
  const apart = areApart(islands);
  const mayGrow = islands.some(({ partyIds, missing }) => partyIds.size === 0 && missing.length > 0);
  const isSettled = !isOneParty && apart === false && !mayGrow;
  const missing = [
    ...(isSettled ? [] : islands.flatMap((island) => island.missing)),
    ...(apart === undefined ? [{ code: 'tool.access', pointer }] : []),
  ];
  return { areApart: false, isOneParty, missing: oneOfEach(missing) };
}
