import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { assigneeKinds } from '../services/parties/model.js';
import type { Assignee } from '../services/parties/model.js';
import { assigneeKey } from './assigneeKey.js';
import { assignmentKey } from './assignmentKey.js';
import { activityKey } from './columnNumbers.js';
import { grouped } from './grouped.js';
import type { Group } from './grouped.js';
import { heldAssignments } from './heldAssignments.js';
import { holderLoad, loadTotals } from './holderLoad.js';
import type { RaciInput } from './input.js';
import { lettersAssessed } from './lettersAssessed.js';
import { loadLevels } from './load.js';
import type { HolderLoad, LoadLevel, LoadLimit, LoadNotPlaced, RaciLoad } from './load.js';
import { loadPlaces } from './loadPlaces.js';
import type { LoadPlaces } from './loadPlaces.js';
import { matrixColumns } from './matrixColumns.js';
import type { Assignment } from './model.js';
import { schemeLetters } from './schemeLetters.js';
import { effortOf, statedHours, workEntries } from './work.js';
import type { WorkEntry } from './work.js';

/** Options of {@link raciLoad}. */
export interface RaciLoadOptions {
  /** Date on which assignments must hold and people be active, `YYYY-MM-DD`; absent: periods are not looked at. */
  readonly asOf?: string | undefined;
  /** Whether the accountable does the work where nobody is named; absent: as the scheme says, else yes. */
  readonly accountableImpliesResponsible?: boolean | undefined;
  /** The one level to tell; absent: all four. */
  readonly level?: LoadLevel | undefined;
}

/** Entries that count at one place, or for the same reason nowhere. */
interface Place {
  readonly level: LoadLevel;
  readonly assignee: Assignee;
  readonly reason: LoadLimit | undefined;
  readonly entry: WorkEntry;
}

function placesOf(entries: readonly WorkEntry[], level: LoadLevel, placesAt: LoadPlaces): Group<Place>[] {
  const places = entries.flatMap((entry): Place[] => {
    const { assignee } = entry.assignment;
    if (!assigneeKinds.includes(assignee.kind))
      refuse('assignments', `have assignees of a kind: ${assigneeKinds.join(', ')}`);
    const ids = placesAt(assignee, level);
    if (typeof ids === 'string') return [{ level, assignee, reason: ids, entry }];
    if (!ids.every((id: unknown) => typeof id === 'string')) refuse('roles', 'have ids that are texts');
    const part = 1 / ids.length;
    return ids.map((id) => ({ level, assignee: { kind: level, id }, reason: undefined, entry: { ...entry, part } }));
  });
  return [...grouped(places, ({ assignee, reason }) => `${assigneeKey(assignee)}|${reason ?? ''}`).values()];
}

/** The same assignment several times as one: with the hours that are stated, or none where statements differ. */
function asOne(same: Group<Assignment>): Assignment {
  const stated = new Set(same.flatMap((each) => statedHours(each) ?? []));
  const [hours] = stated;
  return { ...same[0], effortHoursPerMonth: stated.size === 1 ? hours : undefined };
}

function entriesOf(places: Group<Place>): WorkEntry[] {
  return places.map(({ entry }) => entry);
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
    const places = (level === undefined ? loadLevels : [level]).flatMap((at) => placesOf(entries, at, placesAt));
    const carried = places.filter(([{ reason }]) => reason === undefined);
    const byHolder = new Map(carried.map((own) => [assigneeKey(own[0].assignee), own]));
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
        carried.map(([{ assignee }]) => assignee),
      ).flatMap(({ assignee, label }): HolderLoad | [] => {
        const own = byHolder.get(assigneeKey(assignee));
        return own === undefined ? [] : { assignee, label, ...holderLoad(entriesOf(own), letters, totals) };
      }),
      notPlaced: places.flatMap((group): LoadNotPlaced | [] => {
        const [{ level: at, assignee, reason }] = group;
        if (reason === undefined) return [];
        const { effortHoursPerMonth: hours } = effortOf(entriesOf(group));
        const { kind, id } = assignee;
        return { level: at, assignee: { kind, id }, reason, assignments: group.length, effortHoursPerMonth: hours };
      }),
      unplaced: held.filter(({ activityId }) => !listed.has(activityId)).length,
    };
  });
}
