import type { Transition, TransitionCriterion } from '../governance/decisions/model.js';
import type { OperationsEvent } from '../governance/records/model.js';
import { checkOptions, checkRecord, checkTexts, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { jsonCopy } from '../internal/jsonCopy.js';
import type { OperatingModel } from '../operating-model/model.js';
import type { TransitionEvent, TransitionStep } from './transition/model.js';
import { eventOf, isCalledFor } from './transition/calledFor.js';
import { matrixReviewed, phaseCriteria } from './transition/phaseCriteria.js';
import type { PlanningContext } from './transition/planningContext.js';
import { backToAudit, withoutPilotStatements } from './transition/startOver.js';
import { transitionOf } from './transition/transitionOf.js';
import { statusOf } from './transitionStatus.js';

/** Options of {@link advanceTransition}. */
export interface AdvanceTransitionOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant: the day of the event. */
  readonly asOf: string | number;
}

/**
 * A transition after something happened to it. No phase can be skipped: `advance` with anything open gives everything that holds it back,
 * and leaves the transition as it is.
 *
 * A rejected pilot starts again with another service or goes back to the audit; `rolled-back` and `no-gain` (12 months without improvement)
 * lead back to the audit. What was stated of a pilot that is rejected or replaced counts no more; nor does what was stated of later phases
 * after a roll back, and nothing at all after a year without gain.
 *
 * The last phase is a loop: a review of the responsibility matrix counts for its cadence (a quarter where nothing else is stated), and an
 * incident or change of the document that calls for a review makes it due from its day on, unless one was held since. Both are stated as the
 * criterion `matrix-reviewed`; in an earlier phase they change nothing. The document is not changed: put the transition into it.
 *
 * @throws ComanagedError `invalid-argument` for a transition or criterion that is not there, or an event out of place; `invalid-option`,
 * `unknown-option`
 *
 * @example
 * ```ts
 * import { advanceTransition } from 'comanaged/planning';
 *
 * const model = {
 *   id: 'mills',
 *   name: 'North Mills',
 *   transitions: [{ id: 'move', name: 'Backup to Harbor', phase: 'pilot' as const, pilot: { serviceId: 'backup' } }],
 * };
 * const { transition } = advanceTransition(model, 'move', { kind: 'pilot-rejected', back: 'audit' }, { asOf: '2026-09-01' });
 * [transition.phase, transition.pilot?.result];
 * // => ['audit', 'rejected']
 * ```
 */
export function advanceTransition(
  model: OperatingModel,
  transitionId: string,
  event: TransitionEvent,
  options: AdvanceTransitionOptions,
): TransitionStep {
  checkOptions(options, 'options', ['asOf']);
  checkRecord(model, 'model');
  checkRecord(event, 'event');
  return guarded('model', () => stepOf(transitionOf(model, transitionId, options.asOf), event));
}

function stepOf(context: PlanningContext, event: TransitionEvent): TransitionStep {
  const { transition, asOf } = context;
  const { phase = 'audit', pilot } = transition;
  switch (event.kind) {
    case 'criterion-met':
      return changed(
        withCriterion(transition, event.criterionId, { status: 'met', evidenceIds: event.evidenceIds, asOf }),
      );
    case 'criterion-withdrawn':
      return changed(withCriterion(transition, event.criterionId, { status: 'open', asOf }));
    case 'advance':
      return advanced(context);
    case 'pilot-chosen':
      return withPilot(transition, event.serviceId);
    case 'pilot-accepted':
      if (pilot == null || phase !== 'pilot' || pilot.result === 'rejected') refuse('event', 'come while a pilot runs');
      return changed({ ...transition, pilot: { ...pilot, result: 'accepted' } });
    case 'pilot-rejected': {
      if (pilot == null || phase !== 'pilot') refuse('event', 'come while a pilot runs');
      if (!['pilot', 'audit'].includes(event.back)) refuse('event/back', 'be pilot or audit');
      return changed({
        ...withoutPilotStatements(transition),
        phase: event.back,
        pilot: { ...pilot, result: 'rejected' },
      });
    }
    case 'rolled-back':
      return changed(backToAudit(transition, false));
    case 'no-gain':
      if (phase !== 'optimization') refuse('event', 'come in the last phase');
      return changed(backToAudit(transition, true));
    case 'review-held': {
      checkTexts(event.evidenceIds, 'event/evidenceIds');
      if (phase !== 'optimization') return unchanged(context);
      return changed(
        withCriterion(transition, matrixReviewed, { status: 'met', evidenceIds: event.evidenceIds, asOf }),
      );
    }
    case 'event-recorded':
      return withEvent(context, eventOf(context, event.eventId));
    default:
      return refuse('event/kind', 'be a kind of event');
  }
}

