import { groupOnce } from '../../gaps/lookups/groupOnce.js';
import { missingList } from '../../gaps/lookups/missingList.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import type { MissingFact, RuleContext } from '../../gaps/rule.js';
import { toolsApart } from '../../gaps/rules/tool/toolsApart.js';
import type { Tool, ToolPurpose } from '../../services/agreements/model.js';
import type { Derivation, Derive, DeriveScope } from './model.js';

/** Tools of a scope: those that certainly serve it, and with them those that may. */
interface ScopeTools {
  readonly certain: readonly Tool[];
  readonly possible: readonly Tool[];
}

function toolsOf({ context, service }: DeriveScope): ScopeTools {
  const tools = (): readonly Tool[] => context.index.list('tool');
  if (service === null) return { certain: tools(), possible: tools() };
  const placed = groupOnce(context, 'look-up/tools', tools, ({ serviceIds }) => serviceIds ?? [])(service.id);
  const unplaced = context.once('profile/unplaced tools', () =>
    tools().filter(({ serviceIds }) => serviceIds === undefined),
  );
  return { certain: placed, possible: [...placed, ...unplaced] };
}

function byPurpose(tools: readonly Tool[]): ReadonlyMap<ToolPurpose, readonly Tool[]> {
  const groups = new Map<ToolPurpose, Tool[]>();
  for (const tool of tools) {
    if (tool.purpose == null) continue;
    const group = groups.get(tool.purpose);
    if (group === undefined) groups.set(tool.purpose, [tool]);
    else group.push(tool);
  }
  return groups;
}

/** What keeps the tools from being all. */
function openTools(context: RuleContext, tools: readonly Tool[], scope: DeriveScope): MissingFact[] {
  const subject = scope.service === null ? undefined : ({ kind: 'service', id: scope.service.id } as const);
  const list = missingList(context, 'tools', subject);
  const silent = tools.find(({ purpose }) => purpose === undefined);
  const pointer = silent && context.index.pointerOf({ kind: 'tool', id: silent.id });
  return [...(list === undefined ? [] : [list]), ...(pointer === undefined ? [] : [{ code: 'tool.purpose', pointer }])];
}

function pointersOf({ index }: RuleContext, tools: readonly Tool[]): string[] {
  return tools.map(({ id }) => index.pointerOf({ kind: 'tool', id }) ?? '/tools');
}

/**
 * `sharedTooling`: for no purpose do parties work in tools that are not joined, by common access or by exchange of data. Of a service only
 * its tools count.
 */
export const sharedTooling: Derive = (scope): Derivation => {
  const { context } = scope;
  const { certain, possible } = toolsOf(scope);
  for (const [, tools] of byPurpose(certain)) {
    if (toolsApart(context, tools, '/tools').areApart)
      return { value: false, evidence: pointersOf(context, tools), missing: [] };
  }
  const missing = openTools(context, possible, scope);
  for (const [, tools] of byPurpose(possible)) {
    const verdict = toolsApart(context, tools, '/tools');
    missing.push(...verdict.missing);
    if (verdict.areApart) {
      const unplaced = tools.find(({ serviceIds }) => serviceIds === undefined);
      const pointer = context.index.pointerOf({ kind: 'tool', id: unplaced?.id ?? '' }) ?? '/tools';
      missing.push({ code: 'tool.serviceIds', pointer });
    }
  }
  const isKnown = missing.length === 0 && possible.length > 0;
  return { value: isKnown ? true : undefined, evidence: pointersOf(context, possible), missing: oneOfEach(missing) };
};
