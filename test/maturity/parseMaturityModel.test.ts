import { expect, it, test } from 'vitest';
import { assessMaturity, operationsMaturityModel } from '../../src/maturity/index.js';
import type { MaturityModel } from '../../src/maturity/index.js';
import { isComanagedError } from '../../src/internal/errors.js';
import { parseMaturityModel } from '../../src/schemas/index.js';
import { deepFrozen } from '../raci/deepFrozen.js';

const model: MaturityModel = {
  id: 'house',
  name: 'House',
  version: '1',
  levels: [1, 2].map((number) => ({ number, name: `Level ${number}` })),
  groups: [{ id: 'g', name: 'G' }],
  dimensions: [{ id: 'care', name: 'Care', groupId: 'g' }],
  ratings: [
    { rating: 'no', value: 0, upToRate: 0.5 },
    { rating: 'yes', value: 1, upToRate: 1 },
  ],
  criteria: [{ id: 'care.owner', dimensionId: 'care', level: 2, evidence: { what: 'register', maxAgeDays: 100 } }],
  rule: { kind: 'cumulative', minimumScore: 0.5, gateRating: 'yes', lowerLevels: 'attained' },
  caps: { unevidenced: 'no', stale: 'no', inconclusive: 'no' },
  overall: { kind: 'minimum', dimensionIds: ['care'] },
  lowCoverageRate: 0.5,
};
const [criterion] = model.criteria;

it('reads a model back from JSON without loss, and changes nothing', () => {
  const result = parseMaturityModel(deepFrozen(JSON.parse(JSON.stringify(operationsMaturityModel))));
  expect(result).toEqual({ ok: true, model: operationsMaturityModel, problems: [] });
  expect(parseMaturityModel(model)).toEqual({ ok: true, model, problems: [] });
});

it('warns of a level that holds by itself', () => {
  const taller = { ...model, levels: [...model.levels, { number: 3, name: 'Level 3' }] };
  expect(parseMaturityModel(taller)).toMatchObject({
    ok: true,
    problems: [{ code: 'empty-level', severity: 'warning', pointer: '/dimensions/0' }],
  });
});

