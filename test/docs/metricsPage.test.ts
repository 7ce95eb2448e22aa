// With WRITE_DOCS set it writes the page that it checks: npm run docs:metrics.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { metricPresets } from '../../src/metrics/index.js';
import * as room from '../../src/metrics/index.js';
import { metricGroups, metricList, metricSections, presetTable, sourceList, titleOf } from './metrics/page.js';
import { metricSourceTexts } from './metrics/sources.js';
import { withSection } from './rulePages.js';

const path = 'docs/metrics.md';
const parts = {
  list: metricList(),
  metrics: metricSections(),
  presets: presetTable(metricPresets),
  'sources of metrics': sourceList(),
};
const present = readFileSync(path, 'utf8');
const made = Object.entries(parts).reduce((page, [name, text]) => withSection(page, name, text), present);
if (process.env['WRITE_DOCS'] !== undefined) writeFileSync(path, made);

const rows = metricGroups.flatMap((group) => group.rows);
const names = new Set<string>(rows.map(({ name }) => name));
const functions = Object.entries(room).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

test('docs/metrics.md is current: else run npm run docs:metrics', () => {
  expect(readFileSync(path, 'utf8')).toBe(made);
});

test('every function of the room has a row, and each row a heading of its own', () => {
  expect(functions.filter((name) => !names.has(name))).toEqual([]);
  expect(new Set(rows.map(titleOf)).size).toBe(rows.length);
});

test('every preset has a row, and is calculated by a function that there is, or by none', () => {
  for (const { definition, calculatedBy, notWhen } of metricPresets) {
    expect(parts.presets).toContain(`| \`${definition.id}\` |`);
    expect(notWhen).not.toBe('');
    if (calculatedBy !== null) expect(functions).toContain(calculatedBy);
  }
});

test('every row says when not to use it, what happens at the edges, and whose it is', () => {
  for (const { name, notWhen, edges, sources, ours = '' } of rows) {
    expect(notWhen, name).not.toEqual([]);
    expect(edges, name).not.toEqual([]);
    expect(sources.length + ours.length, name).toBeGreaterThan(0);
  }
});

test('every source is cited', () => {
  const cited = new Set<string>(rows.flatMap(({ sources }) => sources));
  expect(Object.keys(metricSourceTexts).filter((id) => !cited.has(id))).toEqual([]);
});

test('what stands as code is a word of the library', () => {
  const code = globSync('src/{internal/stats,metrics}/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const text = rows.flatMap((row) => [row.what, row.formula, row.clock, row.minimum, ...row.edges, ...row.notWhen]);
  const words = [...text.join('\n').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
  expect(words.filter((word) => !code.includes(word))).toEqual([]);
});
