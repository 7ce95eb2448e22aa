import type { Rule } from '../../rule.js';
import { areaUnmeasured } from './areaUnmeasured.js';
import { noStakeholderVoice } from './noStakeholderVoice.js';

/** The rules of the group `outcome` for everyday work. */
export const outcomeRules: readonly Rule[] = [areaUnmeasured];

/** The other rules of the group `outcome`. */
export const laterOutcomeRules: readonly Rule[] = [noStakeholderVoice];
