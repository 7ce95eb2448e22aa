import { expect, test } from 'vitest';
import { nestedLists } from '../../src/operating-model/checkDocument.js';
import { entityKinds, entityPlaces } from '../../src/operating-model/entityPlaces.js';
import { assigneeSchema } from '../../src/services/parties/schema.js';
import { subjectKinds } from '../../src/services/subjects/model.js';
import { keysOf, schemaPlaces } from './schemaPlaces.js';

/** Kinds of subject that have no list of their own: parts of the document, words, and values inside entities. */
const withoutList = ['organization', 'matrix', 'tool-purpose', 'slo', 'service-level'];

test('every kind of subject has a place but those that need none', () => {
  expect([...entityKinds, ...withoutList].sort()).toEqual([...subjectKinds].sort());
});

test('every place is a list of entries with an id', () => {
  for (const kind of entityKinds) {
    const at = [...entityPlaces[kind], '*'].join('/');
    const items = schemaPlaces.filter(({ path }) => path.join('/') === at);
    expect(items).toHaveLength(1);
    expect(items.flatMap(({ schema }) => keysOf(schema))).toContain('id');
  }
});

/** Lists whose entries may have ids that need not be unique, and why. */
const labels: Readonly<Record<string, string>> = {
  externalIds: 'one thing may have several ids in one system',
  closures: 'a label',
  replacements: 'a label',
  breaks: 'a label',
  windows: 'hours inside an entity need no ids; the windows of the coverage plan are entities',
};

test('ids are unique in every list whose entries have one', () => {
  const lists = schemaPlaces
    .filter(({ path, schema }) => path.at(-1) === '*' && schema !== assigneeSchema && keysOf(schema).includes('id'))
    .map(({ path }) => path.slice(0, -1))
    .filter((path) => path.join('/') === 'coverage/windows' || !((path.at(-1) ?? '') in labels))
    .map((path) => path.join('/'));
  const checked = [...entityKinds.map((kind) => entityPlaces[kind].join('/')), ...nestedLists];
  expect([...new Set(lists)].sort()).toEqual([...checked].sort());
});
