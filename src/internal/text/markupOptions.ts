import { refuse } from '../check.js';

const longestPrefix = 64;

/** Refuses an id prefix that could be read as anything else. */
export function checkIdPrefix(prefix: unknown): asserts prefix is string {
  if (typeof prefix !== 'string' || prefix.length > longestPrefix || !/^[A-Za-z][A-Za-z0-9_-]*$/.test(prefix))
    refuse('idPrefix', `be a letter and then letters, digits, _ or -, ${longestPrefix} at most`, 'invalid-option');
}

/** Refuses what is no tag of a language (BCP 47). */
export function checkLang(lang: unknown): asserts lang is string | undefined {
  const isTag =
    typeof lang === 'string' && lang.length <= longestPrefix && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(lang);
  if (lang !== undefined && !isTag) refuse('lang', 'be a language tag', 'invalid-option');
}

/** Refuses what is no direction of text. */
export function checkDir(dir: unknown): asserts dir is 'ltr' | 'rtl' | undefined {
  if (dir !== undefined && dir !== 'ltr' && dir !== 'rtl') refuse('dir', 'be ltr or rtl', 'invalid-option');
}
