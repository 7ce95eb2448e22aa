import type { Rule } from '../../rule.js';
import { debtMoved } from './debtMoved.js';
import { noAssessment } from './noAssessment.js';
import { noHandover } from './noHandover.js';
import { noPilot } from './noPilot.js';

/** The rules of the group `transition`. */
export const transitionRules: readonly Rule[] = [noAssessment, debtMoved, noPilot, noHandover];
