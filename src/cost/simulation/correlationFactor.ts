import { cholesky } from '../../internal/numeric/cholesky.js';
import { sineSmall } from '../../internal/numeric/sineSmall.js';
import { refuse } from '../../internal/check.js';
import type { CompiledInput } from '../comparison/inputs.js';
import type { CostCorrelation } from '../model.js';

const sixth = 0.5235987755982988; // pi / 6

/**
 * The lower factor of a correlation matrix, in the order of the ids of its inputs; Spearman's correlations are turned into those of normal
 * scores by `2 sin(pi r / 6)`.
 *
 * @throws ComanagedError `invalid-argument` for a matrix that is none: not symmetric, diagonal not 1, beyond 1, not positive definite
 */
export function correlationFactor(
  correlation: CostCorrelation | null | undefined,
  inputs: readonly CompiledInput[],
): { readonly ids: readonly string[]; readonly lower: Float64Array } | undefined {
  if (correlation === undefined || correlation === null) return undefined;
  const { kind, inputIds, matrix } = correlation;
  const size = inputIds.length;
  if (new Set(inputIds).size < size) refuse('correlation/inputIds', 'name each input once');
  if (matrix.length !== size || matrix.some((row) => row.length !== size)) {
    refuse('correlation/matrix', 'have a row and a column for each input');
  }
  const known = new Set(inputs.filter(({ law }) => !law.isConstant).map(({ input }) => input.id));
  const unknown = inputIds.findIndex((id) => !known.has(id));
  if (unknown >= 0) refuse(`correlation/inputIds/${unknown}`, 'name an uncertain input of the comparison');
  const order = inputIds.map((id, at) => ({ id, at })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const scores = order.map((row, i) =>
    order.map((column, j) => {
      const value = matrix[row.at]?.[column.at] ?? Number.NaN;
      const isSame = value === matrix[column.at]?.[row.at];
      const isPossible = i === j ? value === 1 : value >= -1 && value <= 1;
      if (!isSame || !isPossible) {
        refuse(`correlation/matrix/${row.at}/${column.at}`, 'be symmetric, from -1 to 1, and 1 on the diagonal');
      }
      return kind === 'spearman' && i !== j ? 2 * sineSmall(value * sixth) : value;
    }),
  );
  const factor = cholesky(scores);
  if (factor.status === 'ok') return { ids: order.map(({ id }) => id), lower: factor.lower };
  const largest = factor.direction.reduce(
    (best, part, at) => (Math.abs(part) > Math.abs(factor.direction[best] ?? 0) ? at : best),
    0,
  );
  refuse(
    'correlation/matrix',
    `be positive definite: its smallest eigenvalue is ${factor.smallestEigenvalue.toPrecision(3)}, most of all in the direction of ${order[largest]?.id ?? ''}`,
  );
}
