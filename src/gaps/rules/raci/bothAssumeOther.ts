import { assigneeKey } from '../../../raci/assigneeKey.js';
import type { Assignment } from '../../../raci/model.js';
import { currentAssignments } from '../../currentAssignments.js';
import { defineRule } from '../../defineRule.js';
import { nameOwner } from '../../fixes/nameOwner.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Whether at least two parties hold letters on a row; where the parties of holders are not known, what is missing, at the holder or the row. */
function severalParties(
  assignments: readonly Assignment[],
  row: string,
  { index }: RuleContext,
): boolean | readonly MissingFact[] {
  let known: string | undefined;
  let unresolved: Assignment['assignee'][] | undefined;
  for (const { assignee } of assignments) {
    const partyId = index.partyOf(assignee);
    if (partyId === undefined) (unresolved ??= []).push(assignee);
    else if (known !== undefined && partyId !== known) return true;
    else known = partyId;
  }
  if (unresolved === undefined) return false;
  const holders = new Map(unresolved.map((assignee) => [assigneeKey(assignee), assignee]));
  if (Number(known !== undefined) + holders.size < 2) return false;
  return [...holders.values()].map((assignee) => ({
    code: `${assignee.kind}.partyId`,
    pointer: index.pointerOf(assignee) ?? row,
  }));
}

/** `raci/both-assume-other`: several parties are named on an activity, and none of them does it or answers for it. */
export const bothAssumeOther: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/both-assume-other',
  title: 'Both sides assume that the other does it',
  rationale:
    'Each side sees a letter of its own on the row and takes the work to be with the other; nobody does it or answers for it.',
  subject: 'activity',
  severity: 'high',
  sources: ['what-is'],
  release: 'first',
  needs: ['assignments', 'role.partyId', 'team.partyId', 'person.partyId'],
  messages: {
    neither: 'Several parties are named on "{name}", but none of them is responsible or accountable.',
    unknown: 'Not known whether the parties on "{name}" each assume that the other does it.',
  },
  remediation: 'Agree in writing which party owns "{name}", and name the accountable role there.',
  supersedes: ['raci/no-accountable', 'raci/no-responsible', 'raci/only-informed'],
  fix: nameOwner,
  judge: (subject, context) => {
    const scheme = context.index.scheme();
    const does = scheme.lettersFor('does-work');
    const owns = scheme.lettersFor('owns-outcome');
    if (does.size === 0 && owns.size === 0) return 'not-applicable';
    const omitted = scheme.lettersFor('omitted');
    const row = currentAssignments(context.index, subject.id, context.asOf);
    const assignments = omitted.size === 0 ? row : row.filter(({ responsibility }) => !omitted.has(responsibility));
    const several = severalParties(assignments, subject.pointer, context);
    // A known doer or owner rules the failure out, whoever else is on the row.
    const isHeld = assignments.some(({ responsibility }) => does.has(responsibility) || owns.has(responsibility));
    if (isHeld && several !== false) return 'pass';
    const missing = missingAssignments(subject, context);
    if (isHeld) return missing === undefined ? 'not-applicable' : 'pass';
    if (several !== true) {
      const facts = [...(several === false ? [] : several), ...(missing === undefined ? [] : [missing])];
      return facts.length === 0 ? 'not-applicable' : { unknown: facts };
    }
    return missing === undefined ? { fail: [{ messageId: 'neither' }] } : { unknown: [missing] };
  },
});
