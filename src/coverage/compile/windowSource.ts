import type { PreparedWindow } from '../plan/prepared.js';
import type { Source } from './source.js';

/** Seats of a window. */
export function windowSource(
  window: PreparedWindow,
  own: Pick<Source, 'stretches' | 'seats'> & Partial<Source>,
): Source {
  const { tier, skills, mode, partyId, teamId, serviceIds, id } = window;
  const names = { personId: null, takesTurns: false, rotationId: null };
  return { tier, skills, mode, partyId, teamId, serviceIds, windowId: id, ...names, ...own };
}
