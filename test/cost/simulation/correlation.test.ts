import { describe, expect, it } from 'vitest';
import type { CostModel } from '../../../src/cost/index.js';
import type { Distribution } from '../../../src/internal/quantity/model.js';
import { longRuns } from '../../fixtures/runs.js';
import { columnsOf, meanOf, modelOfLaws } from './drawnLaws.js';

const laws: Readonly<Record<string, Distribution>> = {
  a: { kind: 'lognormal', p10: 15, p90: 300 },
  b: { kind: 'triangular', min: 0, mode: 1, max: 9 },
  c: { kind: 'gamma', shape: 2.5, scale: 3 },
};
const trials = longRuns(20_000, 4000);

/** Ranks by sorting; no ties in continuous laws. */
function ranksOf(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
  const ranks = new Float64Array(values.length);
  for (const [rank, at] of order.entries()) ranks[at] = rank;
  return ranks;
}

function spearman(a: Float64Array, b: Float64Array): number {
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const middle = meanOf(x);
  let [both, square] = [0, 0];
  for (let at = 0; at < x.length; at++) {
    both += ((x[at] ?? 0) - middle) * ((y[at] ?? 0) - middle);
    square += ((x[at] ?? 0) - middle) ** 2;
  }
  return both / square;
}

const triples = [
  [0.4, -0.2, 0.1],
  [0.9, 0.5, 0.6],
  [-0.7, 0, 0.3],
] as const;
const matrixOf = ([ab, ac, bc]: readonly [number, number, number]): number[][] => [
  [1, ab, ac],
  [ab, 1, bc],
  [ac, bc, 1],
];

describe.each(triples)('the sample of inputs that move together by %d, %d, %d', (...pairs) => {
  it.each(['spearman', 'normal-score'] as const)('has the rank correlations of the %s matrix', (kind) => {
    const correlation: CostModel['correlation'] = { kind, inputIds: ['a', 'b', 'c'], matrix: matrixOf(pairs) };
    const { a, b, c } = columnsOf(modelOfLaws(laws, correlation), { trials, seed: 11, quantileMethod: 'table' });
    if (a === undefined || b === undefined || c === undefined) throw new Error('no column');
    // Of two normal scores with the correlation r, Spearman's is 6 / pi * asin(r / 2).
    const wanted = pairs.map((r) => (kind === 'spearman' ? r : (6 / Math.PI) * Math.asin(r / 2)));
    for (const [at, found] of [spearman(a, b), spearman(a, c), spearman(b, c)].entries()) {
      expect(Math.abs(found - (wanted[at] ?? NaN))).toBeLessThan(4 / Math.sqrt(trials));
    }
  });
});

it('leaves each law as it is', () => {
  const correlation: CostModel['correlation'] = {
    kind: 'spearman',
    inputIds: ['a', 'b', 'c'],
    matrix: matrixOf(triples[1]),
  };
  const { b } = columnsOf(modelOfLaws(laws, correlation), { trials, seed: 12 });
  // Triangular: mean 10 / 3, variance (0 + 1 + 81 - 0 - 0 - 9) / 18.
  expect(Math.abs(meanOf(b ?? []) - 10 / 3)).toBeLessThan(4 * Math.sqrt(73 / 18 / trials));
});
