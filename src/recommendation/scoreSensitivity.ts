import { checkOptions, checkRecord, isRecord, isTexts } from '../internal/check.js';
import type { Fault } from '../internal/checkNumbers.js';
import { refuseFaults } from '../internal/checkNumbers.js';
import { guarded } from '../internal/guarded.js';
import { decimalFraction } from '../internal/numeric/fraction.js';
import { engineOf } from './engine/engineOf.js';
import { levelValue } from './engine/factSpecs.js';
import type { Engine } from './engine/model.js';
import { situationOf } from './engine/situation.js';
import type { Situation } from './engine/situation.js';
import { commonDenominator } from './engine/weightScale.js';
import type { Policy, ScoreForm } from './policy/model.js';
import { policyFaults } from './policy/policyFaults.js';
import type { Facts } from './profile/model.js';
import { profileFaults } from './profile/profileFaults.js';
import { stateFacts } from './profile/stateFacts.js';
import { counterfactualsOf, namesOf } from './result/counterfactualsOf.js';
import { decisionOf } from './result/decisionOf.js';
import { rankModels } from './result/rankModels.js';
import type { AdditiveProblem, ScoredModel, ScoreSensitivity } from './sensitivity/model.js';

/** Options of {@link scoreSensitivity}. */
export interface ScoreSensitivityOptions {
  /** Form of the score; absent: `evidence`, as the default policy has it. */
  readonly form?: ScoreForm | undefined;
}

/**
 * Which model a weighted sum prefers, what it takes to change that, and which answers would.
 *
 * The stability radius is `min over rivals of D / sum of weight * |d|`, with d the difference of values and D the lead: the winner stays best
 * while every weight is wrong by less than this share. `plain` takes values as they are and an unanswered criterion as the mean over its
 * levels; `evidence` takes values against that mean.
 *
 * @throws ComanagedError `invalid-argument` with every fault of the problem; `unknown-option`
 *
 * @example
 * ```ts
 * import { scoreSensitivity } from 'comanaged/recommendation';
 *
 * const { winners, stability } = scoreSensitivity({
 *   models: ['own', 'partner'],
 *   criteria: [
 *     { id: 'control', weight: 3, levels: { low: [0, 4], full: [4, 1] } },
 *     { id: 'hours', weight: 1, levels: { none: [4, 1], all: [0, 4] } },
 *   ],
 *   answers: { control: 'full', hours: 'all' },
 * }, { form: 'plain' });
 * [winners, stability?.radius]; // leads by 3 * 3 - 1 * 4 = 5 of 13
 * // => [['own'], 5 / 13]
 * ```
 */
export function scoreSensitivity(problem: AdditiveProblem, options: ScoreSensitivityOptions = {}): ScoreSensitivity {
  return guarded('problem', () => {
    checkOptions(options, 'options', ['form']);
    const { form = 'evidence' } = options;
    const { policy, scale } = policyOf(problem, form);
    refuseFaults(policyFaults(policy).map(({ path, must }) => ({ path: `problem/${path}`, must })));
    const engine = engineOf(policy);
    const answers: Facts = Object.fromEntries(
      Object.entries(problem.answers).map(([id, answer]) => [
        id,
        typeof answer === 'string' ? levelValue(answer) : answer,
      ]),
    );
    refuseFaults(profileFaults(engine, answers, 'problem/answers'));
    const stated = stateFacts(engine, answers, new Float64Array(engine.facts.length + 1));
    const settings = { preferences: [], weights: null, weightScale: engine.weightScale };
    return resultOf(engine, situationOf(engine, settings, stated), scale);
  });
}

/** The problem as a policy without rules but one that excludes, with values as whole numbers. */
function policyOf(problem: AdditiveProblem, form: ScoreForm): { policy: Policy; scale: number } {
  checkRecord(problem, 'problem');
  refuseFaults(formFaults(problem));
  const { models, criteria, excluded = [] } = problem;
  const values = criteria.flatMap(({ levels }) => Object.values(levels).flat());
  const scale = Number(commonDenominator(values.map((value) => decimalFraction(Math.abs(value)))));
  const whole = values.map((value) => Math.round(value * scale));
  const rule = { code: 'EXCLUDED', condition: { all: [] }, sentence: 'Left out.', remedy: 'None.', sources: [] };
  return {
    scale,
    policy: {
      id: 'problem',
      version: '1',
      models,
      fitScale: [Math.min(0, ...whole), Math.max(1, ...whole)],
      criteria: criteria.map(({ id, weight, levels }) => ({
        id,
        weight,
        levels: Object.fromEntries(
          Object.entries(levels).map(([level, each]) => [level, each.map((value) => Math.round(value * scale))]),
        ),
      })),
      constraints: excluded.length > 0 ? [{ ...rule, excludes: excluded }] : [],
      aggregation: { form },
    },
  };
}

function formFaults(problem: Readonly<Record<string, unknown>>): Fault[] {
  const { models, criteria, answers, excluded = [] } = problem;
  const known = ['models', 'criteria', 'answers', 'excluded'];
  const isNumbers = (list: unknown): boolean => Array.isArray(list) && list.every((each) => Number.isFinite(each));
  const isCriterion = (value: unknown): boolean =>
    isRecord(value) &&
    Object.keys(value).every((key) => ['id', 'weight', 'levels'].includes(key)) &&
    typeof value['id'] === 'string' &&
    Number.isFinite(value['weight']) &&
    isRecord(value['levels']) &&
    Object.values(value['levels']).every(isNumbers);
  const checks: readonly [string, boolean, string][] = [
    ['problem', Object.keys(problem).every((key) => known.includes(key)), `have only ${known.join(', ')}`],
    ['problem/models', isTexts(models), 'be an array of texts'],
    ['problem/excluded', isTexts(excluded), 'be an array of texts'],
    ['problem/answers', isRecord(answers), 'be an object'],
    [
      'problem/criteria',
      Array.isArray(criteria) && [...(criteria as unknown[])].every(isCriterion),
      'hold id, weight, and levels with a list of numbers each',
    ],
  ];
  return checks.flatMap(([path, holds, must]) => (holds ? [] : [{ path, must }]));
}

function resultOf(engine: Engine, situation: Situation, scale: number): ScoreSensitivity {
  const perUnit = engine.levelMultiple * situation.totalWeight * scale;
  const valueOf = (units: number): number => units / perUnit;
  const ranking = rankModels(situation, [], valueOf).map(({ model, standing, score, contributions }): ScoredModel => ({
    model,
    isExcluded: standing === 'excluded',
    score,
    contributions: contributions.map(({ criterionId, points }) => ({ criterionId, value: points })),
  }));
  const shared = {
    kind: 'score-sensitivity',
    winners: namesOf(engine, situation.winners),
    ranking,
    counterfactuals: counterfactualsOf(situation),
  } as const;
  if (situation.winners === 0) {
    return { ...shared, margin: null, stability: null, weightFlips: [], smallestShift: null, dominated: [] };
  }
  const { margin, stability, weightFlips, smallestShift, dominated } = decisionOf(situation, valueOf);
  return {
    ...shared,
    margin:
      margin === null
        ? null
        : {
            value: margin.points,
            runnerUp: margin.runnerUp,
            parts: margin.parts.map(({ criterionId, points }) => ({ criterionId, points })),
          },
    stability,
    weightFlips,
    smallestShift,
    dominated,
  };
}
