import { compareText } from '../internal/text/compareText.js';
import type { Finding, RuleTally } from './model.js';
import type { RuleRun } from './runRule.js';

function placeOf({ ruleId, subject }: Finding): string {
  return `${ruleId}|${subject.kind}:${subject.id}`;
}

/** The tallies by rule id; a subject whose failures are all accepted is counted as such and not as failing. */
export function talliesOf(
  runs: readonly RuleRun[],
  standing: readonly Finding[],
  excepted: readonly Finding[],
): RuleTally[] {
  const failing = new Set(standing.filter(({ kind }) => kind === 'fail').map(placeOf));
  const accepted = new Map<string, Set<string>>();
  for (const finding of excepted) {
    if (failing.has(placeOf(finding))) continue;
    accepted.set(finding.ruleId, (accepted.get(finding.ruleId) ?? new Set()).add(placeOf(finding)));
  }
  return runs
    .map(({ tally }) => {
      const count = accepted.get(tally.ruleId)?.size ?? 0;
      return { ...tally, fail: tally.fail - count, excepted: count };
    })
    .sort((a, b) => compareText(a.ruleId, b.ruleId));
}