/** One part of the model after another is spoiled: code and place of every problem. */
test.each<[string, object, string[]]>([
  ['nothing', { levels: undefined }, ['missing-key /levels']],
  ['null', { rule: null, caps: null }, ['missing-key /rule', 'missing-key /caps']],
  ['a key that is not known', { ruel: 1 }, ['unknown-key /ruel']],
  ['a kind of rule that is not known', { rule: { kind: 'staged' } }, ['unknown-literal /rule/kind']],
  ['a number for a text', { name: 7 }, ['wrong-type /name']],
  ['a list for a record', { overall: [] }, ['wrong-type /overall']],
  ['an empty version', { version: '' }, ['empty-text /version']],
  ['an id with a blank', { id: 'a b' }, ['invalid-id /id']],
  ['one level', { levels: [{ number: 1, name: 'A' }] }, ['out-of-range /levels']],
  ['levels that skip', { levels: [1, 3].map((number) => ({ number, name: 'L' })) }, ['level-order /levels/1/number']],
  ['a level without a number', { levels: [{ name: 'A' }, { number: 2, name: 'B' }] }, ['missing-key /levels/0/number']],
  [
    'half a level',
    {
      levels: [
        { number: 1.5, name: 'A' },
        { number: 2.5, name: 'B' },
      ],
    },
    ['out-of-range /levels/0/number', 'out-of-range /levels/1/number'],
  ],
  [
    'ids twice, by any case',
    { criteria: [criterion, { ...criterion, id: 'CARE.owner' }] },
    ['duplicate-id /criteria/1/id'],
  ],
  ['dimensions twice', { dimensions: [...model.dimensions, ...model.dimensions] }, ['duplicate-id /dimensions/1/id']],
  ['a group that is none', { groups: [] }, ['unknown-group /dimensions/0/groupId']],
  [
    'a group for some',
    { dimensions: [...model.dimensions, { id: 'b', name: 'B' }] },
    ['missing-key /dimensions/1/groupId'],
  ],
  [
    'a dimension that is none',
    { criteria: [{ ...criterion, dimensionId: 'x' }] },
    ['unknown-dimension /criteria/0/dimensionId'],
  ],
  ['a level that is none', { criteria: [{ ...criterion, level: 9 }] }, ['unknown-level /criteria/0/level']],
  ['a criterion at the floor', { criteria: [{ ...criterion, level: 1 }] }, ['level-at-floor /criteria/0/level']],
  ['no weight', { criteria: [{ ...criterion, weight: 0 }] }, ['out-of-range /criteria/0/weight']],
  [
    'evidence without age',
    { criteria: [{ ...criterion, evidence: { what: 'x', maxAgeDays: 0 } }] },
    ['out-of-range /criteria/0/evidence/maxAgeDays'],
  ],
  ['no criteria', { criteria: [] }, ['out-of-range /criteria']],
  ['one rating', { ratings: [{ rating: 'no', value: 0 }] }, ['out-of-range /ratings']],
  [
    'ratings out of order',
    {
      ratings: [
        { rating: 'yes', value: 1 },
        { rating: 'no', value: 0 },
      ],
    },
    ['rating-order /ratings/1/value'],
  ],
  [
    'ratings beyond 1',
    {
      ratings: [
        { rating: 'no', value: 0 },
        { rating: 'yes', value: 2 },
      ],
    },
    ['out-of-range /ratings/1/value'],
  ],
  [
    'ratings twice',
    {
      ratings: [
        { rating: 'no', value: 0 },
        { rating: 'no', value: 1 },
      ],
    },
    ['duplicate-id /ratings/1/rating'],
  ],
  [
    'bounds for some ratings',
    {
      ratings: [
        { rating: 'no', value: 0 },
        { rating: 'yes', value: 1, upToRate: 1 },
      ],
    },
    ['rate-bounds /ratings/0/upToRate'],
  ],
  [
    'bounds that end early',
    {
      ratings: [
        { rating: 'no', value: 0, upToRate: 0.5 },
        { rating: 'yes', value: 1, upToRate: 0.9 },
      ],
    },
    ['rate-bounds /ratings/1/upToRate'],
  ],
  ['a gate rating that is none', { rule: { ...model.rule, gateRating: 'F' } }, ['unknown-rating /rule/gateRating']],
  ['a least score beyond 1', { rule: { ...model.rule, minimumScore: 1.2 } }, ['out-of-range /rule/minimumScore']],
  [
    'a least score that no rating gives',
    {
      ratings: [
        { rating: 'no', value: 0 },
        { rating: 'yes', value: 0.4 },
      ],
    },
    ['out-of-reach /rule'],
  ],
  [
    'own ratings that do not reach',
    {
      criteria: [
        {
          ...criterion,
          ratings: [
            { rating: 'a', value: 0 },
            { rating: 'b', value: 0.9 },
          ],
        },
      ],
    },
    ['out-of-reach /criteria/0/ratings'],
  ],
  ['a continuous rule that does not say', { rule: { kind: 'continuous' } }, ['missing-key /rule/derivesLevel']],
  [
    'caps that are no ratings',
    { caps: { unevidenced: 'no', stale: 'P', inconclusive: 'no' } },
    ['unknown-rating /caps/stale'],
  ],
  [
    'counted dimensions that are none',
    { overall: { kind: 'minimum', dimensionIds: ['x'] } },
    ['unknown-dimension /overall/dimensionIds/0'],
  ],
  [
    'counted dimensions twice',
    { overall: { kind: 'minimum', dimensionIds: ['care', 'care'] } },
    ['duplicate-id /overall/dimensionIds/1'],
  ],
  ['no counted dimensions', { overall: { kind: 'minimum', dimensionIds: [] } }, ['out-of-range /overall/dimensionIds']],
  ['a low coverage beyond 1', { lowCoverageRate: 50 }, ['out-of-range /lowCoverageRate']],
])('finds %s', (_, change, problems) => {
  const result = parseMaturityModel({ ...model, ...change });
  expect(result.ok).toBe(false);
  expect(result.problems.map(({ code, pointer }) => `${code} ${pointer ?? ''}`)).toEqual(problems);
});

it('points at keys with a slash or a tilde as RFC 6901 says', () => {
  const { problems } = parseMaturityModel({ ...model, 'criteria/0': 1, 'a~b': 1 });
  expect(problems.map(({ code, pointer }) => `${code} ${pointer ?? ''}`)).toEqual([
    'unknown-key /criteria~10',
    'unknown-key /a~0b',
  ]);
});

it('tells all problems at once, at most a thousand', () => {
  const criteria = Array.from({ length: 1500 }, (_, at) => ({ ...criterion, id: `c${at}`, weight: -1 }));
  const { problems } = parseMaturityModel({ ...model, criteria });
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', count: 500 });
});

it('never throws for a value, and never repeats one', () => {
  for (const value of [null, undefined, 7, 'model', [], new Date(0), { id: 'secret stuff' }]) {
    const result = parseMaturityModel(value);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain('secret');
  }
  expect(() => parseMaturityModel(model, { limit: 1 } as never)).toThrow();
});

it('is what an assessment checks: the same problems stand on its error', () => {
  const wrong = { ...model, criteria: [{ ...criterion, level: 9, weight: 0 }] } as MaturityModel;
  try {
    assessMaturity(wrong, [], { asOf: '2026-04-01' });
  } catch (error) {
    if (!isComanagedError(error)) throw error;
    expect(error.code).toBe('invalid-argument');
    expect(error.path).toBe('model/criteria/0/level');
    expect(error.problems).toEqual(parseMaturityModel(wrong).problems);
    return;
  }
  expect.unreachable();
});
