import type { Rule } from '../../rule.js';
import { exceptionExpired } from './expired.js';
import { exceptionIncomplete } from './incomplete.js';
import { exceptionPileUp } from './pileUp.js';
import { exceptionUnused } from './unused.js';

/** The rules of the group `exception` for everyday work. */
export const exceptionRules: readonly Rule[] = [exceptionIncomplete, exceptionExpired, exceptionUnused];

/** The other rules of the group `exception`. */
export const laterExceptionRules: readonly Rule[] = [exceptionPileUp];
