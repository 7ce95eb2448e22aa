import type { HoursPlan } from '../coverage/model.js';
import type { Assignee } from '../services/parties/model.js';
import type { RaciSemantic } from './model.js';

/** An activity that only one of two matrices has. */
export interface ActivityChange {
  /** Its id. */
  readonly activityId: string;
  /** Its name, or its id where it has none. */
  readonly label: string;
  /** Heading that it stands under; null where there is none. */
  readonly section: string | null;
  /** The activity of the other matrix that it probably is under another name; null where there is none, or more than one could be. */
  readonly probablyActivityId: string | null;
}

/** Two names of one activity. */
export interface ActivityRename {
  /** Its id in the earlier matrix. */
  readonly beforeActivityId: string;
  /** Its id in the later matrix. */
  readonly afterActivityId: string;
  /** Its earlier name. */
  readonly beforeLabel: string;
  /** Its later name. */
  readonly afterLabel: string;
  /** Its earlier heading; null where there is none. */
  readonly beforeSection: string | null;
  /** Its later heading; null where there is none. */
  readonly afterSection: string | null;
}

/** An activity of both matrices, and a part of it. */
export interface ChangedPart {
  /** Its id in the earlier matrix. */
  readonly beforeActivityId: string;
  /** Its id in the later matrix. */
  readonly afterActivityId: string;
  /** Its later name, or its id where it has none. */
  readonly label: string;
  /** Severities of the part; null: all. */
  readonly severities: readonly string[] | null;
  /** Sites of the part; null: all. */
  readonly sites: readonly string[] | null;
  /** Hours of the part; null: all. */
  readonly hours: HoursPlan | null;
  /** The matrix, or both, in which the letters of the activity are not all assessed: what is not there may be there all the same. */
  readonly notAssessed: readonly ('before' | 'after')[];
}

/** Other people answer for a part of an activity than before. */
export interface AccountableMove extends ChangedPart {
  /** Severities that are not meant where `severities` is null: they are looked at by themselves. */
  readonly exceptSeverities: readonly string[];
  /** Sites that are not meant where `sites` is null. */
  readonly exceptSites: readonly string[];
  /** Hours that are not meant where `hours` is null. */
  readonly exceptHours: readonly HoursPlan[];
  /** Who answered for it, by kind and id, as far as assessed; empty: nobody. */
  readonly before: readonly Assignee[];
  /** Who answers for it now, by kind and id, as far as assessed; empty: nobody. */
  readonly after: readonly Assignee[];
  /** Whether it is known to be a move; false where those whom one matrix lacks may just not be assessed there. */
  readonly isKnown: boolean;
  /** Parties of those before, as far as known, by id. */
  readonly beforePartyIds: readonly string[];
  /** Parties of those now, as far as known, by id. */
  readonly afterPartyIds: readonly string[];
  /** Whether it is a move between parties; false also where nobody answers before or after, null where what is not known decides. */
  readonly betweenParties: boolean | null;
}

/** Other letters in a cell than before. */
export interface LetterChange extends ChangedPart {
  /** Whose column. */
  readonly assignee: Assignee;
  /** Letters before, in the order of the scheme, as far as assessed; empty: none. */
  readonly before: readonly string[];
  /** Letters now, in the order of the scheme, as far as assessed; empty: none. */
  readonly after: readonly string[];
  /** Whether it is known to be a change; false where the letters that one matrix lacks may just not be assessed there. */
  readonly isKnown: boolean;
}

/** From when until when a letter holds. */
export interface LetterPeriod {
  /** First day; null: open. */
  readonly validFrom: string | null;
  /** Last day, included; null: open. */
  readonly validUntil: string | null;
}

/** A letter with other dates than before. */
export interface PeriodChange extends ChangedPart {
  /** Whose column. */
  readonly assignee: Assignee;
  /** The letter. */
  readonly letter: string;
  /** When it held, as stated, by date; empty: it was not there. */
  readonly before: readonly LetterPeriod[];
  /** When it holds, as stated, by date; empty: it is not there. */
  readonly after: readonly LetterPeriod[];
}

