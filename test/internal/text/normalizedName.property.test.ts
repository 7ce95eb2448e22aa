import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalizedName } from '../../../src/internal/text/normalizedName.js';

it('changes nothing when it is repeated', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      '1.',
      '2)',
      '(3)',
      '1.2',
      '12b.',
      ' ',
      '  ',
      '\t',
      '*',
      '**',
      '_',
      '__',
      '`',
      '.',
      ':',
      '?',
      'a',
      'B',
      'ß',
      'Σ',
      '9',
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
      const once = normalizedName(list.join(''));
      expect(normalizedName(once)).toBe(once);
    }),
    { seed: 46, numRuns: 20_000 },
  );
});

it('changes nothing when it is repeated, for every character of the first plane beside a letter', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const once = normalizedName(`Σ${String.fromCharCode(code)}A`);
    if (normalizedName(once) !== once) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

it('reads long texts of its own signs', () => {
  const many = 50_000;
  expect(normalizedName(`${' '.repeat(many)}a${' '.repeat(many)}b`)).toBe('a b');
  expect(normalizedName(`${'1. '.repeat(many)}a`)).toBe('a');
  expect(normalizedName(`${'.'.repeat(many)}a`)).toBe(`${'.'.repeat(many)}a`);
  expect(normalizedName(`a${'.'.repeat(many)}`)).toBe('a');
  expect(normalizedName(`a${' .'.repeat(many)}`)).toBe('a');
  expect(normalizedName(`a${'*'.repeat(many)}b${'_'.repeat(many)}c`)).toBe('abc');
  expect(normalizedName(`${'1.'.repeat(many)} a`)).toBe(`${'1.'.repeat(many)} a`);
  expect(normalizedName(`a_`.repeat(many))).toBe('a_'.repeat(many).slice(0, -1));
});
