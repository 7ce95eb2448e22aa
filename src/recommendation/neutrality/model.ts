import type { UsedPolicy } from '../model.js';

/** How often one model wins. */
export interface ModelShare {
  /** The model. */
  readonly model: string;
  /** Share of the profiles that it wins, a tie shared equally, 0 to 1. */
  readonly share: number;
  /** Profiles that it wins alone. */
  readonly soleWins: number;
  /** Standard error of the share; null where every profile was counted. */
  readonly standardError: number | null;
}

/** How often so many models win together. */
export interface TieCount {
  /** Models in the tie, 2 or more. */
  readonly models: number;
  /** Profiles. */
  readonly profiles: number;
}

/** How often each model wins. */
export interface WinShares {
  /** In the order of the policy. */
  readonly shares: readonly ModelShare[];
  /** Profiles without a single winner. */
  readonly ties: number;
  /** The same by the number of models, fewest first. */
  readonly tiesBySize: readonly TieCount[];
  /** Profiles for which no model is feasible. */
  readonly infeasible: number;
}

/** Whether a policy leans: over all answer profiles, equally weighted. */
export interface PolicyNeutrality {
  readonly kind: 'policy-neutrality';
  /** The policy. */
  readonly policy: UsedPolicy;
  /** Every profile counted, or some drawn at random. */
  readonly method: 'exact' | 'sampled';
  /** Profiles looked at. */
  readonly profiles: number;
  /** Seed of the draws; null: none were made. */
  readonly seed: number | string | null;
  /** With strong preferences, as the policy is used. */
  readonly withPreferences: WinShares;
  /** By hard constraints and score alone. */
  readonly withoutPreferences: WinShares;
  /** The bounds that the policy sets itself; null: none. */
  readonly bounds: { readonly minShare: number; readonly maxShare: number } | null;
  /** Whether every share stays within the bounds; null: there are none. */
  readonly isWithinBounds: boolean | null;
}
