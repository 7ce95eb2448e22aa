import type { Rule } from '../../rule.js';
import { expiring } from './expiring.js';
import { noReporting } from './noReporting.js';
import { scopeMismatch } from './scopeMismatch.js';

/** The rules of the group `contract`. */
export const contractRules: readonly Rule[] = [scopeMismatch, expiring, noReporting];
