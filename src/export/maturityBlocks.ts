import type { DocumentMaturitySection } from '../assessment/maturitySection.js';
import type { MaturityAssessment } from '../maturity/assessment/model.js';
import { operationsNames } from '../maturity/presets/operationsNames.js';
import { paragraph, tableBlock } from './blocks.js';
import type { Block } from './blocks.js';
import type { WordOf } from './reportTexts.js';

/** Two digits, cut: a score is never rounded up to a level. */
function cut(score: number | null): number | string {
  return score === null ? '' : Math.floor(score * 100 + 1e-9) / 100;
}

/** An instant to the minute: of a day alone nobody could tell whether it is still part of it. */
function minute(at: string): string {
  return `${at.slice(0, 'YYYY-MM-DD'.length)} ${at.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDThh:mm'.length)} UTC`;
}

function dimensionTable({ dimensions }: MaturityAssessment, word: WordOf): Block {
  const names = new Map(operationsNames.dimensions.map(({ id, name }) => [id, name]));
  const columns = [
    'maturityDimension',
    'maturityLevel',
    'maturityScore',
    'maturityAnswered',
    'maturityLapses',
  ] as const;
  return tableBlock(
    word('maturity'),
    {
      header: columns.map((key) => word(key)),
      rows: dimensions.map(({ dimensionId, level, score, coverage, nextLapse }) => [
        names.get(dimensionId) ?? dimensionId,
        level ?? word('notAssessed'),
        cut(score),
        word('of', { known: coverage.answered, needed: coverage.applicable }),
        nextLapse === null ? '' : minute(nextLapse.at),
      ]),
    },
    [0],
  );
}

function stepTable({ nextSteps }: DocumentMaturitySection, word: WordOf): Block[] {
  if (nextSteps.length === 0) return [];
  const columns = ['maturityCriterion', 'maturityQuestion', 'maturityFrom', 'maturityTo'] as const;
  const rows = nextSteps.map(({ criterionId, question, from, to }) => [criterionId, question, from, to]);
  return [tableBlock(word('maturitySteps'), { header: columns.map((key) => word(key)), rows }, [0])];
}

/** What one must know to read a level: how much is not answered, and what evidence does not carry. */
function remarks({ coverage, warnings, capped, levelIfFresh }: MaturityAssessment, word: WordOf): Block[] {
  const isFew = warnings.some(({ code, dimensionId }) => code === 'low-coverage' && dimensionId === null);
  const future = warnings.find(({ code }) => code === 'future-dated');
  const { answered: known, applicable: needed } = coverage;
  // Fresh evidence does not make a verdict that decides nothing better.
  const unproven = capped.filter(({ reason }) => reason !== 'inconclusive');
  return [
    ...(isFew ? [word('maturityFew', { known, needed })] : []),
    ...(unproven.length === 0
      ? []
      : [word('maturityCapped', { count: unproven.length, level: levelIfFresh ?? word('notAssessed') })]),
    ...(future === undefined ? [] : [word('maturityFuture', { count: future.criterionIds.length })]),
  ].map(paragraph);
}

/** Why there is no level: nobody answered, or the answers cannot be assessed. */
function unassessed({ problems }: DocumentMaturitySection, word: WordOf): string {
  const [first] = problems;
  return first === undefined
    ? word('maturityUnknown')
    : word('maturityUnusable', {
        count: problems.reduce((sum, { count = 1 }) => sum + count, 0),
        message: first.message,
      });
}

/** What each party says alone, and a column for each where they disagree. */
function assessorBlocks({ byAssessor, disagreements }: DocumentMaturitySection, word: WordOf): Block[] {
  const lines = byAssessor.map(({ assessorPartyId: party, level, score, coverage }) =>
    paragraph(
      word('maturityBy', {
        party,
        level: level ?? word('notAssessed'),
        score: cut(score),
        known: coverage.answered,
        needed: coverage.applicable,
      }),
    ),
  );
  if (disagreements.length === 0) return lines;
  const header = [word('maturityCriterion'), ...byAssessor.map(({ assessorPartyId }) => assessorPartyId)];
  const rows = disagreements.map(({ criterionId, ratings }) => [
    criterionId,
    ...byAssessor.map(
      ({ assessorPartyId }) => ratings.find((each) => each.assessorPartyId === assessorPartyId)?.rating ?? '',
    ),
  ]);
  return [...lines, tableBlock(word('maturityDisagreements'), { header, rows }, [0])];
}

/** How mature the operation is: the level first, never a score alone; the profile, and the steps to the next level. */
export function maturityBlocks(section: DocumentMaturitySection, word: WordOf): Block[] {
  const { assessed, withDerived, targetLevel } = section;
  const level = assessed?.level ?? null;
  const lapse = assessed?.nextLapse ?? null;
  return [
    paragraph(
      level === null
        ? unassessed(section, word)
        : word('maturityAt', {
            level,
            score: cut(assessed?.score ?? null),
            target: targetLevel ?? word('notAssessed'),
          }),
    ),
    ...(assessed === null ? [] : remarks(assessed, word)),
    ...assessorBlocks(section, word),
    ...(lapse === null ? [] : [paragraph(word('maturityLapse', { date: minute(lapse.at), level: lapse.level }))]),
    ...(withDerived?.level == null ? [] : [paragraph(word('maturityDerived', { level: withDerived.level }))]),
    ...(assessed === null ? [] : [dimensionTable(assessed, word)]),
    ...stepTable(section, word),
  ];
}
