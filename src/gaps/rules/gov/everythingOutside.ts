import { defineRule } from '../../defineRule.js';
import { hasProvider } from '../../lookups/hasProvider.js';
import { holderSides } from '../../lookups/holderSides.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { retired } from '../../retired.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Where those who do or answer for activities sit; ends at the first one inside, which settles it. */
function sidesOfAll(context: RuleContext): { isInside: boolean; isHeld: boolean; missing: readonly MissingFact[] } {
  const isRetired = retired(context.index);
  const list = missingList(context, 'activities');
  const missing = new Map<string, MissingFact>();
  const note = (fact: MissingFact | undefined) => {
    if (fact !== undefined) missing.set(`${fact.code}|${fact.pointer}`, fact);
  };
  note(list);
  let isHeld = false;
  for (const activity of context.index.list('activity')) {
    if (isRetired('activity', activity)) continue;
    const { accountable, responsible } = context.holders(activity);
    const held = [...accountable, ...responsible];
    const sides = holderSides(context, held, context.index.pointerOf({ kind: 'activity', id: activity.id }) ?? '');
    if (sides.inside.length > 0) return { isInside: true, isHeld: true, missing: [] };
    if (held.length > 0) isHeld = true;
    sides.missing.forEach(note);
    note(missingAssignments(activity, context));
  }
  return { isInside: false, isHeld, missing: [...missing.values()] };
}

/** `gov/everything-outside`: nobody inside does or answers for anything. */
export const everythingOutside: Rule = /* @__PURE__ */ defineRule({
  id: 'gov/everything-outside',
  title: 'Nothing is kept inside',
  rationale:
    'An organization that neither does nor answers for any part of its IT can no longer steer it, nor judge what it gets.',
  subject: 'organization',
  severity: 'high',
  sources: ['iso-20000-1', 'what-is'],
  release: 'later',
  needs: ['parties', 'party.kind', 'activities', 'assignments', 'role.partyId', 'team.partyId', 'person.partyId'],
  messages: {
    everything: 'Everything that {name} has assigned is done and answered for outside.',
    unknown: 'Not known whether {name} keeps anything inside.',
  },
  remediation: 'Name an internal role in {name} that answers for at least governance and strategy.',
  judge: (_, context) => {
    const provider = hasProvider(context);
    if (provider === false) return 'not-applicable';
    if (provider !== true) return { unknown: provider };
    const { isInside, isHeld, missing } = sidesOfAll(context);
    if (isInside) return 'pass';
    if (missing.length > 0) return { unknown: missing };
    return isHeld ? { fail: [{ messageId: 'everything' }] } : 'not-applicable';
  },
});
