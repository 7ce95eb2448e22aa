import type { Finding, GapReport } from '../model.js';
import type { Rule } from '../rule.js';

/** Kinds of case. */
export type CaseOutcome = 'failing' | 'passing' | 'unknown' | 'notApplicable';

/** What the subjects of a case gave. */
export interface Outcomes {
  /** How many passed. */
  readonly passes: number;
  readonly failures: readonly Finding[];
  readonly unknowns: readonly Finding[];
}

/** What the subjects of a rule gave in a report. */
export function outcomesOf(rule: Rule, report: GapReport, findings: readonly Finding[]): Outcomes {
  return {
    passes: report.tallies.find(({ ruleId }) => ruleId === rule.id)?.pass ?? 0,
    failures: findings.filter(({ kind }) => kind === 'fail'),
    unknowns: findings.filter(({ kind }) => kind === 'unknown'),
  };
}
