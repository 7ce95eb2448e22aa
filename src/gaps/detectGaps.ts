import { checkOptions } from '../internal/check.js';
import { compareText } from '../internal/text/compareText.js';
import { asOfDate } from '../internal/time/asOfDate.js';
import { formatInstant } from '../internal/time/formatInstant.js';
import { parseInstant } from '../internal/time/parseInstant.js';
import { indexOperatingModel } from '../operating-model/indexOperatingModel.js';
import { currentSchemaVersion } from '../operating-model/model.js';
import type { OperatingModel } from '../operating-model/model.js';
import { coveredParts } from './coveredParts.js';
import { countFacts } from './facts.js';
import { checkConfiguration, effectiveConfiguration } from './gapConfiguration.js';
import type { GapConfiguration } from './gapConfiguration.js';
import { findingSeverities } from './model.js';
import type { Finding, GapReport } from './model.js';
import type { Rule } from './rule.js';
import { ruleContext } from './ruleContext.js';
import { ruleSetOf } from './ruleSetOf.js';
import { recommendedRules, ruleSetVersion } from './ruleSets.js';
import type { RuleSet } from './ruleSets.js';
import { ruleSubjects } from './ruleSubjects.js';
import { runRule } from './runRule.js';
import { supersede } from './supersede.js';

/** Options of {@link detectGaps}. */
export interface DetectGapsOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant, at which the document is judged. */
  readonly asOf: string | number;
  /** The rules; absent: {@link recommendedRules}. A bare list is read as these are; to add to another set, give `{ ...set, rules: [...] }`. */
  readonly rules?: RuleSet | readonly Rule[] | undefined;
  /** How they are set. */
  readonly config?: GapConfiguration | undefined;
}

function byWeight(a: Finding, b: Finding): number {
  return (
    findingSeverities.indexOf(a.severity) - findingSeverities.indexOf(b.severity) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.key, b.key)
  );
}

/** A date as it is, an instant in UTC. */
function asOfText(asOf: string | number): string {
  const instant = parseInstant(asOf);
  return instant === undefined ? String(asOf) : formatInstant(instant);
}

/**
 * Finds what is missing, unclear or contradictory in an operating model, and says what it cannot tell.
 *
 * Every subject of a rule passes, fails, is unknown or is not concerned. What is not assessed gives `unknown`, never a failure.
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
 * report.findings.filter(({ kind }) => kind === 'fail').map(({ key, message }) => `${key}: ${message}`);
 * // => ['own/service-no-owner|service:erp: Nobody owns ERP.']
 * ```
 */
export function detectGaps(model: OperatingModel, options: DetectGapsOptions): GapReport {
  checkOptions(options, 'options', ['asOf', 'rules', 'config']);
  const index = indexOperatingModel(model);
  index.scheme(); // refused here, and not once for each activity
  const set = ruleSetOf(options.rules ?? recommendedRules);
  checkConfiguration(options.config ?? {}, set);
  const configuration = effectiveConfiguration(model, set, options.config ?? {});
  const asOf = asOfDate(options.asOf, model.organization?.timeZone ?? 'UTC');
  const context = ruleContext(index, asOf, configuration.accountableImpliesResponsible);
  const subjectsOf = ruleSubjects(index);
  const facts = countFacts();
  const levels = new Map(configuration.rules.map(({ ruleId, severity }) => [ruleId, severity]));
  const active = set.rules.filter(({ id }) => levels.get(id) !== 'off');
  const runs = active.map((rule) => {
    const level = levels.get(rule.id);
    const base = level === undefined || level === 'off' ? rule.severity : level;
    return runRule(rule, base, subjectsOf(rule.subject), context, facts);
  });
  const { findings, superseded } = supersede(
    runs.flatMap((run) => run.findings),
    active,
  );
  const ruleErrors = runs.flatMap(({ errors }) => errors);
  return {
    kind: 'gap-report',
    asOf: asOfText(options.asOf),
    schemaVersion: model.schemaVersion ?? currentSchemaVersion,
    ruleSetVersion,
    configuration,
    audience: 'internal',
    findings: findings.sort(byWeight),
    excepted: [],
    superseded: superseded.sort(byWeight),
    tallies: runs.map(({ tally }) => tally).sort((a, b) => compareText(a.ruleId, b.ruleId)),
    completeness: facts.completeness(),
    ruleErrors,
    incomplete: ruleErrors.length > 0,
    ...coveredParts(model, active, [...findings, ...superseded], ruleErrors),
  };
}
