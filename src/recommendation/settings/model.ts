/** A strong preference that a person sets aside. */
export interface PreferenceOverride {
  /** Code of the preference. */
  readonly code: string;
  /** Why; it is recorded in the result. */
  readonly reason: string;
}

/**
 * Weights in place of the policy's own and of the emphasis by drivers.
 *
 * - `direct`: a weight >= 0 for each criterion named, the others keep that of the policy.
 * - `roc`: rank-order centroid of n ranked criteria, `w_i = (1/n) * sum of 1/k for k = i..n`.
 * - `rank-sum`: `w_i = 2 (n + 1 - i) / (n (n + 1))`.
 *
 * A ranking names every criterion in scope once, the most important first; those out of scope are skipped.
 */
export type WeightChoice =
  | { readonly kind: 'direct'; readonly weights: Readonly<Record<string, number>> }
  | { readonly kind: 'roc' | 'rank-sum'; readonly ranking: readonly string[] };
