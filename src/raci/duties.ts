/** How far a duty is taken over. */
export const dutyStatuses = [
  /** It was refused, with a reason. */
  'refused',
  /** An activity lists it, and the obliged party does that activity. */
  'satisfied',
  /** Activities list it, and the obliged party does none of them. */
  'listed-without-responsible',
  /** No activity lists it, and each states which duties it fulfills. */
  'unmatched',
  /** Something is not assessed. */
  'unknown',
] as const;
/** How far a duty is taken over. */
export type DutyStatus = (typeof dutyStatuses)[number];

/** What must be known to judge a duty. */
export type DutyGap = 'activities' | 'satisfiesDutyIds' | 'assignments' | 'party';

/** One duty with the activities that fulfill it. */
export interface DutyMatch {
  /** The duty. */
  readonly dutyId: string;
  /** Its name, or its id where it has none. */
  readonly label: string;
  /** Party that declares it. */
  readonly declaringPartyId: string;
  /** Party that must do it. */
  readonly obligedPartyId: string;
  /** How far it is taken over; null where it is listed and no letter of the scheme says who does the work. */
  readonly status: DutyStatus | null;
  /** Activities that list it, in the order of the input. */
  readonly activityIds: readonly string[];
  /** Of these, the ones that the obliged party does. */
  readonly satisfiedByActivityIds: readonly string[];
  /** What is not assessed, where it is unknown. */
  readonly missing: readonly DutyGap[];
}

/** An activity that says it fulfills a duty that is not listed. */
export interface UnknownDuty {
  /** The activity. */
  readonly activityId: string;
  /** The id that it states. */
  readonly dutyId: string;
}

/** Duties that parties declare of each other, matched with the activities that fulfill them. */
export interface DutyMatches {
  /** The scheme of the letters. */
  readonly schemeId: string;
  /** The duties, in the order of the input; null where duties are not assessed. */
  readonly duties: readonly DutyMatch[] | null;
  /** Duties that activities state and that are not listed; null where duties are not assessed. */
  readonly unknownDuties: readonly UnknownDuty[] | null;
  /** Activities that do not state which duties they fulfill; with any, no duty is known to be unmatched. */
  readonly activitiesNotAssessed: number;
}
