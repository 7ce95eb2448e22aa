import { expect, test } from 'vitest';
import { cycles } from '../../../src/internal/graph/cycles.js';

test.each([
  ['no nodes', [], []],
  ['no edges', [[], []], []],
  ['a chain', [[1], [2], []], []],
  ['two ways to one node, but none back', [[1, 2], [3], [3], []], []],
  ['an edge to itself', [[0], []], [[0]]],
  ['two nodes that point at each other', [[1], [0]], [[0, 1]]],
  ['a ring', [[1], [2], [0]], [[0, 1, 2]]],
  ['a ring with a way in and a way out', [[1], [2], [3], [1, 4], []], [[1, 2, 3]]],
  ['two rings with a node in common are one component', [[1, 2], [0], [0]], [[0, 1, 2]]],
  [
    'two rings with an edge from one to the other',
    [[1], [0, 2], [3], [2]],
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ['an edge that stands twice', [[1, 1], [0]], [[0, 1]]],
  ['an edge to itself within a ring', [[0, 1], [0]], [[0, 1]]],
  [
    'rings found from the back are told by their first node',
    [[3], [2], [1], [0]],
    [
      [0, 3],
      [1, 2],
    ],
  ],
])('finds the cycles of %s', (_, edges, expected) => {
  expect(cycles(edges)).toEqual(expected);
});

test('passes over edges to nodes that do not exist', () => {
  expect(cycles([[7], [-1, 0.5]])).toEqual([]);
});

test('changes nothing of what it is given', () => {
  const edges = Object.freeze([Object.freeze([2, 1]), Object.freeze([0]), Object.freeze([0])]);
  expect(cycles(edges)).toEqual([[0, 1, 2]]);
});

const many = 10_000;
const chain = Array.from({ length: many }, (_, node) => (node + 1 < many ? [node + 1] : []));

test('a chain of 10,000 nodes does not overflow the stack', () => {
  expect(cycles(chain)).toEqual([]);
  expect(cycles(chain.toReversed().map((_, node) => (node > 0 ? [node - 1] : [])))).toEqual([]);
});

test('a ring of 10,000 nodes is one cycle', () => {
  const ring = Array.from({ length: many }, (_, node) => [(node + 1) % many]);
  expect(cycles(ring)).toEqual([Array.from({ length: many }, (_, node) => node)]);
});
