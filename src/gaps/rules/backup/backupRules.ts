import type { Rule } from '../../rule.js';
import { restoreTestOverdue } from './restoreTestOverdue.js';
import { rpoMissed } from './rpoMissed.js';
import { verificationUnowned } from './verificationUnowned.js';

/** The rules of the group `backup` for everyday work. */
export const backupRules: readonly Rule[] = [verificationUnowned, restoreTestOverdue, rpoMissed];
