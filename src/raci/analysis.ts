import type { Assignee } from '../services/parties/model.js';
import type { RaciThresholds } from './thresholds.js';

/** How often a letter occurs. */
export interface LetterCount {
  /** The letter. */
  readonly letter: string;
  /** How often it occurs; several scopes of one holder on one activity are one. */
  readonly count: number;
}

/** Numbers of one activity: one row of the matrix read across. */
export interface ActivityAnalysis {
  /** The activity. */
  readonly activityId: string;
  /** Whether its letters are all assessed: else all of this is what is known, and nobody does it by implication. */
  readonly lettersAssessed: boolean;
  /** How often each letter of the scheme occurs. */
  readonly letters: readonly LetterCount[];
  /** Holders who answer for it. */
  readonly accountable: readonly Assignee[];
  /** Holders who do it, those by implication included. */
  readonly responsible: readonly Assignee[];
  /** Parties that take part, by id; a letter that says they are left out is no part. */
  readonly partyIds: readonly string[];
  /** Thresholds that it exceeds. */
  readonly exceeds: readonly (keyof RaciThresholds)[];
}

/** Numbers of one holder: one column of the matrix read down. */
export interface HolderAnalysis {
  /** Who. */
  readonly assignee: Assignee;
  /** How often each letter of the scheme occurs. */
  readonly letters: readonly LetterCount[];
  /** Activities in which they take part; a letter that says they are left out is no part. */
  readonly activities: number;
  /** Activities in which they take none. */
  readonly activitiesWithout: number;
  /** Share of the activities that have somebody accountable on which it is them, 0 to 1; null where nobody is accountable anywhere. */
  readonly accountableShare: number | null;
  /** Thresholds that they exceed. */
  readonly exceeds: readonly (keyof RaciThresholds)[];
}

/** What the numbers of a responsibility matrix say. */
export interface RaciAnalysis {
  /** The scheme of the letters. */
  readonly schemeId: string;
  /** Whether the accountable counted as the doer where nobody is named. */
  readonly accountableImpliesResponsible: boolean;
  /** The thresholds that were used. */
  readonly thresholds: RaciThresholds;
  /** Each activity, in the order of the input. */
  readonly activities: readonly ActivityAnalysis[];
  /** Each holder, in order of first appearance, row by row. */
  readonly holders: readonly HolderAnalysis[];
  /** Each party with the letters of all its roles, teams and people, in the same order; no share is held against a party. */
  readonly parties: readonly HolderAnalysis[];
  /** Assignments that are counted nowhere: their activity is not listed. */
  readonly unplaced: number;
}
