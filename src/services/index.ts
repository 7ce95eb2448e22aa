export { subjectKinds } from './subjects/model.js';
export type { Subject, SubjectKind } from './subjects/model.js';
export { assigneeKinds, partyKinds, skillDomains } from './parties/model.js';
export type {
  Assignee,
  Party,
  PartyKind,
  Person,
  PersonSkill,
  PrivilegedAccess,
  Role,
  Skill,
  Team,
  Workload,
} from './parties/model.js';
export {
  controlLevels,
  costLevels,
  coverageGapLevels,
  documentationLevels,
  engagementNeeds,
  pressureLevels,
  riskLevels,
  skillLevels,
  specificityLevels,
  teamLevels,
} from './profile/model.js';
export type { GivenFacts } from './profile/model.js';
export {
  criticalities,
  criticalityWeights,
  engagementModels,
  knownFunctions,
  operatingModels,
  serviceLifecycles,
  sloBudgetings,
  sloCalendarUnits,
  sloIndicators,
} from './catalogue/model.js';
export type {
  AccessReview,
  BackupPlan,
  Criticality,
  EngagementModel,
  MonitoredItem,
  RequiredSkill,
  Service,
  ServiceObjectives,
  ServiceOperatingModel,
  Slo,
  SloWindow,
} from './catalogue/model.js';
export { activityKinds, automationLevels, practices, purposes } from './activities/model.js';
export type { Activity, Practice, Purpose } from './activities/model.js';
export {
  custodians,
  serviceLevelClocks,
  serviceLevelMetrics,
  toolAccessLevels,
  toolPurposes,
} from './agreements/model.js';
export type {
  Contract,
  ContractFees,
  Custodian,
  Custody,
  ServiceLevel,
  Tool,
  ToolAccess,
  ToolPurpose,
} from './agreements/model.js';
export type { PersonAlias } from './parties/personAliases.js';
export type { Entity, EntityCommon, ExternalId, ImportedFrom, UnnamedEntity } from '../internal/entity/model.js';
export type { JsonValue } from '../internal/json.js';
export type { Distribution, Provenance, Quantity } from '../internal/quantity/model.js';
