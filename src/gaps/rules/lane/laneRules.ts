import type { Rule } from '../../rule.js';
import { accountableElsewhere } from './accountableElsewhere.js';
import { multipleOwners } from './multipleOwners.js';
import { noOwner } from './noOwner.js';
import { prerequisiteCycle } from './prerequisiteCycle.js';
import { prerequisiteSplit } from './prerequisiteSplit.js';

/** The rules of the group `lane` for everyday work. */
export const laneRules: readonly Rule[] = [noOwner, multipleOwners, prerequisiteSplit];

/** The other rules of the group `lane`. */
export const laterLaneRules: readonly Rule[] = [accountableElsewhere, prerequisiteCycle];
