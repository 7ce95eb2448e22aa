import type { Rule } from '../../rule.js';
import { exceptionExpired } from './expired.js';
import { exceptionIncomplete } from './incomplete.js';
import { exceptionPileUp } from './pileUp.js';
import { exceptionUnused } from './unused.js';

/** The rules of the group `exception`. */
export const exceptionRules: readonly Rule[] = [
  exceptionIncomplete,
  exceptionExpired,
  exceptionUnused,
  exceptionPileUp,
];
