import type { Transition } from '../../governance/decisions/model.js';
import { phaseCriteria } from './phaseCriteria.js';

/** Stated of the partner, whichever service is tried. */
const ofPartner = 'partner-gates-passed';

/** Whether a criterion speaks of one pilot, and says nothing of the next one. */
function isOfPilot(id: string): boolean {
  if (id === 'pilot-accepted') return true;
  return id !== ofPartner && phaseCriteria.some((each) => each.id === id && each.phase === 'pilot');
}

function without(transition: Transition, isGone: (id: string) => boolean): Transition {
  const { criteria } = transition;
  return criteria == null ? transition : { ...transition, criteria: criteria.filter(({ id }) => !isGone(id)) };
}

/** A transition without what was stated of its pilot, which is another one now or none. */
export function withoutPilotStatements(transition: Transition): Transition {
  return without(transition, isOfPilot);
}

/**
 * A transition that is back in the audit, without a pilot and without what was stated of later phases.
 *
 * @param isAll Whether the audit is done anew too, so that nothing that was stated counts any more
 */
export function backToAudit(transition: Transition, isAll: boolean): Transition {
  const audit = new Set(phaseCriteria.filter(({ phase }) => phase === 'audit').map(({ id }) => id));
  const back = without(transition, (id) => isAll || (!audit.has(id) && id !== ofPartner));
  return { ...back, phase: 'audit', ...(transition.pilot != null && { pilot: null }) };
}
