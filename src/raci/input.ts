import type { Assignment, Duty, Lane, RaciScheme } from './model.js';

/** An activity as far as its matrix row goes. */
export interface RaciActivity {
  /** Its id. */
  readonly id: string;
  /** What people call it. */
  readonly name?: string | null | undefined;
  /** Heading of the matrix that it stands under. */
  readonly section?: string | null | undefined;
  /** Service it belongs to; absent: the whole organization. */
  readonly serviceId?: string | null | undefined;
  /** Kind of activity; lanes ask for `operational`. */
  readonly kind?: string | null | undefined;
  /** Management practice. */
  readonly practice?: string | null | undefined;
  /** Incident type. */
  readonly incidentType?: string | null | undefined;
  /** Ids of the duties that it fulfills. */
  readonly satisfiesDutyIds?: readonly string[] | undefined;
  /** Severities that must be assigned; absent: no restriction. */
  readonly severities?: readonly string[] | undefined;
  /** Sites that must be assigned; absent: no restriction. */
  readonly sites?: readonly string[] | undefined;
}

/** Somebody who may hold letters. */
export interface RaciParticipant {
  /** Id. */
  readonly id: string;
  /** What people call them. */
  readonly name?: string | null | undefined;
  /** Party they belong to. */
  readonly partyId?: string | null | undefined;
  /** Team they belong to. */
  readonly teamId?: string | null | undefined;
  /** Ids of the people who fill a role; empty: nobody does. */
  readonly holders?: readonly string[] | undefined;
  /** Ids of the teams of a person. */
  readonly teamIds?: readonly string[] | undefined;
  /** First day of a person; absent or null: open. */
  readonly activeFrom?: string | null | undefined;
  /** Last day of a person, included; absent or null: open. */
  readonly activeUntil?: string | null | undefined;
}

/** A service as far as lanes ask for it. */
export interface RaciService {
  /** Its id. */
  readonly id: string;
  /** What people call it. */
  readonly name?: string | null | undefined;
  /** Its function: the category that it stands in. */
  readonly function?: string | null | undefined;
}

/** What is said of how complete a list is. */
export interface RaciStatement {
  /** The list; `assignments` is asked for. */
  readonly collection: string;
  /** For what it holds, as `kind:id`; absent: all. */
  readonly subjects?: readonly string[] | undefined;
}

/** A responsibility matrix with those who hold letters in it; an operating model is one. */
export interface RaciInput {
  /** How responsibilities are written; absent: RACI. */
  readonly raciScheme?: RaciScheme | null | undefined;
  /** Parties. */
  readonly parties?: readonly RaciParticipant[] | undefined;
  /** Teams, with their party. */
  readonly teams?: readonly RaciParticipant[] | undefined;
  /** People, with their party. */
  readonly people?: readonly RaciParticipant[] | undefined;
  /** Roles, with their party or their team. */
  readonly roles?: readonly RaciParticipant[] | undefined;
  /** The rows. */
  readonly activities?: readonly RaciActivity[] | undefined;
  /** The letters. */
  readonly assignments?: readonly Assignment[] | undefined;
  /** Lists that are complete although they need not be; letters are so by default, so for them this changes nothing. */
  readonly completeCollections?: readonly RaciStatement[] | undefined;
  /** Lists that are not complete: letters as a whole, or for `activity:` and an id. What is absent there is not assessed, and not nobody. */
  readonly partialCollections?: readonly RaciStatement[] | undefined;
}

/** A matrix with its lanes; an operating model is one. */
export interface LaneInput extends RaciInput {
  /** Services, with their function. */
  readonly services?: readonly RaciService[] | undefined;
  /** Lanes. */
  readonly lanes?: readonly Lane[] | undefined;
}

/** A matrix with the duties that parties declare of each other; an operating model is one. */
export interface DutyInput extends RaciInput {
  /** Duties. */
  readonly duties?: readonly Duty[] | undefined;
}
