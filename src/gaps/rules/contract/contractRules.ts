import type { Rule } from '../../rule.js';
import { expiring } from './expiring.js';
import { noReporting } from './noReporting.js';
import { scopeMismatch } from './scopeMismatch.js';

/** The rules of the group `contract` for everyday work. */
export const contractRules: readonly Rule[] = [scopeMismatch, expiring];

/** The other rules of the group `contract`. */
export const laterContractRules: readonly Rule[] = [noReporting];
