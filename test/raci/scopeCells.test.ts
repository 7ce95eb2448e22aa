import { describe, expect, it } from 'vitest';
import type { AssignmentScope } from '../../src/raci/model.js';
import { inScope, scopeCells } from '../../src/raci/scopeCells.js';
import { invalidArgument } from '../internal/invalidArgument.js';

describe('scopeCells', () => {
  it('is one part, all of it, where nothing is declared', () => {
    expect(scopeCells({})).toEqual([{}]);
  });

  it('is one part for each declared value', () => {
    expect(scopeCells({ severities: ['p2', 'p1'] })).toEqual([{ severity: 'p2' }, { severity: 'p1' }]);
    expect(scopeCells({ sites: ['north'] })).toEqual([{ site: 'north' }]);
  });

  it('is every severity at every site', () => {
    expect(scopeCells({ severities: ['p1', 'p2'], sites: ['north', 'south'] })).toEqual([
      { severity: 'p1', site: 'north' },
      { severity: 'p1', site: 'south' },
      { severity: 'p2', site: 'north' },
      { severity: 'p2', site: 'south' },
    ]);
  });

  it.each<[string, string, unknown]>([
    ['null', 'activity', null],
    ['a text', 'activity', 'backup'],
    ['severities in one text', 'activity/severities', { severities: 'p1' }],
    ['no severity', 'activity/severities', { severities: [] }],
    ['null for sites', 'activity/sites', { sites: null }],
    ['a site that is a number', 'activity/sites', { sites: ['north', 7] }],
    ['a hole', 'activity/sites', { sites: ['north', , 'south'] }],
  ])('refuses %s', (_, path, activity) => {
    expect(() => scopeCells(activity as object)).toThrow(invalidArgument(path));
  });
});

describe('inScope', () => {
  it.each<[string, AssignmentScope | undefined, object, boolean]>([
    ['no scope has every part', undefined, { severity: 'p1', site: 'north' }, true],
    ['an empty scope has every part', {}, { severity: 'p1', site: 'north' }, true],
    ['a severity of it', { severities: ['p1', 'p2'] }, { severity: 'p2' }, true],
    ['another severity', { severities: ['p1', 'p2'] }, { severity: 'p3' }, false],
    ['a severity that begins alike', { severities: ['p10'] }, { severity: 'p1' }, false],
    ['another site', { sites: ['north'] }, { site: 'south' }, false],
    ['right severity, other site', { severities: ['p1'], sites: ['north'] }, { severity: 'p1', site: 'south' }, false],
    ['both right', { severities: ['p1'], sites: ['north'] }, { severity: 'p1', site: 'north' }, true],
    ['a dimension that the activity does not declare', { sites: ['north'] }, { severity: 'p1' }, true],
    ['hours are not looked at', { window: { windows: [] } }, { severity: 'p1' }, true],
  ])('%s', (_, scope, cell, expected) => {
    expect(inScope(scope, cell)).toBe(expected);
  });

  it.each<[string, string, unknown, unknown]>([
    ['null for the scope', 'scope', null, {}],
    ['a text for the scope', 'scope', 'p1', {}],
    ['severities in one text', 'scope', { severities: 'p1' }, { severity: 'p' }],
    ['no site', 'scope', { sites: [] }, {}],
    ['null for the part', 'cell', {}, null],
    ['no part', 'cell', undefined, undefined],
  ])('refuses %s', (_, path, scope, cell) => {
    expect(() => inScope(scope as AssignmentScope, cell as object)).toThrow(invalidArgument(path));
  });
});
