import { isRecord } from '../../internal/check.js';
import type { CaseOutcome } from './outcomes.js';

const settings = ['asOf', 'accountableImpliesResponsible', 'options', 'exceptions', 'baseline', 'beside'] as const;
const caseKeys = ['name', 'model', ...settings] as const;
const failureKeys = ['key', 'messageId', 'message', 'severity', 'data'] as const;

/** Keys that cases of each kind may have. */
const keysOf: { readonly [Kind in CaseOutcome]: readonly string[] } = {
  failing: [...caseKeys, 'failures'],
  passing: caseKeys,
  unknown: [...caseKeys, 'missing'],
  notApplicable: caseKeys,
};
const testKeys: readonly string[] = [...Object.keys(keysOf), 'example'];

function strangeKeys(value: Readonly<Record<string, unknown>>, known: readonly string[]): string | undefined {
  const strange = Object.keys(value).filter((key) => !known.includes(key));
  return strange.length === 0 ? undefined : `${strange.join(', ')} is not known here, only ${known.join(', ')}.`;
}

function failuresFault(failures: unknown): string | undefined {
  if (!Array.isArray(failures) || failures.length === 0) return 'A failing case names the failures that it expects.';
  for (const each of failures as readonly unknown[]) {
    if (!isRecord(each) || typeof each['key'] !== 'string') return 'Each expected failure is an object with its key.';
    const strange = strangeKeys(each, failureKeys);
    if (strange !== undefined) return strange;
  }
  return undefined;
}

/** What is wrong with the form of a case, English; undefined where it can be run. */
export function caseFault(each: unknown, kind: CaseOutcome): string | undefined {
  if (!isRecord(each)) return 'A case is an object with a name and a model.';
  const strange = strangeKeys(each, keysOf[kind]);
  if (strange !== undefined) return strange;
  const { beside, failures, missing } = each;
  if (beside !== undefined && !(Array.isArray(beside) && beside.every(isRecord))) return 'beside is a list of rules.';
  if (kind === 'failing') return failuresFault(failures);
  const isMissing = kind !== 'unknown' || (Array.isArray(missing) && missing.every((code) => typeof code === 'string'));
  return isMissing ? undefined : 'An unknown case names the codes of the facts that it misses.';
}

/** What is wrong with the form of tests as a whole, English. */
export function testsFaults(tests: Readonly<Record<string, unknown>>): string[] {
  const { example } = tests;
  const strange = strangeKeys(tests, testKeys);
  const inExample = isRecord(example) ? strangeKeys(example, ['failing', 'fixed', ...settings]) : undefined;
  return [...(strange === undefined ? [] : [strange]), ...(inExample === undefined ? [] : [inExample])];
}
