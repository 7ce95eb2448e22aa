// With WRITE_DOCS set it writes the pages that it checks: npm run docs:rules.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/gaps/rules/catalogue.js';
import { caseFiles } from '../gaps/caseFiles.js';
import { rulePage, rulePath, rulesTable, sourcesTable, withSection } from './rulePages.js';

const testsOf = new Map(caseFiles.map(({ rule, tests }) => [rule, tests]));
const rules = catalogue.flatMap((rule) => {
  const tests = testsOf.get(rule);
  return tests === undefined ? [] : [[rule, tests] as const];
});
const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const made = new Map<string, string>([
  ...rules.map(([rule, tests]) => [`docs/${rulePath(rule)}`, rulePage(rule, tests)] as const),
  [
    'docs/rules.md',
    withSection(withSection(read('docs/rules.md'), 'rules', rulesTable(rules)), 'sources', sourcesTable()),
  ] as const,
]);
const present = globSync('docs/rules/**/*.md').map((path) => path.replaceAll('\\', '/'));

if (process.env['WRITE_DOCS'] !== undefined) {
  for (const path of present.filter((each) => !made.has(each))) rmSync(path);
  for (const [path, text] of made) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

test.each([...made.keys()])('%s is current: else run npm run docs:rules', (path) => {
  expect(read(path)).toBe(made.get(path));
});

test('there is no page of a rule that does not exist', () => {
  expect(
    globSync('docs/rules/**/*.md')
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !made.has(path)),
  ).toEqual([]);
});
