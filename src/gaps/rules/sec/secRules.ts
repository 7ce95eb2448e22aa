import type { Rule } from '../../rule.js';
import { accessReviewOverdue } from './accessReviewOverdue.js';
import { firstResponder } from './firstResponder.js';
import { jointPlan } from './jointPlan.js';
import { patchCompliance } from './patchCompliance.js';
import { planNotExercised } from './planNotExercised.js';
import { providerAccess } from './providerAccess.js';

/** The rules of the group `sec` for everyday work. */
export const secRules: readonly Rule[] = [firstResponder, jointPlan, patchCompliance, accessReviewOverdue];

/** The other rules of the group `sec`. */
export const laterSecRules: readonly Rule[] = [planNotExercised, providerAccess];
