import type { Evidence } from '../../governance/records/model.js';
import type { Subject } from '../../services/subjects/model.js';
import type { RuleContext } from '../rule.js';
import { evidenceOf } from './entriesOf.js';

/** Whether evidence proves anything: a failed attempt and a search in vain do not. */
export function isProof({ outcome = 'passed' }: Evidence): boolean {
  return outcome === 'passed';
}

/** The evidence of some kinds about a subject that proves. */
export function passedEvidence(
  context: RuleContext,
  subject: Subject,
  ...kinds: readonly Evidence['kind'][]
): readonly Evidence[] {
  return evidenceOf(context, subject).filter((each) => isProof(each) && kinds.includes(each.kind));
}
