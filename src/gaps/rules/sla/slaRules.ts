import type { Rule } from '../../rule.js';
import { noServiceLevel } from './none.js';
import { slowerThanNeed } from './slowerThanNeed.js';
import { uptimeOnly } from './uptimeOnly.js';

/** The rules of the group `sla` for everyday work. */
export const slaRules: readonly Rule[] = [noServiceLevel, slowerThanNeed, uptimeOnly];
