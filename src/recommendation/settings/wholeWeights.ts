import { isRecord, isTexts } from '../../internal/check.js';
import type { Fault } from '../../internal/checkNumbers.js';
import { refuseFaults } from '../../internal/checkNumbers.js';
import { decimalFraction, product } from '../../internal/numeric/fraction.js';
import type { Fraction } from '../../internal/numeric/fraction.js';
import { commonDenominator } from '../engine/weightScale.js';
import type { Engine } from '../engine/model.js';
import type { WeightChoice } from './model.js';

/** Weights as whole numbers, in the order of the criteria. */
export interface WholeWeights {
  readonly whole: Float64Array;
  /** What the weights were multiplied by. */
  readonly scale: number;
}

/** Most that a weight may be and digits it may have, so that all sums stay exact: house bounds. */
const mostWeight = 1e6;
const mostUnits = Number.MAX_SAFE_INTEGER;

/** Weights that were chosen, as whole numbers. */
export function wholeWeights(engine: Engine, choice: WeightChoice): WholeWeights {
  refuseFaults(weightFaults(engine, choice));
  const values = choice.kind === 'direct' ? directWeights(engine, choice.weights) : rankedWeights(engine, choice);
  const scale = Number(commonDenominator(values));
  const whole = Float64Array.from(values, (value) =>
    Math.round(Number(product(value, decimalFraction(scale)).numerator / value.denominator)),
  );
  const total = whole.reduce((sum, weight) => sum + weight, 0);
  const [least, most] = engine.policy.fitScale;
  const highest = total * engine.levelMultiple * 2 * Math.max(Math.abs(least), Math.abs(most)) * engine.criteria.length;
  if (!(highest < mostUnits))
    refuseFaults([{ path: 'options.weights', must: 'have fewer digits, or rank fewer criteria' }]);
  const asked = whole.filter((_, at) => engine.criteria[at]?.isServiceScopeOnly === false);
  if (asked.every((weight) => weight === 0))
    refuseFaults([
      { path: 'options.weights', must: 'have at least one weight above 0 among the criteria that are always in scope' },
    ]);
  return { whole, scale };
}

function directWeights({ criteria }: Engine, weights: Readonly<Record<string, number>>): Fraction[] {
  return criteria.map(({ id, weight }) => decimalFraction(Object.hasOwn(weights, id) ? (weights[id] ?? 0) : weight));
}

function rankedWeights({ criteria }: Engine, choice: Extract<WeightChoice, { readonly ranking: unknown }>): Fraction[] {
  const n = choice.ranking.length;
  return criteria.map(({ id }) => {
    const place = choice.ranking.indexOf(id) + 1;
    if (place === 0) return { numerator: 0n, denominator: 1n };
    if (choice.kind === 'rank-sum') return { numerator: BigInt(2 * (n + 1 - place)), denominator: BigInt(n * (n + 1)) };
    let [numerator, denominator] = [0n, 1n];
    for (let k = place; k <= n; k++) {
      [numerator, denominator] = [numerator * BigInt(k) + denominator, denominator * BigInt(k)];
    }
    return { numerator, denominator: denominator * BigInt(n) };
  });
}

function weightFaults({ criteria }: Engine, choice: unknown): Fault[] {
  const ids = criteria.map(({ id }) => id);
  if (!isRecord(choice)) return [{ path: 'options.weights', must: 'be an object' }];
  if (choice['kind'] === 'direct') {
    const { weights } = choice;
    if (!isRecord(weights)) return [{ path: 'options.weights/weights', must: 'be an object' }];
    return Object.entries(weights).flatMap(([id, weight]): Fault[] => {
      const isWeight = Number.isFinite(weight) && Number(weight) >= 0 && Number(weight) <= mostWeight;
      if (ids.includes(id) && isWeight) return [];
      return [{ path: `options.weights/weights`, must: 'hold numbers from 0 to 1,000,000 by criterion' }];
    });
  }
  if (choice['kind'] !== 'roc' && choice['kind'] !== 'rank-sum') {
    return [{ path: 'options.weights/kind', must: 'be direct, roc or rank-sum' }];
  }
  const { ranking } = choice;
  const isRanking =
    isTexts(ranking) && new Set(ranking).size === ranking.length && ranking.every((id) => ids.includes(id));
  const required = criteria.filter((criterion) => !criterion.isServiceScopeOnly);
  if (isRanking && required.every(({ id }) => ranking.includes(id))) return [];
  return [{ path: 'options.weights/ranking', must: 'name every criterion once' }];
}
