import type { Rule } from '../../rule.js';
import { areaUnmeasured } from './areaUnmeasured.js';
import { negativeTrend } from './negativeTrend.js';
import { noGain12Months } from './noGain12Months.js';
import { noStakeholderVoice } from './noStakeholderVoice.js';
import { stillFirefighting } from './stillFirefighting.js';

/** The rules of the group `outcome` for everyday work. */
export const outcomeRules: readonly Rule[] = [areaUnmeasured, negativeTrend, noGain12Months];

/** The other rules of the group `outcome`. */
export const laterOutcomeRules: readonly Rule[] = [noStakeholderVoice, stillFirefighting];
