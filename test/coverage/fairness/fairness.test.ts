import { describe, expect, it, test } from 'vitest';
import type { FairnessOptions } from '../../../src/coverage/fairness/fairnessInput.js';
import { giniIndex } from '../../../src/coverage/fairness/giniIndex.js';
import { jainIndex } from '../../../src/coverage/fairness/jainIndex.js';
import { overload } from '../../../src/coverage/fairness/overload.js';
import { pairBalance } from '../../../src/coverage/fairness/pairBalance.js';
import { refusal } from '../refusal.js';

const ok = (method: string, n: number, value: unknown) => ({
  status: 'ok',
  value,
  n,
  method,
  excluded: [],
  warnings: [],
});

describe("Jain's index", () => {
  test.each([
    [[5, 5, 5, 5], 1],
    [[9, 0, 0], 1 / 3], // one carries all
    [[1, 1, 0, 0], 1 / 2], // two of four
    [[1, 2, 3], 36 / 42], // 6^2 / (3 * 14)
    [[0, 0, 0], 1],
    [[7], 1],
    [[0], 1],
    [[1e12, 1e12], 1],
    [[5e-324, 5e-324], 1],
  ])('of %j', (loads, value) => {
    expect(jainIndex(loads)).toStrictEqual(ok('jain-index', loads.length, value));
  });
});

describe('the Gini index', () => {
  test.each([
    [[5, 5, 5, 5], 0],
    [[9, 0, 0], 2 / 3],
    [[1, 1, 0, 0], 1 / 2],
    [[3, 1, 2], 2 / 9], // differences 2 * (1 + 2 + 1) = 8, by 2 * 9 * 2
    [[0, 0, 0], 0],
    [[7], 0],
  ])('of %j', (loads, value) => {
    expect(giniIndex(loads)).toStrictEqual(ok('gini-index', loads.length, value));
  });
});

describe('the balance of pairs', () => {
  test.each([
    [[40, 40], 1],
    [[40, 20], 1 / 2],
    [[1, 2, 4], (1 / 2 + 1 / 4 + 1 / 2) / 3],
    [[5, 0], 0],
    [[0, 0], 1],
    [[0, 0, 8], 1 / 3], // the two zeros are alike, and unlike the third
  ])('of %j', (loads, value) => {
    expect(pairBalance(loads)).toStrictEqual(ok('pair-balance', loads.length, value));
  });

  it('needs two people', () => {
    expect(pairBalance([7])).toStrictEqual({ status: 'insufficient-data', n: 1, needed: 2, method: 'pair-balance' });
  });
});

describe('overload', () => {
  test.each([
    [[30, 50, 40], [{ position: 1, excess: 0.25 }]],
    [[5, 5, 5], []],
    [[0.1, 0.1, 0.1], []], // whose mean is a rounding off
    [[0, 0], []],
    [[7], []],
    [
      [5, 6, 0, 6, 3],
      [
        { position: 1, excess: 0.5 },
        { position: 3, excess: 0.5 },
        { position: 0, excess: 0.25 },
      ],
    ],
  ])('of %j', (loads, value) => {
    expect(overload(loads)).toStrictEqual(ok('overload', loads.length, value));
  });
});

test('part-timers are compared with their share', () => {
  const options = { shares: [1, 0.5] };
  expect(jainIndex([40, 20], options)).toMatchObject({ value: 1 });
  expect(giniIndex([40, 20], options)).toMatchObject({ value: 0 });
  expect(pairBalance([40, 20], options)).toMatchObject({ value: 1 });
  expect(overload([40, 30], options)).toMatchObject({ value: [{ position: 1, excess: 0.2 }] }); // 60 of a mean of 50
});

test('nobody has a measure', () => {
  for (const [measure, method, needed] of [
    [jainIndex, 'jain-index', 1],
    [giniIndex, 'gini-index', 1],
    [pairBalance, 'pair-balance', 2],
    [overload, 'overload', 1],
  ] as const) {
    expect(measure([])).toStrictEqual({ status: 'insufficient-data', n: 0, needed, method });
  }
});

test('-0 is 0', () => {
  expect(giniIndex([-0, 1])).toStrictEqual(giniIndex([0, 1]));
  expect(pairBalance([-0, 1])).toStrictEqual(ok('pair-balance', 2, 0));
  expect(overload([-0, -0])).toStrictEqual(ok('overload', 2, []));
});

describe.each([
  ['jainIndex', jainIndex],
  ['giniIndex', giniIndex],
  ['pairBalance', pairBalance],
  ['overload', overload],
])('%s refuses', (_, measure: (loads: readonly number[], options?: FairnessOptions) => unknown) => {
  test.each([
    [[1, -1, NaN, 1e12 + 1], undefined, ['loads/1', 'loads/2', 'loads/3']],
    [['1', null], undefined, ['loads/0', 'loads/1']],
    ['12', undefined, ['loads']],
    [null, undefined, ['loads']],
    [Array<number>(1), undefined, ['loads/0']],
    [[1, 2], { shares: [1] }, ['shares']],
    [[1, 2], { shares: [0, 1.1] }, ['shares/0', 'shares/1']],
    [[-1], { shares: [NaN] }, ['loads/0', 'shares/0']],
    [[1], { shares: 1 }, ['shares']],
    [[1], null, ['options']],
  ])('%j, %j', (loads, options, paths) => {
    expect(refusal(() => measure(loads as number[], options as FairnessOptions))).toEqual({
      code: 'invalid-argument',
      paths,
    });
  });

  test('another option', () => {
    expect(refusal(() => measure([1], { share: [1] } as FairnessOptions)).code).toBe('unknown-option');
  });
});
