import { compareText } from '../../../internal/text/compareText.js';
import { assigneeKey } from '../../../raci/assigneeKey.js';
import { grouped } from '../../../raci/grouped.js';
import type { Assignment } from '../../../raci/model.js';
import { scopeOverlap } from '../../../raci/scopeOverlap.js';
import type { Overlap } from '../../../raci/scopeOverlap.js';
import type { Activity } from '../../../services/activities/model.js';
import type { Assignee } from '../../../services/parties/model.js';
import { defineRule } from '../../defineRule.js';
import { lettersWith } from '../../lookups/lettersWith.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import { retired } from '../../retired.js';
import type { Failure, MissingFact, Rule, RuleContext, RuleSubject } from '../../rule.js';
import { nearAssignments } from './nearAssignments.js';

/** Within a party or a team different people may do it; a role and a person are one pair of hands. */
function isOneHand({ assignee: { kind } }: Assignment): boolean {
  return kind === 'role' || kind === 'person';
}

/** Holders of letters of two rows who hold both for the same part, and whether hours leave it open for others. */
function inBoth(one: readonly Assignment[], other: readonly Assignment[]) {
  const own = grouped(one.filter(isOneHand), ({ assignee }) => assigneeKey(assignee));
  const holders: Assignee[] = [];
  let isOpen = false;
  for (const [key, theirs] of grouped(other.filter(isOneHand), ({ assignee }) => assigneeKey(assignee))) {
    const mine = own.get(key);
    if (mine === undefined) continue;
    const near = nearAssignments(theirs);
    const overlaps = mine.flatMap((a): Overlap[] => {
      const { list, isCut } = near(a);
      return [...list.map(({ scope }) => scopeOverlap(a.scope, scope)), ...(isCut ? ['maybe' as const] : [])];
    });
    if (overlaps.includes('yes')) holders.push(mine[0].assignee);
    else if (overlaps.includes('maybe')) isOpen = true;
  }
  return { holders, isOpen };
}

/** The pairs that an activity speaks for: those that it names, but for one whose other side names it too and has the smaller id. */
function pairsOf(activity: Activity, context: RuleContext): readonly string[] {
  const isToldThere = (id: string) =>
    compareText(id, activity.id) < 0 &&
    context.index.find('activity', id)?.separateFromActivityIds?.includes(activity.id) === true;
  const ids = new Set(activity.separateFromActivityIds ?? []);
  return [...ids].filter((id) => id !== activity.id && !isToldThere(id)).sort(compareText);
}

/** What one pair gives: failures, or what is missing to know. */
function judged({ entity, pointer }: RuleSubject<'activity'>, other: Activity, context: RuleContext) {
  const does = context.holders(entity).responsible;
  const checks = lettersWith(context, entity, 'verifies', 'signs-off');
  const otherDoes = context.holders(other).responsible;
  const otherChecks = lettersWith(context, other, 'verifies', 'signs-off');
  const sides = [
    { direction: 'does', ...inBoth(does, [...otherDoes, ...otherChecks]) },
    { direction: 'checks', ...inBoth(checks, otherDoes) },
  ];
  const fail = sides
    .filter(({ holders }) => holders.length > 0)
    .map(({ direction, holders }): Failure => ({
      messageId: direction,
      data: { other: other.id, holders: holders.length },
      discriminator: `activity:${other.id}+${direction}`,
      related: [
        ...relatedPlaces(context, [{ kind: 'activity', id: other.id }], 'must be in other hands', pointer),
        ...relatedPlaces(context, holders, 'has both', pointer),
      ],
    }));
  const letters = [missingAssignments(entity, context), missingAssignments(other, context)];
  const missing: MissingFact[] = [
    ...letters.filter((fact) => fact !== undefined),
    ...(sides.some(({ isOpen }) => isOpen) ? [{ code: 'assignment.scope', pointer }] : []),
  ];
  return { fail, missing };
}

/** `raci/segregation`: two activities that must be in different hands are in the same. */
export const segregation: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/segregation',
  title: 'Separate duties in one hand',
  rationale: 'Who does something must not be the one who approves or verifies it; the check would be none.',
  subject: 'activity',
  severity: 'medium',
  sources: ['iso-27002'],
  needs: ['activity.separateFromActivityIds', 'activities', 'assignments', 'assignment.scope'],
  messages: {
    // The document marks the pair: whoever does both, or does one and checks the other, has them in one hand.
    does: '"{name}" is to be separate from activity "{other}", but who does it also does or checks that one (holders: {holders}).',
    checks:
      '"{name}" is to be separate from activity "{other}", but who checks it also does that one (holders: {holders}).',
    unknown: 'Not known whether "{name}" is in other hands than the activities from which it is to be separate.',
  },
  remediation: 'Give "{name}" and activity "{other}" to different roles.',
  judge: (subject, context) => {
    const { entity, pointer } = subject;
    if (entity.separateFromActivityIds === undefined) {
      return { unknown: [{ code: 'activity.separateFromActivityIds', pointer }] };
    }
    const isRetired = context.once('raci/segregation', () => retired(context.index));
    const fail: Failure[] = [];
    const missing: MissingFact[] = [];
    let pairs = 0;
    for (const id of pairsOf(entity, context)) {
      const other = context.index.find('activity', id);
      if (other !== undefined && isRetired('activity', other)) continue;
      pairs += 1;
      const result = other && judged(subject, other, context);
      fail.push(...(result?.fail ?? []));
      missing.push(...(result?.missing ?? [{ code: 'activities', pointer }]));
    }
    if (fail.length > 0) return { fail };
    if (missing.length > 0) return { unknown: missing };
    return pairs === 0 ? 'not-applicable' : 'pass';
  },
});
