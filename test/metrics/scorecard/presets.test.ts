import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { metricPresets } from '../../../src/metrics/index.js';
import * as room from '../../../src/metrics/index.js';

it('stands row by row in docs/concepts/metrics.md', () => {
  const page = readFileSync('docs/concepts/metrics.md', 'utf8');
  const [, table = ''] = page.split('\n## Presets\n');
  const rows = (table.split('\n## ')[0] ?? '').match(/^\| `.*$/gm);
  const wanted = metricPresets.map(({ definition, formula, calculatedBy, notWhen }) => {
    const better = definition.direction === 'lower-is-better' ? 'lower' : 'higher';
    const by = calculatedBy === null ? '' : ` (\`${calculatedBy}\`)`;
    return `| \`${definition.id}\` | ${definition.area} | ${better} | ${formula}${by} | ${notWhen} |`;
  });
  expect(rows).toEqual(wanted);
});

it('names functions that there are', () => {
  const functions = metricPresets.flatMap(({ calculatedBy }) => calculatedBy ?? []);
  for (const name of functions) expect(typeof (room as Record<string, unknown>)[name]).toBe('function');
});
