import type { Rule } from '../../rule.js';
import { reviewAfterEvent } from './afterEvent.js';
import { noReview } from './none.js';
import { reviewOverdue } from './overdue.js';

/** The rules of the group `review`. */
export const reviewRules: readonly Rule[] = [noReview, reviewOverdue, reviewAfterEvent];
