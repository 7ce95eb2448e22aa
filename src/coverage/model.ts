import type { EntityCommon, UnnamedEntity } from '../internal/entity/model.js';

/** How a seat is covered: at the desk, reachable, or when somebody happens to be there. */
export const coverageModes = ['staffed', 'on-call', 'best-effort'] as const;
/** How a seat is covered. */
export type CoverageMode = (typeof coverageModes)[number];

/** Days of the week, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** Support tiers: 1 takes the first contact, 2 and 3 take over. */
export const supportTiers = [1, 2, 3] as const;
/** A support tier. */
export type SupportTier = (typeof supportTiers)[number];

/** Units in which a rotation counts its shifts. */
export const rotationUnits = ['hour', 'day', 'week', 'month'] as const;

interface WindowFields extends EntityCommon {
  /** What people call it. */
  readonly name?: string | null | undefined;
  /** IANA zone whose wall clock counts. */
  readonly zone: string;
  /** Days on which the window starts. */
  readonly days: readonly Weekday[];
  /** Wall time of the start, `HH:mm`. */
  readonly start: string;
  /** Wall time of the end, `HH:mm`, `24:00` allowed; at or before `start` it lies on the next day, equal is 24 hours. */
  readonly end: string;
  /** First start day, `YYYY-MM-DD`; absent or null: open. */
  readonly from?: string | null | undefined;
  /** Last start day, included; absent or null: open. */
  readonly until?: string | null | undefined;
  /** People at once, integer >= 1; absent: 1. */
  readonly seats?: number | undefined;
  /** Tier offered or needed. */
  readonly tier?: SupportTier | null | undefined;
  /** Ids of the skills offered or needed. */
  readonly skills?: readonly string[] | undefined;
  /** How it is covered; absent: staffed. */
  readonly mode?: CoverageMode | undefined;
  /** Team that provides it. */
  readonly teamId?: string | null | undefined;
  /** Party that provides it. */
  readonly partyId?: string | null | undefined;
  /** Person who provides it; counts once. */
  readonly personId?: string | null | undefined;
  /** Services it serves; absent: all. */
  readonly serviceIds?: readonly string[] | undefined;
}

/** Weekly recurring hours in one zone. */
export interface CoverageWindow extends WindowFields {
  /** Id, unique among the windows. */
  readonly id: string;
}

/** Weekly recurring hours that need no id. */
export interface HoursWindow extends WindowFields {
  /** Id, where one is wanted. */
  readonly id?: string | null | undefined;
}

/** A day without service, local 00:00 to 24:00; cuts the tail of the night before. */
export interface Closure {
  /** IANA zone whose day is meant. */
  readonly zone: string;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** What the day is called. */
  readonly name?: string | null | undefined;
  /** Id, where one is wanted. */
  readonly id?: string | null | undefined;
  /** Parties that close; absent: all. */
  readonly partyIds?: readonly string[] | undefined;
  /** Teams that close; absent: all. */
  readonly teamIds?: readonly string[] | undefined;
  /** Windows that close; absent: all. */
  readonly windowIds?: readonly string[] | undefined;
}

/** A stretch of wall time. */
export interface WallHours {
  /** Wall time of the start, `HH:mm`. */
  readonly start: string;
  /** Wall time of the end, `HH:mm`, `24:00` allowed. */
  readonly end: string;
}

/** Other hours on one day, for the windows of the zone that start on it. */
export interface Replacement {
  /** IANA zone whose day is meant. */
  readonly zone: string;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The hours instead; empty: none. */
  readonly hours: readonly WallHours[];
  /** What the day is called. */
  readonly name?: string | null | undefined;
  /** Id, where one is wanted. */
  readonly id?: string | null | undefined;
}

