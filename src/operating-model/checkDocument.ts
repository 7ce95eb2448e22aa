import { isRecord } from '../internal/check.js';
import type { Problem } from '../internal/quantity/model.js';
import { jsonPointer } from '../internal/text/jsonPointer.js';
import { isKnownZone } from '../internal/time/zone.js';
import { assigneeKey } from '../raci/assigneeKey.js';
import { assignmentKey } from '../raci/assignmentKey.js';
import { compileScheme } from '../raci/compileScheme.js';
import type { Assignment } from '../raci/model.js';
import { entityKinds, entityPlaces } from './entityPlaces.js';
import { mostProblems } from './limitProblems.js';
import { currentSchemaVersion } from './model.js';
import type { OperatingModelIndex } from './indexOperatingModel.js';
import type { OperatingModel } from './model.js';
import { visitPath } from './visitPath.js';
import { zonePlaces } from './zonePlaces.js';

type Place = readonly (string | number)[];

function problem(severity: Problem['severity'], code: string, at: Place, message: string): Problem {
  return { code, severity, message, pointer: jsonPointer(at) };
}

/** Lists inside entities whose items have ids of their own, unique in the list. */
export const nestedLists: readonly string[] = [
  'organization/sites',
  'services/*/slos',
  'contracts/*/serviceLevels',
  'evidence/*/actions',
  'reviews/*/actions',
  'transitions/*/criteria',
  'transitions/*/handover',
  'transitions/*/debts',
  'costs/options/*/tooling',
  'costs/options/*/lines',
  'assignments',
  'metrics/observations',
  'coverage/overrides',
];

function duplicateIds({ model, list, positionsOf }: OperatingModelIndex): Problem[] {
  const problems: Problem[] = [];
  const check = (list: readonly unknown[], at: Place) => {
    const first = new Map<string, number>();
    list.forEach((item, position) => {
      const id = isRecord(item) ? item['id'] : undefined;
      if (typeof id !== 'string' || id === '') return;
      const other = first.get(id);
      if (other === undefined) first.set(id, position);
      else {
        const message = `The entry at ${jsonPointer([...at, other])} has the same id.`;
        problems.push(problem('error', 'duplicate-id', [...at, position, 'id'], message));
      }
    });
  };
  for (const kind of entityKinds) {
    const entities = list(kind);
    if (positionsOf(kind).size < entities.length) check(entities, entityPlaces[kind]);
  }
  for (const path of nestedLists) {
    visitPath(model, path.split('/'), (items, at) => {
      if (Array.isArray(items)) check(items, [...at]);
    });
  }
  return problems;
}

function unknownLetterMessage({ raciScheme }: OperatingModel, letters: ReadonlySet<string>): string {
  const isPreset = raciScheme?.letters === undefined; // letters of their own are data, and data is not repeated
  return `The scheme has no such letter${isPreset ? `; it has ${[...letters].join(', ')}` : ''}.`;
}

/** Whether two assignments of an activity may say the same: one assignee with one letter twice. Of many it is not looked for. */
function mayRepeat(row: readonly Assignment[]): boolean {
  if (row.length > 16) return true;
  return row.some(({ assignee, responsibility }, at) => {
    if (responsibility === '') return false; // refused, and without an assignee
    for (let before = 0; before < at; before++) {
      const other = row[before];
      if (other?.responsibility === responsibility && assigneeKey(other.assignee) === assigneeKey(assignee))
        return true;
    }
    return false;
  });
}

/** Tells of an assignment by its position whether another may say the same, so that few need be put into words to be compared. */
function suspicion({ list, assignmentsOf, activityPositions }: OperatingModelIndex): (position: number) => boolean {
  const doubtful = list('activity').map(({ id }) => mayRepeat(assignmentsOf(id)));
  const activityOf = activityPositions();
  return (position) => doubtful[activityOf[position] ?? -1] ?? true;
}

/** Letters that the scheme does not have, and assignments that say the same twice. */
function assignmentProblems(index: OperatingModelIndex): Problem[] {
  const { model } = index;
  const letters = new Set(compileScheme(model.raciScheme).letters.map(({ letter }) => letter));
  const unknownLetter = unknownLetterMessage(model, letters);
  const maySayTheSame = suspicion(index);
  const first = new Map<string, number>();
  const found: Problem[] = [];
  model.assignments?.forEach((assignment, position) => {
    if (assignment.responsibility === '') return; // not to be judged: it, or the scheme, was refused
    if (!letters.has(assignment.responsibility))
      found.push(problem('error', 'unknown-letter', ['assignments', position, 'responsibility'], unknownLetter));
    if (!maySayTheSame(position)) return;
    const key = assignmentKey(assignment);
    const other = first.get(key);
    if (other === undefined) first.set(key, position);
    else {
      const message = `The assignment at ${jsonPointer(['assignments', other])} says the same.`;
      found.push(problem('warning', 'duplicate-assignment', ['assignments', position], message));
    }
  });
  return found;
}

function unknownZones(model: OperatingModel): Problem[] {
  const known = new Map<string, boolean>();
  let unknown = 0;
  const isKnown = (zone: string): boolean => {
    const name = zone.toLowerCase(); // letter case does not matter in names of zones
    const answer = known.get(name) ?? (unknown > mostProblems || isKnownZone(name)); // asking is slow, and no more will be told
    if (!answer && !known.has(name)) unknown++;
    known.set(name, answer);
    return answer;
  };
  const problems: Problem[] = [];
  for (const place of zonePlaces) {
    visitPath(model, place.split('/'), (zone, at) => {
      if (typeof zone === 'string' && !isKnown(zone))
        problems.push(problem('warning', 'unknown-zone', [...at], 'This time zone is not known here.'));
    });
  }
  return problems;
}

function engagementProblems(model: OperatingModel): Problem[] {
  return (model.services ?? []).flatMap(({ operatingModel, engagementModel }, position) => {
    const isCoManaged = operatingModel == null || operatingModel.startsWith('co-managed');
    if (engagementModel == null || isCoManaged) return [];
    const message = 'An engagement model is given, but the service is not co-managed.';
    return [problem('warning', 'engagement-without-co-management', ['services', position, 'engagementModel'], message)];
  });
}

function versionProblems({ schemaVersion }: OperatingModel): Problem[] {
  if (schemaVersion === undefined || schemaVersion === currentSchemaVersion) return [];
  const message = `This library reads version ${currentSchemaVersion} of the document; migrate it first.`;
  return [problem('error', 'unsupported-version', ['schemaVersion'], message)];
}

/** What the schema of the document cannot see because it concerns several of its parts; references are checked apart. */
export function checkDocument(index: OperatingModelIndex): Problem[] {
  const { model } = index;
  return [
    ...versionProblems(model),
    ...duplicateIds(index),
    ...assignmentProblems(index),
    ...unknownZones(model),
    ...engagementProblems(model),
  ];
}
