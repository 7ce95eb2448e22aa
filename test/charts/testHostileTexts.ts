import { expect, test } from 'vitest';
import { cleanLine } from '../../src/internal/text/cleanLine.js';
import { isOwnSvg } from '../../src/internal/text/isOwnSvg.js';
import { isWellFormed } from '../../src/internal/text/isWellFormed.js';
import { hostileEverywhere, hostileMarkup } from '../fixtures/hostileMarkup.js';
import { xmlShape } from '../fixtures/markupShape.js';

/** A chart in all its forms. */
interface Chart {
  readonly svg: string;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly summary: string;
  readonly table: object;
}

const isFull = process.env['COMANAGED_RUNS'] === 'full';
/** In quick runs those that mean something to a drawing. */
const payloads = isFull ? hostileEverywhere : [...hostileMarkup, '</svg><script>', 'turned \u202Etxt\u202C'];
const word = 'harmless';
const asXml = (text: string) => text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
/** Blanks of the text itself may meet those beside it. */
const plain = (text: string) => cleanLine(text).replace(/\s+/g, ' ').trim();

/** Keys of a value with the types of what they hold. */
function keys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  if (Array.isArray(value)) return value.map(keys);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, keys(each)]));
}

/**
 * Registers tests that a text from outside changes nothing of charts but their texts, and that odd names leave them valid.
 *
 * @param chartsOf charts with a text in every field that takes one
 * @param oddChartsOf charts with a text as names, where all its copies would be too much for a very long one
 */
export function testHostileTexts(
  chartsOf: (text: string) => readonly Chart[],
  oddChartsOf: (text: string) => readonly Chart[] = chartsOf,
): void {
  const harmless = chartsOf(word);
  const shapes = harmless.map(({ svg }) => xmlShape(svg));

  test.each(payloads.map((text) => [text]))('%j changes nothing but texts', (text) => {
    for (const [at, { svg, spec, summary, table }] of chartsOf(text).entries()) {
      const read = xmlShape(svg);
      expect(read.structure).toEqual(shapes[at]?.structure);
      expect(isOwnSvg(svg)).toBe(true);
      expect(keys(spec)).toEqual(keys(harmless[at]?.spec));
      for (const each of [svg, summary, JSON.stringify(spec), JSON.stringify(table)]) {
        expect(isWellFormed(each)).toBe(true);
        expect(each).not.toMatch(/[^\P{Control}\n]|[\u202A-\u202E\u2066-\u2069]/u);
      }
      if (/\{\w+\}/.test(text) || plain(text) === '') continue; // it fills in a value, or is an empty text
      expect(read.texts.map(plain)).toEqual(
        shapes[at]?.texts.map((each) => asXml(plain(each.replaceAll(word, () => cleanLine(text))))),
      );
    }
  });

  test.each([
    ['empty', ''],
    ['of controls only', '\u0000\u0007'],
    ['of half a character', '\uD800'],
    ['names of the language', '__proto__'],
    ['very long', 'x<'.repeat(isFull ? 50_000 : 1_000)],
  ])('names that are %s are valid', (_, text) => {
    for (const { svg, summary } of oddChartsOf(text)) {
      xmlShape(svg);
      expect(isOwnSvg(svg)).toBe(true);
      expect(isWellFormed(summary)).toBe(true);
    }
  });
}
