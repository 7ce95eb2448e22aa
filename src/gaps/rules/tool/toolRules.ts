import type { Rule } from '../../rule.js';
import { changesInvisible } from './changesInvisible.js';
import { noInternalVisibility } from './noInternalVisibility.js';
import { ownershipUnclear } from './ownershipUnclear.js';
import { recordConflict } from './recordConflict.js';
import { silo } from './silo.js';

/** The rules of the group `tool` for everyday work. */
export const toolRules: readonly Rule[] = [silo, noInternalVisibility, recordConflict, ownershipUnclear];

/** The other rules of the group `tool`. */
export const laterToolRules: readonly Rule[] = [changesInvisible];
