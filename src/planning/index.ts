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
