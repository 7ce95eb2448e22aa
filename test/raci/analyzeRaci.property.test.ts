import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyzeRaci } from '../../src/raci/analyzeRaci.js';
import type { RaciInput } from '../../src/raci/input.js';
import type { Assignment } from '../../src/raci/model.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import { defaultRaciThresholds } from '../../src/raci/thresholds.js';
import type { Assignee } from '../../src/services/parties/model.js';
import { anyDate, anyMatrix, anyPartialMatrix } from './anyMatrix.js';
import { anyAnalyzeRaciOptions as anyOptions } from './anyOptions.js';
import { deepFrozen } from './deepFrozen.js';
import { plainDoers, plainHolders, plainLetters, plainlyAssessed, plainParty, plainRow } from './plainMatrix.js';

const key = ({ kind, id }: Assignee) => `${kind}:${id}`;
const keys = (list: readonly Assignee[]) => list.map(key).sort();

/** Letters, activities, share of one holder by looking at every activity for every assignee. */
function plainColumn(input: RaciInput, asOf: string | undefined, isHolder: (assignee: Assignee) => boolean) {
  const rows = (input.activities ?? []).map(({ id }) => plainRow(input, id, asOf));
  const has = (row: Assignment[], letters: string[], everybody = false) =>
    row.some(({ assignee, responsibility }) => (everybody || isHolder(assignee)) && letters.includes(responsibility));
  const owning = plainLetters(input, 'owns-outcome');
  const taking = plainLetters(input).filter((letter) => !plainLetters(input, 'omitted').includes(letter));
  const owned = rows.filter((row) => has(row, owning, true)).length;
  const activities = rows.filter((row) => has(row, taking)).length;
  return {
    letters: plainLetters(input).map((letter) => ({ letter, count: rows.filter((row) => has(row, [letter])).length })),
    activities,
    activitiesWithout: rows.length - activities,
    accountableShare: owned === 0 ? null : rows.filter((row) => has(row, owning)).length / owned,
  };
}

it('has the numbers that nested loops over the whole matrix find', () => {
  fc.assert(
    fc.property(anyPartialMatrix, anyOptions, (input, options) => {
      const analysis = analyzeRaci(input, options);
      const limits = { ...defaultRaciThresholds };
      for (const [name, limit] of Object.entries(options.thresholds ?? {})) {
        if (limit !== undefined) Object.assign(limits, { [name]: limit });
      }
      expect(analysis.thresholds).toEqual(limits);

      const implied = options.accountableImpliesResponsible ?? true;
      expect(analysis.activities).toHaveLength(input.activities?.length ?? 0);
      (input.activities ?? []).forEach((activity, at) => {
        const row = plainRow(input, activity.id, options.asOf);
        const holding = (letters: string[]) =>
          plainHolders(row.filter(({ responsibility }) => letters.includes(responsibility)));
        const doers = plainHolders(plainDoers(input, activity, row, implied));
        const omitted = plainLetters(input, 'omitted');
        const taking = row.filter(({ responsibility }) => !omitted.includes(responsibility));
        const parties = taking.flatMap(({ assignee }) => plainParty(input, assignee) ?? []);
        const found = analysis.activities[at];
        expect({
          ...found,
          accountable: keys(found?.accountable ?? []),
          responsible: keys(found?.responsible ?? []),
        }).toEqual({
          activityId: activity.id,
          lettersAssessed: plainlyAssessed(input, activity.id),
          letters: plainLetters(input).map((letter) => ({ letter, count: holding([letter]).length })),
          accountable: holding(plainLetters(input, 'owns-outcome')),
          responsible: doers,
          partyIds: [...new Set(parties)].sort(),
          exceeds: [
            ...(doers.length > limits.maxResponsible ? ['maxResponsible'] : []),
            ...(holding(plainLetters(input, 'consulted')).length > limits.maxConsulted ? ['maxConsulted'] : []),
            ...(holding(plainLetters(input, 'informed')).length > limits.maxInformed ? ['maxInformed'] : []),
          ],
        });
      });

      const all = (input.activities ?? []).flatMap(({ id }) => plainRow(input, id, options.asOf));
      const ids = [...new Set(input.assignments?.map(({ activityId }) => activityId))];
      const holding = ids.flatMap((id) => plainRow(input, id, options.asOf));
      expect(analysis.unplaced).toBe(holding.length - all.length);
      expect(keys(analysis.holders.map(({ assignee }) => assignee))).toEqual(plainHolders(all));
      for (const { assignee, exceeds, ...numbers } of analysis.holders) {
        const column = plainColumn(input, options.asOf, (other) => key(other) === key(assignee));
        expect(numbers).toEqual(column);
        const isTooMuch = (column.accountableShare ?? 0) > limits.maxAccountableShare;
        expect(exceeds).toEqual(isTooMuch ? ['maxAccountableShare'] : []);
      }

      const parties = all.flatMap(({ assignee }) => plainParty(input, assignee) ?? []);
      expect(analysis.parties.map(({ assignee }) => assignee.id)).toEqual([...new Set(parties)]); // in order of appearance
      for (const { assignee, exceeds, ...numbers } of analysis.parties) {
        expect(assignee.kind).toBe('party');
        expect(numbers).toEqual(plainColumn(input, options.asOf, (other) => plainParty(input, other) === assignee.id));
        expect(exceeds).toEqual([]);
      }
    }),
    { seed: 71, numRuns: 1000 },
  );
});

it('agrees with the matrix: a letter is counted for a holder and a party in the rows whose cell has it', () => {
  fc.assert(
    fc.property(anyMatrix, fc.option(anyDate, { nil: undefined }), (input, asOf) => {
      const analysis = analyzeRaci(input, { asOf });
      for (const level of ['assignee', 'party'] as const) {
        const { columns, rows, unplaced } = raciMatrix(input, { asOf, level });
        if (level === 'assignee') expect(analysis.unplaced).toBe(unplaced);
        const counted = columns.map(({ assignee }, at) => ({
          assignee,
          letters: plainLetters(input).map((letter) => ({
            letter,
            count: rows.filter(({ cells }) => cells[at]?.letters.includes(letter)).length,
          })),
        }));
        const numbers = level === 'party' ? analysis.parties : analysis.holders;
        const byKey = (a: { assignee: Assignee }, b: { assignee: Assignee }) =>
          key(a.assignee) < key(b.assignee) ? -1 : 1;
        expect(numbers.map(({ assignee, letters }) => ({ assignee, letters })).sort(byKey)).toEqual(
          counted.sort(byKey),
        );
      }
    }),
    { seed: 72, numRuns: 500 },
  );
});

it('survives JSON, gives the same twice, and writes to nothing', () => {
  fc.assert(
    fc.property(anyMatrix, anyOptions, (input, options) => {
      const analysis = analyzeRaci(input, options);
      expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
      expect(JSON.stringify(analyzeRaci(deepFrozen(input), deepFrozen(options)))).toBe(JSON.stringify(analysis));
    }),
    { seed: 78, numRuns: 300 },
  );
});
