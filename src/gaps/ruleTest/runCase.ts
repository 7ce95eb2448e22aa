import type { OperatingModel } from '../../operating-model/model.js';
import { detectGaps } from '../detectGaps.js';
import type { GapReport } from '../model.js';
import type { Rule } from '../rule.js';
import type { RuleCase } from './model.js';

/** How a case is run, without its document. */
export type CaseSettings = Omit<RuleCase, 'name' | 'model'>;

/** Date of the report where a case gives none. */
export const defaultCaseDate = '2026-09-01';

/** A copy of plain data that shares nothing with it. */
export function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T; // plain JSON, so the copy is of the same type
}

/** The same data, and all that it holds, frozen. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) frozen(each);
  }
  return value;
}

/** What a rule says of a document, with those that run beside it. */
export function runCase(rule: Rule, model: OperatingModel, settings: CaseSettings): GapReport {
  const {
    asOf = defaultCaseDate,
    accountableImpliesResponsible = true,
    options,
    exceptions,
    baseline,
    beside,
  } = settings;
  return detectGaps(model, {
    asOf,
    rules: { id: 'case', rules: [rule, ...(beside ?? [])], accountableImpliesResponsible },
    config: options === undefined ? {} : { rules: { [rule.id]: { options } } },
    exceptions,
    baseline,
  });
}
