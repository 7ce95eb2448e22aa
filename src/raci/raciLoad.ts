import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { assigneeKey } from './assigneeKey.js';
import { assignmentKey } from './assignmentKey.js';
import { activityKey } from './columnNumbers.js';
import { grouped } from './grouped.js';
import type { Group } from './grouped.js';
import { heldAssignments } from './heldAssignments.js';
import { holderLoad, loadTotals } from './holderLoad.js';
import type { LoadTotals } from './holderLoad.js';
import type { RaciInput } from './input.js';
import { lettersAssessed } from './lettersAssessed.js';
import { loadLevels } from './load.js';
import type { HolderLoad, LoadLevel, RaciLoad } from './load.js';
import { loadPlaces } from './loadPlaces.js';
import { loadSources } from './loadSources.js';
import type { LoadSource } from './loadSources.js';
import { matrixColumns } from './matrixColumns.js';
import type { Assignment } from './model.js';
import { schemeLetters } from './schemeLetters.js';
import type { LetterMeaning } from './schemeLetters.js';
import { effortOf, statedHours, workEntries } from './work.js';

/** Options of {@link raciLoad}. */
export interface RaciLoadOptions {
  /** Date on which assignments must hold and people be active, `YYYY-MM-DD`; absent: periods are not looked at. */
  readonly asOf?: string | undefined;
  /** Whether the accountable does the work where nobody is named; absent: as the scheme says, else yes. */
  readonly accountableImpliesResponsible?: boolean | undefined;
  /** The one level to tell; absent: all four. */
  readonly level?: LoadLevel | undefined;
}

/** The same assignment several times as one: with the hours that are stated, or none where statements differ. */
function asOne(same: Group<Assignment>): Assignment {
  const stated = new Set(same.flatMap((each) => statedHours(each) ?? []));
  const [hours] = stated;
  return { ...same[0], effortHoursPerMonth: stated.size === 1 ? hours : undefined };
}

/** Finds the numbers of holders; those who carry the letters of the same assignees, such as all who fill one role, are counted once. */
function loadFinder(
  letters: readonly LetterMeaning[],
  totals: LoadTotals,
): (level: LoadLevel, sources: readonly LoadSource[]) => Omit<HolderLoad, 'assignee' | 'label'> {
  const found = new Map<string, Omit<HolderLoad, 'assignee' | 'label'>>();
  return (level, sources) => {
    const key = JSON.stringify([level, ...sources.map((source) => source.key)]);
    const own = () => sources.flatMap(({ entries, part }) => entries.map((entry) => ({ ...entry, part })));
    const numbers = found.get(key) ?? holderLoad(own(), letters, totals);
    found.set(key, numbers);
    return numbers;
  };
}

/**
 * Tells how much of a responsibility matrix each party, team, role and person carries: letters, shares, hours a month.
 *
 * Letters of roles and people count for their team and party too, and letters of a role for the people who fill it on the date,
 * its hours in equal parts. What cannot be placed at a level is listed with the reason, and hours that nobody stated are counted
 * as not stated: neither is read as little work. Where letters of an activity are not all assessed, nobody does it by implication, and
 * `lettersNotAssessed` counts it: with any, all numbers are least values. The same assignment twice is one; hours that
 * one of them states count, and where statements differ none is taken.
 *
 * @returns holders party by party, team, role, person, in the order of the input; nobody who carries nothing
 * @example
 * ```ts
 * import { raciLoad } from 'comanaged/raci';
 *
 * const { holders } = raciLoad(
 *   {
 *     roles: [{ id: 'admin', name: 'Administrator', holders: ['ada', 'ben'] }],
 *     activities: [{ id: 'backup', name: 'Verify backups' }],
 *     assignments: [
 *       { activityId: 'backup', assignee: { kind: 'role', id: 'admin' }, responsibility: 'R', effortHoursPerMonth: 12 },
 *     ],
 *   },
 *   { level: 'person' },
 * );
 * holders.map(({ label, responsible, effortHoursPerMonth }) => [label, responsible, effortHoursPerMonth]);
 * // => [['ada', 1, 6], ['ben', 1, 6]]
 * ```
 *
 * @throws ComanagedError `invalid-argument` for a letter that the scheme does not have, for hours below 0, and for a matrix that is
 * none; `invalid-option` or `unknown-option` for a wrong option.
 */
export function raciLoad(input: RaciInput, options: RaciLoadOptions = {}): RaciLoad {
  checkOptions(options, 'options', ['asOf', 'accountableImpliesResponsible', 'level']);
  const { asOf, level } = options;
  if (level !== undefined && !loadLevels.includes(level))
    refuse('level', `be one of ${loadLevels.join(', ')}`, 'invalid-option');
  return guarded('input', () => {
    const raciScheme = input.raciScheme;
    const activities = [...(input.activities ?? [])]; // in a copy a hole is undefined, which cannot be read
    const letters = schemeLetters(raciScheme);
    const held = heldAssignments(input, letters, asOf);
    const isAssessed = lettersAssessed(input);
    const accountableImpliesResponsible =
      (options.accountableImpliesResponsible ?? raciScheme?.accountableImpliesResponsible) !== false;
    // Without a date, periods that follow each other are entries of their own.
    const distinct = grouped(held, (each) =>
      [assignmentKey(each), each.validFrom ?? '', each.validUntil ?? ''].join('|'),
    );
    const rows = grouped([...distinct.values()].map(asOne), activityKey);
    const entries = activities.flatMap((activity, position) => {
      if (typeof activity.id !== 'string') refuse(`activities/${position}/id`, 'be a text');
      const row = rows.get(activity.id) ?? [];
      rows.delete(activity.id); // an activity that is listed twice has its work once
      return workEntries(activity, row, letters, accountableImpliesResponsible && isAssessed(activity.id));
    });
    const listed = new Set(activities.map(({ id }) => id));
    const totals = loadTotals(activities.length, entries, letters, input.assignments !== undefined);
    const lettersNotAssessed = [...listed].filter((id) => !isAssessed(id)).length;
    const placesAt = loadPlaces(input, asOf);
    const groups = [...grouped(entries, ({ assignment }) => assigneeKey(assignment.assignee)).values()];
    const levels = (level === undefined ? loadLevels : [level]).map((at) => loadSources(groups, at, placesAt));
    const carried = levels.flatMap((each) => each.carried);
    const byHolder = new Map(carried.map(([holder, sources]) => [assigneeKey(holder), sources]));
    const loadOf = loadFinder(letters, totals);
    const { effortHoursPerMonth, effortNotStated } = effortOf(entries);
    return {
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- it is one where the scheme was not parsed
      schemeId: String(raciScheme?.id ?? 'raci'),
      accountableImpliesResponsible,
      ...totals,
      lettersNotAssessed,
      effortHoursPerMonth,
      effortNotStated,
      effortWithoutWork: entries.filter(({ work, assignment }) => work === 'none' && statedHours(assignment)).length,
      holders: matrixColumns(
        input,
        carried.map(([holder]) => holder),
      ).flatMap(({ assignee, label }): HolderLoad | [] => {
        const own = byHolder.get(assigneeKey(assignee));
        return own === undefined ? [] : { assignee, label, ...loadOf(assignee.kind, own) };
      }),
      notPlaced: levels.flatMap((each) => each.notPlaced),
      unplaced: held.filter(({ activityId }) => !listed.has(activityId)).length,
    };
  });
}
