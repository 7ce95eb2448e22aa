import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isComanagedError } from '../../src/internal/errors.js';
import { mergeIntoModel } from '../../src/operating-model/mergeIntoModel.js';
import type { ModelParts } from '../../src/operating-model/mergeIntoModel.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { entityLists } from '../../src/operating-model/modelParts.js';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';
import { northMills } from '../fixtures/northMills.js';
import { invalidArgument } from '../internal/invalidArgument.js';
import { documentWith, expectPlacesIn, frozen } from './documents.js';
import { mutationsOf } from './mutations.js';
import { schemaPlaces, keysOf } from './schemaPlaces.js';

/** Merges frozen parts into a frozen document; problems as `code pointer`. */
function merged(document: object, parts: object): { model: object; problems: string[] } {
  const own = frozen(documentWith(document)) as unknown as OperatingModel;
  const { model, problems } = mergeIntoModel(own, frozen(parts) as ModelParts);
  expectPlacesIn(parts, problems);
  expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  return { model, problems: problems.map(({ code, pointer }) => `${code} ${pointer ?? ''}`) };
}

const role = { kind: 'role', id: 'lead' };
const assignment = { activityId: 'patch', assignee: role, responsibility: 'R' };

describe('entities', () => {
  test.each(entityLists.map((list) => [list]))('of %s are added, in the order of the parts', (list) => {
    const own = [{ id: 'b', name: 'B' }];
    const parts = [
      { id: 'c', name: 'C' },
      { id: 'a', name: 'A' },
    ];
    expect(merged({ [list]: own }, { [list]: parts })).toEqual({
      model: documentWith({ [list]: [...own, ...parts] }),
      problems: [],
    });
    expect(merged({}, { [list]: parts }).model).toEqual(documentWith({ [list]: parts }));
  });

  test('lists are all those of the document that hold entities at its root', () => {
    const root = schemaPlaces.filter(
      ({ path, schema }) => path.length === 2 && path[1] === '*' && keysOf(schema).includes('name'),
    );
    const lists = new Set(root.map(({ path }) => path[0]));
    lists.delete('assignments');
    expect([...lists].sort()).toEqual([...entityLists].sort());
  });

  test('that are known get the fields they lack', () => {
    const own = [{ id: 'erp', name: 'ERP', type: null }];
    const parts = [{ id: 'erp', name: 'ERP', criticality: 'high', dependsOn: [], description: undefined }];
    const { model, problems } = merged({ services: own }, { services: parts });
    expect(model).toEqual(documentWith({ services: [{ ...own[0], criticality: 'high', dependsOn: [] }] }));
    expect(problems).toEqual([]);
    expect(Object.keys((model as OperatingModel).services?.[0] ?? {})).not.toContain('description');
  });

  test('that say otherwise keep the value of the document, and it is told', () => {
    const own = [
      { id: 'crm', name: 'CRM' },
      { id: 'erp', name: 'ERP', criticality: 'low', type: null },
    ];
    const parts = [{ id: 'erp', name: 'SAP', criticality: 'high', type: 'workplace', lifecycle: 'live' }];
    expect(merged({ services: own }, { services: parts })).toEqual({
      model: documentWith({ services: [own[0], { ...own[1], lifecycle: 'live' }] }),
      problems: [
        'conflicting-value /services/0/name',
        'conflicting-value /services/0/criticality',
        'conflicting-value /services/0/type',
      ],
    });
  });

  test('say the same whatever the order of their keys', () => {
    const pert = { kind: 'pert', min: 1, mode: 2, max: 3 };
    const tools = [{ id: 'watch', name: 'Watch', annualPrice: pert, accessReview: { interval: 'P1Y' } }];
    const other = [
      { id: 'watch', annualPrice: { max: 3, mode: 2, min: 1, kind: 'pert' }, accessReview: { interval: 'P1Y' } },
    ];
    expect(merged({ tools }, { tools: other }).problems).toEqual([]);
  });

  test('read from another place do not contradict', () => {
    const teams = [{ id: 'it', name: 'IT', importedFrom: { line: 3 } }];
    const { model, problems } = merged({ teams }, { teams: [{ id: 'it', name: 'IT', importedFrom: { line: 7 } }] });
    expect(model).toEqual(documentWith({ teams }));
    expect(problems).toEqual([]);
  });

  test('are never made shareable by parts: the texts of the document were not meant to be', () => {
    const teams = [{ id: 'it', name: 'IT', description: 'for us' }];
    const { model, problems } = merged({ teams }, { teams: [{ id: 'it', shareable: true }] });
    expect(model).toEqual(documentWith({ teams }));
    expect(problems).toEqual(['conflicting-value /teams/0/shareable']);
    expect(merged({ teams }, { teams: [{ id: 'it', shareable: false }] }).problems).toEqual([]);
    expect(merged({}, { teams: [{ id: 'it', shareable: true }] }).model).toEqual(
      documentWith({ teams: [{ id: 'it', shareable: true }] }),
    );
  });

  test('that stand twice in the parts are one', () => {
    const parts = [
      { id: 'it', name: 'IT' },
      { id: 'it', name: 'Desk', partyId: 'internal' },
    ];
    expect(merged({}, { teams: parts })).toEqual({
      model: documentWith({ teams: [{ id: 'it', name: 'IT', partyId: 'internal' }] }),
      problems: ['conflicting-value /teams/1/name'],
    });
  });

  test('with ids that are names of built-in members are like any other', () => {
    const parts = [{ id: 'constructor', name: 'C' }];
    expect(merged({ teams: [{ id: 'tostring', name: 'T' }] }, { teams: parts }).model).toEqual(
      documentWith({ teams: [{ id: 'tostring', name: 'T' }, ...parts] }),
    );
  });
});

