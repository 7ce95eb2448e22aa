import { groupOnce } from '../../gaps/lookups/groupOnce.js';
import { missingList } from '../../gaps/lookups/missingList.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import type { MissingFact, RuleContext } from '../../gaps/rule.js';
import { toolsApart } from '../../gaps/rules/tool/toolsApart.js';
import type { ToolsApart } from '../../gaps/rules/tool/toolsApart.js';
import type { Tool, ToolPurpose } from '../../services/agreements/model.js';
import type { Derivation, Derive, DeriveScope } from './model.js';

type ToolsByPurpose = ReadonlyMap<ToolPurpose, readonly Tool[]>;

function byPurpose(tools: readonly Tool[]): ToolsByPurpose {
  const groups = new Map<ToolPurpose, Tool[]>();
  for (const tool of tools) {
    if (tool.purpose == null) continue;
    const group = groups.get(tool.purpose);
    if (group === undefined) groups.set(tool.purpose, [tool]);
    else group.push(tool);
  }
  return groups;
}

/** That the purpose of one of some tools is not assessed. */
function openPurpose({ index }: RuleContext, tools: readonly Tool[]): readonly MissingFact[] {
  const silent = tools.find(({ purpose }) => purpose === undefined);
  if (silent === undefined) return [];
  return [{ code: 'tool.purpose', pointer: index.pointerOf({ kind: 'tool', id: silent.id }) ?? '/tools' }];
}

/** Tools of which it is not assessed what they serve: each may serve any service. Judged by themselves once. */
interface UnplacedTools {
  readonly groups: ToolsByPurpose;
  readonly verdicts: ReadonlyMap<ToolPurpose, ToolsApart>;
  readonly open: readonly MissingFact[];
  /** That such a tool may serve a service. */
  readonly place: readonly MissingFact[];
}

function unplacedTools(context: RuleContext): UnplacedTools {
  const { index } = context;
  const tools = index.list('tool').filter(({ serviceIds }) => serviceIds === undefined);
  const groups = byPurpose(tools);
  const verdicts = [...groups].map(([purpose, some]) => [purpose, toolsApart(context, some, '/tools')] as const);
  const pointer = index.pointerOf({ kind: 'tool', id: tools[0]?.id ?? '' });
  return {
    groups,
    verdicts: new Map(verdicts),
    open: openPurpose(context, tools),
    place: pointer === undefined ? [] : [{ code: 'tool.serviceIds', pointer }],
  };
}

const noTools: UnplacedTools = { groups: new Map(), verdicts: new Map(), open: [], place: [] };

/** Tools that certainly serve a scope. */
function certainTools({ context, service }: DeriveScope): readonly Tool[] {
  const tools = (): readonly Tool[] => context.index.list('tool');
  if (service === null) return tools();
  return groupOnce(context, 'look-up/tools', tools, ({ serviceIds }) => serviceIds ?? [])(service.id);
}

/** What tools for one purpose leave open, those that may serve the scope among them; where these stand apart, whether they do serve it. */
function openJoins({ areApart, missing }: ToolsApart, unplaced: UnplacedTools): readonly MissingFact[] {
  return areApart ? unplaced.place : missing;
}

/**
 * `sharedTooling`: for no purpose do parties work in tools that are not joined, by common access or by exchange of data. Of a service only
 * its tools count.
 */
export const sharedTooling: Derive = (scope): Derivation => {
  const { context, service } = scope;
  const certain = certainTools(scope);
  const pointersOf = (tools: readonly Tool[]): string[] =>
    tools.map(({ id }) => context.index.pointerOf({ kind: 'tool', id }) ?? '/tools');
  const groups = byPurpose(certain);
  for (const tools of groups.values()) {
    if (toolsApart(context, tools, '/tools').areApart)
      return { value: false, evidence: pointersOf(tools), missing: [] };
  }
  const unplaced = service === null ? noTools : context.once('profile/unplaced tools', unplacedTools);
  const list = missingList(context, 'tools', service === null ? undefined : { kind: 'service', id: service.id });
  const missing = [...(list === undefined ? [] : [list]), ...openPurpose(context, certain), ...unplaced.open];
  for (const [purpose, tools] of groups) {
    const all = [...tools, ...(unplaced.groups.get(purpose) ?? [])];
    missing.push(...openJoins(toolsApart(context, all, '/tools'), unplaced));
  }
  for (const [purpose, verdict] of unplaced.verdicts)
    if (!groups.has(purpose)) missing.push(...openJoins(verdict, unplaced));
  const hasTools = certain.length > 0 || unplaced.groups.size > 0;
  const isKnown = hasTools && missing.length === 0;
  return { value: isKnown ? true : undefined, evidence: pointersOf(certain), missing: oneOfEach(missing) };
};
