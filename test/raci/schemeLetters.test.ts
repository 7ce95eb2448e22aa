import { expect, it } from 'vitest';
import { compileScheme } from '../../src/raci/compileScheme.js';
import type { RaciScheme } from '../../src/raci/model.js';
import { schemeLetters } from '../../src/raci/schemeLetters.js';
import { raciSchemes } from '../../src/raci/schemes.js';
import { invalidArgument } from '../internal/invalidArgument.js';

const letter = { letter: 'V', label: 'Veto holder', semantics: ['owns-outcome'] } as const;

it.each<[string, RaciScheme | null | undefined]>([
  ['none', undefined],
  ['null', null],
  ['a preset with an empty list of letters', { id: 'rapid', letters: [] }],
  ['own letters', { id: 'house', letters: [letter] }],
  ['own letters with the id of a preset', { id: 'raci', letters: [letter] }],
  ...raciSchemes.map(({ id }): [string, RaciScheme] => [id, { id }]),
])('are those of the compiled scheme: %s', (_, scheme) => {
  const { letters } = compileScheme(scheme);
  expect(schemeLetters(scheme)).toMatchObject(
    letters.map((known) => ({ letter: known.letter, semantics: known.semantics })),
  );
  expect(schemeLetters(scheme)).toHaveLength(letters.length);
});

it('are fresh for every caller', () => {
  expect(schemeLetters(null)).not.toBe(schemeLetters(null));
  expect(schemeLetters({ id: 'house', letters: [letter] })).toEqual([letter]);
});

it.each([['house'], ['__proto__'], ['RACI'], ['']])('are unknown for %j', (id) => {
  expect(() => schemeLetters({ id })).toThrow(invalidArgument('raciScheme'));
});
