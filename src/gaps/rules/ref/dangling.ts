import { danglingReferences } from '../../../operating-model/danglingReferences.js';
import type { DanglingReference } from '../../../operating-model/danglingReferences.js';
import { defineRule } from '../../defineRule.js';
import type { Failure, Rule, RuleContext } from '../../rule.js';

/** References by what tells them apart: the same field and target twice is one. */
type References = Map<string, DanglingReference>;

/** References without a target by kind and id of who refers. */
function bySubject({ index, once }: RuleContext): ReadonlyMap<string, ReadonlyMap<string, References>> {
  return once('ref/dangling', () => {
    const kinds = new Map<string, Map<string, References>>();
    for (const reference of danglingReferences(index)) {
      const { subject, field, target } = reference;
      const subjects = kinds.get(subject.kind) ?? new Map<string, References>();
      const references = subjects.get(subject.id) ?? new Map<string, DanglingReference>();
      const discriminator = `${field}+${target.kind}:${target.id}`;
      if (!references.has(discriminator)) references.set(discriminator, reference);
      kinds.set(subject.kind, subjects.set(subject.id, references));
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
  needs: [],
  messages: {
    missing: '"{name}" refers in {field} to {targetKind} "{targetId}", which is not in the document.',
    unknown: 'Not known whether everything that "{name}" refers to is there.',
  },
  remediation: 'Correct the id in {field} of "{name}", or add what it refers to.',
  judge: (subject, context) => {
    const references = bySubject(context).get(subject.kind)?.get(subject.id);
    if (references === undefined) return 'pass';
    const fail = [...references].map(([discriminator, { field, target, pointer }]): Failure => ({
      messageId: 'missing',
      data: { field, targetKind: target.kind, targetId: target.id },
      ...(target.kind === 'person' && { sensitive: ['targetId'] }),
      discriminator,
      pointer,
    }));
    return { fail };
  },
});