describe('assignments', () => {
  const scope = { severities: ['p1', 'p2'] };

  test('are added where none says the same', () => {
    const parts = [assignment, { ...assignment, responsibility: 'A' }, { ...assignment, scope }];
    expect(merged({ assignments: [assignment] }, { assignments: parts })).toEqual({
      model: documentWith({ assignments: parts }),
      problems: [],
    });
  });

  test('that say the same in other words are one', () => {
    const own = [{ ...assignment, scope }];
    const parts = [{ ...assignment, scope: { severities: ['p2', 'p1'] }, effortHoursPerMonth: 4 }];
    expect(merged({ assignments: own }, { assignments: parts })).toEqual({
      model: documentWith({ assignments: [{ ...own[0], effortHoursPerMonth: 4 }] }),
      problems: [],
    });
  });

  test('that say the same keep what else the document says of them, and it is told', () => {
    const own = [{ ...assignment, effortHoursPerMonth: 8 }];
    expect(merged({ assignments: own }, { assignments: [{ ...assignment, effortHoursPerMonth: 4 }] })).toEqual({
      model: documentWith({ assignments: own }),
      problems: ['conflicting-value /assignments/0/effortHoursPerMonth'],
    });
  });

  test('that stand twice in the parts are one', () => {
    expect(merged({}, { assignments: [assignment, assignment] }).model).toEqual(
      documentWith({ assignments: [assignment] }),
    );
  });
});

describe('the scheme', () => {
  const daci = { id: 'daci' };

  test('of the parts is taken where the document has none and no assignments', () => {
    expect(merged({}, { raciScheme: daci })).toEqual({ model: documentWith({ raciScheme: daci }), problems: [] });
    expect(merged({ raciScheme: null }, { raciScheme: daci }).model).toEqual(documentWith({ raciScheme: daci }));
    expect(merged({ assignments: [] }, { raciScheme: daci }).problems).toEqual([]);
  });

  test('of the document is kept where it differs, and it is told', () => {
    const kept = { model: documentWith({ raciScheme: { id: 'rasci' } }), problems: ['conflicting-value /raciScheme'] };
    expect(merged({ raciScheme: { id: 'rasci' } }, { raciScheme: daci })).toEqual(kept);
    expect(merged({ assignments: [assignment] }, { raciScheme: daci })).toEqual({
      model: documentWith({ assignments: [assignment] }),
      problems: ['conflicting-value /raciScheme'],
    });
  });

  test('of the document may lack letters of the parts, which will not parse', () => {
    const held = (responsibility: string) => ({ ...assignment, responsibility });
    const problemsOf = (model: object, parts: object) =>
      mergeIntoModel(documentWith(model) as unknown as OperatingModel, parts as ModelParts).problems;
    const assignments = [held('A'), held('D'), held('X'), held('D')];
    expect(problemsOf({ assignments: [assignment] }, { raciScheme: daci, assignments })).toEqual([
      expect.objectContaining({ code: 'conflicting-value', pointer: '/raciScheme' }),
      {
        code: 'unknown-letter',
        severity: 'error',
        message: 'The scheme of the document does not have the letters D, X: it will not parse with these assignments.',
        pointer: '/assignments/1/responsibility',
      },
    ]);
    const codes = (model: object, parts: object) => problemsOf(model, parts).map(({ code }) => code);
    expect(codes({ raciScheme: daci }, { assignments: [held('R')] })).toEqual(['unknown-letter']);
    expect(codes({}, { raciScheme: daci, assignments: [held('D')] })).toEqual([]);
    expect(codes({ raciScheme: { id: 'none' } }, { assignments: [held('D')] })).toEqual([]);
  });

  test('of both may be the same', () => {
    const assignments = [assignment];
    expect(merged({ assignments }, { raciScheme: { id: 'raci' } }).problems).toEqual([]);
    const letters = [{ letter: 'D', label: 'Does', semantics: ['does-work'] }];
    expect(merged({ raciScheme: { id: 'own', letters } }, { raciScheme: { id: 'own', letters } }).problems).toEqual([]);
    expect(merged({ raciScheme: { id: 'own', letters } }, { raciScheme: { id: 'own', letters: [] } }).problems).toEqual(
      ['conflicting-value /raciScheme'],
    );
  });

  test('is left alone by parts without one', () => {
    expect(merged({ raciScheme: daci }, { raciScheme: null }).model).toEqual(documentWith({ raciScheme: daci }));
    expect(merged({}, { raciScheme: null }).model).toEqual(documentWith({}));
  });
});

