import { describe, expect, it } from 'vitest';
import { compileScheme } from '../../src/raci/compileScheme.js';
import type { RaciScheme } from '../../src/raci/model.js';
import { invalidArgument } from '../internal/invalidArgument.js';

const lettersOf = (scheme?: RaciScheme | null) => compileScheme(scheme).letters.map(({ letter }) => letter);

it.each([[undefined], [null]])('is RACI for %s', (scheme) => {
  expect(compileScheme(scheme).id).toBe('raci');
  expect(lettersOf(scheme)).toEqual(['R', 'A', 'C', 'I']);
});

it('finds a preset by its id', () => {
  expect(lettersOf({ id: 'raci-vs' })).toEqual(['R', 'A', 'V', 'S', 'C', 'I']);
});

it('finds a preset whose own letters are an empty list', () => {
  expect(lettersOf({ id: 'rapid', letters: [] })).toEqual(['R', 'A', 'P', 'I', 'D']);
});

it('takes own letters before those of a preset', () => {
  const letters: RaciScheme['letters'] = [{ letter: 'V', label: 'Veto holder', semantics: ['owns-outcome'] }];
  expect(lettersOf({ id: 'raci', letters })).toEqual(['V']);
});

it('tells which letters mean something', () => {
  const { lettersFor } = compileScheme({ id: 'rapid' });
  expect([...lettersFor('does-work')]).toEqual(['P']);
  expect([...lettersFor('owns-outcome')]).toEqual(['D']);
  expect([...lettersFor('informed')]).toEqual([]);
});

it('takes several letters of one meaning and several meanings of one letter', () => {
  const { lettersFor } = compileScheme({
    id: 'house',
    letters: [
      { letter: 'X', label: 'Does all', semantics: ['does-work', 'owns-outcome'] },
      { letter: 'w', label: 'Works', semantics: ['does-work'] },
    ],
  });
  expect([...lettersFor('does-work')]).toEqual(['X', 'w']);
  expect([...lettersFor('owns-outcome')]).toEqual(['X']);
});

it('does not let one call see the letters of another', () => {
  const own = compileScheme({ id: 'raci', letters: [{ letter: 'R', label: 'Reads', semantics: ['informed'] }] });
  expect([...own.lettersFor('does-work')]).toEqual([]);
  expect([...compileScheme().lettersFor('does-work')]).toEqual(['R']);
});

describe('refuses', () => {
  const letter = { letter: 'X', label: 'Any', semantics: ['does-work'] };
  it.each<[string, string, unknown]>([
    ['an own id without letters', 'raciScheme', { id: 'house' }],
    ['an own id with an empty list of letters', 'raciScheme', { id: 'house', letters: [] }],
    ['the name of a built-in member', 'raciScheme', { id: '__proto__' }],
    ['a text', 'raciScheme', 'raci'],
    ['a list', 'raciScheme', [letter]],
    ['a number', 'raciScheme', 0],
    ['no id', 'raciScheme/id', { letters: [letter] }],
    ['an id that is no text', 'raciScheme/id', { id: 7, letters: [letter] }],
    ['letters in one text', 'raciScheme/letters', { id: 'raci', letters: 'RACI' }],
    ['null for letters', 'raciScheme/letters', { id: 'raci', letters: null }],
    ['a letter that is a text', 'raciScheme/letters/1', { id: 'house', letters: [letter, 'R'] }],
    ['a letter that is null', 'raciScheme/letters/0', { id: 'house', letters: [null] }],
    ['a hole', 'raciScheme/letters/1', { id: 'house', letters: [letter, , letter] }],
    ['a letter without its letter', 'raciScheme/letters/0/letter', { id: 'house', letters: [{ semantics: [] }] }],
    ['a letter without meaning', 'raciScheme/letters/0/semantics', { id: 'house', letters: [{ letter: 'X' }] }],
    ['one letter twice', 'raciScheme/letters/1/letter', { id: 'house', letters: [letter, letter] }],
    [
      'an implication that is no yes or no',
      'raciScheme/accountableImpliesResponsible',
      { id: 'raci', accountableImpliesResponsible: 'yes' },
    ],
  ])('%s', (_, path, scheme) => {
    expect(() => compileScheme(scheme as RaciScheme)).toThrow(invalidArgument(path));
  });
});
