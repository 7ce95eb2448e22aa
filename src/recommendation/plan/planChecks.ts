import { augmentationForCoverage } from './checks/augmentationForCoverage.js';
import { augmentationWithoutLead } from './checks/augmentationWithoutLead.js';
import { backupVerificationUnowned } from './checks/backupVerificationUnowned.js';
import { dependencySlower } from './checks/dependencySlower.js';
import { externalWithoutInternalOwner } from './checks/externalWithoutInternalOwner.js';
import { inHouseUnderstaffed } from './checks/inHouseUnderstaffed.js';
import { internalOnlyInsideExternal } from './checks/internalOnlyInsideExternal.js';
import { singleModelForAll } from './checks/singleModelForAll.js';
import { strategyExternalised } from './checks/strategyExternalised.js';
import { toolingSilo } from './checks/toolingSilo.js';
import type { PlanCheck } from './model.js';
import type { Planning } from './planning.js';

/** The ten checks of a plan, in their order. */
export function planChecks(planning: Planning): PlanCheck[] {
  return [
    externalWithoutInternalOwner(planning),
    strategyExternalised(planning),
    singleModelForAll(planning),
    inHouseUnderstaffed(planning),
    augmentationWithoutLead(planning),
    augmentationForCoverage(planning),
    toolingSilo(planning),
    dependencySlower(planning),
    internalOnlyInsideExternal(planning),
    backupVerificationUnowned(planning),
  ];
}
