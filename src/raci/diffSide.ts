import { checkTexts, refuse } from '../internal/check.js';
import { ComanagedError } from '../internal/errors.js';
import { guarded } from '../internal/guarded.js';
import { assigneeKinds } from '../services/parties/model.js';
import { activityKey } from './columnNumbers.js';
import { grouped } from './grouped.js';
import { heldAssignments } from './heldAssignments.js';
import type { RaciActivity, RaciInput } from './input.js';
import { lettersAssessed } from './lettersAssessed.js';
import type { Assignment } from './model.js';
import { partyOf } from './partyOf.js';
import type { PartyOf } from './partyOf.js';
import { schemeLetters } from './schemeLetters.js';
import type { LetterMeaning } from './schemeLetters.js';

/** One of two matrices, ready to be compared. */
export interface DiffSide {
  /** The matrix. */
  readonly input: RaciInput;
  /** Letters of its scheme. */
  readonly letters: readonly LetterMeaning[];
  /** Its activities by id; of two with one id the first. */
  readonly activities: ReadonlyMap<string, RaciActivity>;
  /** Assignments that hold, by activity. */
  readonly rows: ReadonlyMap<string, readonly Assignment[]>;
  /** Whether all letters of an activity are assessed. */
  readonly isAssessed: (activityId: string) => boolean;
  /** Finds parties. */
  readonly partyOf: PartyOf;
  /** Assignments whose activity is not listed. */
  readonly unplaced: number;
}

/** Runs over one side; what is wrong is told with the side in front. */
function onSide<T>(name: string, run: () => T): T {
  try {
    return guarded('', run);
  } catch (error) {
    if (!(error instanceof ComanagedError) || error.code !== 'invalid-argument') throw error;
    const at = error.path === '' || error.path === 'input' ? name : `${name}/${error.path}`;
    throw new ComanagedError(error.code, at, `${at} ${error.message.slice(error.message.indexOf('must '))}`);
  }
}

/** One matrix ready to be compared. */
export function diffSide(input: RaciInput, name: 'before' | 'after', asOf: string | undefined): DiffSide {
  return onSide(name, () => {
    const letters = schemeLetters((input as RaciInput | undefined)?.raciScheme);
    const held = heldAssignments(input, letters, asOf);
    for (const { scope } of held) {
      checkTexts(scope?.severities, 'assignments/scope/severities');
      checkTexts(scope?.sites, 'assignments/scope/sites');
    }
    if (held.some(({ assignee }) => !assigneeKinds.includes(assignee.kind)))
      refuse('assignments', `have assignees of a kind: ${assigneeKinds.join(', ')}`);
    const activities = new Map<string, RaciActivity>();
    for (const [position, activity] of [...(input.activities ?? [])].entries()) {
      if (typeof activity.id !== 'string') refuse(`activities/${position}/id`, 'be a text');
      if (!activities.has(activity.id)) activities.set(activity.id, activity);
    }
    const rows = grouped(held, activityKey);
    const unplaced = held.filter(({ activityId }) => !activities.has(activityId)).length;
    return { input, letters, activities, rows, isAssessed: lettersAssessed(input), partyOf: partyOf(input), unplaced };
  });
}
