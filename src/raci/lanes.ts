import type { Assignee } from '../services/parties/model.js';
import type { laneStrengths } from './model.js';

/** Whether a lane has the one owner that it should have. */
export const laneOwnerStatuses = [
  /** One party or role. */
  'one',
  /** One, which is neither a party nor a role. */
  'other-kind',
  /** Several. */
  'several',
  /** Nobody, and that is assessed. */
  'none',
  /** Not assessed. */
  'unknown',
] as const;
/** Whether a lane has the one owner that it should have. */
export type LaneOwnerStatus = (typeof laneOwnerStatuses)[number];

/** Who owns a lane. */
export interface LaneOwner {
  /** Whether it is one. */
  readonly ownerStatus: LaneOwnerStatus;
  /** The owners, each once; empty: nobody, or not assessed. */
  readonly owners: readonly Assignee[];
  /** Their one party; null where nobody owns the lane, where parties differ, and where one is not known. */
  readonly ownerPartyId: string | null;
  /** Their parties as far as known, by id. */
  readonly ownerPartyIds: readonly string[];
}

/** How an activity is in a lane. */
export interface LaneMember {
  /** The lane. */
  readonly laneId: string;
  /** The activity. */
  readonly activityId: string;
  /** Its name, or its id where it has none. */
  readonly label: string;
  /** By its id, by what it is (`select`), or not known to be: something that `select` asks for is not assessed. */
  readonly by: 'id' | 'select' | 'unknown';
  /** Whether it is left out explicitly; then it is no member, and who answers for it is accepted. */
  readonly carvedOut: boolean;
}

/** How the accountable of an activity go with the owner of its lane. */
export const laneAgreements = [
  /** All are of the owner's party. */
  'owner',
  /** One is of another party. */
  'elsewhere',
  /** Nobody is accountable, and that is assessed. */
  'nobody',
  /** It is no operational work, or the scheme has no letter for it: no agreement is expected. */
  'not-applicable',
  /** Something is not assessed: the kind of work, the owner, a party, or all letters and nobody is known to be of another party. */
  'unknown',
] as const;
/** How the accountable of an activity go with the owner of its lane. */
export type LaneAgreement = (typeof laneAgreements)[number];

/** A member with who answers for it. */
export interface LaneMemberRow extends LaneMember {
  /** Parties of the accountable as far as known, by id. */
  readonly accountablePartyIds: readonly string[];
  /** How they go with the owner of the lane; for a carved-out activity as if it were a member. */
  readonly accountable: LaneAgreement;
}

/** A lane that another one needs, directly or through others. */
export interface LanePrerequisite {
  /** The lane. */
  readonly laneId: string;
  /** The lane that it needs. */
  readonly requiredLaneId: string;
  /** `must` only where a chain of nothing but `must` leads there. */
  readonly strength: (typeof laneStrengths)[number];
  /** The lane before it on the shortest chain of that strength; null where it is needed directly. */
  readonly through: string | null;
  /** Who owns it: the party that owns the lane, another party too or alone, nobody, or not known. */
  readonly status: 'same-party' | 'other-party' | 'nobody' | 'unknown';
  /** Parties that own it, as far as known, by id. */
  readonly partyIds: readonly string[];
}

/** Lanes that need each other in a circle. */
export interface LaneCycle {
  /** The lanes, in the order of the input. */
  readonly laneIds: readonly string[];
  /** Whether one party owns them all, which is allowed. */
  readonly status: 'one-party' | 'several-parties' | 'nobody' | 'unknown';
  /** Parties that own them, as far as known, by id. */
  readonly partyIds: readonly string[];
}

/** An activity that is in several lanes. */
export interface SharedActivity {
  /** The activity. */
  readonly activityId: string;
  /** Its name, or its id where it has none. */
  readonly label: string;
  /** The lanes, in the order of the input. */
  readonly laneIds: readonly string[];
  /** Whether they have the same owner, which they must: different parties, or roles of one party that differ. */
  readonly status: 'same-owner' | 'different-roles' | 'different-parties' | 'unknown';
}

/** One lane. */
export interface LaneRow extends LaneOwner {
  /** The lane. */
  readonly laneId: string;
  /** Its name. */
  readonly label: string;
  /** Activities that are in it, without those carved out; null where it states none, or activities are not assessed. */
  readonly memberIds: readonly string[] | null;
  /** Activities that it names and that are not listed. */
  readonly missingActivityIds: readonly string[];
  /** Members for which another party answers. */
  readonly accountableElsewhere: readonly string[];
  /** Lanes that it needs and another party owns. */
  readonly violatedPrerequisites: readonly string[];
  /**
   * `violated` where another party owns one; else `not-owned` where nobody owns one; else `unknown` where lanes or owners on the way are
   * not assessed, not listed, or too many; else `met`.
   */
  readonly prerequisites: 'met' | 'violated' | 'not-owned' | 'unknown';
}

/** Lanes with their owners, members and prerequisites. */
export interface LaneView {
  /** The scheme of the letters. */
  readonly schemeId: string;
  /** The lanes, in the order of the input; null where lanes are not assessed. */
  readonly lanes: readonly LaneRow[] | null;
  /** Their activities, lane by lane. */
  readonly members: readonly LaneMemberRow[];
  /** The lanes that they need, lane by lane, nearest first. */
  readonly prerequisites: readonly LanePrerequisite[];
  /** Circles among the lanes. */
  readonly cycles: readonly LaneCycle[];
  /** Activities in several lanes, in the order of the input. */
  readonly shared: readonly SharedActivity[];
}
