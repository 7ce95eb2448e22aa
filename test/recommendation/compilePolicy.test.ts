import { describe, expect, test } from 'vitest';
import { compilePolicy } from '../../src/recommendation/compilePolicy.js';
import type { ProfileBatch } from '../../src/recommendation/batch/model.js';
import { defaultPolicy } from '../../src/recommendation/policy/defaultPolicy.js';
import type { CompiledRecommendOptions } from '../../src/recommendation/batch/model.js';
import { runs } from '../fixtures/runs.js';
import { invalidArgument } from '../internal/invalidArgument.js';
import { deepFrozen } from '../raci/deepFrozen.js';
import { outsourcingMatrix } from './fixtures/outsourcingMatrix.js';
import { scenarios } from './fixtures/scenarios.js';
import { anyProfile, drawer } from './randomProfile.js';

const compiled = compilePolicy();
const { models, criteria } = compiled;

const orNaN = (value: number | null | undefined): number => value ?? NaN;
const position = (model: string | null | undefined): number => models.indexOf(model ?? '');

/** Whether columns say what the plain form says, profile by profile. */
function expectAgreement(
  profiles: Parameters<typeof compiled.profiles>[0],
  batch: ProfileBatch,
  options: CompiledRecommendOptions = {},
) {
  const { weights } = options;
  const quick = batch.winners({ weights });
  const full = batch.explain({ weights });
  const changes = batch.counterfactuals({ weights });
  for (const [at, profile] of profiles.entries()) {
    const result = compiled.recommend(profile, options);
    const decided = result.outcome === 'infeasible' ? undefined : result;
    const mask = result.winners.reduce((bits, model) => bits | (1 << position(model)), 0);
    expect([quick.winner[at], quick.winners[at]]).toEqual([position(result.winners[0]), mask]);
    expect(quick.margin[at]).toBe(orNaN(decided?.margin?.points));
    expect([full.winner[at], full.winners[at], full.margin[at]]).toEqual([
      quick.winner[at],
      quick.winners[at],
      quick.margin[at],
    ]);
    expect(full.radius[at]).toBe(orNaN(decided?.stability.radius));
    expect(full.rival[at]).toBe(position(decided?.stability.rival));
    for (const { model, score, contributions } of result.ranking) {
      expect(full.scores[at * models.length + position(model)]).toBe(score);
      for (const { criterionId, points } of contributions) {
        const place = (at * criteria.length + criteria.indexOf(criterionId)) * models.length + position(model);
        expect(full.contributions[place]).toBe(points);
      }
    }
    for (const { criterionId, newWeight, rival } of decided?.weightFlips ?? []) {
      const place = at * criteria.length + criteria.indexOf(criterionId);
      expect(full.flips[place]).toBe(orNaN(newWeight));
      expect(full.flipRivals[place]).toBe(position(rival));
    }
    const singles = result.counterfactuals.filter(({ changes: each }) => each.length === 1);
    expect(changes.of(at)).toEqual(singles);
  }
}

describe('columns say what the plain form says', () => {
  test('for the worked scenarios', () => {
    const profiles = scenarios.map(({ facts }) => facts);
    expectAgreement(profiles, compiled.profiles(deepFrozen(profiles)));
  });

  test('for random profiles with drivers, services and other weights', () => {
    const draw = drawer(5);
    const profiles = Array.from({ length: runs(600) }, () =>
      anyProfile(draw, { criteria: draw(3) * 50, facts: draw(3) * 30, service: 30 }),
    );
    const batch = compiled.profiles(deepFrozen(profiles));
    expect(batch.count).toBe(profiles.length);
    expectAgreement(profiles, batch);
    const some = profiles.slice(0, runs(200));
    const direct = { kind: 'direct', weights: { team: 2.5, cost: 0.1, risk: 0 } } as const;
    expectAgreement(some, compiled.profiles(some), { weights: direct });
    const ranking = { kind: 'roc', ranking: [...criteria].reverse() } as const;
    expectAgreement(some.slice(0, 40), compiled.profiles(some.slice(0, 40)), { weights: ranking });
    const overrides = [{ code: 'STABILISE_FIRST', reason: 'stable already' }];
    expectAgreement(some, compiled.profiles(some, { overrides }), { overrides });
  });
});

test('another policy, its names in its own order', () => {
  const matrix = compilePolicy(outsourcingMatrix);
  expect([matrix.models, matrix.criteria]).toEqual([outsourcingMatrix.models, ['importance', 'contribution']]);
  expect(matrix.policy).toMatchObject({ id: 'outsourcing-matrix', version: '1' });
  const batch = matrix.profiles([
    { importance: 'low', contribution: 'low' },
    { importance: 'high', contribution: 'low' },
  ]);
  expect(Array.from(batch.winners().winner, (at) => matrix.models[at])).toEqual(['eliminate', 'strategic-alliance']);
});

test('no profiles, and nothing feasible', () => {
  expect(compiled.profiles([]).winners().winner).toHaveLength(0);
  expect(compiled.profiles([]).counterfactuals().starts).toEqual(new Uint32Array(1));
  const batch = compiled.profiles([{ internalOnlyAccess: true, internalItFte: 0 }]);
  expect([...batch.winners().winner, ...batch.winners().winners, ...batch.winners().margin]).toEqual([-1, 0, NaN]);
  expect([...batch.explain().radius, ...batch.explain().rival]).toEqual([NaN, -1]);
});

describe('refusals', () => {
  test.each<[string, () => unknown, string]>([
    ['a policy with problems', () => compilePolicy({ ...defaultPolicy, models: [] }), 'options.policy/models'],
    ['what is no list', () => compiled.profiles({} as never), 'profiles'],
    ['a profile with faults, by its place', () => compiled.profiles([{}, { team: 'huge' }]), 'profiles/1/team'],
    [
      'an override without a reason',
      () => compiled.profiles([], { overrides: [{ code: 'TALENT_GAP', reason: '' }] }),
      'options.overrides/0/reason',
    ],
    [
      'weights that are none',
      () => compiled.profiles([]).winners({ weights: { kind: 'roc', ranking: [] } }),
      'options.weights/ranking',
    ],
    ['a profile of a wrong form', () => compiled.recommend({ team: 1 } as never), 'profile/team'],
  ])('%s', (_, run, path) => {
    expect(run).toThrow(invalidArgument(path));
  });

  test('options that are not known', () => {
    const unknown = expect.objectContaining({ code: 'unknown-option' }) as Error;
    expect(() => compiled.recommend({}, { policy: defaultPolicy } as never)).toThrow(unknown);
    expect(() => compiled.profiles([], { weights: 1 } as never)).toThrow(unknown);
    expect(() => compiled.profiles([]).explain({ overrides: [] } as never)).toThrow(unknown);
  });
});
