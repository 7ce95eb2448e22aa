import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gateCodes } from '../../src/internal/gate/messages.js';
import { errorCodes } from '../../src/internal/errors.js';
import { faultMessages } from '../../src/operating-model/faultMessages.js';
import { calendarProblemTexts } from '../../src/import/calendar/problemTexts.js';
import { holidayProblemTexts } from '../../src/import/calendar/holidays/problemTexts.js';
import { modelFaultCodes } from '../../src/maturity/definition/modelFault.js';
import { answerFaultTexts } from '../../src/maturity/plan/answerFaults.js';
import { ticketProblemTexts } from '../../src/import/tickets/problemTexts.js';
import { problemTexts } from '../../src/import/matrix/problemTexts.js';

/** How the source writes the code of a problem where it does not stand in a table of codes. */
const written = [
  /\bproblem: '([a-z-]+)'/g, // of a schema's own check
  /\berror\(\s*'([a-z-]+)'/g,
  /\btell\(\s*'([a-z-]+)'/g, // of a decision record
  /\bproblem\(\s*'(?:error|warning|info)',\s*'([a-z-]+)'/g,
  /\bcode: '([a-z-]+)',\s*(?:severity|message)\b/g,
  /\bcheckFault\([^;]*?\?\? '([a-z-]+)'/g, // of a fault that has no code of its own
];

function codesInSource(): Set<string> {
  const sources = globSync('src/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const found = sources.flatMap((source) => written.flatMap((pattern) => [...source.matchAll(pattern)]));
  // The same words make errors and problems; a zone that is not known is both.
  const thrown: readonly string[] = errorCodes.filter((code) => code !== 'unknown-zone');
  const codes = found.flatMap(([, code]) => code ?? []).filter((code) => !thrown.includes(code));
  return new Set([
    ...codes,
    ...gateCodes,
    ...faultMessages.keys(),
    ...Object.keys(problemTexts),
    ...Object.keys(calendarProblemTexts),
    ...Object.keys(holidayProblemTexts),
    ...modelFaultCodes,
    ...Object.keys(answerFaultTexts),
    ...Object.keys(ticketProblemTexts),
  ]);
}

const page = readFileSync('docs/problems.md', 'utf8');
const [aboutProblems = '', aboutErrors = ''] = page.split('\n## Thrown errors\n');

/** The codes that the first cells of the tables of a text name. */
function codesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/^\| `([a-z-]+)` \|/gm)].flatMap(([, code]) => code ?? []));
}

const sorted = (codes: ReadonlySet<string>) => [...codes].sort();

test('every problem code of the source stands in docs/problems.md, and no other', () => {
  const codes = codesInSource();
  // One of each place, so that a pattern that no longer fits is seen.
  for (const code of [
    'exceeds-total',
    'missing-key',
    'duplicate-id',
    'null-list',
    'invalid-value',
    'conflicting-value',
  ]) {
    expect(codes).toContain(code);
  }
  expect(sorted(codesIn(aboutProblems))).toEqual(sorted(codes));
});

test('every code of a thrown error stands in docs/problems.md, and no other', () => {
  expect(sorted(codesIn(aboutErrors))).toEqual([...errorCodes].sort());
});

test('severities in docs/problems.md are those of the importer', () => {
  const table = aboutProblems.split('## Reading responsibility tables')[1] ?? '';
  const told = [...table.matchAll(/^\| `([a-z-]+)` \| (error|warning|info) \|/gm)].map(([, code, severity]) => [
    code,
    severity,
  ]);
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries([
      ...Object.entries(problemTexts).map(([code, [severity]]) => [code, severity]),
      ['too-many-problems', 'error'],
    ]),
  );
});