test('statements about collections add up', () => {
  const own = [{ collection: 'tools' }];
  const parts = [{ collection: 'contracts', subjects: ['service:erp'] }];
  expect(merged({ completeCollections: own }, { completeCollections: parts, partialCollections: parts })).toEqual({
    model: documentWith({ completeCollections: [...own, ...parts], partialCollections: parts }),
    problems: [],
  });
});

describe('a corrected table', () => {
  const patch = { id: 'patch', name: 'Patch', importedFrom: { name: 'raci.csv', table: 1, line: 2 } };
  const scan = { id: 'scan', name: 'Scan', importedFrom: { name: 'raci.csv', table: 1, line: 3 } };
  const partial = [{ collection: 'assignments', subjects: ['activity:patch', 'activity:scan'] }];
  const document = { activities: [patch, scan], assignments: [], partialCollections: partial };
  const statementsAfter = (own: object, parts: object) =>
    (merged({ ...document, ...own }, parts).model as OperatingModel).partialCollections;

  test('lifts "not assessed" from the activities that have no open cell any more', () => {
    const moved = { ...patch, importedFrom: { name: 'raci.csv', table: 2, line: 9 } };
    const left = [{ collection: 'assignments', subjects: ['activity:scan'] }];
    expect(statementsAfter({}, { activities: [moved], assignments: [assignment] })).toEqual(left);
    expect(statementsAfter({}, { activities: [moved, scan], partialCollections: left })).toEqual(left);
    expect(statementsAfter({}, { activities: [patch, scan] })).toEqual([]);
  });

  test('that is still open lifts nothing', () => {
    expect(statementsAfter({}, { activities: [patch], partialCollections: partial })).toEqual(partial);
    const all = { collection: 'assignments' };
    expect(statementsAfter({}, { activities: [patch], partialCollections: [all] })).toEqual([...partial, all]);
  });

  test.each([
    ['another file', { name: 'other.csv' }],
    ['a file without a name', { line: 2 }],
    ['no file', undefined],
  ])('from %s lifts nothing: its columns may be others', (_, importedFrom) => {
    expect(statementsAfter({}, { activities: [{ ...patch, importedFrom }] })).toEqual(partial);
  });

  test('of which neither has a name lifts nothing', () => {
    const nameless = { ...patch, importedFrom: { line: 2 } };
    expect(statementsAfter({ activities: [nameless, scan] }, { activities: [nameless] })).toEqual(partial);
  });

  test('lifts nothing of other collections, nor what is said of the whole', () => {
    const own = [{ collection: 'evidence', subjects: ['activity:patch'] }, { collection: 'assignments' }];
    expect(statementsAfter({ partialCollections: own }, { activities: [patch] })).toEqual(own);
  });
});

test('parts without anything change nothing', () => {
  const result = mergeIntoModel(northMills, {});
  expect(result).toEqual({ model: northMills, problems: [] });
  expect(result.model).not.toBe(northMills);
});

test('a document merged with itself is itself', () => {
  expect(mergeIntoModel(northMills, northMills)).toEqual({ model: northMills, problems: [] });
});

test('a merged document parses', () => {
  const { organization, coverage, ...lists } = northMills;
  const { model } = mergeIntoModel(documentWith({ organization, coverage }) as unknown as OperatingModel, lists);
  expect(parseOperatingModel(model).ok).toBe(true);
});

describe('throws for', () => {
  const id = { id: 'a' };
  test.each([
    ['a document that is none', null, {}, 'model'],
    ['parts that are none', {}, [], 'parts'],
    ['a list that is none', {}, { services: id }, 'parts/services'],
    ['a list of the document that is none', { teams: null }, {}, 'model/teams'],
    ['an entity without an id', {}, { services: [id, {}] }, 'parts/services/1/id'],
    ['assignments that are none', {}, { assignments: null }, 'parts/assignments'],
    ['an assignment without an assignee', {}, { assignments: [{ ...assignment, assignee: null }] }, 'parts'],
    [
      'an assignment with hours that are none',
      {},
      { assignments: [{ ...assignment, scope: { window: {} } }] },
      'parts',
    ],
    ['a statement that is none', {}, { completeCollections: [{}] }, 'parts/completeCollections/0/collection'],
    ['a scheme that is none', {}, { raciScheme: 'raci' }, 'parts/raciScheme'],
  ])('%s', (_, model, parts, path) => {
    expect(() => mergeIntoModel(model as unknown as OperatingModel, parts as unknown as ModelParts)).toThrow(
      invalidArgument(path),
    );
  });

  test('whatever was never parsed, nothing else', () => {
    const end = (model: unknown, parts: unknown) => {
      try {
        mergeIntoModel(model as OperatingModel, parts as ModelParts);
      } catch (error) {
        if (!isComanagedError(error)) throw error;
        expect(error.code).toBe('invalid-argument');
      }
    };
    const changed = mutationsOf(northMills);
    fc.assert(fc.property(changed, changed, end), { seed: 61, numRuns: 500 });
    fc.assert(fc.property(fc.anything(), fc.anything(), end), { seed: 62, numRuns: 500 });
  });
});
