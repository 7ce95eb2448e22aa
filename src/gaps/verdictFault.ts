import { isRecord } from '../internal/check.js';
import { isSubjectKind } from '../services/subjects/isSubjectKind.js';
import type { Failure, Rule, Verdict } from './rule.js';

function isScalar(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return Number.isFinite(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is a place that a finding may name; what rules of users give is not checked by a compiler. */
function isRelated(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['subject'])) return false;
  const { subject, pointer, note } = value;
  return isText(subject['kind']) && isSubjectKind(subject['kind']) && [subject['id'], pointer, note].every(isText);
}

function isMissingFact(value: unknown): boolean {
  return isRecord(value) && isText(value['code']) && value['code'] !== '' && isText(value['pointer']);
}

function failureFault(rule: Rule, failure: unknown): string | undefined {
  if (!isRecord(failure)) return 'A failure is an object with a message.';
  const { messageId, data = {}, sensitive = [], discriminator, pointer = '', related = [], shift } = failure;
  if (!isText(messageId) || messageId === 'unknown' || !Object.hasOwn(rule.messages, messageId))
    return 'It uses a message that it does not declare.';
  if (!isRecord(data)) return 'The data of a failure are values by name.';
  if (!isText(pointer) || !Array.isArray(related) || !related.every(isRelated))
    return 'A place is a pointer, and a related one a subject, a pointer and a note.';
  if (shift !== undefined && shift !== 'up' && shift !== 'down') return 'A shift is up or down.';
  if (!Array.isArray(sensitive)) return 'What is sensitive is a list of keys of the data.';
  if (!Object.values(data).every(isScalar)) return 'The data of a failure are texts, finite numbers, booleans or null.';
  if (!sensitive.every((key) => isText(key) && Object.hasOwn(data, key)))
    return 'It calls something sensitive that is not in the data.';
  // A bar parts the key.
  const isWord =
    discriminator === undefined || (isText(discriminator) && discriminator !== '' && !discriminator.includes('|'));
  return isWord ? undefined : 'A discriminator is kind:id or a word, several joined by +.';
}

/** How a verdict that is neither pass nor not applicable breaks the contract of rules, English without data; undefined where it keeps it. */
export function verdictFault(rule: Rule, verdict: Exclude<Verdict, string>): string | undefined {
  if (!isRecord(verdict)) return 'It gave no verdict.';
  const { unknown, fail } = verdict as { readonly unknown?: unknown; readonly fail?: unknown };
  if ('unknown' in verdict) {
    const isSaid = Array.isArray(unknown) && unknown.length > 0 && unknown.every(isMissingFact);
    return isSaid ? undefined : 'It did not say which facts are missing.';
  }
  if (!Array.isArray(fail) || fail.length === 0) return 'It did not say what fails.';
  const fault = fail.map((failure) => failureFault(rule, failure)).find((each) => each !== undefined);
  if (fault !== undefined) return fault;
  const discriminators = new Set((fail as readonly Failure[]).map(({ discriminator }) => discriminator));
  return discriminators.size < fail.length
    ? 'Several failures of one subject need different discriminators.'
    : undefined;
}
