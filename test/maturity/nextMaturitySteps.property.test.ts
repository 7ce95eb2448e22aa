import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessMaturity, nextMaturitySteps } from '../../src/maturity/index.js';
import type { MaturityModel, MaturityStep } from '../../src/maturity/index.js';
import { cheapestCover } from '../../src/maturity/steps/cheapestCover.js';
import { greedyCover } from '../../src/maturity/steps/greedyCover.js';
import { runs } from '../fixtures/runs.js';
import { anyCase, asOf, evidence, highWater, lenient, strict } from './anyMaturity.js';
import { gridOf, heightsWith, leastEffort, overallWith } from './plainSteps.js';

const mostOpen = process.env['COMANAGED_RUNS'] === 'full' ? 12 : 9;

const anyPlan = fc
  .record({
    each: fc.constantFrom(lenient, strict, highWater).chain((rule) => anyCase(rule)),
    kind: fc.constantFrom('minimum' as const, 'floor-of-mean' as const),
    efforts: fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 0.1, max: 9, noNaN: true })), {
      minLength: 27,
      maxLength: 27,
    }),
    up: fc.integer({ min: 1, max: 3 }),
    dimension: fc.option(fc.nat(2)),
    stepTo: fc.constantFrom('best' as const, 'lowest' as const),
  })
  .map(({ each, kind, efforts, up, dimension, stepTo }) => {
    const model: MaturityModel = { ...each.model, overall: { kind } };
    const now = assessMaturity(model, each.answers, { asOf, evidence });
    const effort = Object.fromEntries(model.criteria.map(({ id }, at) => [id, efforts[at] ?? 1]));
    const values = new Map(now.criteria.map(({ criterionId, value }) => [criterionId, value]));
    const dimensionId = dimension === null ? null : (model.dimensions[dimension]?.id ?? null);
    const top = model.levels.length - 1;
    return { model, now, answers: each.answers, effort, values, target: Math.min(up, top), dimensionId, stepTo };
  });

it('M9: steps reach the target, none can be left out, and no set has less effort (all sets tried)', () => {
  const met = { steps: 0, reached: 0, unreachable: 0 };
  fc.assert(
    fc.property(anyPlan, ({ model, now, answers, effort, values, target, dimensionId, stepTo }) => {
      const open = model.criteria.filter(({ id }) => (values.get(id) ?? 1) < 1).map(({ id }) => id);
      if (open.length > mostOpen) return;
      const own =
        dimensionId === null
          ? model
          : { ...model, dimensions: model.dimensions.filter(({ id }) => id === dimensionId) };
      const grid = gridOf(own, values);
      const holds = (raised: ReadonlySet<string>) => {
        const heights = heightsWith(grid, model.rule, raised);
        if (heights.length === 0) return dimensionId !== null && model.rule.kind === 'cumulative'; // all levels hold
        return overallWith(heights, model.overall.kind) >= target;
      };
      const effortOf = (id: string) => effort[id] ?? 1;
      const least = leastEffort(open, effortOf, holds);
      const plan = nextMaturitySteps(model, now, { target: target + 1, dimensionId, effort, stepTo });
      met[plan.status]++;
      if (least === undefined) {
        expect(plan.status).toBe('unreachable');
        return;
      }
      expect(plan.method).toBe('exact');
      expect(plan.effort).toBeCloseTo(least, 9);
      const levelAfter = (steps: readonly MaturityStep[]) => {
        const raised = new Map(steps.map(({ criterionId, to }) => [criterionId, to]));
        const others = answers.filter(({ criterionId }) => !raised.has(criterionId));
        const better = [...raised].map(([criterionId, rating]) => ({ criterionId, rating, evidenceIds: ['new'] }));
        const after = assessMaturity(model, [...others, ...better], { asOf, evidence });
        return dimensionId === null
          ? after.level
          : after.dimensions.find((each) => each.dimensionId === dimensionId)?.level;
      };
      if (plan.steps.length === 0) return;
      expect(levelAfter(plan.steps)).toBe(plan.reaches);
      expect(plan.reaches ?? 0).toBeGreaterThanOrEqual(target + 1);
      for (const left of plan.steps) {
        expect(levelAfter(plan.steps.filter((step) => step !== left)) ?? 0).toBeLessThan(target + 1);
      }
    }),
    { seed: 21, numRuns: runs(1200) },
  );
  expect(Math.min(met.steps, met.reached)).toBeGreaterThan(10);
});

it('gives as many other ways of the same effort as are asked for, each of which does', () => {
  let others = 0;
  fc.assert(
    fc.property(anyPlan, ({ model, now, values, target }) => {
      const plan = nextMaturitySteps(model, now, { target: target + 1, alternatives: 5 });
      expect(plan.alternatives.length).toBeLessThanOrEqual(5);
      const ids = (steps: readonly MaturityStep[]) => steps.map(({ criterionId }) => criterionId);
      const ways = [plan.steps, ...plan.alternatives].map((steps) => ids(steps).sort().join());
      expect(new Set(ways).size).toBe(ways.length);
      for (const steps of plan.alternatives) {
        others++;
        expect(steps.reduce((sum, { effort }) => sum + effort, 0)).toBeCloseTo(plan.effort, 9);
        const heights = heightsWith(gridOf(model, values), model.rule, new Set(ids(steps)));
        expect(overallWith(heights, model.overall.kind)).toBeGreaterThanOrEqual(target);
      }
    }),
    { seed: 22, numRuns: runs(300) },
  );
  expect(others).toBeGreaterThan(10);
});

const anyCover = fc.record({
  items: fc.array(
    fc.record({
      gain: fc.constantFrom(1, 1 / 3, 2 / 3, 0.7, 2),
      effort: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.double({ min: 0.1, max: 9, noNaN: true })),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
});

it('covers a deficit exactly at the least effort; the greedy cover is minimal and never cheaper', () => {
  fc.assert(
    fc.property(anyCover, ({ items, share }) => {
      const deficit = items.reduce((sum, { gain }) => sum + gain, 0) * share;
      const gainOf = (set: Iterable<number>) => [...set].reduce((sum, at) => sum + (items[at]?.gain ?? 0), 0);
      const places = items.map((_, at) => String(at));
      const least = leastEffort(
        places,
        (at) => items[Number(at)]?.effort ?? 0,
        (set) => gainOf([...set].map(Number)) >= deficit,
      );
      expect(cheapestCover(items, deficit)?.effort).toBeCloseTo(least ?? NaN, 9);
      const greedy = greedyCover(items, deficit);
      expect(gainOf(greedy)).toBeGreaterThanOrEqual(deficit - 1e-12);
      for (const left of greedy) expect(gainOf(greedy.filter((at) => at !== left))).toBeLessThan(deficit);
      expect(greedy.reduce((sum, at) => sum + (items[at]?.effort ?? 0), 0)).toBeGreaterThanOrEqual(
        (least ?? NaN) - 1e-9,
      );
    }),
    { seed: 23, numRuns: runs(200) },
  );
});
