import { entityKinds, entityPlaces } from '../../operating-model/entityPlaces.js';
import type { OperatingModel } from '../../operating-model/model.js';
import type { Rule } from '../rule.js';
import { subjectKindsOf } from '../subjectKindsOf.js';

/** Parts that every rule may look at: what tells criticality and who is retired, what explains letters, what people said of the lists. */
const common = [
  'id',
  'name',
  'schemaVersion',
  'organization',
  'raciScheme',
  'services',
  'completeCollections',
  'partialCollections',
];
const placeOfKind: ReadonlyMap<string, readonly string[]> = new Map([
  ...entityKinds.map((kind) => [kind, entityPlaces[kind].slice(0, 1)] as const),
  ['matrix', ['activities', 'assignments']],
  ['assignment', ['assignments']],
  ['service-level', ['contracts']],
  ['slo', ['services']],
  ['tool-purpose', ['tools']],
]);

function listsOf(code: string): readonly string[] {
  const [kind = code, field] = code.split('.');
  const own = placeOfKind.get(kind) ?? [kind];
  return field === 'partyId' ? [...own, 'teams'] : own; // a party may be that of a team
}

/** The keys of the document that a rule says it looks at; undefined where it may look at all. */
export function declaredLists(rule: Rule): ReadonlySet<string> | undefined {
  const kinds = subjectKindsOf(rule);
  if (rule.isSecondPass === true || kinds.includes('any') || kinds.includes('finding')) return undefined;
  const codes = [...rule.needs, ...(rule.reads ?? []), ...kinds.map((kind) => `${kind}.id`)];
  return new Set([...common, ...codes.flatMap(listsOf)]);
}

/** A document without the parts that a rule does not declare. */
export function onlyDeclared(model: OperatingModel, declared: ReadonlySet<string>): OperatingModel {
  return Object.fromEntries(Object.entries(model).filter(([key]) => declared.has(key))) as unknown as OperatingModel; // id and name stay
}
