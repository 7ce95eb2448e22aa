import { findingSeverities } from '../../gaps/model.js';
import type { Completeness, Finding, GapReport } from '../../gaps/model.js';
import { pick } from '../../internal/pick.js';
import type { Headline } from '../model.js';
import { isPublicRule } from './builtInRules.js';
import { shownConfiguration, shownTallies } from './fields.js';
import { withheldFrom } from './withheld.js';

/** Failures by severity and what is not known, of the rules that anybody may see: the difference to all would tell of the others. */
export function publicCounts(findings: readonly Finding[]): Pick<Headline, 'failures' | 'unknown'> {
  const shown = findings.filter(isPublicRule);
  const failures = shown.filter(({ kind }) => kind === 'fail');
  return {
    failures: findingSeverities.map((severity) => ({
      severity,
      count: failures.filter((finding) => finding.severity === severity).length,
    })),
    unknown: shown.length - failures.length,
  };
}

/** How much is known, as anybody may see it. */
export function publicCompleteness(completeness: Completeness): Completeness {
  return { ...pick(completeness, ['needed', 'known']), questions: [] };
}

/** A report as anybody may see it: how the subjects of each rule fared, and nothing about any of them. */
export function publicReport(report: GapReport): GapReport {
  return {
    ...pick(report, ['kind', 'asOf', 'schemaVersion', 'ruleSetVersion']),
    configuration: shownConfiguration(report.configuration, isPublicRule, 'public'),
    audience: 'public',
    withheld: withheldFrom('public'),
    findings: [],
    excepted: [],
    superseded: [],
    tallies: shownTallies(report.tallies.filter(isPublicRule)),
    completeness: publicCompleteness(report.completeness),
    ruleErrors: [],
    incomplete: report.incomplete,
  };
}
