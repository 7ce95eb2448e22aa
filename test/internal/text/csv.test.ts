import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../src/import/tables/csvRows.js';
import { cleanText } from '../../../src/internal/text/cleanText.js';
import { csvText } from '../../../src/internal/text/csv.js';
import type { CsvFormat } from '../../../src/internal/text/csv.js';
import { hostileTexts } from '../../fixtures/hostileTexts.js';

const usual: CsvFormat = { delimiter: ',', formulaSafe: true, byteOrderMark: false };
const cell = (value: string | number, format: Partial<CsvFormat> = {}) =>
  csvText([['first'], [value]], { ...usual, ...format })
    .split('\r\n')
    .slice(1)
    .join('\r\n')
    .slice(0, -2);

/** The cells that our reader finds, guards taken off. */
function read(text: string, delimiter: string): string[][] {
  const budget = { rows: 1e6, cells: 1e6, leftOut: undefined, rowsLeftOut: 0 };
  const report = (fault: string) => {
    throw new Error(fault);
  };
  return csvRows(text, { delimiter, from: 0, line: 1, budget, report }).map((row) => row.map((each) => each.text));
}

/** Whether a spreadsheet may run a text, told character by character. */
function mayRun(text: string): boolean {
  const blanks =
    ' \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\uFEFF';
  for (const character of text) {
    if ('=+-@\t\n\r＝＋－＠'.includes(character)) return true;
    if (!blanks.includes(character)) return false;
  }
  return false;
}

const anyText = fc.oneof(
  fc.uint16Array({ maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: fc.constantFrom(...'\'=+-@＝＋－＠ \t\r\n",;|a\u00A0\u2003\u0000\uFEFF\u202E'), maxLength: 8 }),
  fc.constantFrom(...hostileTexts),
);
const anyFormat = fc.record({
  delimiter: fc.constantFrom<CsvFormat['delimiter'][]>(',', ';', '\t'),
  formulaSafe: fc.constant(true),
  byteOrderMark: fc.constant(false),
});

describe('a cell', () => {
  // RFC 4180 for quotes; OWASP for what runs.
  test.each([
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['a|b', '"a|b"'],
    ['a\tb', '"a\tb"'],
    ['a\nb', '"a\nb"'],
    ['a\r\nb', '"a\nb"'],
    ['say "so"', '"say ""so"""'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['\u00A0a', '"\u00A0a"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\t1', '"\'\t1"'],
    ['\n1', '"\'\n1"'],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠1', "'＠1"],
    [' =1', "' =1"],
    ['\u2003=1', "'\u2003=1"],
    ["'=1", "''=1"],
    ["'' =1", "''' =1"],
    ["'a", "'a"],
    ['a=1', 'a=1'],
    ['\u0000=1', "'=1"],
    ['\u202E=1', "'=1"],
  ])('%j is written %j', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  test.each([
    [0, '0'],
    [-12.5, '-12.5'],
    [1e21, '1e+21'],
  ])('the number %d is never guarded', (number, expected) => {
    expect(cell(number)).toBe(expected);
  });

  test('is not guarded where nobody wants it', () => {
    expect(cell('=1', { formulaSafe: false })).toBe('=1');
  });
});

test('lines end with CRLF, with the delimiter and the mark that are asked for', () => {
  expect(
    csvText(
      [
        ['a', 1],
        ['b', -2],
      ],
      usual,
    ),
  ).toBe('a,1\r\nb,-2\r\n');
  expect(csvText([['a', 1]], { ...usual, delimiter: ';', byteOrderMark: true })).toBe('\uFEFFa;1\r\n');
  expect(csvText([['a', 'b']], { ...usual, delimiter: '\t' })).toBe('a\tb\r\n');
});

test('a file does not begin as one of another format', () => {
  expect(csvText([['ID', 'ID']], usual)).toBe('"ID",ID\r\n');
  expect(
    csvText(
      [
        ['IDLE', 'x'],
        ['ID', 'y'],
      ],
      usual,
    ),
  ).toBe('"IDLE",x\r\nID,y\r\n');
});

describe('read back', () => {
  test('every text is what it was, cleaned', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyText, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        anyFormat,
        (rows, format) => {
          expect(read(csvText(rows, format), format.delimiter)).toEqual(rows.map((row) => row.map(cleanText)));
        },
      ),
      { seed: 17, numRuns: 2000 },
    );
  });

  test('no cell is left that a spreadsheet may run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = cell(text);
        const shown = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
        expect(mayRun(shown)).toBe(false);
        if (!mayRun(cleanText(text).replace(/^'+/, ''))) expect(shown).toBe(cleanText(text));
      }),
      { seed: 18, numRuns: 2000 },
    );
  });
});

test('takes time in proportion to the text', () => {
  const blanks = ' '.repeat(1_000_000);
  const quotes = "'".repeat(1_000_000);
  // Compared here: a report of a difference in a million characters would take for ever.
  expect(cell(`${blanks}a`) === `"${blanks}a"`).toBe(true);
  expect(cell(quotes) === quotes).toBe(true);
});
