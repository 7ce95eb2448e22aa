import type { Rule } from '../../rule.js';
import { notMonitored } from './none.js';
import { withoutResponse } from './withoutResponse.js';

/** The rules of the group `monitoring` for everyday work. */
export const monitoringRules: readonly Rule[] = [notMonitored, withoutResponse];
