import { expect, test } from 'vitest';
import { coverageHeatmap } from '../../src/charts/coverageHeatmap.js';
import type { CoverageHeatmapOptions } from '../../src/charts/model.js';
import { englishChartWords } from '../../src/charts/words.js';
import { isOwnSvg } from '../../src/internal/text/isOwnSvg.js';
import { cleanLine } from '../../src/internal/text/cleanLine.js';
import { isWellFormed } from '../../src/internal/text/isWellFormed.js';
import { hostileEverywhere, hostileMarkup } from '../fixtures/hostileMarkup.js';
import { xmlShape } from '../fixtures/markupShape.js';
import { small } from './weeks.js';

/** A heat map with a text in every field that takes one. */
function chartOf(text: string) {
  const names = Object.keys(englishChartWords).filter((word) => !/Letter$|Partly$/.test(word));
  const options: CoverageHeatmapOptions = {
    partyRoles: { [text]: 'internal', us: 'internal', msp: 'provider' },
    teamRoles: { [text]: 'provider' },
    names: { internal: text, provider: text },
    title: text,
    words: Object.fromEntries(names.map((word) => [word, `${text} ${word} {name} {days} {zone}`])),
  };
  const present = [{ partyIds: [text], teamIds: [text], minutes: 10 }];
  const hours = small.hours.map((hour, at) => (at === 7 ? { ...hour, minutes: 10, present } : hour));
  return coverageHeatmap({ ...small, zone: text, hours }, options);
}

/** In quick runs those that mean something to a drawing. */
const payloads = process.env['COMANAGED_RUNS'] === 'full' ? hostileEverywhere : hostileMarkup;
const word = 'harmless';
const harmless = chartOf(word);
const shape = xmlShape(harmless.svg);
const asXml = (text: string) => text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
/** Blanks of the text itself may meet those beside it. */
const plain = (text: string) => cleanLine(text).replace(/\s+/g, ' ').trim();
const keys = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? typeof value
    : Array.isArray(value)
      ? value.map(keys)
      : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, keys(each)]));
const specKeys = keys(harmless.spec);

test.each(payloads.map((text) => [text]))('%j changes nothing but texts', (text) => {
  const { svg, spec, summary, table } = chartOf(text);
  const read = xmlShape(svg);
  const isSized = (line: string) => line.replace(/viewBox=[^a-z]*/, '').replace(/ [xyd]=[\w.-]+( [\d.]+h7v7z)?/g, ''); // room for names of days
  expect(read.structure.map(isSized)).toEqual(shape.structure.map(isSized));
  expect(isOwnSvg(svg)).toBe(true);
  expect(keys(spec)).toEqual(specKeys);
  expect(JSON.stringify({ ...spec, data: null, title: null })).toBe(
    JSON.stringify({ ...harmless.spec, data: null, title: null }),
  );
  for (const each of [svg, summary, JSON.stringify(spec), JSON.stringify(table)]) {
    expect(isWellFormed(each)).toBe(true);
    expect(each).not.toMatch(/[^\P{Control}\n]|[\u202A-\u202E\u2066-\u2069]/u);
  }
  if (/\{(?:name|days|zone)\}/.test(text) || plain(text) === '') return; // a placeholder of ours, or an empty text
  expect(read.texts.map(plain)).toEqual(shape.texts.map((each) => asXml(plain(each.replaceAll(word, () => text)))));
});

test.each([
  ['empty', ''],
  ['of controls only', '\u0000\u0007'],
  ['of half a character', '\uD800'],
])('names that are %s are valid', (_, text) => {
  const { svg, spec } = chartOf(text);
  expect(xmlShape(svg).structure.filter((each) => each.startsWith('<text'))).toHaveLength(
    shape.structure.filter((each) => each.startsWith('<text')).length,
  );
  expect(isOwnSvg(svg)).toBe(true);
  expect(keys(spec)).toEqual(specKeys);
});

test('names of a hundred thousand characters are valid', () => {
  const text = 'x<'.repeat(50_000);
  const { svg, spec } = coverageHeatmap(small, { names: { provider: text }, title: text, words: { mon: text } });
  expect(xmlShape(svg).texts.filter((each) => each === text)).toHaveLength(2); // the title and the day
  expect(isOwnSvg(svg)).toBe(true);
  expect(spec['title']).toEqual({ text: [text] });
});

test.each(hostileEverywhere.map((text) => [text]))('%j is refused where no text belongs, and not repeated', (text) => {
  const fields = ['idPrefix', 'lang', 'dir', 'background', 'vegaLite', 'audience', 'weekStart'];
  for (const field of fields) {
    if (/^[A-Za-z][A-Za-z0-9_-]*$/.test(text)) continue; // a good prefix, or a good tag of a language
    try {
      coverageHeatmap(small, { [field]: text } as CoverageHeatmapOptions);
      expect.unreachable(field);
    } catch (error) {
      expect(error).toMatchObject({ name: 'ComanagedError', code: 'invalid-option', path: field });
      if (text.length > 6) expect((error as Error).message).not.toContain(text);
    }
  }
});
