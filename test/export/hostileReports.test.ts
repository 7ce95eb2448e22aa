import { describe, expect, test } from 'vitest';
import { toCsv, toMarkdown } from '../../src/export/index.js';
import { csvRows } from '../../src/import/tables/csvRows.js';
import { cleanLine } from '../../src/internal/text/cleanLine.js';
import { hostileTexts } from '../fixtures/hostileTexts.js';
import { markdownShape } from '../fixtures/markdownShape.js';
import { hostileOptions, hostileResults } from './hostileResults.js';

function cellsOf(csv: string): string[][] {
  const budget = { rows: 1e6, cells: 1e6, leftOut: undefined, rowsLeftOut: 0 };
  const report = (fault: string) => {
    throw new Error(fault);
  };
  return csvRows(csv, { delimiter: ',', from: 0, line: 1, budget, report }).map((row) => row.map((each) => each.text));
}

const word = 'harmless';
const spoken = hostileTexts.filter((text) => cleanLine(text) !== '');
/** What a harmless text becomes with another in its place; `{name}` in a text of a rule is a placeholder, and not compared. */
const inPlace = (harmless: readonly string[], text: string) =>
  harmless.map((each) => comparable(each.replaceAll(word, () => text)));
/** On one line, with single blanks as names of people have them; in keys these lose the signs that part keys. */
function comparable(text: string): string {
  const line = cleanLine(text).replaceAll(/\s+/g, ' ');
  return line.includes('|person:') ? line.replaceAll(/[|+:\s]+/g, ' ') : line;
}
const isComparable = (text: string) => !text.includes('{name}');

describe.each(hostileResults)('%s', (_, resultOf) => {
  const isMatrix = resultOf(word).kind === 'raci-matrix';
  const audiences = isMatrix ? (['internal', 'client'] as const) : (['internal', 'client', 'public'] as const);
  describe.each(audiences)('for %s', (audience) => {
    // As they are, and with every text of the caller's too.
    const written = [
      (text: string) => [toMarkdown(resultOf(text), { audience }), toCsv(resultOf(text), { audience })],
      (text: string) => {
        const options = { audience, ...hostileOptions(text) };
        return [toMarkdown(resultOf(text), options), toCsv(resultOf(text), options)];
      },
    ].map((write) => (text: string) => {
      const [markdown = '', csv = ''] = write(text);
      return { ...markdownShape(markdown), rows: cellsOf(csv) };
    });
    const harmless = written.map((write) => write(word));

    test.each(spoken.map((text) => [text.slice(0, 30), text]))('with %j has the same structure', (__, text) => {
      for (const [at, write] of written.entries()) {
        const { structure, texts: shown, rows } = write(text);
        const expected = harmless[at];
        if (expected === undefined) throw new Error('nothing to compare with');
        expect(structure).toEqual(expected.structure);
        expect(rows.map(({ length }) => length)).toEqual(expected.rows.map(({ length }) => length));
        if (at > 0 || !isComparable(text)) continue;
        expect(shown.map(comparable)).toEqual(inPlace(expected.texts, text));
        expect(rows.map((row) => row.map(comparable))).toEqual(expected.rows.map((row) => inPlace(row, text)));
      }
    });
  });
});
