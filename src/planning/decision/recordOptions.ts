import type { Contribution, Recommendation } from '../../recommendation/model.js';
import type { Counterfactual } from '../../recommendation/result/model.js';
import type { RecordOption, RecordPoint, RecordReason } from './model.js';

/** Every option of a recommendation, in its order, with what speaks for and against it. */
export function recordOptions({ ranking, excluded, demoted }: Recommendation): RecordOption[] {
  return ranking.map(({ model, standing, score, contributions }) => ({
    model,
    standing,
    score,
    reasons: [
      ...excluded.filter((each) => each.model === model).flatMap(({ reasons }) => reasons),
      ...demoted.filter((each) => each.model === model).map(({ reason }) => reason),
    ].map(({ code, sentence }): RecordReason => ({ code, sentence })),
    pros: points(contributions, 1),
    cons: points(contributions, -1),
  }));
}

function points(contributions: readonly Contribution[], sign: 1 | -1): RecordPoint[] {
  return contributions
    .filter(({ units }) => sign * units > 0)
    .sort((a, b) => sign * (b.units - a.units))
    .map(({ criterionId, answer, points: value }) => ({ criterionId, answer: String(answer), points: value }));
}

const mostChanges = 5;

/** Which single changed answer would change the recommendation, in words. */
export function changesInWords({ counterfactuals }: Recommendation): string[] {
  const words = ({ changes, outcome, winners }: Counterfactual) => {
    const answers = changes.map(({ fact, to }) => `${fact} = ${String(to)}`).join(' and ');
    return `With ${answers}: ${outcome === 'infeasible' ? 'nothing is feasible' : winners.join(', ')}.`;
  };
  return counterfactuals.slice(0, mostChanges).map(words);
}
