import { describe, expect, it } from 'vitest';
import { shapeFaults } from '../../src/internal/shapeFaults.js';
import type { Shape } from '../../src/internal/shapeFaults.js';

const shape: Shape = {
  id: 'id',
  color: { words: ['red', 'blue'] },
  kind: { words: ['a', 'b'], isRequired: true },
  size: 'number',
  sizes: 'numbers',
  names: 'texts',
  isOpen: 'flag',
  note: 'any',
  even: { own: (value) => (Number(value) % 2 === 0 ? undefined : 'be even') },
  child: { one: { size: 'number' } },
  children: { list: { id: 'id' }, key: 'id' },
  places: { list: { size: 'number' } },
};
const right = { id: 'x', kind: 'a' };
const faults = (change: object): string[] =>
  shapeFaults({ ...right, ...change }, shape, '').map(({ path, must }) => `${path}: ${must}`);

describe('the form of plain data', () => {
  it.each([
    {},
    { color: 'red', size: 1, sizes: [1, 2], names: [], isOpen: false, note: [{}], even: 4 },
    { color: null, size: undefined, child: { size: 2 }, children: [{ id: 'y' }], places: [{}] },
  ])('passes %o', (change) => {
    expect(faults(change)).toEqual([]);
  });
  it.each([
    [{ id: undefined }, 'id: be a text'],
    [{ kind: null }, 'kind: be one of a, b'],
    [{ color: 'green' }, 'color: be one of red, blue'],
    [{ size: '1' }, 'size: be a finite number'],
    [{ size: Number.NaN }, 'size: be a finite number'],
    [{ sizes: [1, 'x'] }, 'sizes: be an array of finite numbers'],
    [{ names: 'x' }, 'names: be an array of texts'],
    [{ isOpen: 'no' }, 'isOpen: be true or false'],
    [{ even: 3 }, 'even: be even'],
    [{ child: [] }, 'child: be an object'],
    [{ child: { size: true } }, 'child/size: be a finite number'],
    [{ children: {} }, 'children: be an array'],
    [{ children: [{ id: 'y', ident: 1 }] }, 'children/y/ident: not be there: no such key'],
    [{ places: [{}, null] }, 'places/1: be an object'],
    [{ colour: 'red' }, 'colour: be called color'],
    [{ constructor: 1 }, 'constructor: not be there: no such key'],
  ])('finds the fault of %o', (change, fault) => {
    expect(faults(change)).toEqual([fault]);
  });
  it('finds all faults at once, and holes of lists', () => {
    expect(faults({ size: 'a', places: [, {}] })).toEqual(['size: be a finite number', 'places/0: be an object']);
    expect(shapeFaults(7, shape, '')).toEqual([{ path: 'model', must: 'be an object' }]);
  });
});
