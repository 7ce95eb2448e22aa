import type { Tool, ToolPurpose } from '../../../services/agreements/model.js';
import { defineRule } from '../../defineRule.js';
import { groupOnce } from '../../lookups/groupOnce.js';
import { missingList } from '../../lookups/missingList.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import type { Rule, RuleContext } from '../../rule.js';

/** The ids of the tools that hold the truth for a purpose. */
function recordsFor(context: RuleContext, purpose: string): readonly string[] {
  const list = () => context.index.list('tool');
  const purposesOf = ({ systemOfRecordFor = [] }: Tool) => systemOfRecordFor;
  const tools = groupOnce(context, 'tools by purpose that they hold the truth for', list, purposesOf)(purpose);
  return [...new Set(tools.map(({ id }) => id))];
}

/** What keeps the systems of record for a purpose from being all known: any tool may be one. */
function openRecords(context: RuleContext, id: ToolPurpose) {
  const { index } = context;
  const unstated = context.once('tool/record-conflict unstated', () => {
    const tool = index.list('tool').find(({ systemOfRecordFor }) => systemOfRecordFor === undefined);
    return tool && { code: 'tool.systemOfRecordFor', pointer: index.pointerOf({ kind: 'tool', id: tool.id }) ?? '' };
  });
  return [missingList(context, 'tools', { kind: 'tool-purpose', id }), unstated].filter((fact) => fact !== undefined);
}

/** `tool/record-conflict`: for a purpose no tool holds the truth, or several do. */
export const recordConflict: Rule = /* @__PURE__ */ defineRule({
  id: 'tool/record-conflict',
  title: 'Not one system of record',
  rationale:
    'Where two systems claim to hold the truth, they drift apart; where none does, each side keeps a list of its own.',
  subject: 'tool-purpose',
  severity: 'medium',
  sources: ['comparison'],
  release: 'first',
  needs: ['tools', 'tool.systemOfRecordFor'],
  messages: {
    several: '{systems} tools are the system of record for {name}.',
    none: 'No tool is the system of record for {name}.',
    unknown: 'Not known which tool is the system of record for {name}.',
  },
  remediation: 'Choose one system of record for {name} that all sides use.',
  judge: ({ entity: { id }, pointer }, context) => {
    // What has no common purpose needs no common record.
    if (id === 'other') return 'not-applicable';
    const records = recordsFor(context, id);
    if (records.length >= 2) {
      const subjects = records.map((tool) => ({ kind: 'tool', id: tool }) as const);
      const related = relatedPlaces(context, subjects, 'system of record', pointer);
      return { fail: [{ messageId: 'several', data: { systems: records.length }, related }] };
    }
    const facts = openRecords(context, id);
    if (facts.length > 0) return { unknown: facts };
    return records.length === 1 ? 'pass' : { fail: [{ messageId: 'none' }] };
  },
});
