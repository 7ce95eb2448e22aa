import type { BusinessClock } from '../../coverage/clock/clock.js';
import type { Outcome, Warning } from '../../internal/quantity/model.js';
import type { DurationClock, MeasureOptions } from '../durations/model.js';
import type { Exclusion } from '../outcomes/outcomes.js';

/** What hand-offs are asked for. */
export interface HandoffsOptions extends MeasureOptions {
  /** Parties of groups, by group, for assignments that name no party; absent: none is mapped. */
  readonly groups?: Readonly<Record<string, string>> | undefined;
  /** Hours of parties, by party: for the time that each held tickets within its own hours, pauses left out. */
  readonly partyClocks?: Readonly<Record<string, BusinessClock>> | undefined;
  /** Level of the intervals, above 0 and below 1; absent: 0.95. */
  readonly level?: number | undefined;
}

/** Who held tickets: a party, nobody yet, or a group that maps to no party. */
export type TicketHolder =
  | { readonly kind: 'party'; readonly partyId: string }
  | { readonly kind: 'unassigned' }
  | { readonly kind: 'unmapped-group' };

/** Time that one holder held tickets. */
export interface TimeHeld {
  readonly holder: TicketHolder;
  /** Hours in all, on the clock of the report. */
  readonly hours: number;
  /** Share of the time of all holders, 0 to 1; 0 where there is none. */
  readonly share: number;
  /** Hours within the party's own hours, pauses that stop the clock left out; null where its hours are not given. */
  readonly ownHours: number | null;
  /** Incidents that it held for any time. */
  readonly incidents: number;
  /** Median hours by incident that it held. */
  readonly median: Outcome<number>;
}

/** Passing from one party to another. */
export interface Crossing {
  readonly fromPartyId: string;
  readonly toPartyId: string;
  readonly count: number;
}

/** How often a pattern occurs in paths. */
export interface PathCount {
  readonly total: number;
  /** Incidents with at least one. */
  readonly incidents: number;
}

/** Incidents that a party held at an end of their path. */
export interface PartyCount {
  readonly partyId: string;
  readonly count: number;
}

/** How tickets passed between groups and parties. */
export interface Handoffs {
  /** The moment of the report. */
  readonly asOf: string;
  readonly clock: DurationClock;
  readonly window: { readonly from: string | null; readonly to: string | null };
  /** Time-zone data of the business clock. */
  readonly timeZoneData: string | null;
  /** Incidents given: those counted and the excluded. */
  readonly given: number;
  readonly counted: number;
  readonly excluded: readonly Exclusion[];
  /** Changes of group. */
  readonly transfers: PathCount;
  /** Changes of group for each incident. */
  readonly meanTransfers: Outcome<number>;
  /** A, then B, then A again, of groups. */
  readonly groupPingPong: PathCount;
  /** The same of parties. */
  readonly partyPingPong: PathCount;
  /** Incidents that came back to a group. */
  readonly groupReturns: number;
  /** Incidents that came back to a party. */
  readonly partyReturns: number;
  /** By party. */
  readonly crossings: readonly Crossing[];
  /** Parties by id, then nobody, then groups that are not mapped. */
  readonly held: readonly TimeHeld[];
  /** First party of each incident that has one. */
  readonly firstParty: readonly PartyCount[];
  /** Party that held a solved incident when it was solved. */
  readonly lastParty: readonly PartyCount[];
  /** Share of the solved incidents that one group alone held. */
  readonly firstTeamResolution: Outcome<number>;
  readonly warnings: readonly Warning[];
}
