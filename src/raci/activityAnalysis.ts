import type { Assignee } from '../services/parties/model.js';
import { activityHolders } from './activityHolders.js';
import { assigneeKey } from './assigneeKey.js';
import type { CompiledScheme } from './compileScheme.js';
import { asThemselves, holdings } from './holdings.js';
import type { HolderOf } from './holdings.js';
import type { RaciActivity } from './input.js';
import { letterCounts } from './letterCounts.js';
import type { LetterCount } from './letterCounts.js';
import type { Assignment } from './model.js';
import { exceededLimits } from './thresholds.js';
import type { RaciThresholds } from './thresholds.js';
import { takingPart, withMeaning } from './withMeaning.js';

/** Numbers of one activity: one row of the matrix read across. */
export interface ActivityAnalysis {
  /** The activity. */
  readonly activityId: string;
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

/** How a row is read. */
export interface RowReading {
  readonly scheme: CompiledScheme;
  readonly thresholds: RaciThresholds;
  readonly accountableImpliesResponsible: boolean;
  readonly asParty: HolderOf;
}

function assigneesOf(assignments: readonly Assignment[], holderOf: HolderOf = asThemselves): Assignee[] {
  return holdings(assignments, holderOf).map(({ holder }) => holder);
}

/** The numbers of one activity from its assignments. */
export function activityAnalysis(
  activity: RaciActivity,
  row: readonly Assignment[],
  reading: RowReading,
): ActivityAnalysis {
  const { scheme } = reading;
  const holders = activityHolders(activity, row, scheme, reading);
  const responsible = assigneesOf(holders.responsible);
  return {
    activityId: activity.id,
    letters: letterCounts(row, scheme, ({ assignee }) => assigneeKey(assignee)),
    accountable: assigneesOf(holders.accountable),
    responsible,
    partyIds: assigneesOf(takingPart(row, scheme), reading.asParty)
      .map(({ id }) => id)
      .sort(),
    exceeds: exceededLimits(reading.thresholds, {
      maxResponsible: responsible.length,
      maxConsulted: assigneesOf(withMeaning('consulted', row, scheme)).length,
      maxInformed: assigneesOf(withMeaning('informed', row, scheme)).length,
    }),
  };
}
