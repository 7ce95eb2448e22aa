import type { Assessment } from '../../src/assessment/index.js';
import { recommendedRules } from '../../src/gaps/index.js';
import type { OpenQuestion } from '../../src/gaps/index.js';
import type { OperatingModel } from '../../src/operating-model/index.js';
import { labelAt } from './labelAt.js';
import { lines } from './line.js';
import type { Line } from './line.js';
import type { Reading } from './reading.js';
import { count, listed } from './words.js';
import { wrapped } from './wrapped.js';

const mostQuestions = 6;
const mostNames = 3;
const mostRules = 2;

/** Questions by the code of what is missing. */
const wordings: ReadonlyMap<string, string> = new Map([
  ['assignments', 'Which letters are still open?'],
  ['assignment.scope', 'For which severities, sites or hours does each letter hold?'],
  ['service.ownerRoleId', 'Which role owns the service?'],
  ['activity.serviceId', 'To which service does the activity belong?'],
  ['activity.purpose', 'What is the activity for?'],
  ['activity.kind', 'Is the activity daily work, governance or strategy?'],
  ['activity.practice', 'To which practice does the activity belong?'],
  ['activity.interval', 'How often is the activity done?'],
  ['evidence', 'What evidence is there?'],
  ['documents', 'Which documents are there?'],
  ['reviews', 'When is it reviewed, and by whom?'],
  ['escalationRoutes', 'Who is called, in which order?'],
  ['role.holders', 'Who fills the role?'],
  ['person.activeUntil', 'Until when is the person there?'],
  ['role.partyId', 'To which party does the role belong?'],
  ['team.partyId', 'To which party does the team belong?'],
  ['person.partyId', 'To which party does the person belong?'],
  ['parties', 'Which parties run the services?'],
  ['activities', 'Which activities are there?'],
]);

const titles: ReadonlyMap<string, string> = new Map(recommendedRules.rules.map(({ id, title }) => [id, title]));

/** One question about everything that it is open for. */
function questionText(code: string, questions: readonly OpenQuestion[], model: OperatingModel): string[] {
  const names = [...new Set(questions.flatMap(({ pointer }) => labelAt(model, pointer)?.label ?? []))];
  const decided = [...new Set(questions.flatMap(({ unlocks }) => unlocks))];
  const question = wordings.get(code) ?? `${code} is not stated.`;
  const about = names.length > 0 ? ` ${listed(names, mostNames)}.` : '';
  const rules = decided.map((ruleId) => `"${titles.get(ruleId) ?? ruleId}"`);
  return wrapped(`${question}${about} Decides: ${listed(rules, mostRules)}.`, '  - ');
}

/** What is not assessed yet, and what knowing it would decide. */
export function openQuestionLines({ model, table }: Reading, { gaps }: Assessment): Line[] {
  const byCode = new Map<string, OpenQuestion[]>();
  for (const question of gaps.completeness.questions) {
    byCode.set(question.code, [...(byCode.get(question.code) ?? []), question]);
  }
  const groups = [...byCode];
  const rest = groups.length - mostQuestions;
  const cells = table?.value.totals.cells.unassessed ?? 0;
  const told = [
    ...groups.slice(0, mostQuestions).flatMap(([code, questions]) => questionText(code, questions, model)),
    ...(rest > 0 ? [`  - and ${count(rest, 'more question')}`] : []),
    ...(table !== undefined && cells > 0
      ? wrapped(`${count(cells, 'open cell')} in ${table.name}: no letter was read there.`, '  - ')
      : []),
  ];
  return [
    ...lines(['NOT ASSESSED YET'], 'heading'),
    ...lines(told.length > 0 ? told : ['Nothing: everything that the rules ask for is known.']),
  ];
}
