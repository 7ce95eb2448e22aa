import { raciSchemes } from '../../src/raci/schemes.js';
import type { RaciActivity, RaciInput } from '../../src/raci/input.js';
import type { Assignment, AssignmentScope, RaciSemantic } from '../../src/raci/model.js';
import type { Assignee } from '../../src/services/parties/model.js';

/* The rules of a matrix, written out the slow and obvious way. */

/** The letters of the input's scheme that mean something, in order. */
export function plainLetters(input: RaciInput, semantic?: RaciSemantic): string[] {
  const id = input.raciScheme?.id ?? 'raci';
  const letters = input.raciScheme?.letters ?? raciSchemes.find((preset) => preset.id === id)?.letters ?? [];
  return letters.filter(({ semantics }) => !semantic || semantics.includes(semantic)).map(({ letter }) => letter);
}

/** The party that an assignee belongs to. */
export function plainParty(input: RaciInput, { kind, id }: Assignee): string | undefined {
  if (kind === 'party') return id;
  const list = { team: input.teams, person: input.people, role: input.roles }[kind] ?? [];
  const member = list.find((entry) => entry.id === id);
  const team = (input.teams ?? []).find((entry) => entry.id === member?.teamId);
  return member?.partyId ?? team?.partyId ?? undefined;
}

/** The assignments of an activity that hold on a date, or whenever. */
export function plainRow(input: RaciInput, activityId: string, asOf?: string): Assignment[] {
  return (input.assignments ?? []).filter((assignment) => {
    if (assignment.activityId !== activityId) return false;
    if (asOf === undefined) return true;
    const isTooEarly = assignment.validFrom != null && asOf < assignment.validFrom;
    const isTooLate = assignment.validUntil != null && asOf > assignment.validUntil;
    return !isTooEarly && !isTooLate;
  });
}

/** The parts of an activity: every declared severity at every declared site. */
export function plainCells(activity: RaciActivity): [severity: string | undefined, site: string | undefined][] {
  const cells: [string | undefined, string | undefined][] = [];
  for (const severity of activity.severities ?? [undefined]) {
    for (const site of activity.sites ?? [undefined]) cells.push([severity, site]);
  }
  return cells;
}

/** Whether a scope has a part; a part without a severity or site is all of them, of which a scope always has some. */
export function plainlyIn(
  scope: AssignmentScope | undefined,
  [severity, site]: readonly [string | undefined, string | undefined],
): boolean {
  if (severity !== undefined && scope?.severities !== undefined && !scope.severities.includes(severity)) return false;
  return !(site !== undefined && scope?.sites !== undefined && !scope.sites.includes(site));
}

/** Whether all letters of an activity are assessed. */
export function plainlyAssessed(input: RaciInput, activityId: string): boolean {
  if (input.assignments === undefined) return false;
  for (const { collection, subjects } of input.partialCollections ?? []) {
    if (collection !== 'assignments') continue;
    if (subjects === undefined || subjects.some((subject) => subject === `activity:${activityId}`)) return false;
  }
  return true;
}

/** The assignments of a row that do the work: those named, and where nobody is, all is assessed and it is implied, the accountable. */
export function plainDoers(
  input: RaciInput,
  activity: RaciActivity,
  row: Assignment[],
  implied: boolean,
): Assignment[] {
  const doing = plainLetters(input, 'does-work');
  const named = row.filter(({ responsibility }) => doing.includes(responsibility));
  const doers = new Set(named);
  for (const cell of plainCells(activity)) {
    if (
      !implied ||
      !plainlyAssessed(input, activity.id) ||
      doing.length === 0 ||
      named.some(({ scope }) => plainlyIn(scope, cell))
    )
      continue;
    for (const assignment of row) {
      const isOwner = plainLetters(input, 'owns-outcome').includes(assignment.responsibility);
      if (isOwner && plainlyIn(assignment.scope, cell)) doers.add(assignment);
    }
  }
  return [...doers];
}

/** Everybody who holds one of the assignments, once each, as `kind:id`, sorted. */
export function plainHolders(assignments: readonly Assignment[]): string[] {
  return [...new Set(assignments.map(({ assignee }) => `${assignee.kind}:${assignee.id}`))].sort();
}
