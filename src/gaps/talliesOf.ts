import { compareText } from '../internal/text/compareText.js';
import type { Finding, RuleTally } from './model.js';
import type { RuleRun } from './runRule.js';

/**
 * The tallies by rule id; a subject whose failures are all accepted is counted as such and not as failing.
 *
 * @param aboutFindings ids of rules about findings: each of their findings is of a subject of its own
 */
export function talliesOf(
  runs: readonly RuleRun[],
  standing: readonly Finding[],
  excepted: readonly Finding[],
  aboutFindings: ReadonlySet<string>,
): RuleTally[] {
  const placeOf = ({ ruleId, subject, key }: Finding) =>
    aboutFindings.has(ruleId) ? key : `${ruleId}|${subject.kind}:${subject.id}`;
  const failing =
    excepted.length === 0 ? new Set() : new Set(standing.filter(({ kind }) => kind === 'fail').map(placeOf));
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
