import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment, AssignmentScope } from '../../../../src/raci/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { severities, sites } from '../../anyModel.js';
import { plainCells, plainDoers, plainHolders, plainlyIn, plainParty, plainRow } from '../../../raci/plainMatrix.js';

/* Rules about parts, letters and roles, written out the slow and obvious way, for RACI without hours. */

/** Limits that small documents exceed. */
export const limits = { maxR: 2, maxC: 1, maxShare: 0.4 };

const cells = [...severities, 'other'].flatMap((severity) =>
  [...sites, 'other'].map((site) => [severity, site] as const),
);
const meet = (a: AssignmentScope | undefined, b: AssignmentScope | undefined) =>
  cells.some((cell) => plainlyIn(a, cell) && plainlyIn(b, cell));
const who = ({ assignee: { kind, id } }: Assignment) => `${kind}:${id}`;

function isRetired(model: OperatingModel, { serviceId }: Activity): boolean {
  return (model.services ?? []).some(({ id, lifecycle }) => id === serviceId && lifecycle === 'retired');
}

function isPartial(model: OperatingModel, collection: string, subject?: string): boolean {
  return (model.partialCollections ?? []).some(
    (each) => each.collection === collection && (each.subjects === undefined || each.subjects.includes(subject ?? '')),
  );
}

function isClosed(model: OperatingModel, activity: Activity): boolean {
  return model.assignments !== undefined && !isPartial(model, 'assignments', `activity:${activity.id}`);
}

/** Two letters of which one says nothing beside the other. */
function isRedundant(a: Assignment, b: Assignment): boolean {
  const letters = [a.responsibility, b.responsibility].sort().join('');
  return who(a) === who(b) && ['CI', 'IR', 'AI', 'CR'].includes(letters) && meet(a.scope, b.scope);
}

/** Parties that hold a kind of letter while nobody of theirs does; undefined where a role of an unknown party may be theirs. */
function bareParties(model: OperatingModel, holders: Assignment[]): string[] | undefined {
  const parties = holders.filter(({ assignee }) => assignee.kind === 'party').map(({ assignee }) => assignee.id);
  const others = holders
    .filter(({ assignee }) => assignee.kind !== 'party')
    .map(({ assignee }) => plainParty(model, assignee));
  const bare = parties.filter((id) => !others.includes(id));
  return bare.length > 0 && others.includes(undefined) ? undefined : bare;
}

function activityFailures(model: OperatingModel, activity: Activity, asOf: string, implied: boolean): string[] {
  const keys: string[] = [];
  const fail = (rule: string, more = '') => keys.push(`raci/${rule}|activity:${activity.id}${more}`);
  const row = plainRow(model, activity.id, asOf);
  const doers = plainDoers(model, activity, row, implied);
  const consulted = row.filter(({ responsibility }) => responsibility === 'C');
  if (plainHolders(doers).length > limits.maxR) fail('too-many-responsible');
  if (plainHolders(consulted).length > limits.maxC) fail('too-many-consulted');
  if (row.some((a) => row.some((b) => isRedundant(a, b)))) fail('redundant-letters');
  if (!isClosed(model, activity)) return keys;
  if (row.length > 0 && row.every(({ responsibility }) => responsibility === 'I')) fail('only-informed');
  const isUndone = plainCells(activity).some((cell) => !doers.some(({ scope }) => plainlyIn(scope, cell)));
  if (doers.length > 0 && isUndone) fail('scope-hole');
  const service = (model.services ?? []).find(({ id }) => id === activity.serviceId);
  const kinds = [row.filter(({ responsibility }) => responsibility === 'A'), doers];
  const bare = kinds.map((holders) => bareParties(model, holders));
  if (service?.criticality === 'critical' && !bare.includes(undefined)) {
    for (const party of new Set(bare.flatMap((ids) => ids ?? []))) fail('party-without-role', `|party:${party}`);
  }
  return keys;
}

/** The keys of all failures of these rules. */
export function plainMatrixFailures(model: OperatingModel, asOf: string, implied: boolean): string[] {
  const activities = (model.activities ?? []).filter((activity) => !isRetired(model, activity));
  const keys = activities.flatMap((activity) => activityFailures(model, activity, asOf, implied));
  const isWhole =
    model.activities !== undefined &&
    !isPartial(model, 'activities') &&
    !isPartial(model, 'assignments') &&
    activities.every((activity) => isClosed(model, activity)) &&
    model.assignments !== undefined;
  if (!isWhole) return keys.sort();
  const rows = activities.map(({ id }) => plainRow(model, id, asOf));
  const owned = rows.filter((row) => row.some(({ responsibility }) => responsibility === 'A'));
  for (const { id } of model.roles ?? []) {
    const own = rows.flatMap((row) => row.filter((each) => who(each) === `role:${id}`));
    const theirs = owned.filter((row) => row.some((each) => who(each) === `role:${id}` && each.responsibility === 'A'));
    if (owned.length > 0 && theirs.length / owned.length > limits.maxShare) keys.push(`raci/role-overload|role:${id}`);
    const isUsed = own.some(({ responsibility }) => responsibility !== 'I');
    if (rows.some((row) => row.length > 0) && !isUsed) keys.push(`raci/role-unused|role:${id}`);
  }
  return keys.sort();
}
