import type { Rule } from '../../rule.js';
import { evidenceExpired } from './expired.js';
import { notInNextReview } from './notInNextReview.js';
import { evidenceSetIncomplete } from './setIncomplete.js';

/** The rules of the group `evidence` for everyday work. */
export const evidenceRules: readonly Rule[] = [evidenceSetIncomplete, evidenceExpired];

/** The other rules of the group `evidence`. */
export const laterEvidenceRules: readonly Rule[] = [notInNextReview];
