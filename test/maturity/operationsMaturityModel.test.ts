import { expect, it, test } from 'vitest';
import { assessMaturity, operationsMaturityModel } from '../../src/maturity/index.js';

const { criteria, dimensions } = operationsMaturityModel;
const evidence = [{ id: 'audit', collectedOn: '2026-03-01' }];

/** Answers from ratings by level, and others by id. */
function profile(byLevel: Readonly<Record<number, string>>, others: Readonly<Record<string, string>> = {}) {
  const answers = criteria.map(({ id, level }) => ({
    criterionId: id,
    rating: others[id] ?? byLevel[level] ?? 'N',
    evidenceIds: ['audit'],
  }));
  return assessMaturity(operationsMaturityModel, answers, { asOf: '2026-04-01', evidence });
}

it('has 43 criteria, 23 at level 2 and 20 at level 3, in nine dimensions', () => {
  expect(criteria).toHaveLength(43);
  expect(criteria.filter(({ level }) => level === 2)).toHaveLength(23);
  expect(criteria.filter(({ level }) => level === 3)).toHaveLength(20);
  expect(dimensions).toHaveLength(9);
  expect(criteria.every(({ evidence: need }) => (need?.maxAgeDays ?? 0) > 0)).toBe(true);
  expect(
    criteria.every(({ question, sources }) => question?.endsWith('?') === true && (sources?.length ?? 0) > 0),
  ).toBe(true);
});

it('has a gate for each level of a dimension, but for level 3 of ownership, documentation and change', () => {
  const without = dimensions.flatMap(({ id }) =>
    [2, 3]
      .filter(
        (level) => !criteria.some((each) => each.dimensionId === id && each.level === level && each.gate === true),
      )
      .map((level) => `${id} ${level}`),
  );
  expect(without).toEqual(['own 3', 'doc 3', 'chg 3']);
});

it('cannot be changed by anybody', () => {
  const model = operationsMaturityModel as { id: string };
  expect(() => {
    model.id = 'other';
  }).toThrow(TypeError);
  expect(Object.isFrozen(criteria[0]?.evidence)).toBe(true);
});

// Three organizations as the source describes its levels. Reasons stand beside the ratings.
it('finds firefighting with little documentation at level 1', () => {
  const reactive = profile(
    { 2: 'P', 3: 'N' }, // bits and pieces everywhere
    {
      'own.accountable': 'L', // names are known
      'doc.operable': 'N', // nobody else could run it
      'doc.policy': 'N',
      'ppl.second-person': 'N', // one person knows
      'rec.backup-check': 'L', // backups are looked at
    },
  );
  expect(reactive.level).toBe(1);
  expect(reactive.dimensions.every(({ level }) => level === 1)).toBe(true);
  expect(reactive.blockers.filter(({ gate }) => gate).map(({ criterionId }) => criterionId)).toContain('doc.operable');
});

it('finds clear policies without cover around the clock at level 2, and never at 3', () => {
  const documented = profile({ 2: 'F', 3: 'P' }, { 'cov.round-clock': 'N', 'own.product-owner': 'L' });
  expect(documented.level).toBe(2);
  expect(documented.blockers.filter(({ gate }) => gate).map(({ criterionId }) => criterionId)).toContain(
    'cov.round-clock',
  );
  // Even with everything else at its best: the gate stands.
  expect(profile({ 2: 'F', 3: 'F' }, { 'cov.round-clock': 'P' }).level).toBe(2);
});

it('finds stable, covered and product-owned operations at level 3', () => {
  const proactive = profile(
    { 2: 'F', 3: 'L' },
    { 'cov.round-clock': 'F', 'own.product-owner': 'F', 'chg.automated': 'P', 'chg.debt': 'F' },
  );
  expect(proactive).toMatchObject({ level: 3, blockers: [] });
});

it('does not let anybody leap: all of level 3 with level 2 open is level 1', () => {
  const leaping = profile({ 2: 'N', 3: 'F' });
  expect(leaping.level).toBe(1);
  expect(leaping.warnings.filter(({ code }) => code === 'leapfrog')).toHaveLength(9);
});

test.each([
  [100, 'own.accountable'],
  [190, 'doc.dependencies'],
  [370, 'doc.operable'],
])('lets evidence count for %i days: %s', (days, id) => {
  expect(criteria.find((each) => each.id === id)?.evidence?.maxAgeDays).toBe(days);
});
