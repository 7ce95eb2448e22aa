import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv, toMarkdown } from '../../src/export/index.js';
import { raciFromTable } from '../../src/import/index.js';
import { schemeLetters } from '../../src/import/matrix/letters.js';
import { lineOf } from '../../src/import/matrix/lineOf.js';
import { raciCell } from '../../src/import/matrix/raciCell.js';
import { scopeWords } from '../../src/import/matrix/scopeOf.js';
import { cleanText } from '../../src/internal/text/cleanText.js';
import { normalizedName } from '../../src/internal/text/normalizedName.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import type { RaciMatrix } from '../../src/raci/raciMatrix.js';
import type { Assignment } from '../../src/raci/model.js';
import { runs } from '../fixtures/runs.js';

const alphabet = schemeLetters(undefined, []);
const scopes = scopeWords(['p1', 'p2', 'p3', 'p4', 'p5'], []);

const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  fc.string({ unit: fc.constantFrom(...'*_~`|\\[]()<>&#;,"\'=+-@:/. aB1\n\t'), minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    "'=1",
    "''-x",
    '＝1',
    ' =1',
    '@sum',
    '+49 30',
    '-x',
    'a|b',
    'a\r\nb',
    '**bold**',
    '_em_',
    '~~no~~',
  ),
  fc.constantFrom(
    '[x](https://example.com)',
    'https://example.com',
    'ada@example.com',
    '<br>',
    '&amp;',
    '`code`',
    '\\',
  ),
  fc.constantFrom('__proto__', '監視', 'R&D', '1.2 Patch', '# Title', '> quote', '| --- |', 'ID', 'sep=;', '"q"'),
);
/** What is left of a name: one line without what no sink must get. */
const left = (text: string) => lineOf(cleanText(text));
/** Any names with something to see. The last word keeps them from being read as letters or numbers. */
const name = (word: string) =>
  hostile
    .map((text) => `${text} ${word}`)
    .filter((text) => normalizedName(left(text)) !== word && raciCell(left(text), alphabet, scopes).kind === 'unknown');

interface Drawn {
  readonly parties: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly section: string | null;
    readonly letters: readonly string[][];
  }[];
}
const drawn: fc.Arbitrary<Drawn> = fc
  .uniqueArray(name('team'), { minLength: 1, maxLength: 4, selector: (text) => normalizedName(left(text)) })
  .chain((parties) =>
    fc.record({
      parties: fc.constant(parties),
      rows: fc.array(
        fc.record({
          name: name('task'),
          section: fc.option(name('section'), { nil: null }),
          letters: fc.array(fc.subarray(['R', 'A', 'C', 'I']), {
            minLength: parties.length,
            maxLength: parties.length,
          }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
  )
  .filter(({ rows }) => rows.some(({ letters }) => letters.some((cell) => cell.length > 0)));

function matrixOf({ parties, rows }: Drawn): RaciMatrix {
  const assignments = rows.flatMap(({ letters }, row) =>
    letters.flatMap((cell, column) =>
      cell.map((responsibility): Assignment => ({
        activityId: `a${row}`,
        assignee: { kind: 'party', id: `p${column}` },
        responsibility,
      })),
    ),
  );
  return raciMatrix({
    parties: parties.map((each, at) => ({ id: `p${at}`, name: each })),
    activities: rows.map((row, at) => ({ id: `a${at}`, name: row.name, section: row.section })),
    assignments,
  });
}

/** What a matrix shows, rows without a section first, as a table has them. */
function shown({ columns, rows }: RaciMatrix, withIds: boolean) {
  const sorted = [...rows.filter(({ section }) => section === null), ...rows.filter(({ section }) => section !== null)];
  return {
    columns: columns.map(({ label }) => left(label)),
    rows: sorted.map(({ activityId, label, section, cells }) => ({
      ...(withIds && { activityId }),
      label: left(label),
      section: section === null ? null : left(section),
      letters: cells.map(({ letters }) => letters.join('')),
    })),
  };
}
function readBack(text: string, options: { readonly format?: 'csv' | 'markdown' } = {}): RaciMatrix {
  return raciMatrix(raciFromTable(text, options).value);
}

test('the CSV of a matrix reads back as the same matrix', () => {
  fc.assert(
    fc.property(drawn, fc.constantFrom(',', ';', '\t'), fc.boolean(), (table, delimiter, byteOrderMark) => {
      const matrix = matrixOf(table);
      expect(shown(readBack(toCsv(matrix, { delimiter, byteOrderMark })), true)).toEqual(shown(matrix, true));
    }),
    { seed: 61, numRuns: runs(1000) },
  );
});

test('so does its Markdown', () => {
  fc.assert(
    fc.property(drawn, (table) => {
      const matrix = matrixOf(table);
      expect(shown(readBack(toMarkdown(matrix)), false)).toEqual(shown(matrix, false));
    }),
    { seed: 62, numRuns: runs(1000) },
  );
});

test('a part of an activity reads back as a doubt, not as the whole', () => {
  const scope = { severities: ['p1'] };
  const matrix = raciMatrix({
    parties: [{ id: 'us', name: 'Our IT' }],
    activities: [{ id: 'desk', name: 'Run the desk' }],
    assignments: [{ activityId: 'desk', assignee: { kind: 'party', id: 'us' }, responsibility: 'R', scope }],
  });
  for (const text of [toCsv(matrix), toMarkdown(matrix)]) {
    const { value, problems } = raciFromTable(text);
    expect(value.assignments).toMatchObject([{ responsibility: 'R', note: 'in part' }]);
    expect(problems.map(({ code }) => code)).toContain('scope-not-understood');
  }
});
