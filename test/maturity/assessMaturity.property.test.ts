import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessMaturity } from '../../src/maturity/index.js';
import type { MaturityAnswer, MaturityAssessment, MaturityCriterion, MaturityModel } from '../../src/maturity/index.js';
import { runs } from '../fixtures/runs.js';
import { deepFrozen } from '../raci/deepFrozen.js';
import { anyCase, asOf, continuous, evidence, highWater, lenient, ratingNames, strict } from './anyMaturity.js';
import { plainHolds, plainLevel, plainValue } from './plainMaturity.js';

const day = 86_400_000;
const now = Date.parse(asOf);
const leveled = [lenient, strict, highWater];
const assess = (
  model: MaturityModel,
  answers: readonly MaturityAnswer[],
  at: string | number = asOf,
): MaturityAssessment => assessMaturity(model, answers, { asOf: at, evidence });

/** Whether nothing is lower: levels, scores, and the level of the whole; no level counts as below all. */
function isNowhereLower(after: MaturityAssessment, before: MaturityAssessment): boolean {
  const least = (value: number | null) => value ?? -1;
  const isAtLeast = (a: Pick<MaturityAssessment, 'level' | 'score'>, b: Pick<MaturityAssessment, 'level' | 'score'>) =>
    least(a.level) >= least(b.level) && least(a.score) >= least(b.score);
  return (
    isAtLeast(after, before) &&
    after.dimensions.every((each, at) => isAtLeast(each, before.dimensions[at] ?? each)) &&
    least(after.levelIfFresh) >= least(before.levelIfFresh)
  );
}

function replaced(answers: readonly MaturityAnswer[], at: number, change: Partial<MaturityAnswer>): MaturityAnswer[] {
  return answers.map((answer, place) => (place === at ? { ...answer, ...change } : answer));
}

it('finds the levels that the definition gives (oracle)', () => {
  let inBetween = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...leveled).chain((rule) => anyCase(rule)),
      ({ model, answers }) => {
        const result = assess(model, answers);
        const valueOf = (criterion: MaturityCriterion) => plainValue(model, criterion, answers, evidence, now);
        for (const [at, criterion] of model.criteria.entries()) {
          expect(result.criteria[at]?.value).toBe(valueOf(criterion));
        }
        if (result.status === 'insufficient-data') return;
        const applies = model.dimensions.filter(({ id }) =>
          model.criteria.some((each) => each.dimensionId === id && valueOf(each) !== null),
        );
        for (const { dimensionId, level } of result.dimensions) {
          if (!applies.some(({ id }) => id === dimensionId)) continue;
          const expected = plainLevel(model, dimensionId, valueOf);
          if (expected > 1 && expected < (model.levels.at(-1)?.number ?? 0)) inBetween++;
          expect(level).toBe(expected);
        }
        expect(result.level).toBe(Math.min(...applies.map(({ id }) => plainLevel(model, id, valueOf))));
      },
    ),
    { seed: 1, numRuns: runs(300) },
  );
  expect(inBetween).toBeGreaterThan(20);
});

it('M1: raising one rating or making evidence fresher never lowers a level or score', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...leveled, continuous).chain((rule) => anyCase(rule)),
      fc.nat(),
      fc.constantFrom(...ratingNames),
      ({ model, answers }, pick, to) => {
        if (answers.length === 0) return;
        const at = pick % answers.length;
        const answer = answers[at];
        if (answer?.rating == null) return;
        const before = assess(model, answers);
        const isRaise = ratingNames.indexOf(to) > ratingNames.findIndex((name) => name === answer.rating);
        if (isRaise) expect(isNowhereLower(assess(model, replaced(answers, at, { rating: to })), before)).toBe(true);
        const fresher = replaced(answers, at, { evidenceIds: ['now'] });
        const pieces = [...evidence, { id: 'now', collectedAt: asOf }];
        expect(isNowhereLower(assessMaturity(model, fresher, { asOf, evidence: pieces }), before)).toBe(true);
      },
    ),
    { seed: 2, numRuns: runs(300) },
  );
});

it('M2: taking an answer away, its evidence away, or letting it grow stale never raises', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...leveled, continuous).chain((rule) => anyCase(rule, { applies: true })),
      fc.nat(),
      ({ model, answers }, pick) => {
        if (answers.length === 0) return;
        const at = pick % answers.length;
        const before = assess(model, answers);
        const weaker = [
          answers.filter((_, place) => place !== at),
          replaced(answers, at, { evidenceIds: [] }),
          replaced(answers, at, { evidenceIds: ['failed'] }),
        ];
        for (const each of weaker) {
          const after = assess(model, each);
          // The level if all were fresh takes missing evidence as given, so it is not compared.
          expect(isNowhereLower({ ...before, levelIfFresh: null }, { ...after, levelIfFresh: null })).toBe(true);
        }
      },
    ),
    { seed: 3, numRuns: runs(300) },
  );
});

