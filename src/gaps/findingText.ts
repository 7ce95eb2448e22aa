import { guarded } from '../internal/guarded.js';
import type { Finding } from './model.js';
import { fillPlaceholders } from './placeholders.js';

/** Texts of your own, by rule id and message id, with the placeholders of the rule's own texts. */
export type FindingMessages = Readonly<Record<string, Readonly<Record<string, string>>>>;

function textOf(messages: FindingMessages, { ruleId, messageId }: Finding): string | undefined {
  const texts = Object.hasOwn(messages, ruleId) ? messages[ruleId] : undefined;
  return texts !== undefined && Object.hasOwn(texts, messageId) ? texts[messageId] : undefined;
}

/**
 * The text of a finding, plain and unescaped: in words of your own where you have them, else in English. Whoever shows it escapes it.
 *
 * @throws ComanagedError `invalid-argument` for what is no finding
 *
 * @example
 * ```ts
 * import { detectGaps, findingText } from 'comanaged/gaps';
 *
 * const model = { id: 'mills', name: 'Mills', services: [{ id: 'erp', name: 'ERP', ownerRoleId: null }] };
 * const [finding] = detectGaps(model, { asOf: '2026-09-01' }).findings.filter(({ kind }) => kind === 'fail');
 * const german = { 'own/service-no-owner': { none: 'Niemand ist Eigentümer von {name}.' } };
 * finding && findingText(finding, german);
 * // => 'Niemand ist Eigentümer von ERP.'
 * ```
 */
export function findingText(finding: Finding, messages: FindingMessages = {}): string {
  return guarded('finding', () => {
    const text = textOf(messages, finding);
    return text === undefined ? finding.message : fillPlaceholders(text, { ...finding.data, name: finding.label });
  });
}