/** A service that is tried; what was stated of another pilot, or of an earlier trial, says nothing of it. */
function withPilot(transition: Transition, serviceId: unknown): TransitionStep {
  const { phase = 'audit', pilot } = transition;
  if (typeof serviceId !== 'string') refuse('event/serviceId', 'be a text');
  if (phase !== 'audit' && phase !== 'pilot') refuse('event', 'come before the pilot is left behind');
  const isAnew = pilot != null && (pilot.serviceId !== serviceId || pilot.result === 'rejected');
  const before = isAnew ? withoutPilotStatements(transition) : transition;
  return changed({ ...before, pilot: { serviceId, result: 'running' } });
}

/** An event that calls for a review makes the criterion of the last phase open from its day on; before that phase, nothing hangs on it. */
function withEvent(context: PlanningContext, event: OperationsEvent): TransitionStep {
  const { transition } = context;
  if (transition.phase !== 'optimization') return unchanged(context);
  const isOpen = transition.criteria?.some(({ id, status }) => id === matrixReviewed && status === 'open') === true;
  if (isOpen || isCalledFor(context, event) !== true) return unchanged(context);
  return changed(withCriterion(transition, matrixReviewed, { status: 'open', asOf: event.occurredOn }));
}

/** Nothing new; what is not known of the last phase is told. */
function unchanged(context: PlanningContext): TransitionStep {
  const { transition } = context;
  const states = transition.phase === 'optimization' ? statusOf(context).criteria : [];
  const unknown = states.filter(({ role, state }) => role === 'standing' && state === 'unknown');
  return { status: 'unchanged', transition: jsonCopy(transition), open: [], unknown };
}

function changed(transition: Transition): TransitionStep {
  return { status: 'changed', transition: jsonCopy(transition), open: [], unknown: [] };
}

function advanced(context: PlanningContext): TransitionStep {
  const { transition } = context;
  const { nextPhase, criteria, nextEntry, canAdvance } = statusOf(context);
  if (nextPhase === null) refuse('event', 'not lead beyond the last phase');
  if (canAdvance) return changed({ ...transition, phase: nextPhase });
  const holding = [...criteria, ...nextEntry];
  return {
    status: 'blocked',
    transition: jsonCopy(transition),
    open: holding.filter(({ state }) => state === 'open' || state === 'expired'),
    unknown: holding.filter(({ state }) => state === 'unknown'),
  };
}

interface Statement {
  readonly status: TransitionCriterion['status'];
  readonly evidenceIds?: readonly string[] | undefined;
  readonly asOf: string;
}

function withCriterion(transition: Transition, id: string, { status, evidenceIds, asOf }: Statement): Transition {
  if (!phaseCriteria.some((each) => each.id === id)) refuse('event/criterionId', 'name a criterion of a phase');
  checkTexts(evidenceIds, 'event/evidenceIds');
  const criterion = { id, status, ...(evidenceIds && { evidenceIds: [...evidenceIds] }), changedOn: asOf };
  const others = transition.criteria ?? [];
  const isNew = !others.some((each) => each.id === id);
  return {
    ...transition,
    criteria: isNew ? [...others, criterion] : others.map((each) => (each.id === id ? criterion : each)),
  };
}
