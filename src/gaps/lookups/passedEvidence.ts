import { compareText } from '../../internal/text/compareText.js';
import type { Evidence } from '../../governance/records/model.js';
import type { Subject } from '../../services/subjects/model.js';
import type { RuleContext } from '../rule.js';
import { groupOnce } from './groupOnce.js';

/** Whether evidence proves anything: a failed attempt and a search in vain do not. */
export function isProof({ outcome = 'passed' }: Evidence): boolean {
  return outcome === 'passed';
}

function proofs(context: RuleContext, subject: Subject): (kind: Evidence['kind']) => readonly Evidence[] {
  const grouped = groupOnce(
    context,
    'look-up/passed evidence',
    () => context.index.list('evidence').filter(isProof),
    (each) => [`${each.kind}|${each.subject}`],
  );
  return (kind) => grouped(`${kind}|${subject.kind}:${subject.id}`);
}

/** The evidence of some kinds about a subject that proves, kind by kind. */
export function passedEvidence(
  context: RuleContext,
  subject: Subject,
  ...kinds: readonly Evidence['kind'][]
): readonly Evidence[] {
  return kinds.flatMap(proofs(context, subject));
}

/** Whether there is any such evidence. */
export function isProven(context: RuleContext, subject: Subject, ...kinds: readonly Evidence['kind'][]): boolean {
  const proofsOf = proofs(context, subject);
  return kinds.some((kind) => proofsOf(kind).length > 0);
}

function isToCome({ asOf }: RuleContext, { collectedOn }: Evidence): boolean {
  return collectedOn != null && compareText(collectedOn, asOf) > 0;
}

/**
 * Whether proof of a kind was looked for and is not there: a record that says so closes the question, also where not all evidence is
 * listed. One of a later day does not yet.
 */
export function isSoughtInVain(context: RuleContext, subject: Subject, kind: Evidence['kind']): boolean {
  const grouped = groupOnce(
    context,
    'look-up/evidence of nothing',
    () => context.index.list('evidence').filter((each) => each.outcome === 'none' && !isToCome(context, each)),
    (each) => [`${each.kind}|${each.subject}`],
  );
  return grouped(`${kind}|${subject.kind}:${subject.id}`).length > 0;
}
