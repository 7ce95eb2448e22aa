import { fillQuantiles } from './fillQuantiles.js';
import type { Law, QuantileFunction } from './model.js';

/** The quantile function of a law by its table, for single values; within 1e-7 of the exact one. */
export function tabulated(law: Law): QuantileFunction {
  const place = new Float64Array(1);
  return (u) => {
    place[0] = u;
    fillQuantiles(law, 'table', place, place, 1);
    return place[0];
  };
}
