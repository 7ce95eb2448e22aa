import type { Rule } from '../../rule.js';
import { dangling } from './dangling.js';
import { handOverUnmatched } from './handOverUnmatched.js';

/** The rules of the group `ref` for everyday work. */
export const refRules: readonly Rule[] = [dangling, handOverUnmatched];
