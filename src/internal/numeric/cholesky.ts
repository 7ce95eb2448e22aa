import { refuse } from '../check.js';
import { smallestEigenpair } from './smallestEigenpair.js';

const mostRows = 100;
const epsilon = 2.220446049250313e-16;

/** The lower factor, row by row with zeros above the diagonal; or what keeps the matrix from having one. */
export type Cholesky =
  | { readonly status: 'ok'; readonly lower: Float64Array }
  | {
      readonly status: 'not-positive-definite';
      readonly smallestEigenvalue: number;
      /** Of length 1, one part a row, the largest above 0: the combination of the rows that has this eigenvalue. */
      readonly direction: readonly number[];
    };

/**
 * The lower factor L of a symmetric positive definite matrix, whose product with its transpose is the matrix; row by row, each sum in the
 * order of the columns.
 *
 * A matrix counts as positive definite where what is left of each entry of the diagonal is more than its share of rounding, that is more
 * than the number of rows times 2.2e-16 of it. So the smallest eigenvalue of one that does not may lie above 0 by as little.
 *
 * @throws `invalid-argument` where the matrix is not of 1 to 100 rows, as many columns, finite numbers and symmetric
 * @see Eigenvalues: `smallestEigenpair`
 */
export function cholesky(matrix: readonly (readonly number[])[]): Cholesky {
  checkMatrix(matrix);
  const size = matrix.length;
  const lower = new Float64Array(size * size);
  for (const [row, entries] of matrix.entries()) {
    for (const [column, entry] of entries.entries()) {
      if (column > row) break;
      let left = entry;
      for (let k = 0; k < column; k++) left -= (lower[row * size + k] ?? 0) * (lower[column * size + k] ?? 0);
      if (column < row) lower[row * size + column] = left / (lower[column * size + column] ?? 0) + 0;
      else if (left > size * epsilon * entry) lower[row * size + row] = Math.sqrt(left);
      else return notPositiveDefinite(matrix);
    }
  }
  return { status: 'ok', lower };
}

function notPositiveDefinite(matrix: readonly (readonly number[])[]): Cholesky {
  const { value, direction } = smallestEigenpair(matrix);
  return { status: 'not-positive-definite', smallestEigenvalue: value, direction };
}

function checkMatrix(matrix: readonly (readonly number[])[]): void {
  const size = matrix.length;
  if (size < 1 || size > mostRows) refuse('matrix', 'have 1 to 100 rows');
  matrix.forEach((row, at) => {
    if (row.length !== size) refuse(`matrix/${at}`, 'have as many entries as the matrix has rows');
    if (!row.every(Number.isFinite)) refuse(`matrix/${at}`, 'have finite numbers only');
    if (row.some((entry, column) => entry !== matrix[column]?.[at])) refuse(`matrix/${at}`, 'be equal to the column');
  });
}
