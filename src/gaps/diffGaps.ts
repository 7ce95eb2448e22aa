import type { Exception } from '../governance/records/model.js';
import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { isSameValue } from '../operating-model/isSameValue.js';
import type { OperatingModel } from '../operating-model/model.js';
import { checkBaseline } from './baseline.js';
import type { Baseline, BaselineFinding } from './baseline.js';
import { checkExceptions } from './checkExceptions.js';
import { goneReasonsIn } from './goneReasons.js';
import type { GoneReason } from './goneReasons.js';
import type { Finding, GapReport, MessageData } from './model.js';
import { ruleSetOf } from './ruleSetOf.js';
import { allRules } from './ruleSets.js';
import type { RuleSet } from './ruleSets.js';

/** Options of {@link diffGaps}. */
export interface DiffGapsOptions {
  /** The document of the later report; with it, the diff tells why findings are gone. */
  readonly model?: OperatingModel | undefined;
  /** The rules of the later report, where they are not among {@link allRules}. */
  readonly rules?: RuleSet | undefined;
  /** The exceptions that the later report was given beside those of the document. */
  readonly exceptions?: readonly Exception[] | undefined;
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
  return before === undefined ? null : isSameValue(before, after);
}

function negated(same: boolean | null): boolean | null {
  return same === null ? null : !same;
}

type Findings = ReadonlyMap<string, BaselineFinding>;

/** Rule and subject of a key, without its discriminator; undefined where it has none. */
function placeOf(key: string): string | undefined {
  const end = key.indexOf('|', key.indexOf('|') + 1);
  return end > 0 ? key.slice(0, end) : undefined; // without any mark it starts again and finds none
}

/** For each key with a discriminator that only one side has: the unknown of its place that only the other side has. */
function counterparts(own: Findings, others: Findings): ReadonlyMap<string, BaselineFinding> {
  const pairs = new Map<string, BaselineFinding>();
  for (const key of own.keys()) {
    if (others.has(key)) continue;
    const place = placeOf(key);
    if (place === undefined || own.has(place)) continue;
    const other = others.get(place);
    if (other !== undefined && other.kind !== 'fail') pairs.set(key, other);
  }
  return pairs;
}

function byKey(lists: readonly (readonly BaselineFinding[])[]): Map<string, BaselineFinding> {
  const found = new Map<string, BaselineFinding>();
  for (const list of lists) for (const each of list) found.set(each.key, each);
  return found;
}

function checkAudiences(before: Baseline, after: GapReport): void {
  const { audience = after.audience } = before;
  if (audience !== after.audience || audience === 'public')
    refuse('before', 'be for the same audience, internal or client', 'invalid-option');
}

/**
 * Compares a report with an earlier one: what is new, what is gone and why, what changed. Findings are recognized by their keys, so
 * moved rows and other names are no difference. Accepted findings take part; those that others say more precisely do not. Where a failure
 * with a discriminator is not known any more, or the other way round, that is a change and nothing new or gone.
 *
 * @param before a whole report, or its date and the keys of its findings
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`; reports of different audiences and public ones have no keys in
 * common
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
  checkOptions(options, 'options', ['model', 'rules', 'exceptions']);
  checkBaseline(before, 'before');
  checkBaseline(after, 'after');
  checkAudiences(before, after);
  const { model, rules = allRules, exceptions = [] } = options;
  const set = ruleSetOf(rules);
  checkExceptions(exceptions);
  return guarded('after', () => {
    const earlier = byKey([before.findings, before.excepted ?? []]);
    const later = byKey([after.findings, after.excepted]);
    const becameUnknown = counterparts(earlier, later);
    const wasUnknown = counterparts(later, earlier);
    const paired = new Set([...becameUnknown.values(), ...wasUnknown.values()].map(({ key }) => key));
    const added: Finding[] = [];
    const changed: ChangedFinding[] = [];
    const unchanged: Finding[] = [];
    for (const list of [after.findings, after.excepted]) {
      for (const finding of list) {
        const known = earlier.get(finding.key) ?? wasUnknown.get(finding.key);
        const changes = known === undefined ? [] : changesOf(known, finding);
        if (known === undefined) {
          if (!paired.has(finding.key)) added.push(finding);
        } else if (changes.length === 0) unchanged.push(finding);
        else changed.push({ changes, before: known, after: finding });
      }
    }
    for (const [key, other] of becameUnknown) {
      const known = earlier.get(key);
      if (known !== undefined) changed.push({ changes: ['kind'], before: known, after: other as Finding }); // it is of the later report
    }
    const gone = [...earlier.keys()].filter((key) => !later.has(key) && !becameUnknown.has(key) && !paired.has(key));
    const reasonOf = goneReasonsIn(after, gone, { model, rules: set.rules, exceptions });
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
