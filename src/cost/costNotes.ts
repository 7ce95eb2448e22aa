import type { Warning } from '../internal/quantity/model.js';

/** Remarks on lines and trials, by code. */
export const costNotes = {
  'affected-share-twice':
    'Both the incident and the cost of a minute of its service have a share affected: revenue is lessened by both.',
  'approximate-method':
    'The method scales recruiting by concentration and mitigation, which shared documents do not make cheaper.',
  'credits-not-claimed': 'Contracts give credits that this option does not claim.',
  'heavy-tail': 'Costs spread widely: the mean settles slowly with more trials, the median fast. Look at both.',
  'in-fee': 'Tools of the provider are part of its fee and count 0 here.',
  incumbent: 'Nothing moves: this is how things are.',
  'never-staffed': 'Nobody is ever there to take an outage out of hours, so that the wait has no length.',
  'no-incumbent': 'No option is how things are, so nothing runs beside it.',
  'salvage-counted': 'What is left of purchases at the horizon counts back.',
  'service-without-holders':
    'Nobody holds the knowledge of a service: it is lost already, and is no part of this line.',
} as const;

/** A remark. */
export function costNote(code: keyof typeof costNotes): Warning {
  return { code, message: costNotes[code] };
}
