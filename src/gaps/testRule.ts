import { checkRecord, refuse } from '../internal/check.js';
import { ComanagedError } from '../internal/errors.js';
import { compareText } from '../internal/text/compareText.js';
import type { Rule } from './rule.js';
import { ruleFault } from './ruleFault.js';
import { checkCase } from './ruleTest/checkCase.js';
import { checkRemedy } from './ruleTest/checkRemedy.js';
import type {
  FailingCase,
  RuleCase,
  RuleTestProblem,
  RuleTestReport,
  RuleTests,
  UnknownCase,
} from './ruleTest/model.js';
import { outcomesOf } from './ruleTest/outcomes.js';
import type { CaseOutcome, Outcomes } from './ruleTest/outcomes.js';

function failureProblems(each: FailingCase, outcomes: Outcomes): string[] {
  if (each.failures.length === 0) return ['A failing case names the failures that it expects.'];
  const found = new Map(outcomes.failures.map((finding) => [finding.key, finding]));
  const expected = new Set(each.failures.map(({ key }) => key));
  const surplus = [...found.keys()].filter((key) => !expected.has(key));
  return [
    ...surplus.map((key) => `It fails without being expected to: ${key}.`),
    ...each.failures.flatMap(({ key, messageId, message, severity, data }) => {
      const finding = found.get(key);
      if (finding === undefined) return [`It does not fail as expected: ${key}.`];
      const same = (name: string, wanted: unknown, given: unknown) =>
        wanted === undefined || JSON.stringify(wanted) === JSON.stringify(given)
          ? []
          : [`${key} has another ${name}: ${JSON.stringify(given)}.`];
      return [
        ...same('message id', messageId, finding.messageId),
        ...same('message', message, finding.message),
        ...same('severity', severity, finding.severity),
        ...same('data', data, finding.data),
      ];
    }),
  ];
}

function unknownProblems(each: UnknownCase, outcomes: Outcomes): string[] {
  const given = [...new Set(outcomes.unknowns.flatMap(({ missing = [] }) => missing))].sort(compareText);
  const wanted = [...new Set(each.missing)].sort(compareText);
  return JSON.stringify(given) === JSON.stringify(wanted) ? [] : [`It misses something else: ${given.join(', ')}.`];
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}

/** What a kind of case demands of what its subjects give. */
const demands: { readonly [Kind in CaseOutcome]: (outcomes: Outcomes) => boolean } = {
  failing: ({ failures }) => failures.length > 0,
  passing: ({ passes, failures, unknowns }) => passes > 0 && failures.length === 0 && unknowns.length === 0,
  unknown: ({ failures, unknowns }) => unknowns.length > 0 && failures.length === 0,
  notApplicable: ({ passes, failures, unknowns }) => passes === 0 && failures.length === 0 && unknowns.length === 0,
};

function caseProblems(rule: Rule, each: RuleCase, kind: CaseOutcome, usedTexts: Set<string>): string[] {
  const checked = checkCase(rule, each);
  if (typeof checked === 'string') return [checked];
  const outcomes = outcomesOf(rule, checked.report, checked.findings);
  for (const { messageId } of checked.findings) usedTexts.add(messageId);
  if (!demands[kind](outcomes)) {
    const { passes, failures, unknowns } = outcomes;
    checked.problems.push(
      `It is no ${kind} case: ${passes} pass, ${failures.length} failures, ${unknowns.length} unknown. ${[...failures, ...unknowns].map(({ key }) => key).join(' ')}`,
    );
    return checked.problems;
  }
  if (kind === 'failing') checked.problems.push(...failureProblems(each as FailingCase, outcomes));
  if (kind === 'unknown') checked.problems.push(...unknownProblems(each as UnknownCase, outcomes));
  return checked.problems;
}

/**
 * Tries a rule on documents that must fail, pass, be unknown or not be concerned, and holds it to the contract of rules: its input
 * stays as it is, a second run gives the same, keys hold no positions and survive moved rows, places are there, texts are filled,
 * what it looks at is declared, and its remedy helps. It works with any test framework: expect `problems` to be empty.
 *
 * @throws ComanagedError `invalid-argument` for tests that are none, `invalid-rule` for a rule that contradicts itself
 *
 * @example
 * ```ts
 * import { allRules, testRule } from 'comanaged/gaps';
 *
 * const rule = allRules.rules.find(({ id }) => id === 'gov/no-driver');
 * const mills = { id: 'mills', name: 'North Mills' };
 * const passing = [{ name: 'two drivers', model: { ...mills, organization: { ...mills, drivers: ['resilience', 'security'] } } }] as const;
 * rule && testRule(rule, { failing: [], passing, unknown: [{ name: 'not asked', model: mills, missing: ['organization.drivers'] }] }).cases;
 * // => { failing: 0, passing: 1, unknown: 1, notApplicable: 0 }
 * ```
 */
export function testRule(rule: Rule, tests: RuleTests): RuleTestReport {
  const fault = ruleFault(rule);
  if (fault !== undefined) throw new ComanagedError('invalid-rule', fault.path, fault.message);
  checkRecord(tests, 'tests');
  const { failing, passing, unknown, notApplicable = [] } = tests as RuleTests;
  const kinds = { failing, passing, unknown, notApplicable };
  const problems: RuleTestProblem[] = [];
  const usedTexts = new Set<string>();
  const seen = new Map<string, string>();
  for (const [kind, cases] of Object.entries(kinds) as [CaseOutcome, readonly RuleCase[]][]) {
    if (!isList(cases)) refuse(`tests/${kind}`, 'be an array');
    for (const each of cases) {
      const { name, beside, ...rest } = each;
      const same = JSON.stringify([rest, (beside ?? []).map(({ id }) => id)]);
      const twin = seen.get(same);
      if (twin !== undefined) problems.push({ case: name, message: `It is the same as the case "${twin}".` });
      seen.set(same, name);
      problems.push(...caseProblems(rule, each, kind, usedTexts).map((message) => ({ case: name, message })));
    }
  }
  const whole = (message: string) => problems.push({ case: '', message });
  if (rule.release === 'first' && unknown.length === 0 && rule.needs.length > 0) whole('It has no unknown case.');
  const unused = Object.keys(rule.messages).filter((id) => id !== 'unknown' && !usedTexts.has(id));
  if (unused.length > 0) whole(`No case shows the messages ${unused.join(', ')}.`);
  for (const message of checkRemedy(rule, tests)) whole(message);
  return {
    ruleId: rule.id,
    ok: problems.length === 0,
    problems,
    cases: {
      failing: failing.length,
      passing: passing.length,
      unknown: unknown.length,
      notApplicable: notApplicable.length,
    },
  };
}
