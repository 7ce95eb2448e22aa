import { describe, expect, test } from 'vitest';
import { defaultRaciTableLimits, importSettings } from '../../../src/import/matrix/settings.js';
import type { RaciFromTableOptions } from '../../../src/import/matrix/model.js';
import { isComanagedError } from '../../../src/internal/errors.js';

function faultOf(options: unknown, isForText = true): { code: string; path: string; message: string } | undefined {
  try {
    importSettings(options as RaciFromTableOptions, isForText);
    return undefined;
  } catch (error) {
    if (!isComanagedError(error)) throw error;
    return { code: error.code, path: error.path, message: error.message };
  }
}

test('defaults', () => {
  expect(importSettings({}, true)).toEqual({
    aliases: [],
    parties: [],
    roles: [],
    teams: [],
    people: [],
    merges: [],
    columnsAre: 'parties',
    severities: ['p1', 'p2', 'p3', 'p4', 'p5'],
    sites: [],
    limits: defaultRaciTableLimits,
  });
});

const letter = { letter: 'R', label: 'Responsible', semantics: ['does-work'] };

describe('accepted', () => {
  test.each([
    { format: 'csv' },
    { format: 'markdown' },
    { delimiter: '|' },
    { delimiter: '\t' },
    { scheme: { id: 'rasci' } },
    { scheme: { id: 'own', letters: [letter], accountableImpliesResponsible: true } },
    { scheme: { id: 'raci', accountableImpliesResponsible: null } },
    { aliases: [{ word: 'verantwortlich', letter: 'R' }] },
    { parties: [{ id: 'msp', name: 'MSP', externalIds: [{ system: 'crm', id: '1' }] }] },
    { roles: [] },
    { columnsAre: 'roles' },
    { layout: 'letters' },
    { layout: 'names' },
    { layout: 'transposed' },
    { teams: [{ id: 'noc', name: 'NOC' }], people: [{ id: 'ann', name: 'Ann' }] },
    { severities: ['sev-1'] },
    { sites: [{ id: 'hq', name: 'HQ' }] },
    { section: 'Security', name: 'raci.csv' },
    { limits: {} },
    { limits: { rows: 0, problems: Infinity } },
    { format: undefined, limits: { rows: undefined } },
  ])('%j', (options) => {
    expect(faultOf(options)).toBeUndefined();
  });
});

describe('refused', () => {
  test.each([
    ['format', 'xlsx'],
    ['format', null],
    ['delimiter', ''],
    ['delimiter', ',,'],
    ['delimiter', '"'],
    ['delimiter', '\n'],
    ['delimiter', 1],
    ['scheme', 'raci'],
    ['scheme', { id: 'own' }],
    ['scheme', { id: 'own', letters: [] }],
    ['scheme', { id: 'own', letters: [{ ...letter, letter: 'RR' }] }],
    ['scheme', { id: 'own', letters: [{ ...letter, label: '' }] }],
    ['scheme', { id: 'own', letters: [{ ...letter, semantics: ['works'] }] }],
    ['scheme', { id: 'own', letters: [letter, { ...letter, letter: 'r' }] }],
    ['scheme', { id: 'Own', letters: [letter] }],
    ['scheme', { id: 'raci', accountableImpliesResponsible: 'yes' }],
    ['aliases', [{ word: 'x' }]],
    ['aliases', [{ word: '', letter: 'R' }]],
    ['aliases', [{ word: 'x', letter: 'S' }]],
    ['aliases', { x: 'R' }],
    ['parties', [{ id: 'msp' }]],
    ['parties', [{ id: 'MSP', name: 'MSP' }]],
    ['parties', [{ id: 'msp', name: 'MSP', externalIds: [null] }]],
    ['roles', 'desk'],
    ['roles', [null]],
    ['columnsAre', 'teams'],
    ['layout', 'b'],
    ['teams', [{ id: 'noc' }]],
    ['people', 'Ann'],
    ['merges', [{ row: 0, column: 0, rows: 1 }]],
    ['merges', [{ row: 0, column: -1, rows: 1, columns: 1 }]],
    ['severities', ['P1']],
    ['severities', 'p1'],
    ['sites', ['hq']],
    ['section', ''],
    ['section', 'a\nb'],
    ['name', 'x'.repeat(501)],
    ['limits', 5],
  ])('%s: %j', (name, value) => {
    expect(faultOf({ [name]: value })).toMatchObject({ code: 'invalid-option', path: name });
  });

  test.each([-1, 1.5, Number.NaN, '5'])('a limit of %j', (rows) => {
    expect(faultOf({ limits: { rows } })).toMatchObject({ code: 'invalid-option', path: 'limits/rows' });
  });

  test('options that there are not', () => {
    expect(faultOf({ sheet: 1 })).toMatchObject({ code: 'unknown-option', path: 'options' });
    expect(faultOf({ limits: { columns: 1 } })).toMatchObject({ code: 'unknown-option', path: 'limits' });
    expect(faultOf(null)).toMatchObject({ code: 'invalid-argument', path: 'options' });
  });

  test('merged cells are those of rows', () => {
    const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    expect(faultOf({ merges }, false)).toBeUndefined();
    expect(faultOf({ merges })).toMatchObject({ code: 'invalid-option', path: 'merges' });
  });

  test('options of texts where the input is none', () => {
    expect(faultOf({ format: 'csv' }, false)).toMatchObject({ code: 'invalid-option', path: 'format' });
    expect(faultOf({ delimiter: ',' }, false)).toMatchObject({ code: 'invalid-option', path: 'delimiter' });
  });

  test('no message holds a value', () => {
    expect(faultOf({ name: `secret${'x'.repeat(500)}` })?.message).toBe('name must be a text on one line.');
  });
});
