import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultCalendarLimits, defaultRaciTableLimits } from '../../src/import/index.js';
import { defaultDataLimits } from '../../src/internal/gate/dataLimits.js';
import { defaultRaciThresholds } from '../../src/raci/index.js';

const page = readFileSync('docs/numbers.md', 'utf8');

function section(title: string): string {
  return page.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** The number that the second cell of each row begins with, by the name in the first one. */
function numbersIn(text: string): Record<string, number> {
  const rows = text.matchAll(/^\| `(\w+)` \| ([\d,.]+)/gm);
  return Object.fromEntries([...rows].map(([, name = '', number = '']) => [name, Number(number.replaceAll(',', ''))]));
}

test.each([
  ['Limits for data from outside', defaultDataLimits],
  ['Reading tables', defaultRaciTableLimits],
  ['Reading calendars', defaultCalendarLimits],
  ['Responsibility matrix', defaultRaciThresholds],
])('docs/numbers.md, "%s", states the numbers of the code', (title, numbers) => {
  expect(numbersIn(section(title))).toEqual(numbers);
});

/** Fields with a default, as the schemas write them on one line: name and literal. */
function statedDefaults(): string[] {
  const schemas = globSync('src/**/schema.ts').map((file) => readFileSync(file, 'utf8'));
  const fields = schemas.flatMap((source) => [...source.matchAll(/(\w+): withDefault\(.*, (.+?)\)(?:,| }\),)/g)]);
  return fields.map(([, name = '', literal = '']) => `${name}: ${literal}`);
}

test('docs/numbers.md states every default of a field of the document', () => {
  const defaults = statedDefaults();
  const written = globSync('src/**/schema.ts').flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/: withDefault\(/g),
  ]);
  expect(defaults).toHaveLength(written.length);
  const rows = [...section('Defaults of the document').matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \|/gm)];
  const told = new Set(rows.map(([, name = '', value = '']) => `${name}: ${value}`));
  for (const stated of defaults) {
    const [name = '', literal = ''] = stated.split(/: (.*)/);
    const isPlain = /^(?:'[\w-]+'|\d+|true|false)$/.test(literal);
    if (isPlain) expect(told).toContain(`${name}: \`${literal.replaceAll("'", '')}\``);
    else
      expect(
        [...told].some((row) => row.startsWith(`${name}: `)),
        stated,
      ).toBe(true);
  }
});
