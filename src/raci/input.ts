import type { Assignment, RaciScheme } from './model.js';

/** An activity as far as its matrix row goes. */
export interface RaciActivity {
  /** Its id. */
  readonly id: string;
  /** What people call it. */
  readonly name?: string | null | undefined;
  /** Heading of the matrix that it stands under. */
  readonly section?: string | null | undefined;
  /** Service it belongs to. */
  readonly serviceId?: string | null | undefined;
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
  /** People who fill it, of a role; for what they are called outside. */
  readonly holders?: readonly string[] | undefined;
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
}
