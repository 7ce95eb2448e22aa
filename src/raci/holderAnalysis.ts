import type { Assignee } from '../services/parties/model.js';
import type { CompiledScheme } from './compileScheme.js';
import type { Holding } from './holdings.js';
import { letterCounts } from './letterCounts.js';
import type { LetterCount } from './letterCounts.js';
import type { Assignment } from './model.js';
import type { RaciThresholds } from './thresholds.js';
import { takingPart, withMeaning } from './withMeaning.js';

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

/** The whole that one holder's numbers are a part of. */
export interface MatrixTotals {
  /** All activities. */
  readonly activities: number;
  /** Those with somebody accountable. */
  readonly owned: number;
}

function countActivities(assignments: readonly Assignment[]): number {
  return new Set(assignments.map(({ activityId }) => activityId)).size;
}

/** On how many activities the assignments make somebody accountable. */
export function ownedActivities(assignments: readonly Assignment[], scheme: CompiledScheme): number {
  return countActivities(withMeaning('owns-outcome', assignments, scheme));
}

/** The numbers of one holder; a larger share of the accountable activities than `maxAccountableShare` is told. */
export function holderAnalysis(
  { holder, assignments }: Holding,
  scheme: CompiledScheme,
  totals: MatrixTotals,
  maxAccountableShare: number,
): HolderAnalysis {
  const activities = countActivities(takingPart(assignments, scheme));
  const accountableShare = totals.owned === 0 ? null : ownedActivities(assignments, scheme) / totals.owned;
  return {
    assignee: holder,
    letters: letterCounts(assignments, scheme, ({ activityId }) => activityId),
    activities,
    activitiesWithout: totals.activities - activities,
    accountableShare,
    exceeds: (accountableShare ?? 0) > maxAccountableShare ? ['maxAccountableShare'] : [],
  };
}
