import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { raciFromTable } from '../../src/import/index.js';
import type { RaciFromTableResult, RaciTable } from '../../src/import/index.js';
import { schemeLetters } from '../../src/import/matrix/letters.js';
import { lineOf } from '../../src/import/matrix/lineOf.js';
import { raciCell } from '../../src/import/matrix/raciCell.js';
import { scopeWords } from '../../src/import/matrix/scopeOf.js';
import { normalizedName } from '../../src/internal/text/normalizedName.js';
import { operatingModelSchema } from '../../src/operating-model/schema.js';
import { runs } from '../fixtures/runs.js';

/** A matrix as a person would note it down. */
interface Matrix {
  readonly parties: readonly string[];
  readonly rows: readonly { readonly section: string; readonly name: string; readonly cells: readonly string[] }[];
}

const alphabet = schemeLetters(undefined, []);
const scopes = scopeWords(['p1', 'p2', 'p3', 'p4', 'p5'], []);
const readsAsLetters = (text: string) => raciCell(text, alphabet, scopes).kind !== 'unknown';

const hostileName = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  fc.string({ unit: fc.constantFrom(...'*_~`|\\[]()<>&#;,"\'=+-@ aB1'), minLength: 1, maxLength: 12 }),
  fc.constantFrom('=1+1', '+49 30', '-x', '@sum', "'=a", "''", 'a|b', '<br>', '&amp;', '**bold**', '[x](y)', '`', '\\'),
  fc.constantFrom('__proto__', 'constructor', 'Größe', '監視', 'R&D', '12', '1.2 Patch', '* note', '# Title'),
);
/** Names that stay as they are and are no letters, which would be a legend. */
const name = hostileName.map(lineOf).filter((text) => text !== '' && !readsAsLetters(text));
const partyName = name.filter((text) => normalizedName(text) !== '').map((text) => `${text} team`);
const cell = fc.oneof(
  fc.subarray(['R', 'A', 'C', 'I']).map((letters) => letters.join('') || '-'),
  fc.constantFrom('A (P1-P2)', 'R / I', 'A (P3), R (P1)'),
);
const matrix: fc.Arbitrary<Matrix> = fc
  .uniqueArray(partyName, { minLength: 1, maxLength: 4, selector: normalizedName })
  .chain((parties) =>
    fc.record({
      parties: fc.constant(parties),
      rows: fc.array(
        fc.record({
          section: fc.constantFrom('', 'Run it', 'Build it'),
          name,
          cells: fc.array(cell, { minLength: parties.length, maxLength: parties.length }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
  )
  .map(({ parties, rows }) => ({ parties, rows: rows.sort((a, b) => (a.section < b.section ? -1 : 1)) }))
  .filter(({ rows }) => rows.some(({ cells }) => cells.some((text) => text !== '-')));

/** Rows of cells with section rows, which have their label in every cell. */
function sheetOf({ parties, rows }: Matrix): string[][] {
  let last = '';
  return rows.flatMap(({ section, name: activity, cells }) => {
    const begins = section !== last;
    last = section;
    return [...(begins ? [[section, ...parties.map(() => section)]] : []), [activity, ...cells]];
  });
}

function csvOf(written: Matrix): string {
  const guard = (text: string) => (/^'*(?:\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text);
  const line = (cells: readonly string[]) => cells.map((text) => `"${guard(text).replaceAll('"', '""')}"`).join(',');
  return [['Activity', ...written.parties], ...sheetOf(written)].map(line).join('\r\n');
}

function markdownOf(written: Matrix): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&')).join(' | ')} |`;
  const [header = '', ...body] = [['Activity', ...written.parties], ...sheetOf(written)].map(line);
  return [header, `|${'---|'.repeat(written.parties.length + 1)}`, ...body].join('\n');
}

/** What a result says, without ids. */
function saidBy({ parties, activities, assignments }: RaciTable) {
  const nameOf = new Map(parties.map(({ id, name: party }) => [id, party]));
  const held = (activityId: string) =>
    assignments
      .filter((assignment) => assignment.activityId === activityId)
      .map(({ assignee, responsibility, scope }) => [nameOf.get(assignee.id), responsibility, scope?.severities ?? []]);
  return activities.map(({ id, section, name: activity }) => ({
    section: section ?? '',
    name: activity,
    held: held(id),
  }));
}

/** The same, worked out from the matrix. */
function saidIn({ parties, rows }: Matrix) {
  const letters = new Map<string, [string, string[]][]>([
    ['-', []],
    ['A (P1-P2)', [['A', ['p1', 'p2']]]],
    [
      'R / I',
      [
        ['R', []],
        ['I', []],
      ],
    ],
    [
      'A (P3), R (P1)',
      [
        ['A', ['p3']],
        ['R', ['p1']],
      ],
    ],
  ]);
  return rows.map(({ section, name: activity, cells }) => ({
    section,
    name: activity,
    held: cells.flatMap((text, column) => {
      const found = letters.get(text) ?? [...text].map((letter): [string, string[]] => [letter, []]);
      return found.map(([letter, severities]) => [parties[column], letter, severities]);
    }),
  }));
}

describe('what was written is read', () => {
  test.each([
    ['CSV', csvOf],
    ['Markdown', markdownOf],
  ])('%s', (_, print) => {
    fc.assert(
      fc.property(matrix, (written) => {
        const { value, problems } = raciFromTable(print(written));
        expect(value.parties.map((party) => party.name)).toEqual(written.parties);
        expect(saidBy(value)).toEqual(saidIn(written));
        const doubts = problems.map(({ code }) => code).filter((code) => code !== 'id-collision');
        expect(doubts.filter((code) => code !== 'accountable-without-responsible')).toEqual([]);
      }),
      { seed: 11, numRuns: runs(300) },
    );
  });

  test('rows of cells', () => {
    fc.assert(
      fc.property(matrix, (written) => {
        const guarded = [['Activity', ...written.parties], ...sheetOf(written)].map((row) =>
          row.map((text) => (/^'+\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text)),
        );
        expect(saidBy(raciFromTable(guarded).value)).toEqual(saidIn(written));
      }),
      { seed: 12, numRuns: runs(200) },
    );
  });
});

test('the order of rows and columns changes nothing but the order', () => {
  const ordered = (said: ReturnType<typeof saidBy>) =>
    said.map((row) => JSON.stringify({ ...row, held: row.held.map((held) => JSON.stringify(held)).sort() })).sort();
  fc.assert(
    fc.property(matrix, (written) => {
      const plain: Matrix = { ...written, rows: written.rows.map((row) => ({ ...row, section: '' })) };
      const turned: Matrix = {
        parties: plain.parties.toReversed(),
        rows: plain.rows.toReversed().map((row) => ({ ...row, cells: row.cells.toReversed() })),
      };
      const one = raciFromTable(csvOf(plain)).value;
      const other = raciFromTable(csvOf(turned)).value;
      expect(ordered(saidBy(other))).toEqual(ordered(saidBy(one)));
      expect({ ...other.totals }).toEqual({ ...one.totals });
    }),
    { seed: 13, numRuns: runs(200) },
  );
});

/** What must hold for every result. */
function checkResult({ value, problems }: RaciFromTableResult): void {
  const { totals, ...parts } = value;
  const { read, assigned, empty, omitted, unassessed, letters } = totals.cells;
  expect(read).toBe(assigned + empty + omitted + unassessed);
  expect(letters.reduce((sum, { count }) => sum + count, 0)).toBe(value.assignments.length);
  expect(totals.activities).toBe(value.activities.length);
  expect(totals.rows).toBeGreaterThanOrEqual(totals.activities);
  expect(JSON.parse(JSON.stringify({ value, problems }))).toEqual({ value, problems });
  expect(operatingModelSchema.safeParse({ id: 'x', name: 'X', ...parts }).error?.issues).toBeUndefined();
  for (const { code, message, line, row, column, excerpt = '' } of problems) {
    expect([code, line ?? row, column].includes(undefined)).toBe(code === 'too-many-problems');
    expect(line === undefined || row === undefined).toBe(true);
    expect(message).not.toMatch(/\{\}|undefined|NaN|object Object/);
    expect(excerpt.length).toBeLessThanOrEqual(80);
  }
}

const pieces = fc.constantFrom(
  ...[
    '|',
    '---|',
    '|---|---|\n',
    '\n',
    '\r\n',
    '\r',
    ',',
    ';',
    '\t',
    '"',
    '""',
    "'",
    '=',
    ' ',
    '\u00A0',
    '\uFEFF',
    '#',
    '# H\n',
  ],
  ...[
    '```\n',
    '<!--',
    '-->',
    '---\n',
    '> ',
    '\\',
    '`',
    '*',
    '**',
    '_',
    '~~',
    '[',
    '](x)',
    '[^1]',
    '¹',
    '†',
    '<br>',
    '&nbsp;',
  ],
  ...[
    'R',
    'A',
    'C',
    'I',
    'RA',
    'S',
    '?',
    'x',
    '-',
    'n/a',
    '(P1)',
    '(',
    ')',
    'Activity',
    'MSP',
    'Responsible',
    'Accountable',
  ],
  ...[
    'Role',
    'ID',
    '1',
    '1.2',
    'Patch',
    '__proto__',
    'sep=;\n',
    'Größe',
    '監',
    '\uD800',
    '\u0000',
    '| a | b |\n|---|---|\n| x | R |\n',
  ],
);

describe('nothing throws, and everything is accounted for', () => {
  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        checkResult(raciFromTable(text));
      }),
      { seed: 21, numRuns: runs(200) },
    );
  });

  test.each([undefined, 'csv', 'markdown'] as const)('text of pieces, format %s', (format) => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        checkResult(raciFromTable(parts.join(''), { format }));
      }),
      { seed: 22, numRuns: runs(400) },
    );
  });

  test('tables of pieces', () => {
    const text = fc.array(pieces, { maxLength: 3 }).map((parts) => parts.join('').replace(/[\r\n|]/g, ''));
    const row = fc.array(text, { minLength: 1, maxLength: 5 }).map((cells) => `| ${cells.join(' | ')} |`);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        checkResult(raciFromTable(['| Activity | A1 | B1 |', '|---|---|---|', '| x | R | A |', ...rows].join('\n')));
      }),
      { seed: 23, numRuns: runs(400) },
    );
  });

  test('rows of anything', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(anything, fc.array(fc.oneof(pieces, anything), { maxLength: 5 }))), (rows) => {
        checkResult(raciFromTable(rows as string[][]));
      }),
      { seed: 24, numRuns: runs(400) },
    );
  });

  test('every cell of a letter column is a letter, nothing, or told', () => {
    const known = fc.constantFrom('R', 'A', 'RA', '', '-', 'n/a', '?', 'x', 'Z', 'foo', 'R (x)', '~~R~~', 'R/R');
    fc.assert(
      fc.property(fc.array(fc.tuple(known, known), { maxLength: 12 }), (cells) => {
        const rows = cells.map((pair, index) => [`Activity ${index}`, ...pair, '.']);
        const { value, problems } = raciFromTable([
          ['Activity', 'Client', 'MSP', 'Other'],
          ['One', 'R', 'A', 'C'],
          ...Array.from({ length: 12 }, (_, index) => [`Fill ${index}`, 'R', 'A', 'C']),
          ...rows,
        ]);
        const all = cells.flat();
        const count = (...texts: string[]) => all.filter((text) => texts.includes(text)).length;
        const { read, assigned, empty, omitted, unassessed } = value.totals.cells;
        expect({ read, assigned, empty, omitted, unassessed }).toEqual({
          read: 3 * (13 + cells.length),
          assigned: 39 + count('R', 'A', 'RA', 'R (x)', 'R/R'),
          empty: count('', '-', '~~R~~') + cells.length,
          omitted: count('n/a'),
          unassessed: count('?', 'x', 'Z', 'foo'),
        });
        const told = (code: string) =>
          problems.filter((problem) => problem.code === code).reduce((sum, problem) => sum + (problem.count ?? 1), 0);
        expect(told('unknown-letter')).toBe(count('Z', 'foo'));
        expect(told('tick-without-letter')).toBe(count('x'));
        expect(told('scope-not-understood')).toBe(count('R (x)'));
        expect(told('duplicate-letter')).toBe(count('R/R'));
        expect(told('struck-text')).toBe(count('~~R~~'));
      }),
      { seed: 25, numRuns: runs(200) },
    );
  });
});

