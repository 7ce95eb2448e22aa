import type { CostAssumed } from '../../../cost/comparison/results.js';
import { compareText } from '../../../internal/text/compareText.js';
import type { DerivedCosts } from './model.js';

/** Collects where figures come from while a model of costs is derived. */
export interface CostNotes {
  readonly derived: (field: string, ...from: readonly string[]) => void;
  readonly assume: (code: string, field: string, source: CostAssumed['source'], value?: number) => void;
  readonly unknown: (field: string, missing: readonly string[]) => void;
  /** What was noted, by field. */
  readonly done: () => Pick<DerivedCosts, 'from' | 'assumed' | 'unknown'>;
}

/** Texts in order, each once. */
export function ordered(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}

/** Collects where figures come from. */
export function costNotes(): CostNotes {
  const from: DerivedCosts['from'][number][] = [];
  const assumed: CostAssumed[] = [];
  const unknown: DerivedCosts['unknown'][number][] = [];
  return {
    derived: (field, ...places) => from.push({ field, from: ordered(places) }),
    assume: (code, field, source, value) => assumed.push({ code, field, value: value ?? null, source }),
    unknown: (field, missing) => unknown.push({ field, missing: ordered(missing) }),
    done: () => ({
      from: [...from].sort((a, b) => compareText(a.field, b.field)),
      assumed: [...assumed].sort((a, b) => compareText(a.field, b.field) || compareText(a.code, b.code)),
      unknown: [...unknown].sort((a, b) => compareText(a.field, b.field)),
    }),
  };
}
