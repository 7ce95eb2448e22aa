import { expect, it, test } from 'vitest';
import { isComanagedError } from '../../src/internal/errors.js';
import { assessMaturity, nextMaturitySteps, sammMaturityModel } from '../../src/maturity/index.js';
import type { MaturityModel, NextMaturityStepsOptions } from '../../src/maturity/index.js';
import { lenient } from './anyMaturity.js';

/** One dimension, one level above the floor, criteria of the same weight. */
const levelOf = (count: number, gates = 0): MaturityModel => ({
  id: 'house',
  name: 'House',
  version: '1',
  levels: [1, 2].map((number) => ({ number, name: `Level ${number}` })),
  dimensions: [{ id: 'care', name: 'Care' }],
  ratings: ['N', 'P', 'L', 'F'].map((rating, at) => ({ rating, value: at / 3 })),
  criteria: Array.from({ length: count }, (_, at) => ({
    id: `c${at}`,
    dimensionId: 'care',
    level: 2,
    gate: at < gates,
  })),
  rule: lenient,
  caps: { unevidenced: 'P', stale: 'P', inconclusive: 'P' },
  overall: { kind: 'minimum' },
});
const assessed = (model: MaturityModel, ratings: readonly string[] = []) =>
  assessMaturity(
    model,
    ratings.map((rating, at) => ({ criterionId: `c${at}`, rating })),
    { asOf: '2026-03-01' },
  );
const steps = (model: MaturityModel, options?: NextMaturityStepsOptions, ratings?: readonly string[]) =>
  nextMaturitySteps(model, assessed(model, ratings), options);
const ids = (list: readonly { readonly criterionId: string }[]) => list.map(({ criterionId }) => criterionId);

it('takes as few as lift the score to two thirds, by the order of the model', () => {
  const plan = steps(levelOf(6), undefined, ['N']);
  expect(ids(plan.steps)).toEqual(['c0', 'c1', 'c2', 'c3']); // 4 of 6
  expect(plan).toMatchObject({ status: 'steps', target: 2, effort: 4, method: 'exact', reaches: 2, dimensionId: null });
  expect(plan.steps[0]).toEqual({
    criterionId: 'c0',
    dimensionId: 'care',
    level: 2,
    from: 'N',
    to: 'F',
    reason: 'rating',
    effort: 1,
  });
  expect(plan.steps[1]?.reason).toBe('missing');
});

it('takes the cheap ones, and gates whatever they cost', () => {
  const effort = { c0: 9, c1: 5, c2: 1, c3: 1 };
  expect(ids(steps(levelOf(3), { effort: { c0: 9, c1: 5 } }, ['N']).steps)).toEqual(['c1', 'c2']);
  expect(ids(steps(levelOf(3, 1), { effort: { c0: 9 } }, ['N']).steps)).toEqual(['c0', 'c1']);
  expect(steps(levelOf(4), { effort }, ['N']).effort).toBe(7); // 3 of 4 of them
});

it('leads only as far as it must where that is wanted', () => {
  const plan = steps(levelOf(2), { stepTo: 'lowest' }, ['N']);
  // c0 can go down to P once c1 is at F: (1/3 + 1) / 2 = 2/3.
  expect(plan.steps.map(({ criterionId, to }) => `${criterionId} ${to}`)).toEqual(['c0 P', 'c1 F']);
});

it('lists other ways of the same effort', () => {
  const plan = steps(levelOf(3), { alternatives: 10 }, ['N']);
  expect([ids(plan.steps), ...plan.alternatives.map(ids)]).toEqual([
    ['c0', 'c1'],
    ['c0', 'c2'],
    ['c1', 'c2'],
  ]);
  expect(steps(levelOf(3), { alternatives: 1 }, ['N']).alternatives).toHaveLength(1);
});

it('is greedy beyond 20 open criteria, and says so', () => {
  const plan = steps(levelOf(21), undefined, ['N']);
  expect(plan).toMatchObject({ method: 'greedy', effort: 14, reaches: 2, alternatives: [] });
  expect(steps(levelOf(20), undefined, ['N'])).toMatchObject({ method: 'exact', effort: 14 });
});

