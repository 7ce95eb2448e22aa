import { checkOptions, checkRecord, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { compareText } from '../internal/text/compareText.js';
import { asOfDate } from '../internal/time/asOfDate.js';
import { formatInstant } from '../internal/time/formatInstant.js';
import { parseInstant } from '../internal/time/parseInstant.js';
import type { Exception } from '../governance/records/model.js';
import { indexOperatingModel } from '../operating-model/indexOperatingModel.js';
import { currentSchemaVersion } from '../operating-model/model.js';
import type { OperatingModel } from '../operating-model/model.js';
import { checkBaseline, firstSeen } from './baseline.js';
import type { Baseline } from './baseline.js';
import { checkConfiguration } from './checkConfiguration.js';
import { checkExceptions } from './checkExceptions.js';
import { concernedServices } from './concerned.js';
import { checkCoverageOptions, coverageFrame } from './coverageFrame.js';
import type { CoverageOptions } from './coverageFrame.js';
import { coveredParts } from './coveredParts.js';
import { exceptionsAt } from './exceptions.js';
import { countFacts } from './facts.js';
import type { GapConfiguration } from './gapConfiguration.js';
import { findingSeverities } from './model.js';
import type { Finding, GapReport } from './model.js';
import type { Rule, RuleSubject, RuleSubjectKind } from './rule.js';
import { ruleContext } from './ruleContext.js';
import { ruleSetOf } from './ruleSetOf.js';
import { baseSetting, effectiveConfiguration, settingFor } from './ruleSettings.js';
import { recommendedRules, ruleSetVersion } from './ruleSets.js';
import type { RuleSet } from './ruleSets.js';
import { ruleSubjects } from './ruleSubjects.js';
import { runRule } from './runRule.js';
import type { RuleRun } from './runRule.js';
import { subjectKindsOf } from './subjectKindsOf.js';
import { supersede } from './supersede.js';
import { talliesOf } from './talliesOf.js';
import { withExceptions } from './withExceptions.js';

/** Options of {@link detectGaps}. */
export interface DetectGapsOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant, at which the document is judged. */
  readonly asOf: string | number;
  /** The rules; absent: {@link recommendedRules}. A bare list is read as these are; to add to another set, give `{ ...set, rules: [...] }`. */
  readonly rules?: RuleSet | readonly Rule[] | undefined;
  /** How they are set. */
  readonly config?: GapConfiguration | undefined;
  /** Exceptions beside those of the document; with the same id the one given here wins. */
  readonly exceptions?: readonly Exception[] | undefined;
  /** An earlier report, so that findings tell since when they are known. */
  readonly baseline?: Baseline | undefined;
  /** The time in which hours are looked at; absent: the year from `asOf`, with the zones of the engine. */
  readonly coverage?: CoverageOptions | undefined;
}

/** Findings by severity, rule id and key; sorted in groups, for most of a large report share the first two. */
function byWeight(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = `${findingSeverities.indexOf(finding.severity)} ${finding.ruleId}`;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]) => group.sort((a, b) => compareText(a.key, b.key)));
}

/** A date as it is, an instant in UTC. */
function asOfText(asOf: string | number): string {
  const instant = parseInstant(asOf);
  return instant === undefined ? String(asOf) : formatInstant(instant);
}

function isAboutFindings(rule: Rule): boolean {
  return subjectKindsOf(rule).includes('finding');
}

/** Passes of a run: rules about the document, about what these found, and about what became of exceptions. */
function passesOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  return [
    rules.filter((rule) => rule.isSecondPass !== true && !isAboutFindings(rule)),
    rules.filter(isAboutFindings),
    rules.filter((rule) => rule.isSecondPass === true && !isAboutFindings(rule)),
  ];
}

/** Adds to a list without a spread, which has a limit. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}

/** Failures as subjects of the rules about findings. */
function findingSubjects(findings: readonly Finding[]): RuleSubject<'finding'>[] {
  return findings
    .filter(({ kind }) => kind === 'fail')
    .map((entity, position) => ({ ...entity.subject, entity, pointer: entity.pointer, position }));
}

/**
 * Finds what is missing, unclear or contradictory in an operating model, and says what it cannot tell.
 *
 * Every subject of a rule passes, fails, is unknown or is not concerned. What is not assessed gives `unknown`, never a failure.
 * Failures that an active exception accepts are listed apart.
 *
 * @returns findings by severity, rule id and key; the same document gives the same keys whatever its order
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`, `unknown-rule`, `invalid-rule`, `duplicate-rule`
 *
 * @example
 * ```ts
 * import { detectGaps } from 'comanaged/gaps';
 *
 * const report = detectGaps(
 *   { id: 'mills', name: 'North Mills', services: [{ id: 'erp', name: 'ERP', ownerRoleId: null }] },
 *   { asOf: '2026-09-01' },
 * );
 * report.findings.filter(({ ruleId }) => ruleId === 'own/service-no-owner').map(({ key, message }) => `${key}: ${message}`);
 * // => ['own/service-no-owner|service:erp: Nobody owns ERP.']
 * ```
 */
