import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine } from '../../../src/internal/text/cleanLine.js';
import { cleanText } from '../../../src/internal/text/cleanText.js';
import { svgAttribute, svgText } from '../../../src/internal/text/svg.js';
import { hostileEverywhere } from '../../fixtures/hostileMarkup.js';
import { xmlShape } from '../../fixtures/markupShape.js';
import { runs } from '../../fixtures/runs.js';

const asXml = (text: string) => text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
const isSame = (text: string) => {
  const { structure, texts } = xmlShape(`<text>${svgText(text)}</text>`);
  expect(structure).toEqual(['<text >', '</text>']);
  expect(texts.join('')).toBe(asXml(cleanText(text)));
  expect(xmlShape(`<text id="${svgAttribute(text)}"/>`).structure[0]).toBe(`<text id=${asXml(cleanLine(text))}>`);
};

// One for each character of the table, and what XML cannot hold.
test.each([
  ['a & b', 'a &amp; b'],
  ['a < b', 'a &lt; b'],
  [']]>', ']]&gt;'],
  ['"a"', '&quot;a&quot;'],
  ["'a'", '&#39;a&#39;'],
  ['`a`', '&#96;a&#96;'],
  ['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
  ['\u0000\u0008', ''],
])('%j is written %j', (text, expected) => {
  expect(svgText(text)).toBe(expected);
  expect(svgAttribute(text)).toBe(expected);
});

test.each(hostileEverywhere.map((text) => [text]))('%j is a text and nothing else', (text) => {
  isSame(text);
});

test('so is any other text', () => {
  const units = ['<', '>', '&', '"', "'", '`', ']', ';', '#', ' ', '\n', 'a', '0', '\uFFFE', '\uD800'];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.array(fc.constantFrom(...units), { maxLength: 14 }).map((each) => each.join('')),
  );
  fc.assert(fc.property(anyText, isSame), { seed: 11, numRuns: runs(1200) });
});
