import { assessMaturity } from '../../src/maturity/assessMaturity.js';
import type { MaturityAnswer, MaturityAssessment, MaturityModel } from '../../src/maturity/index.js';
import { lenient, ratingNames } from '../maturity/anyMaturity.js';

const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'];

/** Two criteria at level 2 and two at level 3 in each of six dimensions; the last one needs evidence of a quarter. */
export const sixModel: MaturityModel = {
  id: 'six',
  name: 'Six',
  version: '1',
  levels: ['Low', 'Middle', 'High'].map((name, at) => ({ number: at + 1, name })),
  dimensions: names.map((name) => ({ id: name.toLowerCase(), name })),
  ratings: ratingNames.map((rating, at) => ({ rating, value: at / 3 })),
  criteria: names.flatMap((name) =>
    [2, 2, 3, 3].map((level, at) => ({
      id: `${name.toLowerCase()}.${at}`,
      dimensionId: name.toLowerCase(),
      level,
      evidence: name === 'Zeta' ? { what: 'report', maxAgeDays: 100 } : null,
    })),
  ),
  rule: lenient,
  caps: { unevidenced: 'P', stale: 'P', inconclusive: 'P' },
  overall: { kind: 'minimum' },
};

/** Answers by dimension: a letter a criterion, `-` for none, `x` where it does not apply. */
export function sixAnswers(letters: Readonly<Record<string, string>>): MaturityAnswer[] {
  return Object.entries(letters).flatMap(([dimension, given]) =>
    [...given].flatMap((rating, at): MaturityAnswer[] => {
      const criterionId = `${dimension}.${at}`;
      if (rating === '-') return [];
      if (rating === 'x') return [{ criterionId, notApplicableReason: 'no such thing here' }];
      return [{ criterionId, rating, evidenceIds: dimension === 'zeta' ? ['report'] : [] }];
    }),
  );
}

/** An assessment of the six dimensions. */
export function sixOf(letters: Readonly<Record<string, string>>, asOf = '2026-06-01'): MaturityAssessment {
  const evidence = [{ id: 'report', collectedOn: '2026-01-01' }];
  return assessMaturity(sixModel, sixAnswers(letters), { asOf, evidence });
}

/**
 * Everything full; level 3 open; nothing answered; one answer of four; nothing applies; old evidence.
 *
 * By hand: Alpha 1 + 1 + 1; Beta 1 + 1 + (2/3 + 0) / 2; Delta 1 + (1 + 0) / 2; Zeta 1 + 1/3 + 1/3, all capped at P. Gamma counts as the
 * floor, and the mean of the five is (3 + 7/3 + 1 + 3/2 + 5/3) / 5 = 1.9.
 */
export const six: MaturityAssessment = sixOf({
  alpha: 'FFFF',
  beta: 'FFLN',
  gamma: '----',
  delta: 'F---',
  epsilon: 'xxxx',
  zeta: 'FFFF',
});

/** Three months before: Alpha at 1 + 1 + 0, Zeta with evidence that was fresh, and nothing of Delta. */
export const sixBefore: MaturityAssessment = sixOf(
  { alpha: 'FFNN', beta: 'FFLN', gamma: '----', epsilon: 'xxxx', zeta: 'FFFF' },
  '2026-03-01',
);
