export { advanceTransition } from './advanceTransition.js';
export type { AdvanceTransitionOptions } from './advanceTransition.js';
export { transitionStatus } from './transitionStatus.js';
export type { TransitionStatusOptions } from './transitionStatus.js';
export { phaseCriteria } from './transition/phaseCriteria.js';
export type {
  CriterionState,
  PhaseCriterion,
  TransitionEvent,
  TransitionPhase,
  TransitionStatus,
  TransitionStep,
} from './transition/model.js';
export { handoverChecklist } from './handoverChecklist.js';
export type { HandoverChecklist, HandoverChecklistOptions, HandoverState } from './handoverChecklist.js';
export { handoverItems } from './handover/handoverItems.js';
export type { HandoverItemText } from './handover/handoverItems.js';
export { rankPilots } from './rankPilots.js';
export type { PilotWeights, RankPilotsOptions } from './rankPilots.js';
export { pilotExclusions, pilotItems } from './pilots/model.js';
export type { PilotContribution, RankedPilot } from './pilots/model.js';
export { reviewsDue } from './reviewsDue.js';
export type { ReviewsDueOptions } from './reviewsDue.js';
export { reviewReasons } from './reviews/model.js';
export type { DueReview, ReviewReason } from './reviews/model.js';
export type { PolicyInUse } from './reviews/otherReasons.js';
export { criterionRoles, criterionStates } from './transition/model.js';
export { decisionRecord } from './decisionRecord.js';
export type { DecisionRecordOptions } from './decisionRecord.js';
export type {
  DecisionRecord,
  RecordOption,
  RecordOverride,
  RecordPoint,
  RecordReason,
  RecordRole,
} from './decision/model.js';
export { toDecisionText } from './toDecisionText.js';
export { toMadr } from './toMadr.js';
export { toYStatement } from './toYStatement.js';
export { stakeholderQuestions } from './decision/stakeholderQuestions.js';
export type { StakeholderQuestion } from './decision/stakeholderQuestions.js';
