import { expect, test } from 'vitest';
import { englishMetricChartWords } from '../../src/charts/metric/words.js';
import { scorecardChart } from '../../src/charts/scorecardChart.js';
import { trendChart } from '../../src/charts/trendChart.js';
import { cleanLine } from '../../src/internal/text/cleanLine.js';
import { isOwnSvg } from '../../src/internal/text/isOwnSvg.js';
import { isWellFormed } from '../../src/internal/text/isWellFormed.js';
import { hostileEverywhere, hostileMarkup } from '../fixtures/hostileMarkup.js';
import { xmlShape } from '../fixtures/markupShape.js';
import { card, cardDefinitions, cardObservations, falling, open, verdictOf } from './trends.js';

const result = verdictOf(open, falling);
const wordNames = Object.keys(englishMetricChartWords).filter((word) => !word.endsWith('Letter'));

/** Charts with a text in every field that takes one: once as a name and in all words, once as a title and in what comes from JSON. */
function chartsOf(text: string) {
  const words = Object.fromEntries(
    wordNames.map((word) => [word, `${text} ${word} {name} {value} {verdict} {reasons} {from} {to} {code} {unit}`]),
  );
  const metric = { ...open, name: text };
  const signal = { rule: 'run-of-seven', side: 'above', from: text, to: text } as const;
  const remarked = { ...result, signals: [signal], warnings: [{ code: text, message: text }] };
  const hostile = {
    ...card,
    metrics: card.metrics.map((each) => ({ ...each, name: text })),
    areas: card.areas.map((each) => ({ ...each, missingPresets: [text, text] })),
  };
  return [
    trendChart(result, { metric, observations: falling, words }),
    trendChart(remarked, { metric: open, observations: falling, title: text }),
    scorecardChart(hostile, { definitions: cardDefinitions, observations: cardObservations, words }),
    scorecardChart({ ...hostile, areas: card.areas }, { title: text }),
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
  for (const { svg, summary } of chartsOf(text)) {
    xmlShape(svg);
    expect(isOwnSvg(svg)).toBe(true);
    expect(isWellFormed(summary)).toBe(true);
  }
});
