import type { CoveredBy } from '../coveredBy.js';

/** Who covers, as fields of a part of a plan: only those that are known. */
export function whoText({ personId, teamId, partyId }: CoveredBy): {
  readonly personId?: string;
  readonly teamId?: string;
  readonly partyId?: string;
} {
  return {
    ...(personId !== null && { personId }),
    ...(teamId !== null && { teamId }),
    ...(partyId !== null && { partyId }),
  };
}
