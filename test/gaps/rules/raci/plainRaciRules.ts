import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment, AssignmentScope } from '../../../../src/raci/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import type { Assignee } from '../../../../src/services/parties/model.js';
import { severities, sites } from '../../anyModel.js';
import { plainCells, plainDoers, plainlyIn, plainParty, plainRow } from '../../../raci/plainMatrix.js';

/* The four rules about who answers and who does, written out the slow and obvious way, for RACI without hours. */

/** Every severity at every site that there is, and one of each that nothing names. */
const allCells = [...severities, 'other'].flatMap((severity) =>
  [...sites, 'other'].map((site) => [severity, site] as const),
);

const overlaps = (a: AssignmentScope | undefined, b: AssignmentScope | undefined) =>
  allCells.some((cell) => plainlyIn(a, cell) && plainlyIn(b, cell));
const text = ({ kind, id }: Assignee) => `${kind}:${id}`;

function isRetired(model: OperatingModel, activity: Activity): boolean {
  return (model.services ?? []).some(({ id, lifecycle }) => id === activity.serviceId && lifecycle === 'retired');
}

/** Whether all letters of an activity are known to be listed. */
function isClosed(model: OperatingModel, activity: Activity): boolean {
  if (model.assignments === undefined) return false;
  for (const { collection, subjects } of model.partialCollections ?? []) {
    if (collection !== 'assignments') continue;
    if (subjects === undefined || subjects.includes(`activity:${activity.id}`)) return false;
  }
  return true;
}

/** Two accountable are two unless they are the same, or a party and a role of it that shares its part with no other role of it. */
function areTwo(model: OperatingModel, accountable: Assignment[], a: Assignment, b: Assignment): boolean {
  if (text(a.assignee) === text(b.assignee)) return false;
  for (const [party, role] of [
    [a, b],
    [b, a],
  ] as const) {
    if (party.assignee.kind !== 'party' || role.assignee.kind !== 'role') continue;
    const partyOfRole = plainParty(model, role.assignee);
    if (partyOfRole === undefined) return false; // not certain
    if (partyOfRole !== party.assignee.id) continue;
    let isLone = true;
    for (const other of accountable) {
      const isOtherRole = other.assignee.kind === 'role' && other.assignee.id !== role.assignee.id;
      if (isOtherRole && plainParty(model, other.assignee) === partyOfRole && overlaps(other.scope, role.scope))
        isLone = false;
    }
    if (isLone) return false;
  }
  return true;
}

/** The keys of all failures of the four rules. */
export function plainRaciFailures(model: OperatingModel, asOf: string, implied: boolean): string[] {
  const keys: string[] = [];
  for (const activity of model.activities ?? []) {
    if (isRetired(model, activity)) continue;
    const fail = (rule: string) => keys.push(`raci/${rule}|activity:${activity.id}`);
    const row = plainRow(model, activity.id, asOf);
    const accountable = row.filter(({ responsibility }) => responsibility === 'A');
    for (let first = 0, isFound = false; first < accountable.length && !isFound; first++) {
      for (let second = first + 1; second < accountable.length && !isFound; second++) {
        const [a, b] = [accountable[first], accountable[second]];
        if (a === undefined || b === undefined) continue;
        isFound = areTwo(model, accountable, a, b) && overlaps(a.scope, b.scope);
        if (isFound) fail('multiple-accountable');
      }
    }
    if (!isClosed(model, activity)) continue;
    if (plainCells(activity).some((cell) => !accountable.some(({ scope }) => plainlyIn(scope, cell))))
      fail('no-accountable');
    if (plainDoers(model, activity, row, implied).length === 0) fail('no-responsible');
    const parties = new Set(row.map(({ assignee }) => plainParty(model, assignee)).filter((id) => id !== undefined));
    const isHeld = row.some(({ responsibility }) => responsibility === 'R' || responsibility === 'A');
    if (parties.size >= 2 && !isHeld) fail('both-assume-other');
  }
  return keys.sort();
}
