import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownText } from '../../../src/import/tables/markdownText.js';

// The text that GitHub shows for each line.
test.each([
  ['plain', 'plain'],
  ['**bold**', 'bold'],
  ['*italic*', 'italic'],
  ['***both***', 'both'],
  ['__bold__ and _italic_', 'bold and italic'],
  ['a **b *c* d** e', 'a b c d e'],
  ['*a **b***', 'a b'],
  ['I*', 'I*'],
  ['*note', '*note'],
  ['operators*)', 'operators*)'],
  ['R*/A*', 'R*/A*'],
  ['a * b * c', 'a * b * c'],
  ['snake_case_name', 'snake_case_name'],
  ['_a_b', '_a_b'],
  ['**Client***', 'Client*'],
  ['(**"a"**)', '("a")'],
  ['a**"b"**c', 'a**"b"**c'],
  ['a_b_ _c_d', 'a_b_ _c_d'],
  ['(_a_)', '(a)'],
  ['\\*a\\*', '*a*'],
  ['\\\\', '\\'],
  ['a\\b', 'a\\b'],
  ['a\\|b', 'a|b'],
  ['`a * b *c*`', 'a * b *c*'],
  ['`a\\|b`', 'a|b'],
  ['[text](https://example.com)', 'text'],
  ['![alt](image.png)', 'alt'],
  ['[**bold** link](x)', 'bold link'],
  ['[not a link]', '[not a link]'],
  ['[^1]', '[^1]'],
  ['a [b](c) [d]', 'a b [d]'],
  ['a<br>b<br />c', 'a\nb\nc'],
  ['<b>a</b> <span class="x">b</span>', 'a b'],
  ['List<String>', 'List<String>'],
  ['1 < 2 > 0', '1 < 2 > 0'],
  ['R&amp;D', 'R&D'],
  ['a&nbsp;b', 'a b'],
  ['&#65;&#x42;', 'AB'],
  ['&unknown; & co', '&unknown; & co'],
  ['&#0;&#xD800;&#x110000;', '&#0;&#xD800;&#x110000;'],
  ['~5 to ~10', '~5 to ~10'],
])('%j', (source, expected) => {
  expect(markdownText(source)).toEqual({ text: expected, isStruck: false });
});

test.each([
  ['~~a~~ b', ' b'],
  ['~a~ b', ' b'],
  ['~~a **b**~~', ''],
  ['~~a~~ b ~~c~~', ' b '],
])('struck: %j', (source, expected) => {
  expect(markdownText(source)).toEqual({ text: expected, isStruck: true });
});

test('text with every mark escaped comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
      expect(markdownText(escaped)).toEqual({ text, isStruck: false });
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('nothing that is no mark gets lost', () => {
  const fragments = fc.constantFrom('*', '**', '_', '~~', '`', '[', '](x)', '\\', '&amp;', '<b>', ' ', 'a', '1', '.');
  fc.assert(
    fc.property(fc.array(fragments, { maxLength: 20 }), (parts) => {
      const { text, isStruck } = markdownText(parts.join(''));
      const letters = parts.filter((part) => part === '1').length;
      if (!isStruck) expect(text.replace(/[^1]/g, '')).toHaveLength(letters);
    }),
    { seed: 2, numRuns: 1_000 },
  );
});
