/** Who covers an event; all null: not known. */
export interface CoveredBy {
  readonly personId: string | null;
  readonly teamId: string | null;
  readonly partyId: string | null;
}

/** Why it is not known who covers an event. */
export type CoverDoubt = 'unmapped-event' | 'several-matches';

/** Nobody who is known. */
export const nobody: CoveredBy = Object.freeze({ personId: null, teamId: null, partyId: null });
