import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { raciFromTable } from '../../src/import/index.js';
import type { RaciFromTableResult, RaciTable } from '../../src/import/index.js';
import { isTextHeader } from '../../src/import/matrix/columnWords.js';
import { schemeLetters } from '../../src/import/matrix/letters.js';
import { lineOf } from '../../src/import/matrix/lineOf.js';
import { raciCell } from '../../src/import/matrix/raciCell.js';
import { scopeWords } from '../../src/import/matrix/scopeOf.js';
import { normalizedName } from '../../src/internal/text/normalizedName.js';
import { operatingModelSchema } from '../../src/operating-model/schema.js';
import { runs } from '../fixtures/runs.js';

/** One letter of one party, for all severities or for some. */
interface Held {
  readonly letter: string;
  readonly severities: '' | 'P1' | 'P1-P2' | 'P4 to P5';
}

interface Row {
  readonly name: string;
  /** What each party holds. */
  readonly held: readonly (readonly Held[])[];
}

interface Matrix {
  readonly parties: readonly string[];
  readonly rows: readonly Row[];
}

const alphabet = schemeLetters(undefined, []);
const words: readonly [letter: string, word: string][] = [
  ['R', 'Responsible'],
  ['A', 'Accountable'],
  ['C', 'Consulted'],
  ['I', 'Informed'],
];
const scopes = scopeWords(['p1', 'p2', 'p3', 'p4', 'p5'], []);

const name = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'*_~`|\\[]()<>&#"\'=+-@/ aB1'), minLength: 1, maxLength: 12 }),
    fc.constantFrom('=1+1', '+49 30', '-x', '@sum', 'a|b', '__proto__', 'constructor', 'Größe', '監視', 'R&D', 'IT/OT'),
  )
  .map(lineOf)
  .filter((text) => text !== '' && !isTextHeader(normalizedName(text)))
  .filter((text) => raciCell(text, alphabet, scopes).kind === 'unknown');
/** Names without the separators of names and marks of lists, and without parentheses that could pair with those of another. */
const partyName = name
  .filter((text) => normalizedName(text) !== '' && !/[,;]|<br/i.test(text))
  .filter((text) => !/[()]/.test(text.replace(/\([^()]*\)/g, '')))
  .map((text) => `${text} team`)
  .filter((text) => !/^(?:[-–—•*]|\d+[.)])\s/.test(text));
const held = fc
  .subarray(['R', 'A', 'C', 'I'])
  .chain((letters) =>
    fc.tuple(
      ...letters.map((letter) =>
        fc.record({ letter: fc.constant(letter), severities: fc.constantFrom('', 'P1', 'P1-P2', 'P4 to P5') }),
      ),
    ),
  ) as fc.Arbitrary<Held[]>; // the literals of the record are those of the type
