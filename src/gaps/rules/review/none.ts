import type { Review } from '../../../governance/records/model.js';
import { compareText } from '../../../internal/text/compareText.js';
import { defineRule } from '../../defineRule.js';
import { reviewsOf } from '../../lookups/entriesOf.js';
import { missingList } from '../../lookups/missingList.js';
import { whileInForce } from '../../lookups/renewalDoubt.js';
import type { MissingFact, Rule, RuleContext, RuleSubject, Verdict } from '../../rule.js';

type Reviewed = RuleSubject<'matrix' | 'contract' | 'service'>;

/** What a review lacks to take place: the message that says so; undefined where it lacks nothing for certain. */
function lackOf({ cadence, ownerRoleId }: Review): string | undefined {
  if (cadence === null) return ownerRoleId === null ? 'neither' : 'noCadence';
  return ownerRoleId === null ? 'noOwner' : undefined;
}

function judge(subject: Reviewed, context: RuleContext): Verdict {
  const reviews = reviewsOf(context, subject);
  const complete = reviews.filter((review) => lackOf(review) === undefined);
  if (complete.some(({ cadence, ownerRoleId }) => cadence !== undefined && ownerRoleId !== undefined)) return 'pass';
  if (complete.length > 0) {
    const unknown = complete.flatMap(({ id, cadence, ownerRoleId }): MissingFact[] => {
      const pointer = context.index.pointerOf({ kind: 'review', id }) ?? subject.pointer;
      return [
        ...(cadence === undefined ? [{ code: 'review.cadence', pointer }] : []),
        ...(ownerRoleId === undefined ? [{ code: 'review.ownerRoleId', pointer }] : []),
      ];
    });
    return { unknown };
  }
  const silent = missingList(context, 'reviews', subject);
  const [lacking] = [...reviews].sort((a, b) => compareText(a.id, b.id));
  if (lacking !== undefined) return { fail: [{ messageId: lackOf(lacking) ?? 'none' }] };
  return silent === undefined ? { fail: [{ messageId: 'none' }] } : { unknown: [silent] };
}

/** `review/none`: nobody looks regularly at the matrix, a contract or a service. */
export const noReview: Rule = /* @__PURE__ */ defineRule({
  id: 'review/none',
  title: 'No regular review',
  rationale:
    'Agreements drift away from what is done; without a date and somebody who calls the meeting, nobody notices.',
  subject: ['matrix', 'contract', 'service'],
  severity: 'medium',
  sources: ['service-operating-model', 'comparison'],
  release: 'first',
  needs: ['reviews', 'review.cadence', 'review.ownerRoleId', 'contract.renewalTerm'],
  reads: ['assignments'],
  messages: {
    none: '"{name}" has no review.',
    noCadence: 'The review of "{name}" has no cadence.',
    noOwner: 'The review of "{name}" has no owner.',
    neither: 'The review of "{name}" has neither cadence nor owner.',
    unknown: 'Not known whether "{name}" is reviewed regularly.',
  },
  remediation: 'Set up a review of "{name}", with a cadence and a role that owns it.',
  judge: (subject, context) => {
    if (subject.kind === 'contract') return whileInForce(context, subject.entity, () => judge(subject, context));
    const isEmpty = subject.kind === 'matrix' && context.index.model.assignments?.length === 0;
    return isEmpty ? 'not-applicable' : judge(subject, context);
  },
});
