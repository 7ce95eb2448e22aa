import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverageLintCodes } from '../../src/coverage/lint/lintCodes.js';

test('docs/concepts/rotations.md has a row for each code of the lint, with its severity', () => {
  const page = readFileSync('docs/concepts/rotations.md', 'utf8').split('\n## Lint\n')[1] ?? '';
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\w+) \|/gm)].map(([, code, severity]) => [code, severity]);
  expect(rows).toEqual(Object.entries(coverageLintCodes).map(([code, { severity }]) => [code, severity]));
});
