import { isRecord } from '../internal/check.js';
import type { Problem } from '../internal/quantity/model.js';
import { jsonPointer } from '../internal/text/jsonPointer.js';
import { isKnownZone } from '../internal/time/zone.js';
import { assignmentKey } from '../raci/assignmentKey.js';
import { compileScheme } from '../raci/compileScheme.js';
import { entityKinds, entityPlaces } from './entityPlaces.js';
import { mostProblems } from './limitProblems.js';
import { currentSchemaVersion } from './model.js';
import type { OperatingModel } from './model.js';
import { listAt } from './valueAt.js';
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

function duplicateIds(model: OperatingModel): Problem[] {
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
  for (const kind of entityKinds) check(listAt(model, entityPlaces[kind]) ?? [], entityPlaces[kind]);
  for (const path of nestedLists) {
    visitPath(model, path.split('/'), (list, at) => {
      if (Array.isArray(list)) check(list, [...at]);
    });
  }
  return problems;
}

function unknownLetterMessage({ raciScheme }: OperatingModel, letters: ReadonlySet<string>): string {
  const isPreset = raciScheme?.letters === undefined; // letters of their own are data, and data is not repeated
  return `The scheme has no such letter${isPreset ? `; it has ${[...letters].join(', ')}` : ''}.`;
}

/** Letters that the scheme does not have, and assignments that say the same twice. */
function assignmentProblems(model: OperatingModel): Problem[] {
  const letters = new Set(compileScheme(model.raciScheme).letters.map(({ letter }) => letter));
  const unknownLetter = unknownLetterMessage(model, letters);
  const first = new Map<string, number>();
  return (model.assignments ?? []).flatMap((assignment, position) => {
    const found: Problem[] = [];
    if (assignment.responsibility === '') return found; // not to be judged: it, or the scheme, was refused
    if (!letters.has(assignment.responsibility))
      found.push(problem('error', 'unknown-letter', ['assignments', position, 'responsibility'], unknownLetter));
    const key = assignmentKey(assignment);
    const other = first.get(key);
    if (other === undefined) first.set(key, position);
    else {
      const message = `The assignment at ${jsonPointer(['assignments', other])} says the same.`;
      found.push(problem('warning', 'duplicate-assignment', ['assignments', position], message));
    }
    return found;
  });
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
export function checkDocument(model: OperatingModel): Problem[] {
  return [
    ...versionProblems(model),
    ...duplicateIds(model),
    ...assignmentProblems(model),
    ...unknownZones(model),
    ...engagementProblems(model),
  ];
}
