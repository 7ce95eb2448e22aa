import type { Rule } from '../../rule.js';
import { areaUnmeasured } from './areaUnmeasured.js';
import { noStakeholderVoice } from './noStakeholderVoice.js';

/** The rules of the group `outcome`. */
export const outcomeRules: readonly Rule[] = [areaUnmeasured, noStakeholderVoice];
