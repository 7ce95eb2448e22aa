/**
 * Adjusted p-values: those of at most q are discoveries, of which a share of at most q is false in the mean.
 *
 * From the largest down: `min(1, p_i * m / i)`, and never more than that of a larger p.
 *
 * @returns in the order given
 * @see Y. Benjamini and Y. Hochberg, Controlling the False Discovery Rate, Journal of the Royal Statistical Society B 57 (1995)
 */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
  const order = p.map((_, at) => at).sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0) || a - b);
  const adjusted = Array<number>(p.length).fill(1);
  let least = 1;
  for (const [position, at] of order.entries()) {
    least = Math.min(least, ((p[at] ?? 1) * p.length) / (p.length - position));
    adjusted[at] = least;
  }
  return adjusted;
}
