import type { Rule } from '../../rule.js';
import { domainThin } from './domainThin.js';
import { skillMissing } from './skillMissing.js';
import { vacancyStuck } from './vacancyStuck.js';

/** The rules of the group `capability`. */
export const capabilityRules: readonly Rule[] = [skillMissing, domainThin, vacancyStuck];
