import type { Decision } from '../../governance/decisions/model.js';
import type { Problem } from '../../internal/quantity/model.js';
import { compareText } from '../../internal/text/compareText.js';
import type { RecordOverride } from './model.js';

/** What is known of the choice. */
export interface Choice {
  readonly override: RecordOverride | null;
  /** Whether one of several equal winners was chosen. */
  readonly isOneOfTie: boolean;
}

/** Everything that a decision lacks or says against itself, all at once. */
export function recordProblems(
  decision: Decision,
  { override, isOneOfTie }: Choice,
  isRole: (id: string) => boolean,
  pointer: string,
): Problem[] {
  const problems: Problem[] = [];
  const tell = (code: string, field: string, message: string) =>
    problems.push({ code, severity: 'error', message, pointer: `${pointer}/${field}` });
  const { problem, ownerRoleId, nextStep, acceptedConstraints, expectedEvidence, reviewOn, decidedOn } = decision;
  if (!isText(problem)) tell('no-problem', 'problem', 'The decision does not say which problem it solves.');
  if (ownerRoleId == null) tell('no-owner', 'ownerRoleId', 'No role owns the decision.');
  if (nextStep == null) tell('no-next-step', 'nextStep', 'The decision does not say what it leads to.');
  if (acceptedConstraints == null)
    tell(
      'no-constraints',
      'acceptedConstraints',
      'Nothing is said about constraints; an empty list says that there are none.',
    );
  if (expectedEvidence == null || expectedEvidence.every((each) => !isText(each)))
    tell('no-evidence', 'expectedEvidence', 'The decision does not say what will show whether it was right.');
  if (reviewOn == null) tell('no-review-date', 'reviewOn', 'The decision has no date of its review.');
  else if (decidedOn != null && compareText(reviewOn, decidedOn) <= 0)
    tell('review-not-after-decision', 'reviewOn', 'The review must come after the day of the decision.');
  for (const [field, id] of roleFields(decision)) {
    if (!isRole(id)) tell('unknown-role', field, 'The role is not in the document.');
  }
  if (override !== null && !isText(override.reason))
    tell('override-without-reason', 'override/reason', 'The choice goes against the recommendation without a reason.');
  if (override?.isAgainstConstraint === true && override.riskAcceptor === null)
    tell(
      'override-without-acceptor',
      'override/riskAcceptorRoleId',
      'Nobody accepts the risk of going against a hard constraint.',
    );
  const unnamed = (override?.against ?? []).filter((code) => decision.override?.against.includes(code) !== true);
  if (override !== null && isText(override.reason) && unnamed.length > 0)
    tell('override-unnamed', 'override/against', 'The decision does not name all that it goes against.');
  if (isOneOfTie && !isText(decision.override?.reason))
    tell('tie-without-reason', 'override/reason', 'One of several equal models was chosen without a reason.');
  return problems;
}

function isText(text: string | null | undefined): boolean {
  return (text ?? '').trim() !== '';
}

function roleFields({ ownerRoleId, approvedByRoleId, consultedRoleIds, informedRoleIds, override }: Decision) {
  const one = (field: string, id: string | null | undefined): [string, string][] => (id == null ? [] : [[field, id]]);
  const many = (field: string, ids: readonly string[] | undefined) =>
    (ids ?? []).map((id, at): [string, string] => [`${field}/${at}`, id]);
  return [
    ...one('ownerRoleId', ownerRoleId),
    ...one('approvedByRoleId', approvedByRoleId),
    ...many('consultedRoleIds', consultedRoleIds),
    ...many('informedRoleIds', informedRoleIds),
    ...one('override/riskAcceptorRoleId', override?.riskAcceptorRoleId),
  ];
}