/** A column that is probably another one under a new id. */
export interface ColumnRename {
  /** Who held the letters. */
  readonly before: Assignee;
  /** Who holds them. */
  readonly after: Assignee;
  /** The earlier name, or the id where there is none. */
  readonly beforeLabel: string;
  /** The later name, or the id where there is none. */
  readonly afterLabel: string;
}

/** A party, team, role or person under another name. */
export interface NameChange {
  /** Who. */
  readonly assignee: Assignee;
  /** The earlier name. */
  readonly before: string;
  /** The later name. */
  readonly after: string;
}

/** Another scheme of letters. */
export interface SchemeChange {
  /** Id of the earlier scheme. */
  readonly before: string;
  /** Id of the later scheme. */
  readonly after: string;
}

/** A letter that means something else than before. */
export interface MeaningChange {
  /** The letter. */
  readonly letter: string;
  /** What it meant; null where the earlier scheme did not have it. */
  readonly before: readonly RaciSemantic[] | null;
  /** What it means; null where the later scheme does not have it. */
  readonly after: readonly RaciSemantic[] | null;
}

/** Another way of reading the matrix. */
export interface OptionChange {
  /** The option of the scheme. */
  readonly option: 'accountableImpliesResponsible';
  /** What was stated; null: nothing. */
  readonly before: boolean | null;
  /** What is stated; null: nothing. */
  readonly after: boolean | null;
}

/** What differs between two responsibility matrices. Null lists could not be compared: one side does not state what is needed. */
export interface RaciDiff {
  /** Whether nothing differs, nor what is assessed. */
  readonly isSame: boolean;
  /** Parts of activities of both for which others answer; null also where a scheme has no letter that says who does. */
  readonly accountableMoves: readonly AccountableMove[] | null;
  /** Activities that only the later matrix has, in its order. */
  readonly activitiesAdded: readonly ActivityChange[] | null;
  /** Activities that only the earlier matrix has, in its order. */
  readonly activitiesRemoved: readonly ActivityChange[] | null;
  /** Activities under another name or heading. */
  readonly activitiesRenamed: readonly ActivityRename[] | null;
  /** Pairs of a removed and an added activity with the same letters, each the only one with them: probably renamed. They stay in both lists. */
  readonly probableRenames: readonly ActivityRename[] | null;
  /** Cells with other letters, of activities of both: activity by activity, by kind and id of the column. */
  readonly letterChanges: readonly LetterChange[] | null;
  /**
   * Letters with other dates, cell by cell: of both matrices, and of one of them where they have any. Null with `asOf`: then what
   * holds on the date is compared, and until when it does is not looked at.
   */
  readonly periodChanges: readonly PeriodChange[] | null;
  /**
   * Pairs of columns, each in one matrix only, with the same letters in all activities of both, each the only one with them: probably
   * one column under another id. Their cells stay in the other lists.
   */
  readonly probableColumnRenames: readonly ColumnRename[] | null;
  /** Parties, teams, roles and people of both under another name. */
  readonly namesChanged: readonly NameChange[];
  /** Another scheme, at most one entry. */
  readonly schemeChanges: readonly SchemeChange[];
  /** Letters with another meaning, by letter. */
  readonly meaningChanges: readonly MeaningChange[];
  /** Another way of reading, at most one entry. */
  readonly optionChanges: readonly OptionChange[];
  /** Activities of the earlier matrix whose letters are not all assessed. */
  readonly notAssessedBefore: number;
  /** The same of the later matrix. */
  readonly notAssessedAfter: number;
  /** Assignments of the earlier matrix that are compared nowhere: their activity is not listed. */
  readonly unplacedBefore: number;
  /** The same of the later matrix. */
  readonly unplacedAfter: number;
}
