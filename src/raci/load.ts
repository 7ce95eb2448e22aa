import type { Assignee } from '../services/parties/model.js';
import type { LetterCount } from './analysis.js';

/** Levels at which load is told, from the whole to the single. */
export const loadLevels = ['party', 'team', 'role', 'person'] as const;
/** A level at which load is told. */
export type LoadLevel = (typeof loadLevels)[number];

/** What one party, team, role or person carries. */
export interface HolderLoad {
  /** Who; its kind is the level. */
  readonly assignee: Assignee;
  /** Their name, or their id where they have none. */
  readonly label: string;
  /** Activities with each letter of the scheme; several scopes on one activity are one. */
  readonly letters: readonly LetterCount[];
  /** Activities in which they take part; a letter that says they are left out is no part. */
  readonly activities: number;
  /** Activities in which they take none. */
  readonly activitiesWithout: number;
  /** Activities for which they answer; null where no letter of the scheme says so. */
  readonly accountable: number | null;
  /** Activities that they do, those by implication included; null where no letter of the scheme says so. */
  readonly responsible: number | null;
  /** Of these, activities that they do by implication only: they answer for a part that nobody is named to do. */
  readonly impliedResponsible: number | null;
  /** Share of the activities that have somebody accountable on which it is them, 0 to 1; null where there is none. */
  readonly accountableShare: number | null;
  /** Share of the activities that somebody does that they do too, 0 to 1; null where there is none. Shares may add up to more than 1. */
  readonly responsibleShare: number | null;
  /** Hours a month of the work that they do, as far as stated, >= 0; null where no entry states any. */
  readonly effortHoursPerMonth: number | null;
  /** Entries of work whose hours are stated. */
  readonly effortStated: number;
  /** Entries of work whose hours are not, or are in more than one way: with any, the hours are a least value. */
  readonly effortNotStated: number;
}

/** Why letters do not count at a level. */
export const loadLimits = [
  /** They are held by a kind that is not part of this level: a party's letters are nobody's in particular. */
  'other-kind',
  /** Who fills the role is not assessed. */
  'holders-not-listed',
  /** Nobody fills the role on the date. */
  'no-active-holder',
  /** The team of the role, or the teams of the person, are not assessed. */
  'team-not-known',
  /** The role or person is in no team. */
  'no-team',
  /** The person is in several teams: for which of them they work is not told. */
  'several-teams',
  /** The party is not known. */
  'party-not-known',
] as const;
/** Why letters do not count at a level. */
export type LoadLimit = (typeof loadLimits)[number];

/** Letters that count for nobody at a level. */
export interface LoadNotPlaced {
  /** The level. */
  readonly level: LoadLevel;
  /** Who holds them. */
  readonly assignee: Assignee;
  /** Why nobody gets them. */
  readonly reason: LoadLimit;
  /** How many letters they are. */
  readonly assignments: number;
  /** Hours a month of the work among them, as far as stated; null where no entry states any. */
  readonly effortHoursPerMonth: number | null;
}

/** Who carries how much of a responsibility matrix. */
export interface RaciLoad {
  /** The scheme of the letters. */
  readonly schemeId: string;
  /** Whether the accountable counted as the doer where nobody is named, of activities whose letters are all assessed. */
  readonly accountableImpliesResponsible: boolean;
  /** Activities of the matrix. */
  readonly activities: number;
  /** Activities that have somebody accountable: what shares are of; null where no letter of the scheme says so, or letters are not assessed. */
  readonly accountableActivities: number | null;
  /** Activities that somebody does, by implication or not; null where no letter of the scheme says so, or letters are not assessed. */
  readonly responsibleActivities: number | null;
  /** Activities whose letters are not all assessed: with any, what holders carry, and the two numbers above, are least values. */
  readonly lettersNotAssessed: number;
  /** Hours a month of all work, as far as stated; null where no entry states any. */
  readonly effortHoursPerMonth: number | null;
  /** Entries of work whose hours are not stated. */
  readonly effortNotStated: number;
  /** Letters that state hours and are no work, which count nowhere. */
  readonly effortWithoutWork: number;
  /** Load of everybody who carries any: parties, teams, roles, people. Levels are views of the same work, not parts of a sum. */
  readonly holders: readonly HolderLoad[];
  /** Letters that count for nobody at a level, so that what is not known is not read as little. */
  readonly notPlaced: readonly LoadNotPlaced[];
  /** Assignments that are counted nowhere: their activity is not listed. */
  readonly unplaced: number;
}
