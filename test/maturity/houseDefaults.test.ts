// How much hangs on the numbers that no standard gives, and on who assesses.
import { expect, it, test } from 'vitest';
import { isComanagedError } from '../../src/internal/errors.js';
import {
  assessMaturity,
  assessorAgreement,
  maturitySensitivity,
  operationsMaturityModel,
} from '../../src/maturity/index.js';
import type { MaturityAnswer, MaturityModel } from '../../src/maturity/index.js';

const evidence = [{ id: 'audit', collectedOn: '2026-01-01' }];
const all = (rating: string): MaturityAnswer[] =>
  operationsMaturityModel.criteria.map(({ id }) => ({ criterionId: id, rating, evidenceIds: ['audit'] }));
const options = { asOf: '2026-02-01', evidence };

it('counts the least scores and ages at which the level is another one', () => {
  // All largely: a score of 2/3 holds up to 0.66, and not from 0.67 on.
  const { level, thresholds, ages } = maturitySensitivity(operationsMaturityModel, all('L'), options);
  expect(level).toBe(3);
  expect(thresholds.trials.map(({ level: each }) => each)).toEqual([...Array(7).fill(3), ...Array(9).fill(1)]);
  expect(thresholds).toMatchObject({ changed: 9, changedRate: 9 / 16 });
  expect(thresholds.trials.at(-1)?.changedDimensionIds).toHaveLength(9);
  // 31 days old: fresh even at 75 of 100 days.
  expect(ages).toMatchObject({ changed: 0, changedRate: 0 });
});

it('tries the numbers that are given, and no least score where the rule has none', () => {
  const own = maturitySensitivity(operationsMaturityModel, all('F'), {
    ...options,
    thresholds: [1],
    ageFactors: [0.3, 2],
  });
  expect(own.thresholds).toMatchObject({ changed: 0, trials: [{ value: 1, level: 3, changedDimensionIds: [] }] });
  expect(own.ages.trials.map(({ level }) => level)).toEqual([1, 3]); // 30 days are too short for 31
  const seen: MaturityModel = { ...operationsMaturityModel, rule: { kind: 'high-water', gateRating: 'L' } };
  expect(maturitySensitivity(seen, all('F'), options).thresholds).toEqual({
    trials: [],
    changed: 0,
    changedRate: null,
  });
});

it('draws second assessors by a seed', () => {
  const run = (seed: number) => assessorAgreement(operationsMaturityModel, all('L'), { ...options, seed, trials: 200 });
  expect(run(1)).toEqual(run(1));
  expect(run(1)).toMatchObject({ level: 3, trials: 200, differing: 4 });
  // One of four steps down makes a level score fall below two thirds or breaks a gate, unless others make up for it.
  expect(run(1).changedRate).toBeGreaterThan(0.5);
  expect(run(1).changedRate).toBeLessThanOrEqual(1);
});

it('claims nothing where there is no level, or nobody differs', () => {
  const nothing = { changedRate: null, changedDimensionRate: null };
  const agree = (answers: MaturityAnswer[], differingRate?: number) =>
    assessorAgreement(operationsMaturityModel, answers, { ...options, seed: 1, trials: 5, differingRate });
  expect(agree([])).toMatchObject({ level: null, differing: 0, ...nothing });
  expect(agree(all('L'), 0)).toMatchObject({ level: 3, differing: 0, ...nothing });
  expect(agree(all('L').slice(0, 9))).toMatchObject({ level: 1, differing: 0, ...nothing }); // a tenth of nine is none
  const { level, thresholds, ages } = maturitySensitivity(operationsMaturityModel, [], options);
  expect([level, thresholds.changedRate, ages.changedRate]).toEqual([null, null, null]);
});

it('tries thresholds that the ratings of a model do not reach', () => {
  const ratings = operationsMaturityModel.ratings.map((each) => ({ ...each, value: each.value * 0.7 }));
  const low: MaturityModel = {
    ...operationsMaturityModel,
    ratings,
    rule: { kind: 'cumulative', minimumScore: 0.6, gateRating: 'L', lowerLevels: 'attained' },
  };
  const { level, thresholds } = maturitySensitivity(low, all('F'), { ...options, thresholds: [0.7, 0.71] });
  expect([level, ...thresholds.trials.map((each) => each.level)]).toEqual([3, 3, 1]);
});

it('finds the same level where nothing hangs on a step', () => {
  const of = (rating: string, differingRate: number) =>
    assessorAgreement(operationsMaturityModel, all(rating), { ...options, seed: 'any', trials: 50, differingRate });
  expect(of('F', 0.1)).toMatchObject({ differing: 4, changedRate: 0 }); // from F only down to L
  expect(of('N', 0.1)).toMatchObject({ level: 1, changedRate: 0 });
});

it('gives the share that an enumeration of all second assessors gives, within three standard errors', () => {
  // One of ten answers moves: each criterion up or down with even chances, at the best rating only down.
  const criteria = operationsMaturityModel.criteria.slice(0, 10);
  const model: MaturityModel = { ...operationsMaturityModel, criteria };
  const ratings = ['F', 'L', 'L', 'L', 'P', 'L', 'L', 'F', 'L', 'N'];
  const answers = criteria.map(({ id }, at) => ({
    criterionId: id,
    rating: ratings[at] ?? 'N',
    evidenceIds: ['audit'],
  }));
  const { level } = assessMaturity(model, answers, options);
  const names = ['N', 'P', 'L', 'F'];
  let exact = 0;
  for (const [at, answer] of answers.entries()) {
    const place = names.indexOf(answer.rating);
    const ways = [place - 1, place + 1].filter((way) => names[way] !== undefined);
    for (const way of ways) {
      const moved = answers.map((each, other) => (other === at ? { ...each, rating: names[way] ?? 'N' } : each));
      if (assessMaturity(model, moved, options).level !== level) exact += 1 / (answers.length * ways.length);
    }
  }
  const trials = 3000;
  const drawn =
    assessorAgreement(model, answers, { ...options, seed: 5, trials, differingRate: 0.1 }).changedRate ?? NaN;
  expect(Math.abs(drawn - exact)).toBeLessThanOrEqual(3 * Math.sqrt((exact * (1 - exact)) / trials) + 1e-9);
});

const any = (value: unknown) => value as never; // a call in JavaScript
const agree = (change: object) =>
  assessorAgreement(operationsMaturityModel, all('L'), any({ ...options, seed: 1, ...change }));
test.each<[string, () => unknown, string, string]>([
  [
    'a threshold beyond 1',
    () => maturitySensitivity(operationsMaturityModel, [], { ...options, thresholds: [2] }),
    'invalid-option',
    'thresholds',
  ],
  [
    'a factor of 0',
    () => maturitySensitivity(operationsMaturityModel, [], { ...options, ageFactors: [0] }),
    'invalid-option',
    'ageFactors',
  ],
  [
    'another option',
    () => maturitySensitivity(operationsMaturityModel, [], any({ ...options, seed: 1 })),
    'unknown-option',
    'options',
  ],
  ['no seed', () => agree({ seed: undefined }), 'invalid-option', 'seed'],
  ['no trials', () => agree({ trials: 0 }), 'invalid-option', 'trials'],
  ['a share beyond 1', () => agree({ differingRate: 10 }), 'invalid-option', 'differingRate'],
  ['another option of assessors', () => agree({ rate: 1 }), 'unknown-option', 'options'],
])('refuses %s', (_, run, code, path) => {
  try {
    run();
  } catch (error) {
    if (!isComanagedError(error)) throw error;
    expect([error.code, error.path]).toEqual([code, path]);
    return;
  }
  expect.unreachable();
});
