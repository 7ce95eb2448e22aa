import type { OperationsEvent } from '../../governance/records/model.js';
import { refuse } from '../../internal/check.js';
import { compareText } from '../../internal/text/compareText.js';
import { eventCalls } from '../reviews/eventCalls.js';
import { matrixReviewed } from './phaseCriteria.js';
import type { PlanningContext } from './planningContext.js';
import { lastHeldOn, matrixReviews } from './standingState.js';

/** An event of the document that has happened. */
export function eventOf({ index, asOf }: PlanningContext, eventId: unknown): OperationsEvent {
  const event = typeof eventId === 'string' ? index.find('event', eventId) : undefined;
  if (event === undefined) return refuse('event/eventId', 'name an event of the document');
  if (compareText(event.occurredOn, asOf) > 0)
    return refuse('event/eventId', 'name an event that has happened by then');
  return event;
}

/** Whether an event makes a review of the matrix due that was not held since; undefined where that is not known. */
export function isCalledFor(context: PlanningContext, event: OperationsEvent): boolean | undefined {
  const reviews = matrixReviews(context);
  const stated = context.transition.criteria?.find(({ id, status }) => id === matrixReviewed && status === 'met');
  const held = [lastHeldOn(reviews), stated?.changedOn];
  const isHeldSince = (day: string) => compareText(event.occurredOn, day) <= 0 && compareText(day, context.asOf) <= 0;
  if (held.some((day) => day != null && isHeldSince(day))) return false;
  // Where several reviews have severities of their own, the first that calls is enough.
  const triggers = reviews.length > 0 ? reviews.map(({ triggerSeverity }) => triggerSeverity) : [undefined];
  const found = triggers.map((trigger) => eventCalls(event, trigger, context.index));
  if (found.some(({ calls }) => calls)) return true;
  return found.some(({ missing }) => missing.length > 0) ? undefined : false;
}
