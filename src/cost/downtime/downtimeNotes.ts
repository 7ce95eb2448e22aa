import type { Warning } from '../../internal/quantity/model.js';

/** Notes of the lines of downtime and credits, by code. */
export const downtimeNotes = {
  'affected-share-twice':
    'Both the incident and the cost of a minute of its service have a share affected: revenue is lessened by both.',
  'credits-not-claimed': 'Contracts give credits that this option does not claim.',
  'never-staffed': 'Nobody is ever there to take an outage out of hours, so that the wait has no length.',
} as const;

/** A note of a line. */
export function downtimeNote(code: keyof typeof downtimeNotes): Warning {
  return { code, message: downtimeNotes[code] };
}
