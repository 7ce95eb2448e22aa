import type { Rule } from '../../rule.js';
import { reviewAfterEvent } from './afterEvent.js';
import { noReview } from './none.js';
import { reviewOverdue } from './overdue.js';

/** The rules of the group `review` for everyday work. */
export const reviewRules: readonly Rule[] = [noReview, reviewOverdue, reviewAfterEvent];
