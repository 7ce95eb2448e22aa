import type { Rule } from '../rule.js';
import { backupRules } from './backup/backupRules.js';
import { capabilityRules } from './capability/capabilityRules.js';
import { capacityRules } from './capacity/capacityRules.js';
import { contractRules } from './contract/contractRules.js';
import { costRules } from './cost/costRules.js';
import { coverageRules } from './coverage/coverageRules.js';
import { decisionRules } from './decision/decisionRules.js';
import { docsRules } from './docs/docsRules.js';
import { drRules } from './dr/drRules.js';
import { escalationRules } from './escalation/escalationRules.js';
import { evidenceRules } from './evidence/evidenceRules.js';
import { exceptionRules } from './exception/exceptionRules.js';
import { govRules } from './gov/govRules.js';
import { laneRules } from './lane/laneRules.js';
import { lockinRules } from './lockin/lockinRules.js';
import { monitoringRules } from './monitoring/monitoringRules.js';
import { outcomeRules } from './outcome/outcomeRules.js';
import { ownRules } from './own/ownRules.js';
import { raciRules } from './raci/raciRules.js';
import { refRules } from './ref/refRules.js';
import { resilienceRules } from './resilience/resilienceRules.js';
import { reviewRules } from './review/reviewRules.js';
import { secRules } from './sec/secRules.js';
import { slaRules } from './sla/slaRules.js';
import { toolRules } from './tool/toolRules.js';
import { transitionRules } from './transition/transitionRules.js';

/** The rules for everyday work, group by group; apart from the catalogue, so that a bundle with them alone leaves the others out. */
export const everydayRules: readonly Rule[] = [
  ...raciRules,
  ...refRules,
  ...ownRules,
  ...laneRules,
  ...coverageRules,
  ...capabilityRules,
  ...capacityRules,
  ...resilienceRules,
  ...docsRules,
  ...evidenceRules,
  ...reviewRules,
  ...govRules,
  ...decisionRules,
  ...exceptionRules,
  ...toolRules,
  ...monitoringRules,
  ...slaRules,
  ...escalationRules,
  ...contractRules,
  ...secRules,
  ...backupRules,
  ...drRules,
  ...lockinRules,
  ...transitionRules,
  ...outcomeRules,
  ...costRules,
];
