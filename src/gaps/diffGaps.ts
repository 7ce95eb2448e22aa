import { checkOptions } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import type { OperatingModel } from '../operating-model/model.js';
import { checkBaseline } from './baseline.js';
import type { Baseline, BaselineFinding } from './baseline.js';
import { goneReasonsIn } from './goneReasons.js';
import type { GoneReason } from './goneReasons.js';
import type { Finding, GapReport, MessageData } from './model.js';
import { allRules } from './ruleSets.js';
import type { RuleSet } from './ruleSets.js';

/** Options of {@link diffGaps}. */
export interface DiffGapsOptions {
  /** The document of the later report; with it, the diff tells why findings are gone. */
  readonly model?: OperatingModel | undefined;
  /** The rules of the later report, where they are not among {@link allRules}. */
  readonly rules?: RuleSet | undefined;
}

/** A finding that is not there any more. */
export interface GoneFinding {
  /** Its key. */
  readonly key: string;
  /** Why. */
  readonly reason: GoneReason;
}

/** What may differ about a finding that stays. */
export const findingChanges = ['kind', 'severity', 'data', 'exception'] as const;
/** What differs about a finding that stays. */
export type FindingChange = (typeof findingChanges)[number];

/** A finding that stays, and differs. */
export interface ChangedFinding {
  /** What differs. */
  readonly changes: readonly FindingChange[];
  /** What the earlier report said of it. */
  readonly before: BaselineFinding;
  /** What it is now. */
  readonly after: Finding;
}

/** How a report differs from an earlier one. */
export interface GapDiff {
  /** Date or instant of the earlier report. */
  readonly before: string;
  /** Date or instant of the later report. */
  readonly after: string;
  /** Whether the rules are of another version; null where the earlier report does not tell. Then some findings may be new because rules are. */
  readonly ruleSetChanged: boolean | null;
  /** Whether the rules were set otherwise; null where the earlier report does not tell. */
  readonly configurationChanged: boolean | null;
  /** Findings that were not there, in the order of the later report. */
  readonly added: readonly Finding[];
  /** Findings that are gone, in the order of the earlier report. */
  readonly fixed: readonly GoneFinding[];
  /** Findings that stay and differ, in the order of the later report. A failure that is not known any more is one of these. */
  readonly changed: readonly ChangedFinding[];
  /** Findings that stay as they were, in the order of the later report. */
  readonly unchanged: readonly Finding[];
}

function isSameData(a: MessageData, b: MessageData): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
}

/** What differs, as far as the earlier report tells. */
function changesOf(before: BaselineFinding, after: Finding): FindingChange[] {
  const { kind = after.kind, severity = after.severity, data = after.data, exception } = before;
  const isKnown = before.kind !== undefined; // keys alone do not tell whether they were accepted
  const changes: FindingChange[] = [];
  if (kind !== after.kind) changes.push('kind');
  if (severity !== after.severity) changes.push('severity');
  if (data !== after.data && !isSameData(data, after.data)) changes.push('data');
  const isSameException = exception?.id === after.exception?.id && exception?.expiresOn === after.exception?.expiresOn;
  if (isKnown && !isSameException) changes.push('exception');
  return changes;
}

function isSame(before: unknown, after: unknown): boolean | null {
  return before === undefined ? null : JSON.stringify(before) === JSON.stringify(after);
}

function negated(same: boolean | null): boolean | null {
  return same === null ? null : !same;
}

/**
 * Compares a report with an earlier one: what is new, what is gone and why, what changed. Findings are recognized by their keys, so
 * moved rows and other names are no difference. Accepted findings take part; those that others say more precisely do not.
 *
 * @param before a whole report, or its date and the keys of its findings
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { detectGaps, diffGaps } from 'comanaged/gaps';
 *
 * const mills = (ownerRoleId: string | null) => ({ id: 'mills', name: 'Mills', services: [{ id: 'erp', name: 'ERP', ownerRoleId }] });
 * const before = detectGaps(mills(null), { asOf: '2026-09-01' });
 * const after = detectGaps(mills('it'), { asOf: '2026-12-01' });
 * diffGaps(before, after, { model: mills('it') }).fixed;
 * // => [{ key: 'own/service-no-owner|service:erp', reason: 'passes' }]
 * ```
 */
export function diffGaps(before: Baseline, after: GapReport, options: DiffGapsOptions = {}): GapDiff {
  checkOptions(options, 'options', ['model', 'rules']);
  checkBaseline(before, 'before');
  checkBaseline(after, 'after');
  const { model, rules = allRules } = options;
  return guarded('after', () => {
    const earlier = new Map<string, BaselineFinding>();
    for (const list of [before.findings, before.excepted ?? []]) for (const each of list) earlier.set(each.key, each);
    const later = new Set<string>();
    const added: Finding[] = [];
    const changed: ChangedFinding[] = [];
    const unchanged: Finding[] = [];
    for (const list of [after.findings, after.excepted]) {
      for (const finding of list) {
        later.add(finding.key);
        const known = earlier.get(finding.key);
        const changes = known === undefined ? [] : changesOf(known, finding);
        if (known === undefined) added.push(finding);
        else if (changes.length === 0) unchanged.push(finding);
        else changed.push({ changes, before: known, after: finding });
      }
    }
    const gone = [...earlier.keys()].filter((key) => !later.has(key));
    const reasonOf = goneReasonsIn(after, gone, model, rules.rules);
    return {
      before: before.asOf,
      after: after.asOf,
      ruleSetChanged: negated(isSame(before.ruleSetVersion, after.ruleSetVersion)),
      configurationChanged: negated(isSame(before.configuration, after.configuration)),
      added,
      fixed: gone.map((key) => ({ key, reason: reasonOf(key) })),
      changed,
      unchanged,
    };
  });
}
