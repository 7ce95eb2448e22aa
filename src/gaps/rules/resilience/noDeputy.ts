import { compareText } from '../../../internal/text/compareText.js';
import { defineRule } from '../../defineRule.js';
import { isMissing } from '../../lookups/isMissing.js';
import { liveActivities } from '../../lookups/live.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { possibleHolders, possiblePeople } from '../../lookups/possibleHolders.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Roles that answer for something, and what is missing to know whether others do. */
function accountableRoles(context: RuleContext): {
  readonly roles: ReadonlySet<string>;
  readonly missing: readonly MissingFact[];
} {
  return context.once('resilience/no-deputy', () => {
    const roles = new Set<string>();
    const facts = [missingList(context, 'activities'), missingList(context, 'assignments')];
    for (const activity of liveActivities(context)) {
      const silent = missingAssignments(activity, context);
      if (silent !== undefined) facts.push(silent);
      for (const { assignee } of context.holders(activity).accountable) {
        if (assignee.kind === 'role') roles.add(assignee.id);
      }
    }
    return { roles, missing: oneOfEach(facts.filter((fact) => fact !== undefined)) };
  });
}

/** How many of some people are certainly there, how many may be, and what is missing about these. */
function counted(people: ReadonlyMap<string, MissingFact | undefined>) {
  const open = [...people.values()].filter((fact) => fact !== undefined);
  return { certain: people.size - open.length, possible: people.size, open };
}

/** `resilience/no-deputy`: one person answers for something, and nobody stands in. */
export const noDeputy: Rule = /* @__PURE__ */ defineRule({
  id: 'resilience/no-deputy',
  title: 'One holder and no deputy',
  rationale: 'When the only person who answers for something is away, nobody may decide, and nobody knows whom to ask.',
  subject: 'role',
  severity: 'medium',
  sources: ['what-is'],
  release: 'first',
  needs: [
    'activities',
    'assignments',
    'role.holders',
    'role.deputies',
    'people',
    'person.activeFrom',
    'person.activeUntil',
  ],
  messages: {
    alone: 'One person fills "{name}", and nobody stands in.',
    unknown: 'Not known whether somebody stands in for "{name}".',
  },
  remediation: 'Name a deputy for "{name}", and let the deputy do it from time to time.',
  judge: ({ id, entity: role, pointer }, context) => {
    if (context.index.scheme().lettersFor('owns-outcome').size === 0) return 'not-applicable';
    const { roles, missing } = accountableRoles(context);
    if (!roles.has(id) && missing.length === 0) return 'not-applicable';
    const people = possibleHolders(context, role);
    const holders = isMissing(people) ? undefined : counted(people);
    const listed = new Set(role.holders);
    const others = role.deputies?.filter((deputy) => !listed.has(deputy)).sort(compareText);
    const deputies = others === undefined ? undefined : counted(possiblePeople(context, others, pointer));
    // Nobody at all is the matter of other rules.
    if (holders?.possible === 0) return 'not-applicable';
    // Of two deputies one stands in for the other, if that is the holder.
    const enough = holders === undefined ? 2 : 1;
    if ((holders?.certain ?? 0) > 1 || (deputies?.certain ?? 0) >= enough) return 'pass';
    const facts = roles.has(id) ? [] : [...missing];
    if (facts.length === 0 && holders?.possible === 1 && deputies?.possible === 0)
      return { fail: [{ messageId: 'alone' }] };
    if (isMissing(people)) facts.push(people);
    if (deputies === undefined) facts.push({ code: 'role.deputies', pointer });
    const open = [...(holders?.open ?? []), ...(deputies?.open ?? [])];
    return { unknown: oneOfEach([...facts, ...open]) };
  },
});
