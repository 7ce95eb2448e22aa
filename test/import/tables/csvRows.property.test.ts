import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from '../../../src/import/tables/csvRows.js';
import { withoutFormulaGuard } from '../../../src/import/tables/withoutFormulaGuard.js';

/** Writes a cell as RFC 4180 says, with the apostrophe that keeps spreadsheets from running it. */
function written(text: string): string {
  const isGuarded = /^'*(?:\s*[=+\-@＝＋－＠]|[^\S\t\r\n]*[\t\r\n])/.test(text);
  return `"${(isGuarded ? `'${text}` : text).replaceAll('"', '""')}"`;
}

function read(text: string): string[][] {
  const rows = csvRows(text, {
    delimiter: ',',
    from: 0,
    line: 1,
    budget: { rows: 1e6, cells: 1e6, rowsLeftOut: 0, leftOut: undefined },
    report: () => undefined,
  });
  return rows.map((row) => row.map((cell) => cell.text));
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\r', '\n', '"', ',', '＝', '\u00A0', 'a') }),
);

test('every text comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.array(hostile, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const text = rows.map((row) => row.map(written).join(',')).join('\r\n');
      expect(read(text)).toEqual(rows);
    }),
    { seed: 4180, numRuns: 500 },
  );
});

test('every text is read, and each cell stands where its place says', () => {
  const fragments = fc.constantFrom('"', '""', ',', '\n', '\r\n', '\r', 'a', ' ', "'", '=');
  fc.assert(
    fc.property(fc.array(fragments, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const lines = text.split(/\r\n|\r|\n/);
      const rows = csvRows(text, {
        delimiter: ',',
        from: 0,
        line: 1,
        budget: { rows: 1e6, cells: 1e6, rowsLeftOut: 0, leftOut: undefined },
        report: () => undefined,
      });
      for (const cell of rows.flat()) {
        const found = lines[cell.at - 1]?.slice(cell.column - 1) ?? '';
        const [first = ''] = cell.text;
        expect(first === '' || found.includes(first) || /[\r\n]/.test(first)).toBe(true);
      }
    }),
    { seed: 4181, numRuns: 500 },
  );
});

test('one apostrophe is taken off exactly where one was put', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(withoutFormulaGuard(JSON.parse(JSON.stringify(text)) as string)).toBe(
        /^'+(?:\s*[=+\-@＝＋－＠]|[^\S\t\r\n]*[\t\r\n])/.test(text) ? text.slice(1) : text,
      );
    }),
    { seed: 6, numRuns: 500 },
  );
});
