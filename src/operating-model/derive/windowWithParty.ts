import type { CoverageWindow } from '../../coverage/model.js';
import type { OperatingModelIndex } from '../indexOperatingModel.js';

/** A window with the party of its team where it names none, so that what closes for a party closes for its teams. */
export function windowWithParty(index: OperatingModelIndex, window: CoverageWindow): CoverageWindow {
  const partyId = window.partyId ?? index.partyOf({ kind: 'team', id: window.teamId ?? '' });
  return partyId === undefined || partyId === window.partyId ? window : { ...window, partyId };
}
