import type { Assessment } from '../../src/assessment/index.js';
import { operationsMaturityModel } from '../../src/maturity/index.js';
import { lines } from './line.js';
import type { Line } from './line.js';
import { wrapped } from './wrapped.js';

const mostSteps = 3;

/** The level with what holds it, and the first steps to the next. */
export function maturityLines({ maturity }: Assessment): Line[] {
  const title = lines(['HOW MATURE THE OPERATION IS'], 'heading');
  const value = maturity.status === 'ok' ? maturity.value : undefined;
  const assessed = value?.assessed ?? null;
  if (value === undefined || assessed === null || assessed.level === null) {
    const missing = maturity.status === 'not-assessed' ? maturity.missing.join(', ') : 'answers to the criteria';
    const [problem] = value?.problems ?? [];
    return [
      ...title,
      ...lines(wrapped(problem === undefined ? `Not assessed: ${missing}.` : `Not assessed: ${problem.message}`)),
    ];
  }
  const { level, score, dimensions, nextLapse, coverage } = assessed;
  const weakest = dimensions
    .filter((each) => each.level === level && each.blockers.length > 0)
    .map(({ dimensionId }) => nameOf(dimensionId));
  const held = weakest.length === 0 ? '' : ` Held back by: ${weakest.join(', ')}.`;
  const target = value.targetLevel === null ? '' : `; wanted: level ${value.targetLevel}`;
  const text = `Level ${level} of 3${target}. ${coverage.answered} of ${coverage.applicable} criteria answered, score ${cut(score)}.${held}`;
  const lapse =
    nextLapse === null
      ? []
      : wrapped(
          `The level holds until ${nextLapse.at.slice(0, 16).replace('T', ' ')} UTC, unless evidence is renewed.`,
        );
  const steps = value.nextSteps;
  const rest = steps.length - Math.min(steps.length, mostSteps);
  return [
    ...title,
    ...lines(wrapped(text)),
    ...lines(lapse),
    ...(steps.length === 0 ? [] : lines(wrapped(`To level ${level + 1}, ${steps.length} steps at least, such as:`))),
    ...steps.slice(0, mostSteps).flatMap(({ criterionId }) => lines(wrapped(questionOf(criterionId), '  - '))),
    ...(rest > 0 ? lines([`    and ${rest} more.`], 'quiet') : []),
  ];
}

function nameOf(dimensionId: string): string {
  return operationsMaturityModel.dimensions.find(({ id }) => id === dimensionId)?.name ?? dimensionId;
}

function questionOf(criterionId: string): string {
  return operationsMaturityModel.criteria.find(({ id }) => id === criterionId)?.question ?? criterionId;
}

function cut(score: number | null): string {
  return score === null ? 'unknown' : String(Math.floor(score * 100 + 1e-9) / 100);
}
