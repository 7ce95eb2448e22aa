import { activitiesWith, activityKey, letterCounts } from './columnNumbers.js';
import type { HolderLoad } from './load.js';
import type { RaciSemantic } from './model.js';
import type { LetterMeaning } from './schemeLetters.js';
import { effortOf, workedActivities } from './work.js';
import type { WorkEntry } from './work.js';

/** What shares are of, and what a scheme can say. */
export interface LoadTotals {
  /** Activities of the matrix. */
  readonly activities: number;
  /** Activities that have somebody accountable; null where no letter says so. */
  readonly accountableActivities: number | null;
  /** Activities that somebody does; null where no letter says so. */
  readonly responsibleActivities: number | null;
}

/** The totals of a matrix. */
export function loadTotals(
  activities: number,
  entries: readonly WorkEntry[],
  letters: readonly LetterMeaning[],
  isAssessed: boolean,
): LoadTotals {
  const means = (semantic: RaciSemantic) => isAssessed && letters.some(({ semantics }) => semantics.includes(semantic));
  const assignments = entries.map(({ assignment }) => assignment);
  return {
    activities,
    accountableActivities: means('owns-outcome') ? activitiesWith(assignments, letters, 'owns-outcome') : null,
    responsibleActivities: means('does-work') ? workedActivities(entries).all : null,
  };
}

/** The numbers of one holder. */
export function holderLoad(
  own: readonly WorkEntry[],
  letters: readonly LetterMeaning[],
  { activities, accountableActivities, responsibleActivities }: LoadTotals,
): Omit<HolderLoad, 'assignee' | 'label'> {
  const assignments = own.map(({ assignment }) => assignment);
  const taken = activitiesWith(assignments, letters, 'omitted', true);
  const accountable = activitiesWith(assignments, letters, 'owns-outcome');
  const work = workedActivities(own);
  return {
    letters: letterCounts(assignments, letters, activityKey),
    activities: taken,
    activitiesWithout: activities - taken,
    accountable: accountableActivities === null ? null : accountable,
    responsible: responsibleActivities === null ? null : work.all,
    impliedResponsible: responsibleActivities === null ? null : work.implied,
    accountableShare: accountableActivities ? accountable / accountableActivities : null,
    responsibleShare: responsibleActivities ? work.all / responsibleActivities : null,
    ...effortOf(own),
  };
}
