import { compareText } from './text/compareText.js';

/** One spelling of a plain JSON value: keys in code-unit order, absent members left out. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  entries.sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * A short fingerprint of a plain JSON value, equal for equal values whatever the order of their keys: sixteen hexadecimal digits from
 * two runs of FNV-1a. It tells versions apart; it is no protection against forgery.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function digest(value: unknown): string {
  const text = canonicalJson(value);
  return [0x811c9dc5, 0x5bd1e995].map((start) => fnv1a(text, start).toString(16).padStart(8, '0')).join('');
}
