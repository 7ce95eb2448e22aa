import { fillQuantiles } from './fillQuantiles.js';
import type { Law, QuantileFunction } from './model.js';

/** The quantile function of a law by its table, for single values; within 1e-7 of the exact one. */
export function tabulated(law: Law): QuantileFunction {
  const [share, value] = [new Float64Array(1), new Float64Array(1)];
  return (u) => {
    share[0] = u;
    fillQuantiles(law, 'table', share, value, 1);
    return value[0] ?? 0;
  };
}
