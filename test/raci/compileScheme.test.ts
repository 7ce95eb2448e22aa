import { expect, it } from 'vitest';
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

it.each<[string, RaciScheme]>([
  ['an own id without letters', { id: 'house' }],
  ['an own id with an empty list of letters', { id: 'house', letters: [] }],
  ['the name of a built-in member', { id: '__proto__' }],
])('refuses %s', (_, scheme) => {
  expect(() => compileScheme(scheme)).toThrow(invalidArgument('raciScheme'));
});
