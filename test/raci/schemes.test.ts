import { expect, it } from 'vitest';
import { raciSemantics } from '../../src/raci/model.js';
import type { RaciLetter } from '../../src/raci/model.js';
import { raciSchemes } from '../../src/raci/schemes.js';

const meanings = (letters: readonly RaciLetter[]) =>
  letters.map(({ letter, semantics }) => `${letter} ${semantics.join(' ')}`).join(', ');

// Letters and meanings as "Responsibility assignment matrix" (Wikipedia) gives them.
it.each([
  ['raci', 'RACI', 'R does-work, A owns-outcome, C consulted, I informed'],
  ['rasci', 'RASCI', 'R does-work, A owns-outcome, S supports, C consulted, I informed'],
  ['raci-vs', 'RACI-VS', 'R does-work, A owns-outcome, V verifies, S signs-off, C consulted, I informed'],
  ['cairo', 'CAIRO', 'R does-work, A owns-outcome, C consulted, I informed, O omitted'],
  ['daci', 'DACI', 'D drives, A owns-outcome, C consulted, I informed'],
  ['rapid', 'RAPID', 'R recommends, A signs-off, P does-work, I consulted, D owns-outcome'],
])('%s', (id, name, expected) => {
  const preset = raciSchemes.find((scheme) => scheme.id === id);
  expect(preset?.name).toBe(name);
  expect(meanings(preset?.letters ?? [])).toBe(expected);
});

it('has no other schemes', () => {
  expect(raciSchemes).toHaveLength(6);
});

it('gives every letter a label, and only known meanings', () => {
  for (const { letter, label, semantics } of raciSchemes.flatMap(({ letters }) => letters)) {
    expect(letter).toHaveLength(1);
    expect(label).not.toBe('');
    for (const semantic of semantics) expect(raciSemantics).toContain(semantic);
  }
});

it('has for each letter the first of its label', () => {
  for (const { letter, label } of raciSchemes.flatMap(({ letters }) => letters)) expect(label.charAt(0)).toBe(letter);
  expect(raciSchemes.find(({ id }) => id === 'daci')?.letters.map(({ label }) => label)).toEqual([
    'Driver',
    'Approver',
    'Contributor',
    'Informed',
  ]);
});

it('has each letter of a scheme once', () => {
  for (const { letters } of raciSchemes) {
    expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
  }
});

it('cannot be changed by one caller for all others', () => {
  expect(() => (raciSchemes as unknown[]).push({})).toThrow(TypeError);
  for (const preset of raciSchemes) {
    expect(Object.isFrozen(preset) && Object.isFrozen(preset.letters)).toBe(true);
    for (const letter of preset.letters)
      expect(Object.isFrozen(letter) && Object.isFrozen(letter.semantics)).toBe(true);
  }
});
