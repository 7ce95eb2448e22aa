import type { Tool, ToolPurpose } from '../../../services/agreements/model.js';
import { toolsFor } from '../../lookups/entriesOf.js';
import { factAt } from '../../lookups/factAt.js';
import { isFree } from '../../lookups/isFree.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import type { MissingFact, RuleContext, Verdict } from '../../rule.js';

/** A tool that may cost something, and what is missing to know whether it does and for whom. */
interface PricedTool {
  readonly tool: Tool;
  readonly missing: readonly MissingFact[];
}

function pricedTool(context: RuleContext, tool: Tool): PricedTool[] {
  const { id, annualPrice, serviceIds } = tool;
  if (annualPrice === null || (annualPrice !== undefined && isFree(annualPrice))) return [];
  const missing = [
    ...(annualPrice === undefined ? [factAt(context, 'tool', id, 'annualPrice')] : []),
    ...(serviceIds === undefined ? [factAt(context, 'tool', id, 'serviceIds')] : []),
  ];
  return [{ tool, missing }];
}

/** The tools that serve a service which another one serves too; one that names none is for all. */
function withTwins(tools: readonly PricedTool[]): PricedTool[] {
  const times = new Map<string, number>();
  const servedBy = ({ serviceIds = [] }: Tool) => new Set(serviceIds);
  for (const { tool } of tools) for (const id of servedBy(tool)) times.set(id, (times.get(id) ?? 0) + 1);
  const isForAll = ({ tool }: PricedTool) => servedBy(tool).size === 0;
  if (tools.length >= 2 && tools.some(isForAll)) return [...tools];
  return tools.filter(({ tool }) => [...servedBy(tool)].some((id) => (times.get(id) ?? 0) >= 2));
}

/** What keeps the tools for a purpose from being all known. */
function openTools(context: RuleContext, id: ToolPurpose): MissingFact[] {
  const { index } = context;
  const unstated = context.once('cost/duplicate unstated purpose', () => {
    const tool = index.list('tool').find(({ purpose }) => purpose === undefined);
    return tool && factAt(context, 'tool', tool.id, 'purpose');
  });
  return [missingList(context, 'tools', { kind: 'tool-purpose', id }), unstated].filter((fact) => fact !== undefined);
}

/** Judges whether two tools with a price serve one purpose for the same service. */
export function duplicateTools(context: RuleContext, id: ToolPurpose, pointer: string): Verdict {
  if (id === 'other') return 'not-applicable'; // what has no common purpose is not the same twice
  const tools = toolsFor(context, id).flatMap((tool) => pricedTool(context, tool));
  const twins = withTwins(tools.filter(({ missing }) => missing.length === 0));
  if (twins.length >= 2) {
    const subjects = twins.map(({ tool }) => ({ kind: 'tool', id: tool.id }) as const);
    const related = relatedPlaces(context, subjects, 'has a price', pointer);
    return { fail: [{ messageId: 'tools', data: { tools: twins.length }, related }] };
  }
  const facts = [...openTools(context, id), ...withTwins(tools).flatMap(({ missing }) => missing)];
  if (facts.length > 0) return { unknown: oneOfEach(facts) };
  return tools.length < 2 ? 'not-applicable' : 'pass';
}
