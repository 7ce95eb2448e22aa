import { expect, it, test } from 'vitest';
import { isComanagedError } from '../../src/internal/errors.js';
import {
  assessMaturity,
  compareMaturity,
  operationsMaturityModel,
  sammMaturityModel,
} from '../../src/maturity/index.js';
import type { MaturityAnswer, MaturityModel } from '../../src/maturity/index.js';

const evidence = [{ id: 'audit', collectedOn: '2026-01-10' }];
const answers: MaturityAnswer[] = operationsMaturityModel.criteria.map(({ id, level }) => ({
  criterionId: id,
  rating: level === 2 ? 'F' : 'P',
  evidenceIds: ['audit'],
}));
const assess = (given = answers, asOf = '2026-02-01', model: MaturityModel = operationsMaturityModel) =>
  assessMaturity(model, given, { asOf, evidence });
const changed = (change: Readonly<Record<string, Partial<MaturityAnswer>>>) =>
  answers.map((answer) => ({ ...answer, ...change[answer.criterionId] }));

it('finds nothing between an assessment and itself', () => {
  const same = compareMaturity(assess(), assess());
  expect(same).toMatchObject({ raised: [], lowered: [], newlyCapped: [], newlyAnswered: [], isSameVersion: true });
  expect(same.overall).toMatchObject({
    levelBefore: 2,
    levelAfter: 2,
    levelChange: 0,
    scoreChange: 0,
    isLostByAge: false,
  });
});

it('tells what was raised, lowered, capped, answered', () => {
  const after = assess(
    changed({
      'imp.beyond-uptime': { rating: 'F' },
      'own.accountable': { rating: 'P' },
      'rec.impact': { evidenceIds: [] },
      'gov.risks': { rating: null },
      'vis.handover': { rating: null, notApplicableReason: 'one team' },
    }),
  );
  const comparison = compareMaturity(assess(), after);
  expect(comparison.raised).toEqual([{ criterionId: 'imp.beyond-uptime', before: 'P', after: 'F' }]);
  expect(comparison.lowered.map(({ criterionId }) => criterionId)).toEqual([
    'own.accountable',
    'rec.impact',
    'gov.risks',
  ]);
  expect(comparison.newlyCapped).toEqual(['rec.impact']);
  expect(comparison.noLongerAnswered).toEqual(['gov.risks']);
  expect(comparison.applicabilityChanged).toEqual(['vis.handover']);
  expect(comparison.overall).toMatchObject({ levelChange: -1, isLostByAge: false });
  expect(compareMaturity(after, assess()).newlyAnswered).toEqual(['gov.risks']);
});

it('labels a level that only age took', () => {
  const { overall, dimensions } = compareMaturity(assess(), assess(answers, '2026-05-01'));
  expect(overall).toMatchObject({ levelBefore: 2, levelAfter: 1, levelChange: -1, isLostByAge: true });
  expect(dimensions.find(({ dimensionId }) => dimensionId === 'own')?.isLostByAge).toBe(true);
  const both = compareMaturity(assess(), assess(changed({ 'doc.policy': { rating: 'N' } }), '2026-05-01'));
  expect(both.overall.isLostByAge).toBe(false);
});

it('compares only what both versions have, and no levels', () => {
  const next: MaturityModel = {
    ...operationsMaturityModel,
    version: '2',
    criteria: [...operationsMaturityModel.criteria.slice(1), { id: 'own.new', dimensionId: 'own', level: 2 }],
  };
  const given = answers.slice(1);
  const comparison = compareMaturity(assess(), assess(given, '2026-02-01', next));
  expect(comparison).toMatchObject({ isSameVersion: false, onlyBefore: ['own.accountable'], onlyAfter: ['own.new'] });
  expect(comparison.overall).toMatchObject({
    levelBefore: 2,
    levelChange: null,
    scoreChange: null,
    isLostByAge: false,
  });
});

const any = (value: unknown) => value as never; // a call in JavaScript
test.each([
  [
    'another model',
    () => compareMaturity(assess(), assessMaturity(sammMaturityModel, [], { asOf: '2026-02-01' })),
    'after',
  ],
  ['nothing', () => compareMaturity(any(null), assess()), 'before'],
  ['no criteria', () => compareMaturity(assess(), any({ criteria: 1, dimensions: [] })), 'after/criteria'],
])('refuses %s', (_, run, path) => {
  try {
    run();
  } catch (error) {
    if (!isComanagedError(error)) throw error;
    expect([error.code, error.path]).toEqual(['invalid-argument', path]);
    return;
  }
  expect.unreachable();
});
