import type { Rule } from '../../rule.js';
import { debtMoved } from './debtMoved.js';
import { leapfrog } from './leapfrog.js';
import { noAssessment } from './noAssessment.js';
import { noHandover } from './noHandover.js';
import { noPilot } from './noPilot.js';

/** The rules of the group `transition` for everyday work. */
export const transitionRules: readonly Rule[] = [noAssessment, leapfrog, noHandover];

/** The other rules of the group `transition`. */
export const laterTransitionRules: readonly Rule[] = [debtMoved, noPilot];
