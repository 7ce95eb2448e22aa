import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownText } from '../../../src/import/tables/markdownText.js';
import { cleanLine } from '../../../src/internal/text/cleanLine.js';
import { markdownLine } from '../../../src/internal/text/markdown.js';
import { hostileTexts } from '../../fixtures/hostileTexts.js';
import { markdownShape } from '../../fixtures/markdownShape.js';

/** Every place where a line may stand. */
const places: readonly (readonly [string, (line: string) => string])[] = [
  ['a paragraph', (line) => `before\n\n${line}\n\nbehind`],
  ['a heading', (line) => `## ${line}\n\nbehind`],
  ['an item of a list', (line) => `- ${line}\n- behind`],
  ['a cell', (line) => `| a | b |\n| --- | --- |\n| ${line} | c |\n| d | ${line} |\n\nbehind`],
  ['a header cell', (line) => `| ${line} | b |\n| --- | --- |\n| c | d |`],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&:@$^="\'/ \n1aw'), maxLength: 14 }),
  fc
    .tuple(fc.constantFrom(...hostileTexts.slice(0, -4)), fc.constantFrom(...hostileTexts.slice(0, -4)))
    .map((two) => two.join(' ')),
);

describe.each(places)('in %s', (_, around) => {
  const isSame = (text: string) => {
    const { structure, texts } = markdownShape(around(markdownLine(text)));
    const harmless = markdownShape(around('harmless'));
    expect(structure).toEqual(harmless.structure);
    // A reader drops blanks of Unicode at the ends only in cells; we leave none there.
    expect(texts).toEqual(harmless.texts.map((shown) => (shown === 'harmless' ? cleanLine(text) : shown)));
  };
  const shown = hostileTexts.filter((text) => cleanLine(text) !== '');

  test.each(shown.map((text) => [text.slice(0, 40), text]))('%j changes nothing but the text', (__, text) => {
    isSame(text);
  });

  test('nor does any other text', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => cleanLine(text) !== ''),
        isSame,
      ),
      { seed: 23, numRuns: 1500 },
    );
  });
});

// One for each character of the table, as CommonMark and GitHub's dialect name them, and two that need no escape where they stand.
test.each([
  ['\\a', '\\\\a'],
  ['`a`', '\\`a\\`'],
  ['*a*', '\\*a\\*'],
  ['_a_', '\\_a\\_'],
  ['[a](b)', '\\[a\\](b)'],
  ['<b>', '\\<b>'],
  ['&lt;', '\\&lt;'],
  ['a|b', 'a\\|b'],
  ['~~a~~', '\\~\\~a\\~\\~'],
  ['a@b', 'a\\@b'],
  ['#1', '\\#1'],
  ['$1$', '\\$1\\$'],
  ['a:b', 'a\\:b'],
  ['a: b', 'a: b'],
  ['a.b', 'a\\.b'],
  ['a. b.', 'a. b.'],
  ['//a', '\\//a'],
  ['24/7', '24/7'],
  ['- a-b', '\\- a-b'],
  ['+ a+b', '\\+ a+b'],
  ['> a>b', '\\> a>b'],
  ['1. a', '1\\. a'],
  ['12) a', '12\\) a'],
  ['(1) a', '(1) a'],
  ['a\nb', 'a b'],
])('%j is written %j', (text, expected) => {
  expect(markdownLine(text)).toBe(expected);
});

test('our own reader reads it back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(markdownText(markdownLine(text))).toEqual({ text: cleanLine(text), isStruck: false });
    }),
    { seed: 29, numRuns: 2000 },
  );
});
