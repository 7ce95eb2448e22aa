import type { ToolPurpose } from '../../../services/agreements/model.js';
import { defineRule } from '../../defineRule.js';
import { toolsFor } from '../../lookups/entriesOf.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';
import { toolsApart } from './toolsApart.js';

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
    const { areApart, isOneParty, missing } = toolsApart(context, tools, pointer);
    if (areApart) {
      const related = relatedPlaces(
        context,
        tools.map((tool) => ({ kind: 'tool', id: tool.id })),
        'serves the purpose',
        pointer,
      );
      return { fail: [{ messageId: 'apart', related }] };
    }
    const facts = [...openList(context, id), ...missing].filter((fact) => fact !== undefined);
    if (facts.length > 0) return { unknown: oneOfEach(facts) };
    return isOneParty ? 'not-applicable' : 'pass';
  },
});
