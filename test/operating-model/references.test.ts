import { describe, expect, test } from 'vitest';
import { entityKinds, entityPlaces } from '../../src/operating-model/entityPlaces.js';
import { references } from '../../src/operating-model/references.js';
import { refSchema } from '../../src/services/subjects/schema.js';
import { assigneeSchema } from '../../src/services/parties/schema.js';
import { definitionOf, schemaPlaces } from './schemaPlaces.js';

/** Fields of ids that name no entity of the document, and why. */
const noReferences: Readonly<Record<string, string>> = {
  externalIds: 'ids that other systems give',
  inputId: 'the name of a random stream',
  inputIds: 'names of random streams',
  criterionId: 'a criterion of a maturity model, which stands beside the document',
  modelId: 'a maturity model, which stands beside the document',
  ruleId: 'a rule, which stands beside the document',
};
/** Fields that hold references although their name does not end in Id or Ids. */
const otherNames = [
  ...['holders', 'deputies', 'members', 'dependsOn', 'skills', 'severities', 'sites'],
  ...['severity', 'triggerSeverity', 'assignee', 'owners', 'subject', 'subjects', 'covers', 'scope'],
];

function isReferenceKey(key: string): boolean {
  return (/Ids?$/.test(key) && !(key in noReferences)) || otherNames.includes(key);
}

/** Hours inside an entity name their windows by ids that need not be there: closures and breaks speak of these very hours. */
function isOwnWindow(path: readonly string[]): boolean {
  return path.includes('windowIds') && path[0] !== 'coverage';
}

/** The list in which severities are declared refers to nothing. */
const declarations = ['organization/severities/*'];

/** Every place of the schema whose values are references, found by the name of its key. */
const named = new Set(
  schemaPlaces
    .filter(({ schema }) => schema === assigneeSchema || definitionOf(schema).type === 'string')
    .map(({ path }) => path)
    .filter((path) => !isOwnWindow(path) && isReferenceKey(path.findLast((key) => key !== '*') ?? ''))
    .map((path) => path.join('/'))
    .filter((path) => !declarations.includes(path)),
);

/** Lists of owners; the other owners stand alone. */
const lists = new Set(
  schemaPlaces.filter(({ path }) => path.at(-1) === '*').map(({ path }) => path.slice(0, -1).join('/')),
);
const listed = references.flatMap(({ place, fields }) => {
  const owner = lists.has(place.join('/')) ? [...place, '*'] : place;
  return fields.map(([path, target]) => ({ path: [...owner, path].join('/'), target }));
});

describe('the table of references', () => {
  test('names every place of the document that refers to something, and no other', () => {
    expect(listed.map(({ path }) => path).sort()).toEqual([...named].sort());
  });

  test('names each place once', () => {
    const paths = listed.map(({ path }) => path);
    expect(paths.filter((path, position) => paths.indexOf(path) !== position)).toEqual([]);
  });

  test('leaves out none but ids that lead nowhere in the document', () => {
    const keys = new Set(schemaPlaces.map(({ path }) => path.at(-1) ?? ''));
    expect(Object.keys(noReferences).filter((key) => !keys.has(key))).toEqual([]);
    expect(otherNames.filter((key) => !keys.has(key))).toEqual([]);
  });

  test('names assignees and references of the form kind:id wherever the schema has them', () => {
    const placesOf = (wanted: unknown) =>
      new Set(schemaPlaces.filter(({ schema }) => schema === wanted).map(({ path }) => path.join('/')));
    const targets = (wanted: string) =>
      new Set(listed.flatMap(({ path, target }) => (target === wanted ? [path] : [])));
    expect(targets('ref')).toEqual(placesOf(refSchema));
    expect(targets('assignee')).toEqual(placesOf(assigneeSchema));
  });

  test('points where the name of the key says', () => {
    const words: Readonly<Record<string, string>> = {
      ...{ dependsOn: 'service', holders: 'person', deputies: 'person', members: 'person', skills: 'skill' },
      ...{ severities: 'severity', severity: 'severity', triggerSeverity: 'severity', sites: 'site' },
    };
    for (const { path, target } of listed) {
      if (target === 'ref' || target === 'assignee') continue;
      const key = path.split('/').findLast((segment) => segment !== '*') ?? '';
      const kind = words[key] ?? /([A-Z]?[a-z]+)Ids?$/.exec(key)?.[1]?.toLowerCase();
      expect({ path, target }).toEqual({ path, target: kind });
    }
  });

  test('gives each list of entities its own kind as the one who refers', () => {
    for (const { owner, place } of references) {
      const kind = entityKinds.find((each) => entityPlaces[each].join('/') === place.join('/'));
      const speaker = place[0] === 'assignments' ? 'assignment' : 'organization';
      expect({ place, owner }).toEqual({ place, owner: kind ?? speaker });
    }
  });
});
