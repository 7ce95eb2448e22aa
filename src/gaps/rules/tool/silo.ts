import { compareText } from '../../../internal/text/compareText.js';
import type { Tool, ToolPurpose } from '../../../services/agreements/model.js';
import { defineRule } from '../../defineRule.js';
import { toolsFor } from '../../lookups/entriesOf.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import { toolParties } from '../../lookups/toolParties.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';
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

/** What keeps a list of tools for a purpose from being complete. */
function openList(context: RuleContext, id: ToolPurpose): readonly (MissingFact | undefined)[] {
  const { index } = context;
  const unstated = context.once('tool/silo unstated purpose', () => {
    const tool = index.list('tool').find(({ purpose }) => purpose === undefined);
    return tool && { code: 'tool.purpose', pointer: index.pointerOf({ kind: 'tool', id: tool.id }) ?? '' };
  });
  return [missingList(context, 'tools', { kind: 'tool-purpose', id }), unstated];
}

/**
 * `tool/silo`: parties work for one purpose in tools of their own that are not joined.
 *
 * Two tools are joined where a party can use both, or where they exchange data, be it by way of a third tool. Two that are not prove
 * the failure, whatever other tools there are.
 */
export const silo: Rule = /* @__PURE__ */ defineRule({
  id: 'tool/silo',
  title: 'Tools in silos',
  rationale:
    'Where each side looks into a tool of its own, nobody sees the whole, and each side decides on half of the picture.',
  subject: 'tool-purpose',
  severity: 'high',
  sources: ['comparison'],
  release: 'first',
  needs: ['tools', 'tool.purpose', 'tool.ownerPartyId', 'tool.access', 'tool.integratesWithToolIds', 'parties'],
  messages: {
    apart: 'Parties have different tools for {name}, with no common access and no exchange of data between them.',
    unknown: 'Not known whether the tools for {name} are joined.',
  },
  remediation: 'Give both sides access to one tool for {name}, or connect their tools.',
  judge: ({ entity: { id }, pointer }, context) => {
    const tools = toolsFor(context, id);
    const islands = islandsOf(context, tools);
    if (areApart(islands.filter(({ missing }) => missing.length === 0)) === true) {
      const related = relatedPlaces(
        context,
        tools.map((tool) => ({ kind: 'tool', id: tool.id })),
        'serves the purpose',
        pointer,
      );
      return { fail: [{ messageId: 'apart', related }] };
    }
    const parties = new Set(islands.flatMap(({ partyIds }) => [...partyIds]));
    const apart = areApart(islands);
    const mayGrow = islands.some(({ partyIds, missing }) => partyIds.size === 0 && missing.length > 0);
    const isSettled = parties.size >= 2 && apart === false && !mayGrow;
    const facts = [
      ...openList(context, id),
      ...(isSettled ? [] : islands.flatMap(({ missing }) => missing)),
      apart === undefined ? { code: 'tool.access', pointer } : undefined,
    ].filter((fact) => fact !== undefined);
    if (facts.length > 0) return { unknown: oneOfEach(facts) };
    return parties.size < 2 ? 'not-applicable' : 'pass';
  },
});