it('M3: without an empty level, the cumulative level is at most the high-water level', () => {
  fc.assert(
    fc.property(anyCase(lenient, { least: 1, applies: true }), ({ model, answers }) => {
      const [cumulative, seen] = [model, { ...model, rule: highWater }].map((each) => assess(each, answers));
      for (const [at, { level }] of cumulative?.dimensions.entries() ?? []) {
        expect(level ?? 0).toBeLessThanOrEqual(seen?.dimensions[at]?.level ?? 0);
      }
    }),
    { seed: 4, numRuns: runs(300) },
  );
});

it('M4: the order of criteria, answers, dimensions and evidence changes no figure', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...leveled, continuous)
        .chain((rule) => anyCase(rule))
        .chain((each) =>
          fc.record({
            each: fc.constant(each),
            criteria: fc.shuffledSubarray([...each.model.criteria], { minLength: each.model.criteria.length }),
            dimensions: fc.shuffledSubarray([...each.model.dimensions], { minLength: each.model.dimensions.length }),
            answers: fc.shuffledSubarray([...each.answers], { minLength: each.answers.length }),
          }),
        ),
      ({ each: { model, answers }, ...shuffled }) => {
        const before = assess(model, answers);
        const { criteria, dimensions } = shuffled;
        const after = assessMaturity({ ...model, criteria, dimensions }, shuffled.answers, {
          asOf,
          evidence: [...evidence].reverse(),
        });
        const figures = ({ level, score, levelIfFresh, nextLapse, coverage, status }: MaturityAssessment) => ({
          level,
          score,
          levelIfFresh,
          nextLapse,
          coverage,
          status,
        });
        expect(figures(after)).toEqual(figures(before));
        for (const { dimensionId, blockers, ...rest } of before.dimensions) {
          const other = after.dimensions.find((found) => found.dimensionId === dimensionId);
          expect(other).toMatchObject({ ...rest });
          expect(new Set(other?.blockers)).toEqual(new Set(blockers));
        }
      },
    ),
    { seed: 5, numRuns: runs(300) },
  );
});

it('M5: multiplying all weights by one number changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...leveled, continuous).chain((rule) => anyCase(rule)),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      ({ model, answers }, factor) => {
        const criteria = model.criteria.map((each) => ({ ...each, weight: (each.weight ?? 1) * factor }));
        const [before, after] = [assess(model, answers), assess({ ...model, criteria }, answers)];
        expect(after.level).toBe(before.level);
        expect(after.blockers).toEqual(before.blockers);
        expect(after.nextLapse).toEqual(before.nextLapse);
        expect(after.warnings).toEqual(before.warnings);
        expect(Math.abs((after.score ?? 0) - (before.score ?? 0))).toBeLessThan(1e-12);
      },
    ),
    { seed: 6, numRuns: runs(300) },
  );
});

it('M6, M7: fresh evidence never means a lower level, and the whole is at most as mature as any dimension', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...leveled).chain((rule) => anyCase(rule)),
      ({ model, answers }) => {
        const { level, levelIfFresh, dimensions, status } = assess(model, answers);
        if (status === 'insufficient-data') return;
        expect(levelIfFresh ?? NaN).toBeGreaterThanOrEqual(level ?? NaN);
        for (const each of dimensions) {
          expect(each.levelIfFresh ?? NaN).toBeGreaterThanOrEqual(each.level ?? NaN);
          if (each.coverage.applicable > 0) expect(each.level ?? NaN).toBeGreaterThanOrEqual(level ?? NaN);
        }
      },
    ),
    { seed: 7, numRuns: runs(300) },
  );
});

it('M8: with time alone a level only falls; it holds up to the lapse and is the announced one right after', () => {
  let lapses = 0;
  const means = fc.constantFrom('minimum' as const, 'floor-of-mean' as const);
  fc.assert(
    fc.property(
      fc.constantFrom(...leveled).chain((rule) => anyCase(rule)),
      means,
      fc.nat(400),
      ({ model: any, answers }, kind, days) => {
        const model = { ...any, overall: { kind } };
        const first = assess(model, answers);
        const later = assess(model, answers, now + days * day);
        const parts = [first, ...first.dimensions];
        for (const [at, part] of parts.entries()) {
          const same = (assessment: MaturityAssessment) =>
            (at === 0 ? assessment : assessment.dimensions[at - 1])?.level;
          expect(same(later) ?? -1).toBeLessThanOrEqual(part.level ?? -1);
          if (part.nextLapse === null) {
            expect(same(assess(model, answers, now + 2000 * day))).toBe(part.level);
            continue;
          }
          lapses++;
          const instant = Date.parse(part.nextLapse.at);
          expect(same(assess(model, answers, instant))).toBe(part.level);
          expect(same(assess(model, answers, instant + 1))).toBe(part.nextLapse.level);
          expect(part.nextLapse.level).toBeLessThan(part.level ?? NaN);
        }
      },
    ),
    { seed: 8, numRuns: runs(300) },
  );
  expect(lapses).toBeGreaterThan(20);
});

