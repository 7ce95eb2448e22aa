import { parseDate } from '../../../internal/time/parseDate.js';
import { defineRule } from '../../defineRule.js';
import { discriminatorOf, exceptionState } from '../../exceptions.js';
import { exceptionsOn } from '../../lookups/entriesOf.js';
import { groupOnce } from '../../lookups/groupOnce.js';
import { missingList } from '../../lookups/missingList.js';
import type { Finding } from '../../model.js';
import type { Rule, RuleContext } from '../../rule.js';

/** Whether a decision that still stands deals with a finding. */
function isDecided(context: RuleContext, { key }: Finding): boolean {
  const { index } = context;
  const decisions = groupOnce(
    context,
    'look-up/decisions by finding',
    () => index.list('decision'),
    ({ findingKeys }) => findingKeys ?? [],
  );
  return decisions(key).some(({ status }) => status !== 'rejected' && status !== 'superseded');
}

/** Whether an exception for a finding is asked for. One that holds has taken the finding away already; a lapsed one no longer counts. */
function isRequested(context: RuleContext, finding: Finding): boolean {
  return exceptionsOn(context, finding.subject).some(
    (exception) =>
      exception.ruleId === finding.ruleId &&
      (exception.discriminator === undefined || exception.discriminator === discriminatorOf(finding)) &&
      exceptionState(exception, context.asOf) === 'pending',
  );
}

function daysBetween(from: string, until: string): number {
  return (parseDate(until) ?? 0) - (parseDate(from) ?? 0);
}

/** `gov/gap-not-escalated`: a serious finding stays open and nobody decides. */
export const gapNotEscalated: Rule = /* @__PURE__ */ defineRule({
  id: 'gov/gap-not-escalated',
  title: 'Serious gap without a decision',
  rationale: 'A serious gap that is known and neither decided nor accepted becomes the normal state.',
  subject: 'finding',
  severity: 'high',
  sources: ['service-operating-model'],
  release: 'first',
  needs: ['decisions', 'exceptions'],
  options: {
    maxDaysOpen: {
      type: 'days',
      default: 30,
      basis: 'house-default',
      description: 'Days that a critical or high finding may stay open without a decision or an exception.',
    },
  },
  messages: {
    open: 'A serious finding about {name} is open since {firstSeenOn}, without a decision or an exception: {finding}.',
    unknown: 'Not known whether anybody decided on a serious finding about {name}.',
  },
  remediation: 'Decide what to do about the finding on {name} and name it in the decision, or ask for an exception.',
  judge: ({ entity: finding }, context, { maxDaysOpen }) => {
    const { firstSeenOn, severity, ruleId } = finding;
    if (firstSeenOn === undefined || (severity !== 'critical' && severity !== 'high')) return 'not-applicable';
    if (daysBetween(firstSeenOn, context.asOf) <= maxDaysOpen) return 'pass';
    if (isDecided(context, finding) || isRequested(context, finding)) return 'pass';
    const facts = [missingList(context, 'decisions'), missingList(context, 'exceptions')].filter(
      (fact) => fact !== undefined,
    );
    if (facts.length > 0) return { unknown: facts };
    return { fail: [{ messageId: 'open', data: { firstSeenOn, finding: ruleId } }] };
  },
});
