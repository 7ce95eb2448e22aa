import { discriminatorOf } from './exceptions.js';
import type { Finding, FindingSeverity, MessageData } from './model.js';
import { fillPlaceholders } from './placeholders.js';
import type { Failure, MissingFact, Rule, RuleSubject } from './rule.js';
import { subjectLabel } from './subjectLabel.js';

type Common = Pick<Finding, 'ruleId' | 'severity' | 'subject' | 'label' | 'sources'>;

function common(rule: Rule, subject: RuleSubject, severity: FindingSeverity): Common {
  return {
    ruleId: rule.id,
    severity,
    subject: { kind: subject.kind, id: subject.id },
    label: subjectLabel(subject),
    sources: [...rule.sources],
  };
}

/** What tells rules about findings on one subject apart: the rule of the finding, and its own discriminator. */
function findingWord({ entity }: RuleSubject): string | undefined {
  if (!('ruleId' in entity && 'key' in entity)) return undefined;
  const own = discriminatorOf(entity);
  return own === undefined ? entity.ruleId : `${entity.ruleId}+${own}`;
}

function keyOf(rule: Rule, subject: RuleSubject, own?: string): string {
  const { kind, id } = subject;
  const discriminator = own ?? findingWord(subject);
  const key = `${rule.id}|${kind}:${id}`;
  return discriminator === undefined ? key : `${key}|${discriminator}`;
}

function filled(rule: Rule, messageId: string, values: MessageData): string {
  return fillPlaceholders(rule.messages[messageId] ?? '', values);
}

/** A failure as it is reported. */
export function failedFinding(rule: Rule, subject: RuleSubject, failure: Failure, severity: FindingSeverity): Finding {
  const { messageId, data = {}, sensitive = [], discriminator, pointer = subject.pointer, related = [] } = failure;
  const shared = common(rule, subject, severity);
  const values = { ...data, name: shared.label };
  return {
    ...shared,
    kind: 'fail',
    pointer,
    related: [...related],
    messageId,
    message: filled(rule, messageId, values),
    remediation: fillPlaceholders(rule.remediation, values),
    data: { ...data },
    ...(sensitive.length > 0 && { sensitive: [...sensitive] }),
    key: keyOf(rule, subject, discriminator),
  };
}

/** What is not known, as it is reported; the remedy is to find out, not to mend what may be sound. */
export function unknownFinding(
  rule: Rule,
  subject: RuleSubject,
  facts: readonly MissingFact[],
  severity: FindingSeverity,
): Finding {
  const shared = common(rule, subject, severity);
  const missing = [...new Set(facts.map(({ code }) => code))];
  return {
    ...shared,
    kind: 'unknown',
    pointer: subject.pointer,
    related: [],
    messageId: 'unknown',
    message: filled(rule, 'unknown', { name: shared.label }),
    remediation: `Find out and record: ${missing.join(', ')}.`,
    data: {},
    key: keyOf(rule, subject),
    missing,
  };
}