const matrix: fc.Arbitrary<Matrix> = fc
  .uniqueArray(partyName, { minLength: 1, maxLength: 4, selector: normalizedName })
  .chain((parties) =>
    fc.record({
      parties: fc.constant(parties),
      rows: fc.array(
        fc.record({ name, held: fc.array(held, { minLength: parties.length, maxLength: parties.length }) }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
  )
  .filter(({ rows }) => rows.some((row) => row.held.some((letters) => letters.length > 0)));

/** The activity with what everybody holds in it, as sorted texts; worked out from the matrix. */
function saidIn({ parties, rows }: Matrix): string[] {
  const severitiesOf = { '': [], P1: ['p1'], 'P1-P2': ['p1', 'p2'], 'P4 to P5': ['p4', 'p5'] };
  return rows
    .map((row) => {
      const all = row.held.flatMap((letters, at) =>
        letters.map(({ letter, severities }) => JSON.stringify([parties[at], letter, severitiesOf[severities]])),
      );
      return JSON.stringify([row.name, all.sort()]);
    })
    .sort();
}

/** The same of a result, without ids. */
function saidBy({ parties, activities, assignments }: RaciTable): string[] {
  const nameOf = new Map(parties.map(({ id, name: party }) => [id, party]));
  const byActivity = new Map(activities.map(({ id }) => [id, [] as string[]]));
  for (const { activityId, assignee, responsibility, scope } of assignments) {
    byActivity
      .get(activityId)
      ?.push(JSON.stringify([nameOf.get(assignee.id), responsibility, scope?.severities ?? []]));
  }
  return activities.map(({ id, name: each }) => JSON.stringify([each, byActivity.get(id)?.sort()])).sort();
}

function written({ letter, severities }: Held): string {
  return severities === '' ? letter : `${letter} (${severities})`;
}

/** A small exporter for each layout; a cell that nobody has a part in holds a dash. */
const layouts = ['letters', 'names', 'transposed'] as const;
const sheets: Readonly<Record<(typeof layouts)[number], (all: Matrix) => string[][]>> = {
  letters: ({ parties, rows }: Matrix) => [
    ['Activity', ...parties],
    ...rows.map((row) => [row.name, ...row.held.map((letters) => letters.map(written).join(', ') || '-')]),
  ],
  names: ({ parties, rows }: Matrix) => [
    ['Activity', ...words.map(([, word]) => word)],
    ...rows.map((row) => [
      row.name,
      ...words.map(([letter]) => {
        const holders = row.held.flatMap((letters, at) =>
          letters
            .filter((each) => each.letter === letter)
            .map(({ severities }) => `${parties[at]}${severities === '' ? '' : ` (${severities})`}`),
        );
        return holders.join('; ') || '-';
      }),
    ]),
  ],
  transposed: (all: Matrix) => {
    const [header = [], ...rows] = sheets.letters(all);
    return header.map((text, at) => [at === 0 ? 'Party' : text, ...rows.map((row) => row[at] ?? '')]);
  },
};

function csvOf(sheet: readonly (readonly string[])[]): string {
  const guard = (text: string) => (/^'*(?:\s*[=+\-@＝＋－＠])/.test(text) && text !== '-' ? `'${text}` : text);
  return sheet.map((row) => row.map((text) => `"${guard(text).replaceAll('"', '""')}"`).join(',')).join('\r\n');
}

function markdownOf(sheet: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) =>
    `| ${row.map((text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&')).join(' | ')} |`;
  const [header = '', ...body] = sheet.map(line);
  return [header, `|${'---|'.repeat(sheet[0]?.length ?? 0)}`, ...body].join('\n');
}

const harmless = new Set(['id-collision', 'accountable-without-responsible']);

describe.each(layouts)('layout %s: what was written is read', (layout) => {
  test.each([
    ['CSV', csvOf],
    ['Markdown', markdownOf],
  ])('%s', (_, print) => {
    fc.assert(
      fc.property(matrix, (all) => {
        const { value, problems } = raciFromTable(print(sheets[layout](all)), { layout });
        expect(saidBy(value)).toEqual(saidIn(all));
        expect(problems.filter(({ code }) => !harmless.has(code))).toEqual([]);
      }),
      { seed: 31, numRuns: runs(200) },
    );
  });

  test('rows of cells, with nothing where the layout shows itself', () => {
    fc.assert(
      fc.property(matrix, (all) => {
        const given = layout === 'transposed' ? all.parties.map((each, at) => ({ id: `p${at}`, name: each })) : [];
        const guarded = sheets[layout](all).map((row) =>
          row.map((text) => (/^'+\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text)),
        );
        expect(saidBy(raciFromTable(guarded, { parties: given }).value)).toEqual(saidIn(all));
      }),
      { seed: 32, numRuns: runs(200) },
    );
  });

  test('the order of rows and columns changes nothing', () => {
    fc.assert(
      fc.property(matrix, (all) => {
        const turned: Matrix = {
          parties: all.parties.toReversed(),
          rows: all.rows.toReversed().map((row) => ({ ...row, held: row.held.toReversed() })),
        };
        const sheet = sheets[layout](turned);
        const exchanged =
          layout === 'names' ? sheet.map(([first = '', ...others]) => [first, ...others.reverse()]) : sheet;
        expect(saidBy(raciFromTable(csvOf(exchanged), { layout }).value)).toEqual(saidIn(all));
      }),
      { seed: 33, numRuns: runs(100) },
    );
  });

  test('renaming a party renames it and nothing else', () => {
    fc.assert(
      fc.property(matrix, (all) => {
        const renamed: Matrix = { ...all, parties: all.parties.map((_, at) => `Renamed ${at}`) };
        const { value } = raciFromTable(csvOf(sheets[layout](renamed)), { layout });
        expect(saidBy(value)).toEqual(saidIn(renamed));
      }),
      { seed: 34, numRuns: runs(100) },
    );
  });
});

test('merged cells read as nothing and as repeated values give the same', () => {
  const cell = fc.constantFrom('R', 'A', 'RA', '-', 'I', 'Patch', 'Run', 'Client', '');
  const range = fc.record({
    column: fc.nat({ max: 4 }),
    rows: fc.constantFrom(1, 2),
    columns: fc.integer({ min: 1, max: 4 }),
  });
  const sheet = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(sheet, fc.array(range, { maxLength: 4 }), (cells, ranges) => {
      // Each range has two rows of its own, so that none overlaps another.
      const merges = ranges.map((each, at) => ({ ...each, row: 2 * at }));
      const filled = (follower: (first: string) => string | null) =>
        cells.map((row, at) =>
          row.map((text, column) => {
            const found = merges.find(
              (each) =>
                at >= each.row &&
                at < each.row + each.rows &&
                column >= each.column &&
                column < each.column + each.columns,
            );
            if (found === undefined || (found.row === at && found.column === column)) return text;
            return follower(cells[found.row]?.[found.column] ?? '');
          }),
        );
      const asNothing = raciFromTable(
        filled(() => null),
        { merges },
      );
      expect(asNothing).toEqual(
        raciFromTable(
          filled((first) => first),
          { merges },
        ),
      );
    }),
    { seed: 35, numRuns: runs(300) },
  );
});

test('every row is an activity, a section or told, whatever the layout of the cells', () => {
  const kinds = {
    activity: (at: number) => [`Task ${at}`, 'NOC', 'CIO'],
    section: (at: number) => [`Part ${at}:`, '', ''],
    repeated: () => ['Activity', 'Responsible', 'Accountable'],
    nameless: () => ['', 'NOC', 'CIO'],
    legend: () => ['R = Responsible', '', ''],
  };
  const kind = fc.constantFrom(...(['activity', 'section', 'repeated', 'nameless', 'legend'] as const));
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 12 }), fc.boolean(), (chosen, holdsLetters) => {
      const lettered = new Map([
        ['NOC', 'R'],
        ['CIO', 'A'],
        ['Responsible', 'Desk'],
        ['Accountable', 'Lead'],
      ]);
      const rows = [...chosen, 'activity' as const].map((each, at) => kinds[each](at));
      const sheet = [kinds.repeated(), ...rows].map((row) =>
        holdsLetters ? row.map((text) => lettered.get(text) ?? text) : row,
      );
      const { totals } = raciFromTable(sheet).value;
      const told = (code: string) => totals.problems.find((each) => each.code === code)?.count ?? 0;
      const count = (each: string) => chosen.filter((one) => one === each).length;
      expect(totals.rows).toBe(rows.length);
      expect(totals.activities).toBe(count('activity') + 1);
      expect(totals.sections + told('section-without-activities')).toBeLessThanOrEqual(count('section'));
      expect(told('repeated-header')).toBe(count('repeated'));
      expect(told('missing-activity-name')).toBe(count('nameless'));
      expect(told('legend-row')).toBe(count('legend'));
    }),
    { seed: 36, numRuns: runs(200) },
  );
});

/** What must hold for every result. */
function checkResult({ value, problems }: RaciFromTableResult): void {
  const { totals, ...parts } = value;
  const { read, assigned, empty, omitted, unassessed, letters } = totals.cells;
  expect(read).toBe(assigned + empty + omitted + unassessed);
  expect(letters.reduce((sum, { count }) => sum + count, 0)).toBe(value.assignments.length);
  const told = problems.reduce((sum, { count = 1 }) => sum + count, 0);
  expect(totals.problems.reduce((sum, { count }) => sum + count, 0)).toBe(told);
  expect(JSON.parse(JSON.stringify({ value, problems }))).toEqual({ value, problems });
  expect(operatingModelSchema.safeParse({ id: 'x', name: 'X', ...parts }).error?.issues).toBeUndefined();
  for (const { message, line, row, column } of problems) {
    expect([line ?? row, column]).not.toContain(undefined);
    expect(message).not.toMatch(/\{\}|undefined|NaN|object Object/);
  }
}

describe('nothing throws, and everything is accounted for', () => {
  const text = fc
    .array(
      fc.constantFrom(
        ...['R', 'A', 'RA', 'Responsible', 'Accountable', 'Consulted', 'Activity', 'Role', 'Owner', 'ID', '#', 'Phase'],
        ...[
          'NOC',
          'Desk',
          'Client',
          'MSP',
          'Ann',
          ',',
          ';',
          '\n',
          '<br>',
          ' and ',
          '&',
          '&amp;',
          '/',
          '(P1)',
          '(',
          ')',
        ],
        ...['TBD', '?', '-', 'x', 'n/a', '*', '¹', '* a', '1.', '__proto__', 'Größe', '\uD800', '\u0000', ' '],
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join(''));
  const known = {
    parties: [{ id: 'client', name: 'Client' }],
    roles: [{ id: 'desk', name: 'Desk', partyId: 'client' }],
    teams: [{ id: 'noc', name: 'NOC' }],
    people: [{ id: 'ann', name: 'Ann' }],
  };

  test.each([undefined, ...layouts])('layout %s', (layout) => {
    const rows = fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.boolean(), fc.constantFrom('parties', 'roles'), (sheet, isKnown, columnsAre) => {
        checkResult(raciFromTable(sheet, { layout, columnsAre, ...(isKnown && known) }));
      }),
      { seed: 37, numRuns: runs(500) },
    );
  });

  test.each(['Activity,Responsible,Accountable', 'Role,Patch,Scan', ',Client,,MSP'])('below %s', (header) => {
    const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.boolean(), (sheet, isKnown) => {
        checkResult(raciFromTable([header.split(','), ...sheet], isKnown ? known : {}));
      }),
      { seed: 38, numRuns: runs(500) },
    );
  });
});

// A reader that takes quadratic time would need minutes for any of these.
describe('hostile shapes of 100,000 characters end', () => {
  const n = 100_000;
  const names = (cell: string) => [
    ['Activity', 'R', 'A'],
    ['x', cell, 'NOC'],
  ];
  const wide = Array.from({ length: 200 }, (_, at) => `T${at}`);
  test.each([
    ['commas', names('a,'.repeat(n / 2))],
    ['semicolons', names('a;'.repeat(n / 2))],
    ['and', names('a and '.repeat(n / 6))],
    ['parentheses', names(`a${' (P1)'.repeat(n / 5)}`)],
    ['open parentheses', names('('.repeat(n))],
    ['references', names('&a'.repeat(n / 2))],
    ['open line breaks', names('<br '.repeat(n / 4))],
    ['blanks', names(`a${' '.repeat(n)}b`)],
    ['names in every row', [['Activity', 'R', 'A'], ...wide.map((each) => [each, 'a,'.repeat(250), `${each} b`])]],
    ['a wide table of assignees in rows', [['Role', ...wide], ...wide.map((each) => [each, ...wide.map(() => 'R')])]],
  ])('%s', (_, sheet) => {
    expect(raciFromTable(sheet).value.totals.matrices).toBe(1);
  });
});
