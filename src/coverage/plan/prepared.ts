import type { ZoneTable } from '../../internal/time/zoneTable.js';
import type { CoverageMode, SupportTier, rotationUnits } from '../model.js';

/** Hours on the wall clock of a zone: minutes from the midnight of the day they start on. */
export interface WallTimes {
  readonly start: number;
  /** Beyond 1440 where they end on the next day. */
  readonly end: number;
}

/** What seats offer, or what is needed of them. */
export interface Offer {
  readonly tier: SupportTier | null;
  /** Null: not stated. */
  readonly skills: readonly string[] | null;
  readonly mode: CoverageMode;
}

/** A window, read. */
export interface PreparedWindow extends WallTimes, Offer {
  readonly id: string | null;
  /** As the caller spelled it. */
  readonly zone: string;
  readonly table: ZoneTable;
  /** Bit n: starts on weekday n, Monday being 0. */
  readonly days: number;
  /** First start day, days since 1970-01-01. */
  readonly from: number;
  /** Last start day. */
  readonly until: number;
  readonly seats: number;
  readonly partyId: string | null;
  readonly teamId: string | null;
  readonly personId: string | null;
  readonly serviceIds: readonly string[] | null;
}

/** To whom something applies; null: to all. */
export interface Scope {
  readonly partyIds: readonly string[] | null;
  readonly teamIds: readonly string[] | null;
  readonly windowIds: readonly string[] | null;
}

/** A closed day or a pause, read: hours that are taken away. */
export interface PreparedCut extends WallTimes {
  readonly table: ZoneTable;
  /** The one day; null for days of the week. */
  readonly day: number | null;
  /** Bit n: weekday n. */
  readonly days: number;
  readonly scope: Scope;
}

/** Other hours on one day of a zone, read. */
export interface PreparedReplacement {
  /** Present name of the zone in lower case. */
  readonly zone: string;
  readonly day: number;
  readonly hours: readonly WallTimes[];
}

/** A rotation, read. */
export interface PreparedRotation extends Offer {
  readonly id: string;
  readonly table: ZoneTable;
  readonly unit: (typeof rotationUnits)[number];
  readonly length: number;
  /** Minutes of the hand-off. */
  readonly handOff: number;
  readonly from: number;
  /** Last day; infinity: open. */
  readonly until: number;
  readonly members: readonly string[];
  readonly windowIds: readonly string[] | null;
  readonly teamId: string | null;
  readonly priority: number;
}

/** An override, read. */
export interface PreparedOverride {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly rotationId: string | null;
  readonly outPersonId: string | null;
  readonly inPersonId: string | null;
  readonly teamId: string | null;
}

/** A plan whose texts have become numbers. */
export interface PreparedPlan {
  readonly windows: readonly PreparedWindow[];
  readonly closures: readonly PreparedCut[];
  readonly breaks: readonly PreparedCut[];
  readonly replacements: readonly PreparedReplacement[];
  readonly rotations: readonly PreparedRotation[];
  readonly overrides: readonly PreparedOverride[];
}
