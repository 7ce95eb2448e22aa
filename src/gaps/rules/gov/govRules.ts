import type { Rule } from '../../rule.js';
import { accountabilityOutside } from './accountabilityOutside.js';
import { augmentationWithoutLead } from './augmentationWithoutLead.js';
import { everythingOutside } from './everythingOutside.js';
import { gapNotEscalated } from './gapNotEscalated.js';
import { internalOnlyOutside } from './internalOnlyOutside.js';
import { noDriver } from './noDriver.js';
import { oneModelForEverything } from './oneModelForEverything.js';
import { retainedScopeUndefined } from './retainedScopeUndefined.js';

/** The rules of the group `gov` for everyday work. */
export const govRules: readonly Rule[] = [
  accountabilityOutside,
  retainedScopeUndefined,
  oneModelForEverything,
  augmentationWithoutLead,
  internalOnlyOutside,
  gapNotEscalated,
];

/** The other rules of the group `gov`. */
export const laterGovRules: readonly Rule[] = [everythingOutside, noDriver];
