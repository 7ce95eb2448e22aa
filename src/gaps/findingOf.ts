import { once } from '../internal/once.js';
import { discriminatorOf } from './exceptions.js';
import type { Finding, FindingSeverity, MessageData } from './model.js';
import { fillSplit, splitTemplate } from './placeholders.js';
import type { SplitTemplate } from './placeholders.js';
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

/** The texts of a rule, each split at its placeholders when it is first needed. */
export interface RuleTexts {
  readonly message: (messageId: string) => SplitTemplate;
  readonly remediation: () => SplitTemplate;
}

/** Makes the texts of a rule ready to be filled for any number of findings. */
export function ruleTexts(rule: Rule): RuleTexts {
  const messages = new Map<string, SplitTemplate>();
  return {
    message: (messageId) => {
      const known = messages.get(messageId);
      if (known !== undefined) return known;
      const parts = splitTemplate(rule.messages[messageId] ?? '');
      messages.set(messageId, parts);
      return parts;
    },
    remediation: once(() => splitTemplate(rule.remediation)),
  };
}

/** A copy in which -0 is 0, as JSON writes it. */
function withoutNegativeZero(data: MessageData): MessageData {
  const copy: Record<string, MessageData[string]> = { ...data };
  for (const [key, value] of Object.entries(copy)) if (value === 0) copy[key] = 0;
  return copy;
}

/** A failure as it is reported. */
export function failedFinding(
  rule: Rule,
  texts: RuleTexts,
  subject: RuleSubject,
  failure: Failure,
  severity: FindingSeverity,
): Finding {
  const { messageId, data = {}, sensitive = [], discriminator, pointer = subject.pointer, related = [] } = failure;
  const shared = common(rule, subject, severity);
  const values = { ...data, name: shared.label };
  return {
    ...shared,
    kind: 'fail',
    pointer,
    related: related.map(({ subject: { kind, id }, pointer: at, note }) => ({
      subject: { kind, id },
      pointer: at,
      note,
    })),
    messageId,
    message: fillSplit(texts.message(messageId), values),
    remediation: fillSplit(texts.remediation(), values),
    data: withoutNegativeZero(data),
    ...(sensitive.length > 0 && { sensitive: [...sensitive] }),
    key: keyOf(rule, subject, discriminator),
  };
}

/** What is not known, as it is reported; the remedy is to find out, not to mend what may be sound. */
export function unknownFinding(
  rule: Rule,
  texts: RuleTexts,
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
    message: fillSplit(texts.message('unknown'), { name: shared.label }),
    remediation: `Find out and record: ${missing.join(', ')}.`,
    data: {},
    key: keyOf(rule, subject),
    missing,
  };
}
