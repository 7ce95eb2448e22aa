import { danglingReferences } from '../../../operating-model/danglingReferences.js';
import type { DanglingReference } from '../../../operating-model/danglingReferences.js';
import { closedCollections, openCollections } from '../../../operating-model/model.js';
import { defineRule } from '../../defineRule.js';
import { mendReference } from '../../fixes/mendReference.js';
import type { Failure, MissingFact, Rule, RuleContext } from '../../rule.js';
import { unassessedTarget } from './unassessedTarget.js';

/** What became of the references of one subject that have no target. */
interface Missed {
  /** Those that have none for certain, by what tells them apart: the same field and target twice is one. */
  readonly failures: Map<string, Failure>;
  /** Lists in which the others may have theirs. */
  readonly missing: Map<string, MissingFact>;
}

function note(missed: Missed, { field, target, pointer }: DanglingReference, fact: MissingFact | undefined): void {
  if (fact !== undefined) {
    missed.missing.set(`${fact.code}|${fact.pointer}`, fact);
    return;
  }
  const discriminator = `${field}+${target.kind}:${target.id}`;
  if (missed.failures.has(discriminator)) return;
  const data = { field, targetKind: target.kind, targetId: target.id };
  const sensitive = target.kind === 'person' ? { sensitive: ['targetId'] } : {};
  missed.failures.set(discriminator, { messageId: 'missing', data, ...sensitive, discriminator, pointer });
}

/** References without a target by kind and id of who refers. */
function bySubject({ index, once }: RuleContext): ReadonlyMap<string, ReadonlyMap<string, Missed>> {
  return once('ref/dangling', () => {
    const kinds = new Map<string, Map<string, Missed>>();
    for (const reference of danglingReferences(index)) {
      const { kind, id } = reference.subject;
      const subjects = kinds.get(kind) ?? new Map<string, Missed>();
      const missed = subjects.get(id) ?? { failures: new Map(), missing: new Map() };
      note(missed, reference, unassessedTarget(index, reference));
      kinds.set(kind, subjects.set(id, missed));
    }
    return kinds;
  });
}

/** `ref/dangling`: something refers to what is not there. */
export const dangling: Rule = /* @__PURE__ */ defineRule({
  id: 'ref/dangling',
  title: 'Reference without a target',
  rationale:
    'A reference to something that is not in the document hides a gap: the owner, team or tool that is named does not exist there.',
  subject: 'any',
  severity: 'high',
  sources: ['oscal'],
  release: 'first',
  needs: [...closedCollections, ...openCollections, 'service.slos', 'contract.serviceLevels'],
  messages: {
    missing: '"{name}" refers in {field} to {targetKind} "{targetId}", which is not in the document.',
    unknown: 'Not known whether everything that "{name}" refers to is there.',
  },
  remediation: 'Correct the id in {field} of "{name}", or add what it refers to.',
  fix: mendReference,
  judge: (subject, context) => {
    const missed = bySubject(context).get(subject.kind)?.get(subject.id);
    if (missed === undefined) return 'pass';
    const { failures, missing } = missed;
    return failures.size > 0 ? { fail: [...failures.values()] } : { unknown: [...missing.values()] };
  },
});