// A reader that takes quadratic time would need minutes for any of these.
describe('hostile shapes of 200,000 characters end', () => {
  const n = 200_000;
  const table = (cellText: string) => `| Activity | MSP |\n|---|---|\n| ${cellText} | R |`;
  test.each([
    ['quotes', `a,b\n${'"'.repeat(n)}`],
    ['open quotes on every line', `a,b\n${'"a\n'.repeat(n / 3)}`],
    ['delimiters', ','.repeat(n)],
    ['apostrophes', `a,b\n${"'".repeat(n)},R`],
    ['blank lines', '\n'.repeat(n)],
    ['stars', table('*'.repeat(n))],
    ['stars and letters', table('*a '.repeat(n / 3))],
    ['underscores', table('_a_ '.repeat(n / 4))],
    ['struck text', table('~~a '.repeat(n / 4))],
    ['brackets', table('['.repeat(n / 2) + '](x)'.repeat(n / 8))],
    ['open links', table('](x'.repeat(n / 3))],
    ['open tags', table('<b '.repeat(n / 3))],
    ['open references', table('&a'.repeat(n / 2))],
    ['backticks', '`'.repeat(n) + 'a`'],
    ['blanks', table(' '.repeat(n) + 'x')],
    ['blanks in a cell of letters', `Activity,MSP\nx,R${' '.repeat(n)}A`],
    ['parentheses', `Activity,MSP\nx,${'('.repeat(n)}`],
    ['marks of a heading', `# ${' #'.repeat(n / 2)}\n${table('x')}`],
    ['dashes and pipes', '|-'.repeat(n / 2)],
    ['equal names', `Activity,MSP\n${'x,R\n'.repeat(n / 4)}`],
    [
      'long names that differ at the end',
      `Activity,MSP\n${Array.from({ length: 3_000 }, (_, i) => `${'x'.repeat(60)}${i % 1_500},R`).join('\n')}`,
    ],
    ['labels', `Activity,MSP\n${'x\n'.repeat(n / 2)}`],
    ['footnotes', `${table('x')}\n\n${'* a\n'.repeat(n / 4)}`],
    ['fences', '```\n~~~\n'.repeat(n / 8)],
    ['comments', '<!--\n'.repeat(n / 5)],
    ['numbers', `Activity,MSP\n${'1'.repeat(n)},R`],
  ])('%s', (_, text) => {
    expect(raciFromTable(text).value.totals.matrices).toBeLessThanOrEqual(1);
  });
});
