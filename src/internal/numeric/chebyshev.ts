/** A sum of Chebyshev polynomials by Clenshaw's recurrence, t from -1 to 1, the coefficients from the highest degree down. */
export function chebyshev(t: number, coefficients: readonly number[]): number {
  let value = 0;
  let before = 0;
  for (let at = 0; at < coefficients.length - 1; at++) {
    const next = 2 * t * value - before + (coefficients[at] ?? 0);
    before = value;
    value = next;
  }
  return t * value - before + (coefficients[coefficients.length - 1] ?? 0);
}
