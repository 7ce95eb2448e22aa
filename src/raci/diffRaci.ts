import { checkOptions } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { assigneeKinds } from '../services/parties/model.js';
import { accountableMoves } from './accountableMoves.js';
import type { ActivityChange, ActivityRename, NameChange, RaciDiff } from './diff.js';
import { columnRenames } from './columnRenames.js';
import { diffSide } from './diffSide.js';
import type { DiffSide } from './diffSide.js';
import type { RaciActivity, RaciInput } from './input.js';
import { letterChanges } from './letterChanges.js';
import { comparedName, matchActivities } from './matchActivities.js';
import type { ActivityPair } from './matchActivities.js';
import { listed } from './matrixColumns.js';
import { periodChanges } from './periodChanges.js';
import { meaningChanges, optionChanges, schemeChanges } from './schemeDiff.js';
import { textOrNull } from './textOrNull.js';

/** Options of {@link diffRaci}. */
export interface DiffRaciOptions {
  /** Date on which assignments of both must hold, `YYYY-MM-DD`; absent: all count, and other dates are told as `periodChanges`. */
  readonly asOf?: string | undefined;
}

function renameOf([before, after]: ActivityPair): ActivityRename {
  return {
    beforeActivityId: before.id,
    afterActivityId: after.id,
    beforeLabel: textOrNull(before.name) ?? before.id,
    afterLabel: textOrNull(after.name) ?? after.id,
    beforeSection: textOrNull(before.section),
    afterSection: textOrNull(after.section),
  };
}

/** Whether two texts that are both stated say something else; numbering, case and white space do not count. */
function isOther(before: unknown, after: unknown): boolean {
  return before !== undefined && after !== undefined && comparedName(before) !== comparedName(after);
}

function isRenamed([before, after]: ActivityPair): boolean {
  return isOther(before.name ?? undefined, after.name ?? undefined) || isOther(before.section, after.section);
}

function namesChanged(before: RaciInput, after: RaciInput): NameChange[] {
  return assigneeKinds.flatMap((kind) => {
    const earlier = new Map(listed(before, kind).map(({ id, name }) => [id, textOrNull(name)]));
    return listed(after, kind).flatMap(({ id, name }): NameChange[] => {
      const [was, is] = [earlier.get(id) ?? null, textOrNull(name)];
      const isKnown = typeof id === 'string' && was !== null && is !== null;
      return isKnown && isOther(was, is) ? [{ assignee: { kind, id }, before: was, after: is }] : [];
    });
  });
}

/** Whether a list is stated by both, or by neither. */
function isStatedAlike(name: 'activities' | 'assignments', before: RaciInput, after: RaciInput): boolean {
  return (before[name] === undefined) === (after[name] === undefined);
}

/** Activities whose letters are not all assessed. */
function notAssessed({ activities, isAssessed }: DiffSide): number {
  return [...activities.keys()].filter((id) => !isAssessed(id)).length;
}

function ownsOutcome({ letters }: DiffSide): boolean {
  return letters.some(({ semantics }) => semantics.includes('owns-outcome'));
}

/**
 * Compares two versions of a responsibility matrix: above all, for what others answer now.
 *
 * Activities are the same by id, else by name and heading where no other has them. Of what remains, a removed and an added one with
 * the same letters are offered as probably renamed if they are the only ones with these. Order, notes, numbering, white space and
 * hours in other words are no changes. Where the letters of an activity are not all assessed, what is not there is not known to be
 * gone: such moves and changes say so. Linear in both matrices, but for sorting.
 *
 * @returns lists in the order of the later matrix, empty where nothing differs
 * @example
 * ```ts
 * import { diffRaci } from 'comanaged/raci';
 *
 * const matrix = (accountable: string) => ({
 *   activities: [{ id: 'backup', name: 'Verify backups' }],
 *   assignments: [{ activityId: 'backup', assignee: { kind: 'party', id: accountable }, responsibility: 'A' }] as const,
 * });
 * diffRaci(matrix('us'), matrix('msp')).accountableMoves?.map(({ label, before, after }) => [label, before[0]?.id, after[0]?.id]);
 * // => [['Verify backups', 'us', 'msp']]
 * ```
 *
 * @throws ComanagedError `invalid-argument` for a letter that the scheme does not have, and for a matrix that is none, with
 * `before` or `after` in front of the path; `invalid-option` or `unknown-option` for a wrong option.
 */
export function diffRaci(before: RaciInput, after: RaciInput, options: DiffRaciOptions = {}): RaciDiff {
  checkOptions(options, 'options', ['asOf']);
  const earlier = diffSide(before, 'before', options.asOf);
  const later = diffSide(after, 'after', options.asOf);
  return guarded('input', () => {
    const { pairs, added, removed, probable } = matchActivities(earlier, later);
    const hasActivities = isStatedAlike('activities', before, after);
    const hasLetters = hasActivities && isStatedAlike('assignments', before, after);
    const where = <T>(isComparable: boolean, list: () => T[]) => (isComparable ? list() : null);
    const offered = new Map(probable.flatMap(([old, now]) => [[old, now.id] as const, [now, old.id] as const]));
    const toldAs = (activity: RaciActivity): ActivityChange => ({
      activityId: activity.id,
      label: textOrNull(activity.name) ?? activity.id,
      section: textOrNull(activity.section),
      probablyActivityId: (hasLetters && offered.get(activity)) || null,
    });
    const moves = where(hasLetters && ownsOutcome(earlier) && ownsOutcome(later), () =>
      pairs.flatMap((pair) => accountableMoves(pair, earlier, later)),
    );
    const lists = {
      activitiesAdded: where(hasActivities, () => added.map(toldAs)),
      activitiesRemoved: where(hasActivities, () => removed.map(toldAs)),
      activitiesRenamed: where(hasActivities, () => pairs.filter(isRenamed).map(renameOf)),
      probableRenames: where(hasLetters, () => probable.map(renameOf)),
      letterChanges: where(hasLetters, () => pairs.flatMap((pair) => letterChanges(pair, earlier, later))),
      periodChanges: where(hasLetters && options.asOf === undefined, () =>
        pairs.flatMap((pair) => periodChanges(pair, earlier, later)),
      ),
      probableColumnRenames: where(hasLetters, () => columnRenames(pairs, earlier, later)),
      namesChanged: namesChanged(before, after),
      schemeChanges: schemeChanges(before, after),
      meaningChanges: meaningChanges(earlier, later),
      optionChanges: optionChanges(before, after),
    };
    const isAssessedAlike = pairs.every(([old, now]) => earlier.isAssessed(old.id) === later.isAssessed(now.id));
    // On a date, until when letters hold is no question.
    const compared = { ...lists, periodChanges: options.asOf === undefined ? lists.periodChanges : [] };
    return {
      // Without other letters or meanings nobody moves.
      isSame: isAssessedAlike && Object.values(compared).every((list) => list?.length === 0),
      accountableMoves: moves,
      ...lists,
      notAssessedBefore: notAssessed(earlier),
      notAssessedAfter: notAssessed(later),
      unplacedBefore: earlier.unplaced,
      unplacedAfter: later.unplaced,
    };
  });
}
