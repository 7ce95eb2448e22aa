import type { HoursPlan } from '../coverage/model.js';
import type { Entity, EntityCommon } from '../internal/entity/model.js';
import type { Assignee } from '../services/parties/model.js';
import type { Practice } from '../services/activities/model.js';

/** What a letter of a scheme means. */
export const raciSemantics = [
  'does-work',
  'owns-outcome',
  'consulted',
  'informed',
  'supports',
  'verifies',
  'signs-off',
  'recommends',
  'drives',
  'omitted',
] as const;
/** What a letter of a scheme means. */
export type RaciSemantic = (typeof raciSemantics)[number];

/** A letter of a scheme. */
export interface RaciLetter {
  /** One character. */
  readonly letter: string;
  /** The word it stands for. */
  readonly label: string;
  /** What it means, at least one. */
  readonly semantics: readonly RaciSemantic[];
}

/** How responsibilities are written: the letters and what they mean. */
export interface RaciScheme {
  /** A preset, or an id of the caller, which needs letters. */
  readonly id: string;
  /** The letters of an own scheme. */
  readonly letters?: readonly RaciLetter[] | undefined;
  /** Whether the accountable does the work where nobody is named to do it; absent: as the rule preset says. */
  readonly accountableImpliesResponsible?: boolean | null | undefined;
}

/** For which part of an activity an assignment holds; a missing dimension means all of it. */
export interface AssignmentScope {
  /** Severities; absent: all. */
  readonly severities?: readonly string[] | undefined;
  /** Sites; absent: all. */
  readonly sites?: readonly string[] | undefined;
  /** Hours; absent: all. */
  readonly window?: HoursPlan | undefined;
}

/** One letter of one assignee on one activity. */
export interface Assignment extends EntityCommon {
  /** Id, where one is wanted. */
  readonly id?: string | null | undefined;
  /** What people call it. */
  readonly name?: string | null | undefined;
  /** The activity. */
  readonly activityId: string;
  /** Who holds it. */
  readonly assignee: Assignee;
  /** One letter of the scheme. */
  readonly responsibility: string;
  /** For which part; absent: all. */
  readonly scope?: AssignmentScope | undefined;
  /** First day; absent or null: open. */
  readonly validFrom?: string | null | undefined;
  /** Last day, included; absent or null: open. */
  readonly validUntil?: string | null | undefined;
  /** Free text. */
  readonly note?: string | null | undefined;
  /** Hours a month of one who does the work, >= 0. */
  readonly effortHoursPerMonth?: number | null | undefined;
}

/** How strict a prerequisite between lanes is. */
export const laneStrengths = ['must', 'should'] as const;

/** Which activities belong to a lane. */
export interface LaneSelector {
  /** Of these services. */
  readonly serviceIds?: readonly string[] | undefined;
  /** Of services with these functions. */
  readonly functions?: readonly string[] | undefined;
  /** Of these practices. */
  readonly practices?: readonly Practice[] | undefined;
  /** Of these incident types. */
  readonly incidentTypes?: readonly string[] | undefined;
}

/** A lane that another one needs. */
export interface LaneRequirement {
  /** The lane needed. */
  readonly laneId: string;
  /** How strict it is; absent: must. */
  readonly strength?: (typeof laneStrengths)[number] | undefined;
}

/** An activity that is left out of a lane. */
export interface LaneCarveOut {
  /** The activity. */
  readonly activityId: string;
  /** Why. */
  readonly reason: string;
}

/** A field of work with one exclusive owner. */
export interface Lane extends Entity {
  /** Its activities by id. */
  readonly activityIds?: readonly string[] | undefined;
  /** Its activities by what they are; both lists together. */
  readonly select?: LaneSelector | null | undefined;
  /** Who owns it; one is right. */
  readonly owners?: readonly Assignee[] | undefined;
  /** Lanes whose ownership it needs. */
  readonly requires?: readonly LaneRequirement[] | undefined;
  /** Activities that are left out. */
  readonly carveOuts?: readonly LaneCarveOut[] | undefined;
}

/** What one party declares that another must do. */
export interface Duty extends Entity {
  /** Who declares it. */
  readonly declaringPartyId: string;
  /** Who must do it. */
  readonly obligedPartyId: string;
  /** Service it belongs to. */
  readonly serviceId?: string | null | undefined;
  /** Contract it stands in. */
  readonly contractId?: string | null | undefined;
  /** Why it was refused. */
  readonly refusedReason?: string | null | undefined;
}