it('M10: no level above an open one is reported, and the warning of leaps stands exactly where a higher one holds by itself', () => {
  let leaps = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(lenient, strict).chain((rule) => anyCase(rule)),
      ({ model, answers }) => {
        const result = assess(model, answers);
        if (result.status === 'insufficient-data') return;
        const valueOf = (each: MaturityCriterion) => plainValue(model, each, answers, evidence, now);
        for (const { dimensionId, level, levels } of result.dimensions) {
          const open = levels.filter(({ attained }) => attained === false).map((each) => each.level);
          expect(open.every((each) => each > (level ?? NaN))).toBe(true);
          const alone = levels.map((each) => plainHolds(model, dimensionId, each.level, valueOf));
          const firstOpen = alone.indexOf(false);
          const isLeap = firstOpen >= 0 && alone.lastIndexOf(true) > firstOpen;
          const told = result.warnings.some(({ code, dimensionId: of }) => code === 'leapfrog' && of === dimensionId);
          if (isLeap) leaps++;
          expect(told).toBe(isLeap);
        }
      },
    ),
    { seed: 9, numRuns: runs(300) },
  );
  expect(leaps).toBeGreaterThan(10);
});

it('M11: nothing blocks exactly at the top, and curing all blockers reaches the next level of the dimension', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...leveled).chain((rule) => anyCase(rule, { least: 1 })),
      ({ model, answers }) => {
        const before = assess(model, answers);
        if (before.status === 'insufficient-data') return;
        const top = model.levels.at(-1)?.number;
        for (const { dimensionId, level, blockers, coverage, levels } of before.dimensions) {
          const reachable =
            model.rule.kind === 'cumulative' ? top : (levels.findLast(({ score }) => score !== null)?.level ?? level);
          if (coverage.applicable === 0) continue;
          expect(blockers.length === 0).toBe((level ?? NaN) >= (reachable ?? NaN));
          const cured = new Map(blockers.map(({ criterionId, need }) => [criterionId, need]));
          const others = answers.filter(({ criterionId }) => !cured.has(criterionId));
          const better = [...cured].map(([criterionId, rating]) => ({ criterionId, rating, evidenceIds: ['new'] }));
          const after = assess(model, [...others, ...better]).dimensions.find(
            (each) => each.dimensionId === dimensionId,
          );
          if (blockers.length > 0) expect(after?.level ?? NaN).toBeGreaterThan(level ?? NaN);
        }
      },
    ),
    { seed: 10, numRuns: runs(300) },
  );
});

it('M12: all at the weakest rating is the floor, all at the best with fresh evidence is the top', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...leveled).chain((rule) => anyCase(rule, { least: 1 })),
      ({ model }) => {
        const all = (rating: string) =>
          model.criteria.map(({ id }) => ({ criterionId: id, rating, evidenceIds: ['new'] }));
        // Without a least score a level that has no gate holds by itself, so that the floor needs gates.
        const gated = { ...model, criteria: model.criteria.map((each) => ({ ...each, gate: true })) };
        expect(assess(gated, all('N')).level).toBe(1);
        expect(assess(model, all('F')).level).toBe(model.levels.at(-1)?.number);
      },
    ),
    { seed: 11, numRuns: runs(200) },
  );
});

it('M13, M14: a model written as JSON gives the same, twice, and nothing given is changed; results are plain JSON', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...leveled, continuous).chain((rule) => anyCase(rule)),
      ({ model, answers }) => {
        const once = assessMaturity(deepFrozen(model), deepFrozen(answers), { asOf, evidence: deepFrozen(evidence) });
        const again = assess(JSON.parse(JSON.stringify(model)) as MaturityModel, answers);
        expect(again).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
        expect(JSON.stringify(once)).not.toContain('-0,');
      },
    ),
    { seed: 12, numRuns: runs(200) },
  );
});

it('M16: the strict rule of lower levels never gives more than the lenient one', () => {
  fc.assert(
    fc.property(anyCase(strict), ({ model, answers }) => {
      const loose = assess({ ...model, rule: { ...strict, lowerLevels: 'attained' } as typeof strict }, answers);
      for (const [at, { level }] of assess(model, answers).dimensions.entries()) {
        expect(level ?? 0).toBeLessThanOrEqual(loose.dimensions[at]?.level ?? 0);
      }
    }),
    { seed: 13, numRuns: runs(200) },
  );
});
