export { documentKinds, eventKinds, evidenceKinds, evidenceOutcomes } from './records/model.js';
export type {
  DocumentRecord,
  EscalationRoute,
  EscalationStep,
  Evidence,
  Exception,
  FollowUp,
  OperationsEvent,
  Review,
} from './records/model.js';
export {
  criterionStatuses,
  decisionStatuses,
  handoverStatuses,
  nextSteps,
  partnerItems,
  partnerQuestions,
  pilotResults,
  transitionPhases,
} from './decisions/model.js';
export type {
  Decision,
  DecisionOverride,
  HandoverItem,
  PartnerAnswer,
  PartnerCandidate,
  PartnerRating,
  Pilot,
  PilotCandidate,
  PilotScores,
  PolicyReference,
  Transition,
  TransitionCriterion,
  TransitionDebt,
} from './decisions/model.js';
export type { Entity, EntityCommon, ExternalId, ImportedFrom, UnnamedEntity } from '../internal/entity/model.js';
export type { JsonValue } from '../internal/json.js';
