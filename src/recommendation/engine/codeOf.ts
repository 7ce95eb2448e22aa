import type { FactValue } from '../profile/model.js';
import { none, unstated } from './model.js';
import type { FactSpec } from './model.js';

/** A fact's value as the number that stands in its slot; the value has been checked. */
export function codeOf(spec: FactSpec, value: unknown): number {
  if (value === undefined) return unstated;
  if (value === null) return none;
  switch (spec.kind) {
    case 'yes-no':
      return value === true ? 1 : 0;
    case 'number':
      return Number(value) + 0; // no -0
    case 'level':
    case 'choice':
      return spec.values.indexOf(value as string | number); // one of them, or nothing
    case 'ranking':
      return Array.isArray(value) ? rankingCode(spec, value) : unstated;
    case 'text':
    case 'date':
      return 1;
  }
}

/** Rankings as whole numbers: a digit for each place, 0 where it is empty. */
function rankingCode({ values }: FactSpec, ranking: readonly unknown[]): number {
  const base = values.length + 1;
  return ranking.reduceRight<number>((code, word) => code * base + values.indexOf(String(word)) + 1, 0);
}

/** The words of a ranking by position, first one first. */
export function rankedWords({ values }: FactSpec, code: number): number[] {
  const words: number[] = [];
  const base = values.length + 1;
  for (let rest = code; rest > 0; rest = Math.floor(rest / base)) words.push((rest % base) - 1);
  return words;
}

/** The value that stands for a code, as people state it; null for none, for what is unstated, and for texts. */
export function valueOfCode(spec: FactSpec, code: number): FactValue {
  if (!(code > none)) return null;
  switch (spec.kind) {
    case 'yes-no':
      return code === 1;
    case 'number':
      return code;
    case 'level':
    case 'choice':
      return spec.values[code] ?? null;
    case 'ranking':
      return rankedWords(spec, code).map((word) => String(spec.values[word]));
    case 'text':
    case 'date':
      return null;
  }
}
