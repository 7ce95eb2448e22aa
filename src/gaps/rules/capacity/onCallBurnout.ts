import type { Rotation } from '../../../coverage/model.js';
import { compareText } from '../../../internal/text/compareText.js';
import { defineRule } from '../../defineRule.js';
import { exceedsShare } from '../../lookups/exceedsShare.js';
import { missingList } from '../../lookups/missingList.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Whether people are on call by a rotation at the date of the report; one that staffs a desk is no on-call. */
function isOnCall({ mode = 'on-call', from, until }: Rotation, asOf: string): boolean {
  return mode === 'on-call' && compareText(from, asOf) <= 0 && (until == null || compareText(asOf, until) <= 0);
}

/**
 * The share of the time that each person is on call, over all rotations: of `n` turns in a round the person's own. How long a turn is
 * does not matter; swaps of single turns are left out.
 */
function onCallShares({ index, asOf, once }: RuleContext): ReadonlyMap<string, number> {
  return once('capacity/on-call-burnout', () => {
    const shares = new Map<string, number>();
    for (const rotation of index.list('rotation').filter((each) => isOnCall(each, asOf))) {
      for (const id of rotation.members) shares.set(id, (shares.get(id) ?? 0) + 1 / rotation.members.length);
    }
    return shares;
  });
}

/** What is missing to know who is on call. */
function missingRotations(context: RuleContext): MissingFact | undefined {
  const { coverage } = context.index.model;
  if (coverage != null && coverage.rotations === undefined) return { code: 'coverage.rotations', pointer: '/coverage' };
  return missingList(context, 'coverage');
}

/** `capacity/on-call-burnout`: a person is on call too often, or called too often. */
export const onCallBurnout: Rule = /* @__PURE__ */ defineRule({
  id: 'capacity/on-call-burnout',
  title: 'On call too often',
  rationale: 'People who are on call every other week, or called every night, get tired, make mistakes and leave.',
  subject: 'person',
  severity: 'medium',
  sources: ['comparison'],
  release: 'later',
  needs: ['coverage', 'coverage.rotations', 'person.pagesPerMonth'],
  messages: {
    turns: '{name} is on call {share} of the time, more often than one turn in {oneTurnIn}.',
    pages: '{name} is called {pagesPerMonth} times a month, more often than {maxPagesPerMonth}.',
    both: '{name} is on call {share} of the time, and called {pagesPerMonth} times a month.',
    unknown: 'Not known how often {name} is on call or called.',
  },
  remediation:
    'Take more people into the rotation of {name}, share its hours with another team, or remove the causes of calls.',
  options: {
    oneTurnIn: {
      type: 'integer',
      min: 1,
      default: null,
      basis: 'caller',
      description:
        'A person may be on call in one of this many turns (weeks, where a turn is a week); not judged until it is set.',
    },
    maxPagesPerMonth: {
      type: 'number',
      default: null,
      basis: 'caller',
      description: 'Calls a month that a person may get; not judged until it is set.',
    },
  },
  judge: ({ id, entity, pointer }, context, { oneTurnIn, maxPagesPerMonth }) => {
    if (oneTurnIn === null && maxPagesPerMonth === null) return 'not-applicable';
    const missing = missingRotations(context);
    const turns = onCallShares(context).get(id);
    if (turns === undefined) return missing === undefined ? 'not-applicable' : { unknown: [missing] };
    const share = Math.round(turns * 100) / 100;
    const isOften = oneTurnIn !== null && exceedsShare(turns, 1, 1 / oneTurnIn);
    const { pagesPerMonth } = entity;
    if (maxPagesPerMonth !== null && pagesPerMonth != null && pagesPerMonth > maxPagesPerMonth) {
      if (isOften)
        return { fail: [{ messageId: 'both', data: { share, pagesPerMonth }, sensitive: ['pagesPerMonth'] }] };
      return {
        fail: [{ messageId: 'pages', data: { pagesPerMonth, maxPagesPerMonth }, sensitive: ['pagesPerMonth'] }],
      };
    }
    if (isOften) return { fail: [{ messageId: 'turns', data: { share, oneTurnIn } }] };
    const unknown: MissingFact[] = [];
    if (maxPagesPerMonth !== null && pagesPerMonth === undefined)
      unknown.push({ code: 'person.pagesPerMonth', pointer });
    if (oneTurnIn !== null && missing !== undefined) unknown.push(missing); // other rotations may come on top
    return unknown.length > 0 ? { unknown } : 'pass';
  },
});
