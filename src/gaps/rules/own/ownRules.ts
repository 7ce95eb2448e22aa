import type { Rule } from '../../rule.js';
import { followUpUnowned } from './followUpUnowned.js';
import { ownerGone } from './ownerGone.js';
import { ownerOutside } from './ownerOutside.js';
import { requiredActivityMissing } from './requiredActivityMissing.js';
import { serviceNoOwner } from './serviceNoOwner.js';

/** The rules of the group `own` for everyday work. */
export const ownRules: readonly Rule[] = [serviceNoOwner, ownerGone, requiredActivityMissing, followUpUnowned];

/** The other rules of the group `own`. */
export const laterOwnRules: readonly Rule[] = [ownerOutside];
