import { expect, it } from 'vitest';
import { scopeCells } from '../../src/raci/scopeCells.js';

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

it('is the same part for every activity that declares nothing, and nobody can change it', () => {
  expect(scopeCells({})).toBe(scopeCells({ severities: undefined }));
  expect(Object.isFrozen(scopeCells({})) && Object.isFrozen(scopeCells({})[0])).toBe(true);
});