export function detectGaps(model: OperatingModel, options: DetectGapsOptions): GapReport {
  checkOptions(options, 'options', ['asOf', 'rules', 'config', 'exceptions', 'baseline', 'coverage']);
  const { asOf: stated, rules = recommendedRules, config = {}, exceptions = [], baseline, coverage = {} } = options;
  checkCoverageOptions(coverage);
  checkExceptions(exceptions);
  if (baseline !== undefined) {
    checkBaseline(baseline);
    if ((baseline.audience ?? 'internal') !== 'internal')
      refuse('baseline', 'be an internal report: keys of others have no subjects, or aliases', 'invalid-option');
  }
  checkRecord(model, 'model');
  const set = ruleSetOf(rules);
  checkConfiguration(config, set);
  return guarded('model', () => reportOf(model, { asOf: stated, set, config, exceptions, baseline, coverage }));
}

/** What a run is made with. */
interface RunOptions {
  readonly asOf: string | number;
  readonly set: RuleSet;
  readonly config: GapConfiguration;
  readonly exceptions: readonly Exception[];
  readonly baseline: Baseline | undefined;
  readonly coverage: CoverageOptions;
}

/** The report of checked options. */
function reportOf(model: OperatingModel, run: RunOptions): GapReport {
  const { asOf: stated, set, config, exceptions, baseline } = run;
  const merged = withExceptions(model, exceptions);
  const index = indexOperatingModel(merged.model);
  index.scheme(); // refused here, and not once for each activity
  const configuration = effectiveConfiguration(model, set, config);
  const asOf = asOfDate(stated, model.organization?.timeZone ?? 'UTC');
  const isActive = (rule: Rule) =>
    baseSetting(rule, config).severity !== 'off' ||
    (config.overrides ?? []).some((override) => Object.hasOwn(override.rules, rule.id));
  const active = set.rules.filter(isActive);
  const ids = new Set(active.map(({ id }) => id));
  const aboutFindings = new Set(active.filter(isAboutFindings).map(({ id }) => id));
  const applied = exceptionsAt(index.list('exception'), asOf, (ruleId) => ids.has(ruleId));
  const servicesOf = concernedServices(index);
  const frame = coverageFrame(run.coverage, stated, model.organization?.timeZone ?? 'UTC');
  const context = ruleContext(
    index,
    asOf,
    frame,
    configuration.accountableImpliesResponsible,
    applied.useOf,
    servicesOf,
  );
  const facts = countFacts();
  const listOf = ruleSubjects(index);
  const seenOn = baseline === undefined ? undefined : firstSeen(baseline, index);
  const stamped = (finding: Finding): Finding =>
    seenOn === undefined ? finding : { ...finding, firstSeenOn: seenOn(finding.key) ?? asOf };
  const runs: RuleRun[] = [];
  const findings: Finding[] = [];
  const excepted: Finding[] = [];
  const superseded: Finding[] = [];
  for (const [pass, passRules] of passesOf(active).entries()) {
    if (passRules.length === 0) continue;
    const visible = pass === 1 ? findingSubjects(findings) : [];
    const parts = {
      context: pass === 0 ? context.first : context.second,
      facts,
      subjectsOf: (kind: RuleSubjectKind) => (kind === 'finding' ? visible : listOf(kind)),
    };
    const made = passRules.map((rule) => runRule(rule, settingFor(rule, config, index, servicesOf), parts));
    const all = made.flatMap((run) => run.findings).map(stamped);
    const sorted = supersede(all, passRules);
    applied.note(sorted.superseded);
    const split = applied.split(sorted.findings);
    append(runs, made);
    append(findings, split.kept);
    append(excepted, split.excepted);
    append(superseded, sorted.superseded);
  }
  const ruleErrors = runs.flatMap(({ errors }) => errors);
  const list = (some: readonly Finding[]) => byWeight(some.map(merged.inInput));
  const { questions, ...counts } = facts.completeness();
  return {
    kind: 'gap-report',
    asOf: asOfText(stated),
    schemaVersion: model.schemaVersion ?? currentSchemaVersion,
    ruleSetVersion,
    configuration,
    audience: 'internal',
    findings: list(findings),
    excepted: list(excepted),
    superseded: list(superseded),
    tallies: talliesOf(runs, [...findings, ...superseded], excepted, aboutFindings),
    completeness: { ...counts, questions: questions.map(merged.inInput) },
    ruleErrors,
    incomplete: ruleErrors.length > 0,
    ...coveredParts(model, active, [...findings, ...excepted, ...superseded], ruleErrors),
  };
}
