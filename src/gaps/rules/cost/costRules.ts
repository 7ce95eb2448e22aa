import type { Rule } from '../../rule.js';
import { duplicate } from './duplicate.js';
import { knowledgeExposure } from './knowledgeExposure.js';
import { noTco } from './noTco.js';
import { overbuy } from './overbuy.js';

/** The rules of the group `cost` for everyday work. */
export const costRules: readonly Rule[] = [duplicate, knowledgeExposure];

/** The other rules of the group `cost`. */
export const laterCostRules: readonly Rule[] = [noTco, overbuy];
