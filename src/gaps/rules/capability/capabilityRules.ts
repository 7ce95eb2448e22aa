import type { Rule } from '../../rule.js';
import { domainThin } from './domainThin.js';
import { skillMissing } from './skillMissing.js';
import { vacancyStuck } from './vacancyStuck.js';

/** The rules of the group `capability` for everyday work. */
export const capabilityRules: readonly Rule[] = [skillMissing];

/** The other rules of the group `capability`. */
export const laterCapabilityRules: readonly Rule[] = [domainThin, vacancyStuck];
