import type { Evidence } from '../../../governance/records/model.js';
import { compareText } from '../../../internal/text/compareText.js';
import { defineRule } from '../../defineRule.js';
import { missedDue } from '../../lookups/dates.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** The newest evidence of one kind about one subject. */
interface Newest {
  collectedOn: string;
  /** Evidence that may be newer, since its date is not assessed. */
  undated: MissingFact | undefined;
}

/** Evidence of these kinds is about many things, so that a newer one renews nothing. */
const isRenewable = ({ kind }: Evidence) => kind !== 'other';
const groupOf = ({ kind, subject }: Evidence) => `${kind}|${subject}`;
const proves = ({ outcome = 'passed' }: Evidence) => outcome === 'passed';

function newest({ index, once }: RuleContext): ReadonlyMap<string, Newest> {
  return once('evidence/expired', () => {
    const groups = new Map<string, Newest>();
    for (const evidence of index.list('evidence').filter((each) => proves(each) && isRenewable(each))) {
      const { id, collectedOn } = evidence;
      const group = groups.get(groupOf(evidence)) ?? { collectedOn: '', undated: undefined };
      groups.set(groupOf(evidence), group);
      if (collectedOn == null) {
        const pointer = index.pointerOf({ kind: 'evidence', id }) ?? '';
        if (collectedOn === undefined) group.undated ??= { code: 'evidence.collectedOn', pointer };
      } else if (compareText(collectedOn, group.collectedOn) > 0) group.collectedOn = collectedOn;
    }
    return groups;
  });
}

/** `evidence/expired`: the newest evidence of something has lapsed. */
export const evidenceExpired: Rule = /* @__PURE__ */ defineRule({
  id: 'evidence/expired',
  title: 'Evidence has lapsed',
  rationale: 'Evidence says how things were; after a while nobody can tell whether they still are.',
  subject: 'evidence',
  severity: 'medium',
  sources: ['service-operating-model'],
  release: 'first',
  needs: ['evidence.validFor', 'evidence.collectedOn'],
  messages: {
    lapsed: 'The evidence "{name}" of {collectedOn} was valid until {validUntil}.',
    undated: 'The evidence "{name}" is valid for a time only, and has no date.',
    unknown: 'Not known whether the evidence "{name}" is still valid.',
  },
  remediation: 'Collect the evidence "{name}" anew.',
  judge: ({ entity, pointer }, context) => {
    const { validFor, collectedOn } = entity;
    if (!proves(entity) || validFor === null) return 'not-applicable'; // what was looked for in vain cannot lapse
    const missing = [
      ...(validFor === undefined ? [{ code: 'evidence.validFor', pointer }] : []),
      ...(collectedOn === undefined ? [{ code: 'evidence.collectedOn', pointer }] : []),
    ];
    if (validFor === undefined || collectedOn === undefined) return { unknown: missing };
    const group = isRenewable(entity) ? newest(context).get(groupOf(entity)) : undefined;
    // It was renewed: the newer one speaks for both.
    if (group !== undefined && compareText(group.collectedOn, collectedOn ?? '') > 0) return 'pass';
    const validUntil = collectedOn === null ? undefined : missedDue(collectedOn, validFor, context.asOf);
    if (validUntil === null) return 'pass';
    if (group?.undated !== undefined) return { unknown: [group.undated] };
    if (collectedOn === null) return { fail: [{ messageId: 'undated' }] };
    if (validUntil === undefined) return { unknown: [{ code: 'evidence.collectedOn', pointer }] };
    return { fail: [{ messageId: 'lapsed', data: { collectedOn, validUntil } }] };
  },
});
