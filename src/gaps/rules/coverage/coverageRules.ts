import type { Rule } from '../../rule.js';
import { afterHoursAlerts } from './afterHoursAlerts.js';
import { escalationAsleep } from './escalationAsleep.js';
import { noOverlapAtHandover } from './noOverlapAtHandover.js';
import { requiredHoursUncovered } from './requiredHoursUncovered.js';
import { siteInconsistent } from './siteInconsistent.js';
import { slaClockMismatch } from './slaClockMismatch.js';
import { understaffed } from './understaffed.js';
import { withoutDesk } from './withoutDesk.js';

/** The rules of the group `coverage` for everyday work. */
export const coverageRules: readonly Rule[] = [
  requiredHoursUncovered,
  afterHoursAlerts,
  withoutDesk,
  understaffed,
  slaClockMismatch,
  siteInconsistent,
  escalationAsleep,
];

/** The other rules of the group `coverage`. */
export const laterCoverageRules: readonly Rule[] = [noOverlapAtHandover];
