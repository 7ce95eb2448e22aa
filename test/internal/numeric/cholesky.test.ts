import { expect, it } from 'vitest';
import { cholesky } from '../../../src/internal/numeric/cholesky.js';
import { invalidArgument } from '../invalidArgument.js';

it('is the factor worked out by hand', () => {
  // L = [[2, 0, 0], [6, 1, 0], [-8, 5, 3]]
  const matrix = [
    [4, 12, -16],
    [12, 37, -43],
    [-16, -43, 98],
  ];
  expect(cholesky(matrix)).toEqual({ status: 'ok', lower: Float64Array.of(2, 0, 0, 6, 1, 0, -8, 5, 3) });
});

it('gives what keeps a matrix from being positive definite', () => {
  // Eigenvalues 1 - r and 1 + r, in the directions (1, -1) and (1, 1).
  for (const r of [1, 1.5, -2]) {
    const result = cholesky([
      [1, r],
      [r, 1],
    ]);
    if (result.status === 'ok') throw new Error('has no factor');
    expect(result.smallestEigenvalue).toBeCloseTo(1 - Math.abs(r), 14);
    expect(result.direction[0]).toBeCloseTo(Math.SQRT1_2, 14);
    expect(result.direction[1]).toBeCloseTo(r > 0 ? -Math.SQRT1_2 : Math.SQRT1_2, 14);
  }
});

it('knows three inputs of which no two can be so opposed', () => {
  // All correlations -0.6: eigenvalues 1.6, 1.6 and 1 - 1.2, the last with all parts alike.
  const result = cholesky([
    [1, -0.6, -0.6],
    [-0.6, 1, -0.6],
    [-0.6, -0.6, 1],
  ]);
  if (result.status === 'ok') throw new Error('has no factor');
  expect(result.smallestEigenvalue).toBeCloseTo(-0.2, 14);
  for (const part of result.direction) expect(part).toBeCloseTo(1 / Math.sqrt(3), 14);
});

/** Correlations r^|i - j|: positive definite below 1 in size. */
const fading = (size: number, r: number): number[][] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => r ** Math.abs(i - j)));

it('gives the matrix back as a product, up to 100 rows', () => {
  for (const size of [1, 2, 20, 100]) {
    const matrix = fading(size, 0.7);
    const result = cholesky(matrix);
    if (result.status !== 'ok') throw new Error('has a factor');
    const at = (row: number, column: number): number => result.lower[row * size + column] ?? 0;
    matrix.forEach((row, i) =>
      row.forEach((entry, j) => {
        let product = 0;
        for (let k = 0; k < size; k++) product += at(i, k) * at(j, k);
        expect(product).toBeCloseTo(entry, 13);
      }),
    );
  }
});

it('gives an eigenvalue and its direction of 60 rows', () => {
  const matrix = fading(60, 0.7).map((row, i) => row.map((entry, j) => (i === j ? 0.3 : entry)));
  const result = cholesky(matrix);
  if (result.status === 'ok') throw new Error('has no factor');
  const { direction, smallestEigenvalue } = result;
  expect(direction.reduce((total, part) => total + part * part, 0)).toBeCloseTo(1, 12);
  matrix.forEach((row, i) => {
    const turned = row.reduce((total, entry, j) => total + entry * (direction[j] ?? 0), 0);
    expect(turned).toBeCloseTo(smallestEigenvalue * (direction[i] ?? 0), 12);
  });
  // None is smaller: above it by a little the matrix is positive definite.
  const shifted = matrix.map((row, i) => row.map((entry, j) => entry - (i === j ? smallestEigenvalue - 1e-9 : 0)));
  expect(cholesky(shifted).status).toBe('ok');
});

it('refuses what is not a symmetric matrix of 1 to 100 rows', () => {
  expect(() => cholesky([])).toThrow(invalidArgument('matrix'));
  expect(() => cholesky(fading(101, 0.5))).toThrow(invalidArgument('matrix'));
  expect(() => cholesky([[1, 0], [0]])).toThrow(invalidArgument('matrix/1'));
  expect(() => cholesky([[NaN]])).toThrow(invalidArgument('matrix/0'));
  expect(() =>
    cholesky([
      [1, 0.5],
      [0.4, 1],
    ]),
  ).toThrow(invalidArgument('matrix/0'));
});
