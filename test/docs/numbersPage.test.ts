// With WRITE_DOCS set it writes the page that it checks: npm run docs:numbers.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedRanges } from '../../src/cost/publishedRanges.js';
import { catalogue } from '../../src/gaps/rules/catalogue.js';
import * as library from '../../src/index.js';
import { houseDefaultsIn } from './numbers/inSource.js';
import { numberSections, numbersPage } from './numbers/page.js';

const path = 'docs/numbers.md';
const made = numbersPage(catalogue, publishedRanges);
if (process.env['WRITE_DOCS'] !== undefined) writeFileSync(path, made);

const sources = globSync('src/**/*.ts').map(
  (file) => [file.replaceAll('\\', '/').slice(4), readFileSync(file, 'utf8')] as const,
);
const rows = numberSections.flatMap((section) => section.rows);
const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

test('docs/numbers.md is current: else run npm run docs:numbers', () => {
  expect(readFileSync(path, 'utf8')).toBe(made);
});

test('every comment that says "house default" has a row, and every row of one its comment', () => {
  const found = sources.flatMap(([file, source]) => houseDefaultsIn(file, source));
  expect(rows.flatMap(({ at }) => at).sort()).toEqual([...new Set(found)].sort());
});

test('what a row says is used exists: a name of the library, a rule, a line of cost, a diagnostic', () => {
  const ids = new Set([...catalogue.map(({ id }) => id), ...Object.keys(library)]);
  const others = sources.map(([, source]) => source).join('\n');
  const isKnown = (code: string) =>
    ids.has(code) || (/^(?:risk\.|[A-Z_]+$)/.test(code) && others.includes(`'${code}'`));
  const text = rows.map(({ used }) => used).join(' ');
  expect(codes(text).filter((code) => !isKnown(code) && code !== 'floor')).toEqual([]);
});

test('what a row says replaces it is a field, an argument or a name of the library', () => {
  const text = sources.map(([, source]) => source).join('\n');
  const isField = (name: string) => new RegExp(`readonly ${name}\\??:|\\b${name}: |\\b${name} =`).test(text);
  const isKnown = (code: string) =>
    code in library ||
    code
      .split(/[.:]/)
      .slice(0, 2)
      .every((part) => isField(part) || part.startsWith(' '));
  expect(rows.flatMap(({ replace }) => codes(replace)).filter((code) => !isKnown(code))).toEqual([]);
});

test.each([
  ['/** Most; a house default. */\nconst most = 3;', ['x.ts: most']],
  ['/** Most (house\n * default). */\nexport const most = 3;', ['x.ts: most']],
  ['// Most.\n// A house\n// default.\nconst most = 3;', ['x.ts: most']],
  ['const a = 1; // house default\nconst b = 2;', ['x.ts: a']],
  [
    'interface A {\n  /** Rounding; absent: x (house default). */\n  readonly rounding?: string;\n}',
    ['x.ts: rounding'],
  ],
  ['/** Most. */\nconst most = 3;', []],
])('the search for house defaults finds them: %j', (source, expected) => {
  expect(houseDefaultsIn('x.ts', source)).toEqual(expected);
});
