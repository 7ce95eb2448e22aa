import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RaciInput } from '../../src/raci/input.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import type { RaciMatrix, RaciMatrixOptions } from '../../src/raci/raciMatrix.js';
import type { Assignee } from '../../src/services/parties/model.js';
import { anyDate, anyMatrix, anyPartialMatrix } from './anyMatrix.js';
import { deepFrozen } from './deepFrozen.js';
import { plainLetters, plainlyAssessed, plainParty, plainRow } from './plainMatrix.js';

const anyOptions: fc.Arbitrary<RaciMatrixOptions> = fc.record({
  asOf: fc.option(anyDate, { nil: undefined }),
  level: fc.constantFrom(undefined, 'assignee' as const, 'party' as const),
});

/** As whom an assignee stands in a column, as `kind:id`. */
function plainColumn(input: RaciInput, level: RaciMatrixOptions['level'], assignee: Assignee): string | undefined {
  if (level !== 'party') return `${assignee.kind}:${assignee.id}`;
  const party = plainParty(input, assignee);
  return party === undefined ? undefined : `party:${party}`;
}

const keyOf = ({ assignee }: RaciMatrix['columns'][number]) => `${assignee.kind}:${assignee.id}`;

/** The letters of each row and column, as `activity/kind:id` and letters. */
function cellsOf({ columns, rows }: RaciMatrix): Map<string, string> {
  const cells = rows.flatMap(({ activityId, cells }) =>
    columns.map((column, at): [string, string] => [
      `${activityId}/${keyOf(column)}`,
      `${cells[at]?.letters.join('') ?? '?'}${cells[at]?.scoped === true ? '*' : ''}`,
    ]),
  );
  return new Map(cells);
}

it('has in each cell what a search through all assignments finds', () => {
  fc.assert(
    fc.property(anyPartialMatrix, anyOptions, (input, options) => {
      const matrix = raciMatrix(input, options);
      const expected = new Set<string>();
      let placed = 0;
      for (const row of matrix.rows) {
        const held = plainRow(input, row.activityId, options.asOf);
        expect(row.lettersAssessed).toBe(plainlyAssessed(input, row.activityId));
        matrix.columns.forEach((column, at) => {
          const here = held.filter(({ assignee }) => plainColumn(input, options.level, assignee) === keyOf(column));
          const isHeld = (letter: string) => here.some(({ responsibility }) => responsibility === letter);
          const scoped = here.some(({ scope }) => scope?.severities !== undefined || scope?.sites !== undefined);
          expect(row.cells[at]).toEqual({ letters: plainLetters(input).filter(isHeld), scoped });
          placed += here.length;
        });
        for (const { assignee } of held) {
          const column = plainColumn(input, options.level, assignee);
          if (column !== undefined) expected.add(column);
        }
      }
      expect(matrix.rows.map(({ activityId }) => activityId)).toEqual(input.activities?.map(({ id }) => id));
      expect(matrix.columns.map(keyOf).sort()).toEqual([...expected].sort());
      const all = [...new Set(input.assignments?.map(({ activityId }) => activityId))];
      const holding = all.flatMap((activityId) => plainRow(input, activityId, options.asOf));
      expect(matrix.unplaced).toBe(holding.length - placed);
    }),
    { seed: 61, numRuns: 500 },
  );
});

it('gives each party the letters of all who belong to it', () => {
  fc.assert(
    fc.property(anyMatrix, (input) => {
      const byHolder = raciMatrix(input);
      const byParty = cellsOf(raciMatrix(input, { level: 'party' }));
      const rolledUp = new Map<string, Set<string>>();
      byHolder.rows.forEach(({ activityId, cells }) => {
        byHolder.columns.forEach(({ assignee }, at) => {
          const party = plainParty(input, assignee);
          const key = `${activityId}/party:${String(party)}`;
          const letters = rolledUp.get(key) ?? new Set();
          for (const letter of cells[at]?.letters ?? []) letters.add(letter);
          if (party !== undefined) rolledUp.set(key, letters);
        });
      });
      for (const [key, letters] of rolledUp) {
        const shown = (byParty.get(key) ?? '').replace('*', '');
        expect([...shown].sort()).toEqual([...letters].sort());
      }
      for (const key of byParty.keys()) expect(rolledUp.has(key)).toBe(true);
    }),
    { seed: 62, numRuns: 500 },
  );
});

it('does not depend on the order of letters, rows or participants, nor on names', () => {
  fc.assert(
    fc.property(anyMatrix, anyOptions, (input, options) => {
      const renamed = (list: RaciInput['roles']) =>
        list?.map((entry) => ({ ...entry, name: `New ${entry.id}` })).reverse();
      const turned: RaciInput = {
        ...input,
        parties: renamed(input.parties),
        teams: renamed(input.teams),
        people: renamed(input.people),
        roles: renamed(input.roles),
        activities: [...(input.activities ?? [])].reverse().map((activity) => ({ ...activity, name: 'New' })),
        assignments: [...(input.assignments ?? [])].reverse(),
      };
      const before = raciMatrix(input, options);
      const after = raciMatrix(turned, options);
      expect(new Map([...cellsOf(after)].sort())).toEqual(new Map([...cellsOf(before)].sort()));
      expect(after.unplaced).toBe(before.unplaced);
    }),
    { seed: 63, numRuns: 300 },
  );
});

it('survives JSON, gives the same twice, and writes to nothing', () => {
  fc.assert(
    fc.property(anyMatrix, anyOptions, (input, options) => {
      const matrix = raciMatrix(input, options);
      expect(JSON.parse(JSON.stringify(matrix))).toStrictEqual(matrix);
      expect(JSON.stringify(raciMatrix(deepFrozen(input), deepFrozen(options)))).toBe(JSON.stringify(matrix));
    }),
    { seed: 64, numRuns: 300 },
  );
});
