import { missingList } from '../../gaps/lookups/missingList.js';
import { evidenceOf } from '../../gaps/lookups/entriesOf.js';
import { isProof } from '../../gaps/lookups/passedEvidence.js';
import type { MissingFact, RuleContext } from '../../gaps/rule.js';
import type { Evidence } from '../../governance/records/model.js';
import { compareText } from '../../internal/text/compareText.js';
import { organizationId } from '../../operating-model/subjectPointer.js';
import type { Subject } from '../../services/subjects/model.js';
import type { DeriveScope } from './model.js';

/** Whether evidence of a kind is there, is stated to be absent, or is not known. */
export interface EvidenceState {
  readonly state: 'there' | 'absent' | 'unknown';
  readonly evidence: readonly string[];
  readonly missing: readonly MissingFact[];
}

/** What evidence of a scope may be about: a service or the organization that it is of. */
function subjectsOf({ context, service }: DeriveScope): readonly Subject[] {
  const organization: Subject = { kind: 'organization', id: organizationId(context.index.model) };
  return service === null ? [organization] : [{ kind: 'service', id: service.id }, organization];
}

function recordsOf(context: RuleContext, subject: Subject, kind: Evidence['kind']): readonly Evidence[] {
  return evidenceOf(context, subject).filter(
    (each) => each.kind === kind && (each.collectedOn == null || compareText(each.collectedOn, context.asOf) <= 0),
  );
}

/** Proof for any service counts for the organization: somebody has looked. */
function anyProof(context: RuleContext, kind: Evidence['kind']): Evidence | undefined {
  return context.index
    .list('evidence')
    .find(
      (each) =>
        each.kind === kind &&
        isProof(each) &&
        (each.collectedOn == null || compareText(each.collectedOn, context.asOf) <= 0),
    );
}

/** Whether evidence of a kind is there. Absent only where the document says so: no evidence at all, all listed, or looked for in vain. */
export function evidenceState(scope: DeriveScope, kind: Evidence['kind']): EvidenceState {
  const { context } = scope;
  const at = ({ id }: Evidence): string => context.index.pointerOf({ kind: 'evidence', id }) ?? '/evidence';
  const vain: Evidence[] = [];
  const missing: MissingFact[] = [];
  for (const subject of subjectsOf(scope)) {
    const records = recordsOf(context, subject, kind);
    const proof = records.find(isProof) ?? (scope.service === null ? anyProof(context, kind) : undefined);
    if (proof !== undefined) return { state: 'there', evidence: [at(proof)], missing: [] };
    const none = records.find(({ outcome }) => outcome === 'none');
    const list = none === undefined ? missingList(context, 'evidence', subject) : undefined;
    if (none !== undefined) vain.push(none);
    if (list !== undefined) missing.push(list);
  }
  // What was looked for in vain for the service itself closes the question, whatever the organization has.
  const isAbsent = missing.length === 0 || vain.some(({ subject }) => subject.startsWith('service:'));
  return {
    state: isAbsent ? 'absent' : 'unknown',
    evidence: isAbsent ? (vain.length > 0 ? vain.map(at) : ['/evidence']) : [],
    missing: isAbsent ? [] : missing,
  };
}
