import { compareText } from '../../../internal/text/compareText.js';
import type { Evidence, FollowUp, Review } from '../../../governance/records/model.js';
import { defineRule } from '../../defineRule.js';
import type { Failure, MissingFact, Rule, RuleSubject, Verdict } from '../../rule.js';

type Recorded = RuleSubject<'exception' | 'evidence' | 'review'>;

/** Judges the actions that a record ends with, each by itself; what is done by the date of the report is nobody's any more. */
function judgedActions(
  { kind, pointer }: Recorded,
  { actions }: Pick<Evidence | Review, 'actions'>,
  asOf: string,
): Verdict {
  if (actions === undefined) return { unknown: [{ code: `${kind}.actions`, pointer }] };
  const isOpen = ({ doneOn }: FollowUp) => doneOn == null || compareText(doneOn, asOf) > 0;
  const each = actions
    .map((action: FollowUp, position) => ({ ...action, place: `${pointer}/actions/${position}` }))
    .filter(isOpen);
  const fail = each
    .filter(({ ownerRoleId }) => ownerRoleId === null)
    .map(({ id, place: at }): Failure => ({
      messageId: 'action',
      data: { action: id },
      discriminator: `action:${id}`,
      pointer: at,
    }));
  if (fail.length > 0) return { fail };
  const missing = each
    .filter(({ ownerRoleId }) => ownerRoleId === undefined)
    .map(({ place: at }): MissingFact => ({ code: `${kind}.actions.ownerRoleId`, pointer: at }));
  return missing.length === 0 ? 'pass' : { unknown: missing };
}

/** `own/follow-up-unowned`: an exception, or what a test or review left to do, belongs to nobody. */
export const followUpUnowned: Rule = /* @__PURE__ */ defineRule({
  id: 'own/follow-up-unowned',
  title: 'A follow-up without an owner',
  rationale: 'Exceptions and what a test or review has found stay open for ever where nobody owns them.',
  subject: ['exception', 'evidence', 'review'],
  severity: 'medium',
  sources: ['service-operating-model'],
  release: 'first',
  needs: [
    'exception.ownerRoleId',
    'evidence.actions',
    'evidence.actions.ownerRoleId',
    'review.actions',
    'review.actions.ownerRoleId',
  ],
  messages: {
    exception: 'Nobody owns exception {name}.',
    action: 'Nobody owns action "{action}" of {name}.',
    unknown: 'Not known who owns what is left to do about {name}.',
  },
  remediation: 'Name one role that owns what is left to do about {name}.',
  judge: (subject, { asOf }) => {
    const { pointer } = subject;
    if (subject.kind !== 'exception') return judgedActions(subject, subject.entity, asOf);
    const { ownerRoleId } = subject.entity;
    if (ownerRoleId === undefined) return { unknown: [{ code: 'exception.ownerRoleId', pointer }] };
    return ownerRoleId === null ? { fail: [{ messageId: 'exception' }] } : 'pass';
  },
});
