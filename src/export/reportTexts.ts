import type { AudienceResult, ForAudienceOptions } from '../assessment/forAudience.js';
import { forAudience } from '../assessment/forAudience.js';
import { findingText } from '../gaps/findingText.js';
import type { FindingMessages } from '../gaps/findingText.js';
import type { Finding } from '../gaps/model.js';
import { fillPlaceholders } from '../gaps/placeholders.js';
import { checkOptions, checkRecord, refuse } from '../internal/check.js';
import { englishWords } from './words.js';
import type { ReportWord, ReportWords } from './words.js';

/** Options of every export. */
export interface ExportOptions {
  /** Who will see it; absent: a client, or anybody where the result is for anybody. */
  readonly audience?: ForAudienceOptions['audience'] | undefined;
  /** Names to use for people, by their id, as in `forAudience`. */
  readonly aliases?: ForAudienceOptions['aliases'];
  /** Texts of findings of your own, as in `findingText`; that of the remedy has the message id `remediation`. */
  readonly messages?: FindingMessages | undefined;
  /** Headings and fixed words of your own. */
  readonly words?: ReportWords | undefined;
}

/** Gives a heading or fixed word, with its placeholders filled. */
export type WordOf = (word: ReportWord, values?: Readonly<Record<string, string | number>>) => string;

/** The texts that an export is made of: plain, not escaped. */
export interface ReportTexts {
  readonly word: WordOf;
  readonly message: (finding: Finding) => string;
  readonly remedy: (finding: Finding) => string;
}

/** Keys of {@link ExportOptions}. */
export const exportOptions: readonly string[] = ['audience', 'aliases', 'messages', 'words'];

/** The texts that the options ask for. */
export function reportTexts({ messages = {}, words = {} }: ExportOptions): ReportTexts {
  checkOptions(words, 'words', Object.keys(englishWords));
  checkRecord(messages, 'messages');
  if (Object.values(words).some((text) => typeof text !== 'string')) refuse('words', 'be texts', 'invalid-option');
  const word: WordOf = (key, values = {}) => fillPlaceholders({ ...englishWords, ...words }[key], values);
  return {
    word,
    message: (finding) => findingText(finding, messages),
    remedy: (finding) =>
      finding.missing === undefined
        ? findingText({ ...finding, messageId: 'remediation', message: finding.remediation }, messages)
        : word('findOut', { missing: finding.missing.join(', ') }),
  };
}

/** The result as the audience may see it; without one, as a client may, and never wider than it is. */
export function shownTo<T extends AudienceResult>(result: T, { audience, aliases }: ExportOptions): T {
  checkRecord(result, 'result');
  const usual = result.audience === 'public' ? 'public' : 'client';
  return forAudience(result, { audience: audience ?? usual, aliases });
}
