import type { Rule } from '../../rule.js';
import { serviceNoOwner } from './serviceNoOwner.js';

/** The rules of the group `own`. */
export const ownRules: readonly Rule[] = [serviceNoOwner];