/** A pause in the hours, on one date or on days of the week: exactly one of the two. */
export interface Break {
  /** IANA zone whose wall clock counts. */
  readonly zone: string;
  /** The day, `YYYY-MM-DD`. */
  readonly date?: string | null | undefined;
  /** Days of the week. */
  readonly days?: readonly Weekday[] | undefined;
  /** Wall time of the start, `HH:mm`. */
  readonly start: string;
  /** Wall time of the end, `HH:mm`, `24:00` allowed. */
  readonly end: string;
  /** What the pause is called. */
  readonly name?: string | null | undefined;
  /** Id, where one is wanted. */
  readonly id?: string | null | undefined;
  /** Parties that pause; absent: all. */
  readonly partyIds?: readonly string[] | undefined;
  /** Teams that pause; absent: all. */
  readonly teamIds?: readonly string[] | undefined;
  /** Windows that pause; absent: all. */
  readonly windowIds?: readonly string[] | undefined;
}

/** People who take turns. */
export interface Rotation extends UnnamedEntity {
  /** IANA zone whose wall clock counts. */
  readonly zone: string;
  /** Unit of a shift. */
  readonly unit: (typeof rotationUnits)[number];
  /** Units of a shift, integer >= 1; absent: 1. */
  readonly length?: number | undefined;
  /** Wall time of the hand-off, `HH:mm`. */
  readonly handOff: string;
  /** Day of the first hand-off; sets the weekday or the day of the month. */
  readonly from: string;
  /** Last day, included; absent or null: open. */
  readonly until?: string | null | undefined;
  /** Person ids in order; empty covers nothing. */
  readonly members: readonly string[];
  /** Windows that it staffs; absent: every instant, one seat. */
  readonly windowIds?: readonly string[] | undefined;
  /** Team that provides it. */
  readonly teamId?: string | null | undefined;
  /** Tier offered. */
  readonly tier?: SupportTier | null | undefined;
  /** Ids of the skills offered. */
  readonly skills?: readonly string[] | undefined;
  /** How it is covered; absent: on-call. */
  readonly mode?: CoverageMode | undefined;
  /** Higher wins where rotations meet, integer; absent: 0. */
  readonly priority?: number | undefined;
}

/** A change to a rotation for a time: a swap, a removal (nobody in) or an addition (nobody out). */
export interface Override extends UnnamedEntity {
  /** First instant. */
  readonly start: string;
  /** Instant after the last. */
  readonly end: string;
  /** Rotation that it changes. */
  readonly rotationId?: string | null | undefined;
  /** Person who leaves the shift. */
  readonly outPersonId?: string | null | undefined;
  /** Person who takes the shift. */
  readonly inPersonId?: string | null | undefined;
  /** Team that adds the person. */
  readonly teamId?: string | null | undefined;
  /** Free text. */
  readonly note?: string | null | undefined;
}

/** Hours without people: business hours, maintenance windows, hours of an agreement. */
export interface HoursPlan {
  /** Weekly recurring hours. */
  readonly windows: readonly HoursWindow[];
  /** Days without hours. */
  readonly closures?: readonly Closure[] | undefined;
  /** Days with other hours. */
  readonly replacements?: readonly Replacement[] | undefined;
  /** Pauses. */
  readonly breaks?: readonly Break[] | undefined;
}

/** The hours a service needs; a value here holds for every window that does not state its own. */
export interface RequiredCoverage extends HoursPlan {
  /** People at once, integer >= 1; absent: 1. */
  readonly seats?: number | undefined;
  /** Tier needed. */
  readonly tier?: SupportTier | null | undefined;
  /** Ids of the skills needed. */
  readonly skills?: readonly string[] | undefined;
  /** How it must be covered; absent: staffed. */
  readonly mode?: CoverageMode | undefined;
  /** Whether several people may have the skills together; absent: no, one must have all. */
  readonly teamMayCombineSkills?: boolean | undefined;
  /** Whether closures of the document lift the requirement too; absent: no. */
  readonly observesClosures?: boolean | undefined;
}

/** Who is there when: the hours that are provided. */
export interface CoveragePlan {
  /** Weekly recurring hours. */
  readonly windows?: readonly CoverageWindow[] | undefined;
  /** Days without service; absent: holidays not assessed. */
  readonly closures?: readonly Closure[] | undefined;
  /** Days with other hours. */
  readonly replacements?: readonly Replacement[] | undefined;
  /** Pauses. */
  readonly breaks?: readonly Break[] | undefined;
  /** People who take turns. */
  readonly rotations?: readonly Rotation[] | undefined;
  /** Changes to rotations. */
  readonly overrides?: readonly Override[] | undefined;
}
