import { checkRecord, checkRecords, refuse } from '../internal/check.js';
import { ComanagedError } from '../internal/errors.js';
import type { Rule } from './rule.js';
import { ruleFault } from './ruleFault.js';
import { caseFault, testsFaults } from './ruleTest/caseFault.js';
import { checkCase } from './ruleTest/checkCase.js';
import { checkRemedy } from './ruleTest/checkRemedy.js';
import { failureProblems, unknownProblems } from './ruleTest/expectations.js';
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
import { subjectKindsOf } from './subjectKindsOf.js';

/** What a kind of case demands of what its subjects give. */
const demands: { readonly [Kind in CaseOutcome]: (outcomes: Outcomes) => boolean } = {
  failing: ({ failures }) => failures.length > 0,
  passing: ({ passes, failures, unknowns }) => passes > 0 && failures.length === 0 && unknowns.length === 0,
  unknown: ({ failures, unknowns }) => unknowns.length > 0 && failures.length === 0,
  notApplicable: ({ passes, failures, unknowns }) => passes === 0 && failures.length === 0 && unknowns.length === 0,
};

/** What the cases of a rule have shown of it. */
interface Shown {
  readonly messages: Set<string>;
  readonly missing: Set<string>;
}

function caseProblems(rule: Rule, each: RuleCase, kind: CaseOutcome, shown: Shown): string[] {
  const checked = checkCase(rule, each);
  if (typeof checked === 'string') return [checked];
  const outcomes = outcomesOf(rule, checked.report, checked.findings);
  for (const { messageId, missing = [] } of checked.findings) {
    shown.messages.add(messageId);
    for (const code of missing) shown.missing.add(code);
  }
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

/** Cases by what they say, so that two that say the same are found; undefined for what is no plain data. */
function contentOf({ beside = [], ...rest }: RuleCase): string | undefined {
  try {
    return JSON.stringify([{ ...rest, name: '' }, beside.map(({ id }) => id)]);
  } catch {
    return undefined; // running the case tells
  }
}

/** What is wrong with the rule as a whole, after its cases. */
function wholeProblems(rule: Rule, hasUnknown: boolean, shown: Shown): string[] {
  const problems: string[] = [];
  const unused = Object.keys(rule.messages).filter((id) => id !== 'unknown' && !shown.messages.has(id));
  if (unused.length > 0) problems.push(`No case shows the messages ${unused.join(', ')}.`);
  const isAboutAny = subjectKindsOf(rule).includes('any');
  // What a rule about any entity looks up may be any list: no test need show each.
  const idle = rule.needs.filter((code) => !shown.missing.has(code) && !(isAboutAny && !code.includes('.')));
  if (idle.length > 0) problems.push(`No case is unknown for want of ${idle.join(', ')}.`);
  else if (rule.release === 'first' && !hasUnknown && rule.needs.length > 0) problems.push('It has no unknown case.');
  return problems;
}

/**
 * Tries a rule on documents that must fail, pass, be unknown or not be concerned, and holds it to the contract of rules: its input
 * stays as it is, a second run gives the same, keys hold no positions and survive moved rows, places are there, texts are filled,
 * what it looks at is declared, what it needs is missed by a case, and its remedy helps. It works with any test framework: expect
 * `problems` to be empty.
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
  const { failing, passing, unknown, notApplicable = [], example } = tests as RuleTests;
  const kinds = { failing, passing, unknown, notApplicable };
  const problems: RuleTestProblem[] = testsFaults(tests).map((message) => ({ case: '', message }));
  const shown: Shown = { messages: new Set(), missing: new Set() };
  const seen = new Map<string, string>();
  const sound: FailingCase[] = [];
  for (const [kind, cases] of Object.entries(kinds) as [CaseOutcome, readonly RuleCase[] | undefined][]) {
    if (cases === undefined) refuse(`tests/${kind}`, 'be an array');
    checkRecords(cases, `tests/${kind}`, ['name']);
    for (const each of cases) {
      const told = (message: string) => problems.push({ case: each.name, message });
      const fault = caseFault(each, kind);
      if (fault !== undefined) {
        told(fault);
        continue;
      }
      const content = contentOf(each);
      const twin = content === undefined ? undefined : seen.get(content);
      if (twin !== undefined) told(`It is the same as the case "${twin}".`);
      if (content !== undefined) seen.set(content, each.name);
      if (kind === 'failing') sound.push(each as FailingCase);
      caseProblems(rule, each, kind, shown).forEach(told);
    }
  }
  for (const message of [...wholeProblems(rule, unknown.length > 0, shown), ...checkRemedy(rule, sound, example)])
    problems.push({ case: '', message });
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
