import { isRecord } from '../internal/check.js';
import type { Failure, Rule, Verdict } from './rule.js';

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function failureFault(
  rule: Rule,
  { messageId, data = {}, sensitive = [], discriminator }: Failure,
): string | undefined {
  if (!Object.hasOwn(rule.messages, messageId)) return 'It uses a message that it does not declare.';
  if (!Object.values(data).every(isScalar)) return 'The data of a failure are texts, finite numbers, booleans or null.';
  if (!sensitive.every((key) => Object.hasOwn(data, key)))
    return 'It calls something sensitive that is not in the data.';
  // A bar parts the key.
  const isWord = discriminator === undefined || (discriminator !== '' && !discriminator.includes('|'));
  return isWord ? undefined : 'A discriminator is kind:id or a word, several joined by +.';
}

/** How a verdict that is neither pass nor not applicable breaks the contract of rules, English without data; undefined where it keeps it. */
export function verdictFault(rule: Rule, verdict: Exclude<Verdict, string>): string | undefined {
  if (!isRecord(verdict)) return 'It gave no verdict.';
  if ('unknown' in verdict) return verdict.unknown.length > 0 ? undefined : 'It did not say which facts are missing.';
  const { fail } = verdict;
  if (fail.length === 0) return 'It did not say what fails.';
  const discriminators = new Set(fail.map(({ discriminator }) => discriminator));
  if (discriminators.size < fail.length) return 'Several failures of one subject need different discriminators.';
  return fail.map((failure) => failureFault(rule, failure)).find((fault) => fault !== undefined);
}
