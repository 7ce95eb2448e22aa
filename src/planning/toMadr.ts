import { checkRecord, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { cleanLine } from '../internal/text/cleanLine.js';
import { markdownLine } from '../internal/text/markdown.js';
import type { DecisionRecord, RecordOption } from './decision/model.js';
import { listed, notSaid, outcomeText, pointsText, roleNames, standingText, words } from './decision/recordWords.js';

/**
 * A decision record as Markdown in the form of MADR 4.0.0: front matter, problem, drivers, options, outcome, consequences, confirmation, pros
 * and cons, more information. All texts are escaped.
 *
 * @throws ComanagedError `invalid-argument`
 * @see https://adr.github.io/madr/
 *
 * @example
 * ```ts
 * import { decisionRecord, toMadr } from 'comanaged/planning';
 *
 * const record = decisionRecord({ id: 'm', name: 'M', decisions: [{ id: 'd', name: 'Nights *outside*' }] }, 'd');
 * toMadr(record).split('\n').find((line) => line.startsWith('# '));
 * // => '# Nights \\*outside\\*'
 * ```
 */
export function toMadr(record: DecisionRecord): string {
  checkRecord(record, 'record');
  if ((record as { kind: unknown }).kind !== 'decision-record') refuse('record', 'be a decision record');
  return guarded('record', () => `${[frontMatter(record), ...sections(record)].join('\n\n')}\n`);
}

/** A value of the front matter: JSON text is a scalar of YAML that holds whatever it holds. */
function scalar(text: string): string {
  return JSON.stringify(cleanLine(text));
}

function frontMatter(record: DecisionRecord): string {
  const { status, decidedOn, proposedOn, owner, approver, override, consulted, informed } = record;
  const makers = [owner, approver, override?.riskAcceptor ?? null].flatMap((role) =>
    role === null ? [] : [role.label],
  );
  return [
    '---',
    `status: ${scalar(status)}`,
    `date: ${scalar(decidedOn ?? proposedOn ?? notSaid)}`,
    `decision-makers: ${scalar(listed([...new Set(makers)], 'nobody'))}`,
    `consulted: ${scalar(roleNames(consulted))}`,
    `informed: ${scalar(roleNames(informed))}`,
    '---',
  ].join('\n');
}

function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${markdownLine(text)}`;
}

function items(texts: readonly string[]): string {
  return texts.map((text) => `* ${markdownLine(text)}`).join('\n');
}

function sections(record: DecisionRecord): string[] {
  const { title, problem, scope, drivers, options } = record;
  return [
    heading(1, title),
    heading(2, 'Context and Problem Statement'),
    markdownLine(problem ?? notSaid),
    ...(scope === null ? [] : [markdownLine(`It is about: ${scope.label}.`)]),
    ...(drivers.length === 0 ? [] : [heading(2, 'Decision Drivers'), items(drivers.map(words))]),
    heading(2, 'Considered Options'),
    items(options.length === 0 ? [notSaid] : options.map(optionLine)),
    heading(2, 'Decision Outcome'),
    markdownLine(outcomeText(record)),
    heading(3, 'Consequences'),
    items(consequences(record)),
    heading(3, 'Confirmation'),
    items(
      record.expectedEvidence === null || record.expectedEvidence.length === 0 ? [notSaid] : record.expectedEvidence,
    ),
    ...prosAndCons(options),
    heading(2, 'More Information'),
    items(moreInformation(record)),
  ];
}

function optionLine(option: RecordOption): string {
  const standing = standingText(option);
  return standing === '' ? option.model : `${option.model}: ${standing}`;
}

function consequences({ options, chosenModel, acceptedConstraints }: DecisionRecord): string[] {
  const chosen = options.find(({ model }) => model === chosenModel);
  const lines = [
    ...(chosen?.pros ?? []).map((point) => `Good, because of ${pointsText(point)}`),
    ...(chosen?.cons ?? []).map((point) => `Bad, because of ${pointsText(point)}`),
    ...(acceptedConstraints ?? []).map((constraint) => `Bad, because it is accepted: ${constraint}`),
  ];
  return lines.length === 0 ? [acceptedConstraints === null ? notSaid : 'No constraint is accepted.'] : lines;
}

function prosAndCons(options: readonly RecordOption[]): string[] {
  const told = options.filter(({ pros, cons }) => pros.length + cons.length > 0);
  if (told.length === 0) return [];
  return [
    heading(2, 'Pros and Cons of the Options'),
    ...told.flatMap(({ model, pros, cons }) => [
      heading(3, model),
      items([
        ...pros.map((point) => `Good, because of ${pointsText(point)}`),
        ...cons.map((point) => `Bad, because of ${pointsText(point)}`),
      ]),
    ]),
  ];
}

function moreInformation({
  reviewOn,
  policy,
  inputDigest,
  stability,
  changes,
  findingKeys,
  problems,
}: DecisionRecord): string[] {
  const radius = stability?.radius;
  return [
    `Review: ${reviewOn ?? notSaid}`,
    ...(policy === null
      ? []
      : [`Policy: ${policy.id}, version ${policy.version}${policy.digest == null ? '' : `, digest ${policy.digest}`}`]),
    ...(inputDigest === null ? [] : [`Digest of the facts: ${inputDigest}`]),
    ...(radius == null
      ? []
      : [`The result holds while every weight is wrong by less than ${Math.floor(radius * 1000) / 10} %`]),
    ...changes,
    ...findingKeys.map((key) => `Finding: ${key}`),
    ...problems.map(({ message }) => `Open: ${message}`),
  ];
}
