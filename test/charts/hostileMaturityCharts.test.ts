import { expect, test } from 'vitest';
import { englishMaturityChartWords } from '../../src/charts/maturity/words.js';
import { maturityChart } from '../../src/charts/maturityChart.js';
import { cleanLine } from '../../src/internal/text/cleanLine.js';
import { isOwnSvg } from '../../src/internal/text/isOwnSvg.js';
import { isWellFormed } from '../../src/internal/text/isWellFormed.js';
import { hostileEverywhere, hostileMarkup } from '../fixtures/hostileMarkup.js';
import { xmlShape } from '../fixtures/markupShape.js';
import { six, sixBefore, sixModel } from './maturities.js';

/** Charts with a text in every field that takes one: once as names of the model, once as ids and a title. */
function chartsOf(text: string) {
  const names = Object.keys(englishMaturityChartWords).filter((word) => !word.endsWith('Letter'));
  const words = Object.fromEntries(
    names.map((word) => [
      word,
      `${text} ${word} {level} {name} {names} {parts} {standing} {score} {title} {service} {aim}`,
    ]),
  );
  const model = {
    ...sixModel,
    levels: sixModel.levels.map((level) => ({ ...level, name: text })),
    dimensions: sixModel.dimensions.map((dimension) => ({ ...dimension, name: text })),
  };
  const ids = {
    ...six,
    modelId: text,
    serviceId: text,
    dimensions: six.dimensions.map((each) => ({ ...each, dimensionId: text })),
  };
  return [
    maturityChart(six, { model, before: sixBefore, targetLevel: 2, words, most: 4 }),
    maturityChart(ids, { title: text, most: 3 }),
  ] as const;
}

const payloads =
  process.env['COMANAGED_RUNS'] === 'full'
    ? hostileEverywhere
    : [...hostileMarkup, '</svg><script>', 'turned \u202Etxt\u202C'];
const word = 'harmless';
const harmless = chartsOf(word);
const shapes = harmless.map(({ svg }) => xmlShape(svg));
const asXml = (text: string) => text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
/** Blanks of the text itself may meet those beside it. */
const plain = (text: string) => cleanLine(text).replace(/\s+/g, ' ').trim();
const keys = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? typeof value
    : Array.isArray(value)
      ? value.map(keys)
      : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, keys(each)]));

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
    if (/\{\w+\}/.test(text) || plain(text) === '') continue; // a placeholder of ours, or an empty text
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
  ['very long', 'x<'.repeat(process.env['COMANAGED_RUNS'] === 'full' ? 50_000 : 1_000)],
])('names that are %s are valid', (_, text) => {
  const dimensions = six.dimensions.map((each) => ({ ...each, dimensionId: text }));
  const { svg, summary } = maturityChart({ ...six, modelId: text, dimensions }, { before: { ...six, modelId: text } });
  xmlShape(svg);
  expect(isOwnSvg(svg)).toBe(true);
  expect(isWellFormed(summary)).toBe(true);
});
