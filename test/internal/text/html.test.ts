import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine } from '../../../src/internal/text/cleanLine.js';
import { cleanText } from '../../../src/internal/text/cleanText.js';
import { htmlAttribute, htmlText } from '../../../src/internal/text/html.js';
import { hostileEverywhere } from '../../fixtures/hostileMarkup.js';
import { htmlShape } from '../../fixtures/markupShape.js';
import { runs } from '../../fixtures/runs.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'<>&"\'`;#/=! \nab0-'), maxLength: 14 }),
);
const isSame = (text: string) => {
  expect(htmlShape(`<p>${htmlText(text)}</p>`)).toEqual({
    ...htmlShape('<p>x</p>'),
    texts: cleanText(text) === '' ? [] : [cleanText(text)],
  });
  const title = htmlShape(`<p title="${htmlAttribute(text)}">x</p>`);
  expect(title.structure).toEqual(
    htmlShape('<p title="@">x</p>').structure.map((each) => each.replace('@', () => cleanLine(text))),
  );
};

// One for each character of the table.
test.each([
  ['a & b', 'a &amp; b'],
  ['a < b', 'a &lt; b'],
  ['a > b', 'a &gt; b'],
  ['"a"', '&quot;a&quot;'],
  ["'a'", '&#39;a&#39;'],
  ['`a`', '&#96;a&#96;'],
  ['&lt;', '&amp;lt;'],
  ['a = b; c/d', 'a = b; c/d'],
  ['NUL\u0000', 'NUL'],
  ['lone \uD800', 'lone \uFFFD'],
])('%j is written %j', (text, expected) => {
  expect(htmlText(text)).toBe(expected);
  expect(htmlAttribute(text)).toBe(expected);
});

test('a text keeps its lines, the value of an attribute has one', () => {
  expect([htmlText('a\n\tb'), htmlAttribute('a\n\tb')]).toEqual(['a\n\tb', 'a b']);
});

test.each(hostileEverywhere.map((text) => [text]))('%j is a text and nothing else', (text) => {
  isSame(text);
});

test('so is any other text', () => {
  fc.assert(fc.property(anyText, isSame), { seed: 7, numRuns: runs(1200) });
});
