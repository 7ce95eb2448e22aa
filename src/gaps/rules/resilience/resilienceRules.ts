import type { Rule } from '../../rule.js';
import { dependenciesUnknown } from './dependenciesUnknown.js';
import { dependencyCycle } from './dependencyCycle.js';
import { dependencyWeaker } from './dependencyWeaker.js';
import { heroIncidents } from './heroIncidents.js';
import { leaver } from './leaver.js';
import { noDeputy } from './noDeputy.js';
import { personConcentration } from './personConcentration.js';
import { singleHolder } from './singleHolder.js';

/** The rules of the group `resilience` for everyday work. */
export const resilienceRules: readonly Rule[] = [
  singleHolder,
  personConcentration,
  noDeputy,
  dependencyWeaker,
  dependenciesUnknown,
];

/** The other rules of the group `resilience`. */
export const laterResilienceRules: readonly Rule[] = [leaver, heroIncidents, dependencyCycle];
