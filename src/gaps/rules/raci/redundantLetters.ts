import { assigneeKey } from '../../../raci/assigneeKey.js';
import { grouped } from '../../../raci/grouped.js';
import type { Assignment, RaciSemantic } from '../../../raci/model.js';
import { scopeOverlap } from '../../../raci/scopeOverlap.js';
import type { Overlap } from '../../../raci/scopeOverlap.js';
import { defineRule } from '../../defineRule.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import type { Rule, RuleContext } from '../../rule.js';
import { nearAssignments } from './nearAssignments.js';

/** Pairs of which the first says nothing beside the second: who does or answers for it, or is asked, knows of it anyway. */
const weaker: readonly (readonly [RaciSemantic, RaciSemantic])[] = [
  ['informed', 'consulted'],
  ['informed', 'does-work'],
  ['informed', 'owns-outcome'],
  ['consulted', 'does-work'],
];

/** Tells whether one letter says nothing beside another, either way round. */
function redundancy({ index }: RuleContext): (a: Assignment, b: Assignment) => boolean {
  const pairs = weaker.map((pair) => pair.map((semantic) => index.scheme().lettersFor(semantic)));
  const isBeside = (a: string, b: string) =>
    pairs.some(([less, more]) => less?.has(a) === true && more?.has(b) === true);
  return (a, b) => isBeside(a.responsibility, b.responsibility) || isBeside(b.responsibility, a.responsibility);
}

/** Whether a holder has two letters for one part of which one is enough; `maybe` where only a calendar, or people, could tell. */
function hasSurplus(own: readonly Assignment[], isRedundant: (a: Assignment, b: Assignment) => boolean): Overlap {
  if (own.length < 2) return 'no';
  const near = nearAssignments(own);
  let found: Overlap = 'no';
  for (const a of own) {
    const { list, isCut } = near(a);
    if (isCut) found = 'maybe';
    for (const b of list) {
      const overlap = isRedundant(a, b) ? scopeOverlap(a.scope, b.scope) : 'no';
      if (overlap === 'yes') return 'yes';
      if (overlap === 'maybe') found = 'maybe';
    }
  }
  return found;
}

/** `raci/redundant-letters`: somebody holds a letter that says nothing beside another one of theirs. */
export const redundantLetters: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/redundant-letters',
  title: 'Letters that say nothing more',
  rationale:
    'One participation for each holder keeps a matrix readable; a weaker letter beside a stronger one adds nothing.',
  subject: 'activity',
  severity: 'info',
  sources: ['ram'],
  needs: ['assignments', 'assignment.scope'],
  messages: {
    surplus: 'On "{name}" a letter says nothing beside another one of the same holder (holders: {holders}).',
    unknown: 'Not known whether anybody has a letter too many on "{name}".',
  },
  remediation: 'Keep the stronger letter of each holder on "{name}".',
  judge: (subject, context) => {
    const { assignments } = context.holders(subject.entity);
    const missing = missingAssignments(subject, context);
    if (assignments.length === 0) return missing === undefined ? 'not-applicable' : { unknown: [missing] };
    const isRedundant = redundancy(context);
    const holders = [...grouped(assignments, ({ assignee }) => assigneeKey(assignee)).values()].map((own) => ({
      assignee: own[0].assignee,
      surplus: hasSurplus(own, isRedundant),
    }));
    const certain = holders.filter(({ surplus }) => surplus === 'yes').map(({ assignee }) => assignee);
    if (certain.length > 0) {
      const related = relatedPlaces(context, certain, 'holds a letter too many', subject.pointer);
      return { fail: [{ messageId: 'surplus', data: { holders: certain.length }, related }] };
    }
    const isUnclear = holders.some(({ surplus }) => surplus === 'maybe');
    const facts = [
      ...(missing === undefined ? [] : [missing]),
      ...(isUnclear ? [{ code: 'assignment.scope', pointer: subject.pointer }] : []),
    ];
    return facts.length === 0 ? 'pass' : { unknown: facts };
  },
});
