import fc from 'fast-check';
import type { MaturityEvidence } from '../../src/maturity/index.js';
import type { MaturityAnswer, MaturityCriterion, MaturityModel, MaturityRule } from '../../src/maturity/index.js';

export const ratingNames = ['N', 'P', 'L', 'F'] as const;
export const asOf = '2026-06-01T00:00:00Z';

/** The rule of the operations model. */
export const lenient: MaturityRule = {
  kind: 'cumulative',
  minimumScore: 2 / 3,
  gateRating: 'L',
  lowerLevels: 'attained',
};
export const highWater: MaturityRule = { kind: 'high-water', gateRating: 'L' };
export const strict: MaturityRule = { ...lenient, minimumScore: 0, lowerLevels: 'full' };
export const continuous: MaturityRule = { kind: 'continuous', derivesLevel: false };

const dimensionNames = ['a', 'b', 'c'];

/** Criteria of one dimension and level. */
function cell(dimensionId: string, level: number, least: number): fc.Arbitrary<MaturityCriterion[]> {
  const weight = fc.oneof(fc.constantFrom(1, 2, 3), fc.double({ min: 0.1, max: 5, noNaN: true }));
  const evidence = fc.option(
    fc.record({ what: fc.constant('report'), maxAgeDays: fc.option(fc.constantFrom(30, 100, 370)) }),
  );
  const one = fc.record({ weight, gate: fc.boolean(), evidence });
  return fc
    .array(one, { minLength: least, maxLength: 3 })
    .map((list) =>
      list.map((each, at) => ({ id: `${dimensionId}.${'xyz'[at] ?? ''}${level}`, dimensionId, level, ...each })),
    );
}

/** Small models with the ratings N, P, L and F. */
export function anyModel(rule: MaturityRule, { least = 0 } = {}): fc.Arbitrary<MaturityModel> {
  return fc
    .record({ dimensions: fc.integer({ min: 1, max: 3 }), levels: fc.integer({ min: 1, max: 3 }) })
    .chain(({ dimensions, levels }) => {
      const ids = dimensionNames.slice(0, dimensions);
      const numbers = Array.from({ length: levels }, (_, at) => at + 2);
      return fc.tuple(...ids.flatMap((id) => numbers.map((level) => cell(id, level, least)))).map((cells) => ({
        id: 'any',
        name: 'Any',
        version: '1',
        levels: [1, ...numbers].map((number) => ({ number, name: `L${number}` })),
        dimensions: ids.map((id) => ({ id, name: id.toUpperCase() })),
        ratings: ratingNames.map((rating, at) => ({ rating, value: at / 3 })),
        criteria: cells.flat(),
        rule,
        caps: { unevidenced: 'P', stale: 'P', inconclusive: 'P' },
        overall: { kind: 'minimum' as const },
      }));
    })
    .filter(({ criteria }) => criteria.length > 0);
}

/** Evidence of several ages: fresh, at the limits, stale; none of the future. */
export const evidence: readonly MaturityEvidence[] = [
  { id: 'new', collectedOn: '2026-05-30' },
  { id: 'quarter', collectedOn: '2026-02-21' },
  { id: 'year', collectedOn: '2025-06-20' },
  { id: 'old', collectedOn: '2024-01-01' },
  { id: 'vague', collectedOn: '2026-05-20', verdict: 'inconclusive' },
  { id: 'failed', collectedOn: '2026-05-31', outcome: 'failed' },
  { id: 'undated' },
];

/** One answer, or none, to each criterion. */
export function anyAnswers(model: MaturityModel, { applies = false } = {}): fc.Arbitrary<MaturityAnswer[]> {
  const ids = fc.subarray(evidence.map(({ id }) => id));
  const one = (criterionId: string): fc.Arbitrary<MaturityAnswer | undefined> => {
    const rated = fc.record({ rating: fc.constantFrom(...ratingNames), evidenceIds: ids });
    return fc.oneof(
      { weight: 8, arbitrary: rated.map((each): MaturityAnswer => ({ criterionId, ...each })) },
      { weight: 1, arbitrary: fc.constant(undefined) },
      { weight: applies ? 0 : 1, arbitrary: fc.constant({ criterionId, notApplicableReason: 'no such thing here' }) },
    );
  };
  return fc
    .tuple(...model.criteria.map(({ id }) => one(id)))
    .map((answers) => answers.filter((answer) => answer !== undefined));
}

/** A model of a rule with answers to it. */
export function anyCase(
  rule: MaturityRule,
  options: { readonly least?: number; readonly applies?: boolean } = {},
): fc.Arbitrary<{ readonly model: MaturityModel; readonly answers: readonly MaturityAnswer[] }> {
  return anyModel(rule, options).chain((model) => anyAnswers(model, options).map((answers) => ({ model, answers })));
}
