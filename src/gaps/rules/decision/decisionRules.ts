import type { Rule } from '../../rule.js';
import { decisionIncomplete } from './incomplete.js';
import { decisionReviewOverdue } from './reviewOverdue.js';

/** The rules of the group `decision`. */
export const decisionRules: readonly Rule[] = [decisionIncomplete, decisionReviewOverdue];
