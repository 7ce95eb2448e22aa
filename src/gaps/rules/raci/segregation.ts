import { compareText } from '../../../internal/text/compareText.js';
import type { Activity } from '../../../services/activities/model.js';
import { defineRule } from '../../defineRule.js';
import { lettersWith } from '../../lookups/lettersWith.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import { retired } from '../../retired.js';
import type { Failure, MissingFact, Rule, RuleContext, RuleSubject } from '../../rule.js';
import { handsOf, inBoth } from './sameHands.js';
import type { Hands } from './sameHands.js';

/** Who does an activity, and who verifies it or signs it off. */
function sidesOf(activity: Activity, context: RuleContext): { readonly does: Hands; readonly checks: Hands } {
  return context.once(`raci/segregation activity:${activity.id}`, () => ({
    does: handsOf(context.holders(activity).responsible),
    checks: handsOf(lettersWith(context, activity, 'verifies', 'signs-off')),
  }));
}

/** Every pair as `of other`, by whom it is stated. */
function statedPairs({ index, once }: RuleContext): ReadonlySet<string> {
  return once('raci/segregation pairs', () => {
    const named = index
      .list('activity')
      .flatMap(({ id, separateFromActivityIds: others = [] }) => others.map((other) => `${id} ${other}`));
    return new Set(named);
  });
}

/** The pairs that an activity speaks for: those that it names, but for one whose other side names it too and has the smaller id. */
function pairsOf({ id, separateFromActivityIds = [] }: Activity, context: RuleContext): readonly string[] {
  const stated = statedPairs(context);
  const isToldThere = (other: string) => compareText(other, id) < 0 && stated.has(`${other} ${id}`);
  return [...new Set(separateFromActivityIds)].filter((other) => other !== id && !isToldThere(other)).sort(compareText);
}

/** What one pair gives: failures, or what is missing to know. */
function judged({ entity, pointer }: RuleSubject<'activity'>, other: Activity, context: RuleContext) {
  const own = sidesOf(entity, context);
  const theirs = sidesOf(other, context);
  const doesBoth = inBoth(own.does, theirs.does);
  const doesAndChecks = inBoth(own.does, theirs.checks);
  const sides = [
    { direction: 'does', holders: [...doesBoth.holders, ...doesAndChecks.holders] },
    { direction: 'checks', ...inBoth(own.checks, theirs.does) },
  ];
  const isOpen = [doesBoth, doesAndChecks, ...sides].some((side) => 'isOpen' in side && side.isOpen);
  const fail = sides
    .filter(({ holders }) => holders.length > 0)
    .map(({ direction, holders }): Failure => {
      const related = relatedPlaces(context, holders, 'has both', pointer);
      return {
        messageId: direction,
        data: { other: other.id, holders: related.length },
        discriminator: `activity:${other.id}+${direction}`,
        related: [
          ...relatedPlaces(context, [{ kind: 'activity', id: other.id }], 'must be in other hands', pointer),
          ...related,
        ],
      };
    });
  const letters = [missingAssignments(entity, context), missingAssignments(other, context)];
  const missing: MissingFact[] = [
    ...letters.filter((fact) => fact !== undefined),
    ...(isOpen ? [{ code: 'assignment.scope', pointer }] : []),
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
