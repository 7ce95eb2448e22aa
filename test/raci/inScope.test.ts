import { expect, it } from 'vitest';
import { inScope } from '../../src/raci/inScope.js';
import type { AssignmentScope } from '../../src/raci/model.js';
import type { ScopeCell } from '../../src/raci/scopeCells.js';

it.each<[string, AssignmentScope | undefined, ScopeCell, boolean]>([
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
])('%s', (_, scope, { severity, site }, expected) => {
  expect(inScope(scope, severity, site)).toBe(expected);
});

it('finds no part of a word where a list is a text by mistake', () => {
  expect(() => inScope({ severities: 'p10' } as unknown as AssignmentScope, 'p1', undefined)).toThrow(TypeError);
});
