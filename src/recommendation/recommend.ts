import { checkOptions, checkRecord } from '../internal/check.js';
import { refuseFaults } from '../internal/checkNumbers.js';
import { guarded } from '../internal/guarded.js';
import { checkedEngine } from './engine/checkedEngine.js';
import type { Recommendation } from './model.js';
import type { Policy } from './policy/model.js';
import type { Facts, OperatingProfile } from './profile/model.js';
import { profileFaults } from './profile/profileFaults.js';
import { recommendationOf } from './result/recommendationOf.js';
import type { PreferenceOverride, WeightChoice } from './settings/model.js';

/** Options of {@link recommend}. */
export interface RecommendOptions {
  /** The policy; absent: {@link defaultPolicy}. */
  readonly policy?: Policy | undefined;
  /** Strong preferences that a person sets aside, with the reason; absent: none. */
  readonly overrides?: readonly PreferenceOverride[] | undefined;
  /** Weights in place of the policy's and its drivers'; absent: those. */
  readonly weights?: WeightChoice | undefined;
}

/**
 * Which operating model fits, why, how sure that is, what would change it, and what to ask next.
 *
 * Hard constraints rule models out; strong preferences set models back as long as others are left; among those left the score decides:
 * `100 * sum of weight * (fit - mean fit over the levels) / (range of fits * sum of weights)`. An unanswered criterion contributes 0. All sums
 * are whole numbers, so that a tie is a tie. Nothing feasible is an answer, with the sets of constraints that contradict each other.
 *
 * @returns models in the order of the policy where nothing else is said
 * @throws ComanagedError `invalid-argument` with every fault of the profile, of the policy or of the other options; `unknown-option`
 *
 * @example
 * ```ts
 * import { recommend } from 'comanaged/recommendation';
 *
 * const result = recommend({ operates24x7: true, has24x7Coverage: false, coverageGap: 'full', team: 'lean' });
 * [result.outcome, result.winners];
 * // => ['tie', ['co-managed', 'co-managed-heavy']]
 * result.excluded.map(({ model, reasons }) => [model, reasons.map(({ code }) => code)]);
 * // => [['in-house', ['COVERAGE_24X7_NO_INTERNAL']]]
 * ```
 */
export function recommend(profile: OperatingProfile | Facts, options: RecommendOptions = {}): Recommendation {
  return guarded('profile', () => {
    checkOptions(options, 'options', ['policy', 'overrides', 'weights']);
    const engine = checkedEngine(options.policy);
    checkRecord(profile, 'profile');
    const facts = { ...profile } as Facts; // read once; what stands in it is checked next
    refuseFaults(profileFaults(engine, facts));
    return recommendationOf(engine, facts, options);
  });
}
