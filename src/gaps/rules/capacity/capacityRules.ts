import type { Rule } from '../../rule.js';
import { maintenanceSlipping } from './maintenanceSlipping.js';
import { onCallBurnout } from './onCallBurnout.js';
import { overallocated } from './overallocated.js';
import { reactiveHeavy } from './reactiveHeavy.js';
import { toolUpkeep } from './toolUpkeep.js';

/** The rules of the group `capacity` for everyday work. */
export const capacityRules: readonly Rule[] = [reactiveHeavy, overallocated, maintenanceSlipping];

/** The other rules of the group `capacity`. */
export const laterCapacityRules: readonly Rule[] = [onCallBurnout, toolUpkeep];
