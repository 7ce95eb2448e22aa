import type { Rule } from '../rule.js';
import { backupRules } from './backup/backupRules.js';
import { laterCapabilityRules, capabilityRules } from './capability/capabilityRules.js';
import { laterCapacityRules, capacityRules } from './capacity/capacityRules.js';
import { laterContractRules, contractRules } from './contract/contractRules.js';
import { laterCostRules, costRules } from './cost/costRules.js';
import { laterCoverageRules, coverageRules } from './coverage/coverageRules.js';
import { laterDecisionRules, decisionRules } from './decision/decisionRules.js';
import { laterDocsRules, docsRules } from './docs/docsRules.js';
import { drRules } from './dr/drRules.js';
import { laterEscalationRules, escalationRules } from './escalation/escalationRules.js';
import { laterEvidenceRules, evidenceRules } from './evidence/evidenceRules.js';
import { laterExceptionRules, exceptionRules } from './exception/exceptionRules.js';
import { laterGovRules, govRules } from './gov/govRules.js';
import { laterLaneRules, laneRules } from './lane/laneRules.js';
import { laterLockinRules, lockinRules } from './lockin/lockinRules.js';
import { monitoringRules } from './monitoring/monitoringRules.js';
import { laterOutcomeRules, outcomeRules } from './outcome/outcomeRules.js';
import { laterOwnRules, ownRules } from './own/ownRules.js';
import { laterRaciRules, raciRules } from './raci/raciRules.js';
import { refRules } from './ref/refRules.js';
import { laterResilienceRules, resilienceRules } from './resilience/resilienceRules.js';
import { reviewRules } from './review/reviewRules.js';
import { laterSecRules, secRules } from './sec/secRules.js';
import { slaRules } from './sla/slaRules.js';
import { laterToolRules, toolRules } from './tool/toolRules.js';
import { laterTransitionRules, transitionRules } from './transition/transitionRules.js';

/** Every built-in rule, group by group. */
export const catalogue: readonly Rule[] = [
  ...raciRules,
  ...laterRaciRules,
  ...refRules,
  ...ownRules,
  ...laterOwnRules,
  ...laneRules,
  ...laterLaneRules,
  ...coverageRules,
  ...laterCoverageRules,
  ...capabilityRules,
  ...laterCapabilityRules,
  ...capacityRules,
  ...laterCapacityRules,
  ...resilienceRules,
  ...laterResilienceRules,
  ...docsRules,
  ...laterDocsRules,
  ...evidenceRules,
  ...laterEvidenceRules,
  ...reviewRules,
  ...govRules,
  ...laterGovRules,
  ...decisionRules,
  ...laterDecisionRules,
  ...exceptionRules,
  ...laterExceptionRules,
  ...toolRules,
  ...laterToolRules,
  ...monitoringRules,
  ...slaRules,
  ...escalationRules,
  ...laterEscalationRules,
  ...contractRules,
  ...laterContractRules,
  ...secRules,
  ...laterSecRules,
  ...backupRules,
  ...drRules,
  ...lockinRules,
  ...laterLockinRules,
  ...transitionRules,
  ...laterTransitionRules,
  ...outcomeRules,
  ...laterOutcomeRules,
  ...costRules,
  ...laterCostRules,
];
