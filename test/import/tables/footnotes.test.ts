import { expect, test } from 'vitest';
import { addFootnote, footnoteOf, withFootnoteMarks } from '../../../src/import/tables/footnotes.js';

test.each([
  ['R¹', 'R^1'],
  ['R¹⁰', 'R^10'],
  ['R[1]', 'R^1'],
  ['R[^note]', 'R^note'],
  ['R^1^', 'R^1'],
  ['R<sup>a</sup>', 'R^a'],
  ['R*†', 'R*†'],
  ['[R]', '[R]'],
])('marks of %j', (text, expected) => {
  expect(withFootnoteMarks(text)).toBe(expected);
});

test.each([
  ['*Text', { mark: '*', text: 'Text' }],
  ['  ** Text of two', { mark: '**', text: 'Text of two' }],
  ['† Text', { mark: '†', text: 'Text' }],
  ['¹ Text', { mark: '^1', text: 'Text' }],
  ['[1] Text', { mark: '^1', text: 'Text' }],
  ['[^a]: Text', { mark: '^a', text: 'Text' }],
  ['*in emphasis*', undefined],
  ['**Note:** text', undefined],
  ['*', undefined],
  ['Text', undefined],
  ['', undefined],
])('footnote %j', (line, expected) => {
  expect(footnoteOf(line)).toEqual(expected);
});

test('a second footnote with the same mark makes both unclear', () => {
  const footnotes = new Map<string, string | null>();
  addFootnote(footnotes, { mark: '*', text: 'one' });
  expect(footnotes.get('*')).toBe('one');
  addFootnote(footnotes, { mark: '*', text: 'two' });
  expect(footnotes.get('*')).toBeNull();
});
