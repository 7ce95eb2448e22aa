/** The smallest and the largest uniform number that is drawn: 2^-53 and 1 - 2^-53. */
export const leastUniform = 1.1102230246251565e-16;
export const mostUniform = 0.9999999999999999;

/** A share moved between the smallest and the largest uniform number, where every quantile is finite. */
export function drawable(u: number): number {
  if (u < leastUniform) return leastUniform;
  return u > mostUniform ? mostUniform : u;
}