it('finds its way through many dimensions where the mean of their levels counts', () => {
  const many = Array.from({ length: 500 }, (_, at) => `d${at}`);
  const model: MaturityModel = {
    ...levelOf(1),
    levels: [1, 2, 3].map((number) => ({ number, name: `Level ${number}` })),
    dimensions: many.map((id) => ({ id, name: id })),
    criteria: many.flatMap((dimensionId) =>
      [2, 3].flatMap((level) =>
        [1, 2, 3].map((place) => ({ id: `${dimensionId}-${level}-${place}`, dimensionId, level })),
      ),
    ),
    overall: { kind: 'floor-of-mean' },
  };
  const none = assessMaturity(model, [{ criterionId: 'd0-2-1', rating: 'N' }], { asOf: '2026-03-01' });
  // Two of three lift a level; a dimension that stays behind is made up for by another at the top, at the same effort.
  const { effort, method, reaches } = nextMaturitySteps(model, none, { effort: { 'd0-2-1': 5, 'd0-2-2': 5 } });
  // The dear dimension stays at level 1, with 998 steps for the others and two more for one of them at level 3.
  expect([effort, method, reaches]).toEqual([1000, 'exact', 2]);
});

it('has nothing to do where the target is reached', () => {
  expect(steps(levelOf(1), undefined, ['F'])).toMatchObject({ status: 'reached', target: 2, steps: [], reaches: 2 });
  expect(steps(levelOf(1), { target: 1 }, ['N'])).toMatchObject({ status: 'reached', reaches: 1 });
});

it('brings open lower levels along, and tells of a jump', () => {
  const model = levelOf(1);
  const taller: MaturityModel = {
    ...model,
    levels: [...model.levels, { number: 3, name: 'Level 3' }],
    criteria: [...model.criteria, { id: 'c1', dimensionId: 'care', level: 3 }],
  };
  expect(ids(steps(taller, { target: 3 }, ['N']).steps)).toEqual(['c0', 'c1']);
  // The higher level was met already, so level 2 brings level 3 with it.
  expect(steps(taller, { target: 2 }, ['N', 'F'])).toMatchObject({ effort: 1, target: 2, reaches: 3 });
});

it('says why there is no way', () => {
  const model = { ...levelOf(1), rule: { kind: 'high-water' as const, gateRating: 'L' } };
  const none = assessMaturity(model, [{ criterionId: 'c0', notApplicableReason: 'none here' }], { asOf: '2026-03-01' });
  expect(nextMaturitySteps(model, none)).toMatchObject({
    status: 'unreachable',
    unreachable: [{ dimensionId: null, cause: 'no-applicable-criteria' }],
    reaches: null,
  });
  const samm = assessMaturity(sammMaturityModel, [{ criterionId: 'G-SM-1-A', rating: '1' }], { asOf: '2026-03-01' });
  expect(nextMaturitySteps(sammMaturityModel, samm).unreachable).toEqual([
    { dimensionId: null, cause: 'no-level-rule' },
  ]);
});

const any = (value: unknown) => value as never; // a call in JavaScript
test.each<[string, () => unknown, string, string]>([
  ['another option', () => steps(levelOf(1), any({ goal: 1 })), 'unknown-option', 'options'],
  ['a target that is none', () => steps(levelOf(1), { target: 7 }), 'invalid-option', 'target'],
  ['a dimension that is none', () => steps(levelOf(1), { dimensionId: 'x' }), 'invalid-option', 'dimensionId'],
  ['effort of nothing', () => steps(levelOf(1), { effort: { c9: 1 } }), 'invalid-option', 'effort'],
  ['effort of 0', () => steps(levelOf(1), { effort: { c0: 0 } }), 'invalid-argument', 'effort/c0'],
  ['a rating that is none', () => steps(levelOf(1), { stepTo: any('F') }), 'invalid-option', 'stepTo'],
  ['too many alternatives', () => steps(levelOf(1), { alternatives: 101 }), 'invalid-option', 'alternatives'],
  ['another assessment', () => nextMaturitySteps(levelOf(1), assessed(levelOf(2))), 'invalid-argument', 'assessment'],
  ['no assessment', () => nextMaturitySteps(levelOf(1), any(null)), 'invalid-argument', 'assessment'],
  ['no model', () => nextMaturitySteps(any({}), assessed(levelOf(1))), 'invalid-argument', 'model/id'],
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
