import type { Completeness, Finding, GapReport, OpenQuestion } from '../../gaps/model.js';
import { compareText } from '../../internal/text/compareText.js';
import { pick } from '../../internal/pick.js';
import { isBuiltInRule } from './builtInRules.js';
import { clientFinding } from './clientFinding.js';
import type { Cover } from './cover.js';
import { shownConfiguration, shownTallies } from './fields.js';
import { withheldFrom } from './withheld.js';

/** How the message of every rule error begins. */
const ruleFailed = 'The rule failed itself on this subject.';

/** Questions about people are one for each field, not one for each person. */
function clientQuestions(questions: readonly OpenQuestion[], cover: Cover): OpenQuestion[] {
  const merged = new Map<string, OpenQuestion>();
  for (const { code, pointer: place, unlocks } of questions) {
    const pointer = cover.pointer(place);
    const key = `${code}|${pointer}`;
    const rules = new Set([...(merged.get(key)?.unlocks ?? []), ...unlocks]);
    merged.set(key, { code, pointer, unlocks: [...rules].sort(compareText) });
  }
  return [...merged.values()];
}

/** How much is known, as a client may see it. */
export function clientCompleteness({ needed, known, questions }: Completeness, cover: Cover): Completeness {
  return { needed, known, questions: clientQuestions(questions, cover) };
}

/** A report as a client may see it, made field by field: what is not named here is not shown. */
export function clientReport(report: GapReport, cover: Cover): GapReport {
  const templates = new Map((report.templates ?? []).map((each) => [`${each.ruleId}|${each.messageId}`, each]));
  const findings = (list: readonly Finding[]) =>
    list.map((finding) =>
      clientFinding(finding, cover, ({ ruleId, messageId }) => templates.get(`${ruleId}|${messageId}`)),
    );
  return {
    ...pick(report, ['kind', 'asOf', 'schemaVersion', 'ruleSetVersion']),
    configuration: shownConfiguration(report.configuration, () => true, 'client'),
    audience: 'client',
    withheld: withheldFrom('client'),
    findings: findings(report.findings),
    excepted: findings(report.excepted),
    superseded: findings(report.superseded),
    tallies: shownTallies(report.tallies),
    completeness: clientCompleteness(report.completeness, cover),
    ruleErrors: report.ruleErrors.map(({ ruleId, subject, message }) => ({
      ruleId,
      subject: cover.subject(subject),
      message: isBuiltInRule(ruleId) ? message : ruleFailed, // what a rule of the caller throws may hold data
    })),
    incomplete: report.incomplete,
  };
}
