// Vectors worked out from the rules as docs/concepts/maturity.md cites them.
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import {
  assessMaturity,
  c2m2MaturityModel,
  iso33020MaturityModel,
  operationsMaturityModel,
  sammMaturityModel,
} from '../../src/maturity/index.js';
import type { MaturityModel } from '../../src/maturity/index.js';
import { isComanagedError } from '../../src/internal/errors.js';
import { parseMaturityModel } from '../../src/schemas/index.js';
import { runs } from '../fixtures/runs.js';

const asOf = '2026-04-01';
const iso = (ratings: string, lowerLevels?: 'attained' | 'full') => {
  const names = ['1.1', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2', '5.1', '5.2'];
  const answers = [...ratings].map((rating, at) => ({ criterionId: `p.PA-${names[at] ?? ''}`, rating }));
  return assessMaturity(iso33020MaturityModel([{ id: 'p', name: 'P' }], { lowerLevels }), answers, { asOf }).level;
};

test.each([
  ['N', 0],
  ['P', 0],
  ['L', 1],
  ['F', 1],
  ['LLL', 1], // all of levels 1 and 2 largely: the lower level is not fully achieved
  ['FLL', 2],
  ['FLP', 1],
  ['FFFLL', 3],
  ['FFLLL', 2],
  ['FFFFFLL', 4],
  ['FFFFFFFLL', 5],
  ['FFFFFFFFF', 5],
  ['FFFFFFFFP', 4],
  ['FFF', 2], // what is missing counts as not achieved
])('ISO/IEC 33020: attributes %s give level %i', (ratings, level) => {
  expect(iso(ratings)).toBe(level);
});

it('ISO/IEC 33020: the lenient reading gives level 2 where all is largely achieved', () => {
  expect(iso('LLL', 'attained')).toBe(2);
});

const practices = [
  { id: 'a1', domainId: 'a', level: 1 },
  { id: 'a2', domainId: 'a', level: 1 },
  { id: 'a3', domainId: 'a', level: 2 },
  { id: 'b1', domainId: 'b', level: 3 }, // domain b has no practices at levels 1 and 2
];
const c2m2 = (ratings: readonly string[], practiceRating?: 'LI' | 'FI') => {
  const answers = ratings.map((rating, at) => ({ criterionId: practices[at]?.id ?? '', rating }));
  const result = assessMaturity(c2m2MaturityModel(practices, { practiceRating }), answers, { asOf });
  return result.dimensions.map(({ level }) => level);
};

test.each<[string[], 'LI' | 'FI' | undefined, number[]]>([
  [['LI', 'FI', 'LI', 'FI'], undefined, [3, 3]], // level 3 of domain a is empty, and holds
  [['LI', 'PI', 'FI', 'PI'], undefined, [0, 2]],
  [['LI', 'LI', 'PI', 'NI'], undefined, [1, 2]],
  [['LI', 'FI', 'FI', 'LI'], 'FI', [0, 2]],
  [['FI', 'FI', 'LI', 'FI'], 'FI', [1, 3]],
])('C2M2: practices %j with %s give %j', (ratings, practiceRating, levels) => {
  expect(c2m2(ratings, practiceRating)).toEqual(levels);
});

it('SAMM 2: a level is the mean of its streams, a practice their sum, a function and the whole are means', () => {
  const rated = {
    'G-SM-1-A': '1',
    'G-SM-1-B': '0.5',
    'G-SM-2-A': '0.25',
    'G-SM-2-B': '0',
    'G-SM-3-A': '0',
    'G-SM-3-B': '0.25',
  };
  const answers = Object.entries(rated).map(([criterionId, rating]) => ({ criterionId, rating }));
  const result = assessMaturity(sammMaturityModel, answers, { asOf });
  // 0.75 + 0.125 + 0.125 = 1; the function is 1 / 3, the whole 1 / 15.
  expect(result.dimensions[0]).toMatchObject({ dimensionId: 'G-SM', score: 1, level: null, derivedLevel: null });
  expect(result.groups[0]).toEqual({ groupId: 'G', score: 1 / 3 });
  expect(result.score).toBeCloseTo(1 / 15, 12);
  expect(result.level).toBeNull();
  const all = sammMaturityModel.criteria.map(({ id }) => ({ criterionId: id.toLowerCase(), rating: '1' }));
  expect(assessMaturity(sammMaturityModel, all, { asOf }).score).toBe(3);
});

it('SAMM 2 has 90 ids of the published form', () => {
  expect(sammMaturityModel.criteria).toHaveLength(90);
  expect(new Set(sammMaturityModel.criteria.map(({ id }) => id)).size).toBe(90);
  expect(sammMaturityModel.criteria.every(({ id }) => /^[GDIVO]-[A-Z]{2}-[123]-[AB]$/.test(id))).toBe(true);
  expect(sammMaturityModel.dimensions).toHaveLength(15);
});

it('tells a derived level only where the model says so', () => {
  const model: MaturityModel = { ...sammMaturityModel, rule: { kind: 'continuous', derivesLevel: true } };
  const answers = sammMaturityModel.criteria.map(({ id }) => ({ criterionId: id, rating: '0.5' }));
  expect(assessMaturity(model, answers, { asOf })).toMatchObject({ level: null, derivedLevel: 1, score: 1.5 });
});

it('M17: a practice scores 0 to 3, the sum of three means of streams', () => {
  const ratings = fc.array(fc.constantFrom('0', '0.25', '0.5', '1'), { minLength: 90, maxLength: 90 });
  fc.assert(
    fc.property(ratings, (given) => {
      const answers = sammMaturityModel.criteria.map(({ id }, at) => ({ criterionId: id, rating: given[at] ?? '0' }));
      const result = assessMaturity(sammMaturityModel, answers, { asOf });
      for (const [practice, { score }] of result.dimensions.entries()) {
        const own = given.slice(practice * 6, practice * 6 + 6).map(Number);
        const means = [0, 2, 4].map((at) => ((own[at] ?? NaN) + (own[at + 1] ?? NaN)) / 2);
        expect(Math.abs((score ?? NaN) - means.reduce((sum, mean) => sum + mean, 0))).toBeLessThan(1e-12);
        expect(score ?? NaN).toBeGreaterThanOrEqual(0);
        expect(score ?? NaN).toBeLessThanOrEqual(3);
      }
    }),
    { seed: 31, numRuns: runs(100) },
  );
});

it('BSIMM: one activity seen at level 3 gives 3', () => {
  const model: MaturityModel = { ...operationsMaturityModel, rule: { kind: 'high-water', gateRating: 'F' } };
  const evidence = [{ id: 'seen', collectedOn: '2026-03-01' }];
  const answers = [{ criterionId: 'doc.as-code', rating: 'F', evidenceIds: ['seen'] }];
  const result = assessMaturity(model, answers, { asOf, evidence });
  expect(result.dimensions.find(({ dimensionId }) => dimensionId === 'doc')?.level).toBe(3);
});

it('ships presets that are right by their own checks', () => {
  const presets = [
    operationsMaturityModel,
    sammMaturityModel,
    iso33020MaturityModel([{ id: 'p', name: 'P' }]),
    c2m2MaturityModel(practices),
  ];
  const problems = presets.map((model) => parseMaturityModel(model).problems.map(({ code }) => code));
  expect(problems).toEqual([[], [], [], ['empty-level', 'empty-level', 'empty-level']]);
});

const any = (value: unknown) => value as never; // a call in JavaScript
test.each<[string, () => unknown, string]>([
  ['processes that are none', () => iso33020MaturityModel(any(1)), 'invalid-argument'],
  ['no processes', () => iso33020MaturityModel([]), 'invalid-argument'],
  [
    'another demand',
    () => iso33020MaturityModel([{ id: 'p', name: 'P' }], any({ lowerLevels: 'some' })),
    'invalid-option',
  ],
  ['another option', () => iso33020MaturityModel([{ id: 'p', name: 'P' }], any({ lower: 1 })), 'unknown-option'],
  ['practices that are none', () => c2m2MaturityModel(any(undefined)), 'invalid-argument'],
  ['a practice at level 0', () => c2m2MaturityModel([{ id: 'a', domainId: 'a', level: 0 }]), 'invalid-argument'],
  ['another rating', () => c2m2MaturityModel(practices, any({ practiceRating: 'NI' })), 'invalid-option'],
  ['another option of C2M2', () => c2m2MaturityModel(practices, any({ rating: 'FI' })), 'unknown-option'],
])('refuses %s', (_, run, code) => {
  try {
    run();
  } catch (error) {
    expect(isComanagedError(error) && error.code).toBe(code);
    return;
  }
  expect.unreachable();
});
