import type { Tool } from '../../../services/agreements/model.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** Tools that exchange data with each other, directly or by way of others. */
export interface ToolCluster {
  /** What is missing to know whether it has more tools. */
  readonly missing: readonly MissingFact[];
}

/** The tools that each tool exchanges data with; one side that says so is enough. */
function neighbors(tools: readonly Tool[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>(tools.map(({ id }) => [id, []]));
  for (const { id, integratesWithToolIds = [] } of tools) {
    for (const other of integratesWithToolIds) {
      found.get(id)?.push(other);
      found.get(other)?.push(id);
    }
  }
  return found;
}

/** What a tool leaves open about its exchange of data. */
function openExchange({ index }: RuleContext, { id, integratesWithToolIds }: Tool): MissingFact[] {
  const pointer = index.pointerOf({ kind: 'tool', id }) ?? '';
  if (integratesWithToolIds === undefined) return [{ code: 'tool.integratesWithToolIds', pointer }];
  const areListed = integratesWithToolIds.every((other) => index.find('tool', other) !== undefined);
  return areListed ? [] : [{ code: 'tools', pointer }];
}

/** The cluster of each tool, by its id; made once. */
export function toolClusters(context: RuleContext): ReadonlyMap<string, ToolCluster> {
  return context.once('tool/clusters', () => {
    const { index } = context;
    const links = neighbors(index.list('tool'));
    const clusters = new Map<string, ToolCluster>();
    for (const start of links.keys()) {
      if (clusters.has(start)) continue;
      const members = new Set([start]);
      // The set grows while it is walked.
      for (const id of members) for (const other of links.get(id) ?? []) if (links.has(other)) members.add(other);
      const tools = [...members].flatMap((id) => index.find('tool', id) ?? []);
      const cluster = { missing: oneOfEach(tools.flatMap((tool) => openExchange(context, tool))) };
      for (const id of members) clusters.set(id, cluster);
    }
    return clusters;
  });
}
