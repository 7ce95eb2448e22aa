import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RaciInput, RaciParticipant } from '../../src/raci/input.js';
import { loadLevels } from '../../src/raci/load.js';
import type { LoadLevel } from '../../src/raci/load.js';
import type { Assignment } from '../../src/raci/model.js';
import { raciLoad } from '../../src/raci/raciLoad.js';
import type { Assignee } from '../../src/services/parties/model.js';
import { anyDate, anyPartialMatrix } from './anyMatrix.js';
import { deepFrozen } from './deepFrozen.js';
import { plainDoers, plainLetters, plainParty, plainRow } from './plainMatrix.js';

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const someOf = (...ids: string[]) => optional(fc.subarray(ids));

/** A matrix with hours of work, people who fill roles, and days on which they come and go. */
const anyLoad: fc.Arbitrary<RaciInput> = anyPartialMatrix.chain((input) => {
  const members = (list: readonly RaciParticipant[] = []) =>
    fc.tuple(
      ...list.map((entry) =>
        fc
          .record({
            holders: fc.oneof(fc.constant(['a', 'b']), someOf('a', 'b', '__proto__')),
            teamIds: someOf('a', 'b'),
            activeFrom: optional(anyDate),
            activeUntil: optional(anyDate),
          })
          .map((more) => ({ ...entry, ...more })),
      ),
    );
  const again = (input.assignments ?? []).slice(0, 2).map((assignment) => ({ ...assignment, note: 'again' }));
  const work = fc.tuple(
    ...[...(input.assignments ?? []), ...again].map((assignment) =>
      fc
        .option(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(8)), { nil: undefined })
        .map((effortHoursPerMonth) => ({ ...assignment, effortHoursPerMonth })),
    ),
  );
  return fc
    .record({ roles: members(input.roles), people: members(input.people), assignments: work })
    .map((more) => ({ ...input, ...more }));
});

/** Everybody for whom a letter of an assignee counts at a level, the slow way. */
function plainPlaces(input: RaciInput, { kind, id }: Assignee, level: LoadLevel, asOf: string | undefined): string[] {
  if (kind === level) return [id];
  if (level === 'party') return [plainParty(input, { kind, id })].filter((party) => party !== undefined);
  const lists = { role: input.roles, person: input.people, team: input.teams, party: input.parties };
  const own = (lists[kind] ?? []).find((entry) => entry.id === id);
  if (level === 'team' && kind !== 'party') {
    const teams = new Set(own?.teamIds ?? (own?.teamId == null ? [] : [own.teamId]));
    return teams.size === 1 ? [...teams] : [];
  }
  if (level !== 'person' || kind !== 'role') return [];
  return [...new Set(own?.holders)].filter((holder) => {
    const person = (input.people ?? []).find((entry) => entry.id === holder);
    const isTooEarly = asOf !== undefined && person?.activeFrom != null && asOf < person.activeFrom;
    return !isTooEarly && !(asOf !== undefined && person?.activeUntil != null && asOf > person.activeUntil);
  });
}

it('has the numbers that nested loops over everything find', () => {
  let split = 0;
  let repeated = 0;
  fc.assert(
    fc.property(anyLoad, optional(anyDate), fc.boolean(), (input, asOf, implied) => {
      const load = raciLoad(input, { asOf, accountableImpliesResponsible: implied });
      // The same assignment twice is one, with the hours on which all that state some agree.
      const identity = ({ activityId, assignee, responsibility, scope, validFrom, validUntil }: Assignment) => {
        const sorted = (list?: readonly string[]) => [...(list ?? ['*'])].sort();
        return JSON.stringify([
          activityId,
          assignee.kind,
          assignee.id,
          responsibility,
          sorted(scope?.severities),
          sorted(scope?.sites),
          validFrom ?? null,
          validUntil ?? null,
        ]);
      };
      const distinct = (row: Assignment[]) =>
        row
          .filter((each, at) => row.findIndex((other) => identity(other) === identity(each)) === at)
          .map((each) => {
            const same = row.filter((other) => identity(other) === identity(each));
            const stated = same.flatMap(({ effortHoursPerMonth }) => effortHoursPerMonth ?? []);
            if (same.length > 1) repeated++;
            return {
              ...each,
              effortHoursPerMonth: stated.every((hours) => hours === stated[0]) ? stated[0] : undefined,
            };
          });
      const rows = (input.activities ?? []).map((activity) => {
        const row = distinct(plainRow(input, activity.id, asOf));
        return { row, doers: plainDoers(input, activity, row, implied) };
      });
      const hasWork = plainLetters(input, 'does-work').length > 0;
      for (const level of loadLevels) {
        const found = load.holders.filter(({ assignee }) => assignee.kind === level);
        const places = (assignment: Assignment) => plainPlaces(input, assignment.assignee, level, asOf);
        expect(new Set(found.map(({ assignee }) => assignee.id))).toEqual(
          new Set(rows.flatMap(({ row }) => row.flatMap(places))),
        );
        for (const { assignee, ...numbers } of found) {
          const own = rows.map(({ row, doers }) => ({
            held: row.filter((each) => places(each).includes(assignee.id)),
            done: doers.filter((each) => places(each).includes(assignee.id)),
          }));
          const having = (letters: string[]) =>
            own.filter(({ held }) => held.some(({ responsibility }) => letters.includes(responsibility))).length;
          expect(numbers.letters).toEqual(plainLetters(input).map((letter) => ({ letter, count: having([letter]) })));
          const owning = plainLetters(input, 'owns-outcome');
          expect(numbers.accountable).toBe(owning.length > 0 ? having(owning) : null);
          expect(numbers.responsible).toBe(hasWork ? own.filter(({ done }) => done.length > 0).length : null);
          const stated = own
            .flatMap(({ done }) => done)
            .filter(({ effortHoursPerMonth }) => typeof effortHoursPerMonth === 'number');
          let total = 0;
          for (const each of stated) {
            if (places(each).length > 1) split++;
            total += (each.effortHoursPerMonth ?? 0) / places(each).length;
          }
          if (stated.length === 0) expect(numbers.effortHoursPerMonth).toBeNull();
          else expect(numbers.effortHoursPerMonth).toBeCloseTo(total, 9);
          expect(numbers.effortStated).toBe(stated.length);
          expect(numbers.effortNotStated).toBe(own.flatMap(({ done }) => done).length - stated.length);
        }
      }
    }),
    { seed: 91, numRuns: 2000 },
  );
  expect(split).toBeGreaterThan(20);
  expect(repeated).toBeGreaterThan(20);
});

it('loses no hour at any level, survives JSON, and writes to nothing', () => {
  fc.assert(
    fc.property(anyLoad, optional(anyDate), (input, asOf) => {
      const load = raciLoad(deepFrozen(input), { asOf });
      expect(JSON.parse(JSON.stringify(load))).toStrictEqual(load);
      for (const level of loadLevels) {
        const parts = [
          ...load.holders.filter(({ assignee }) => assignee.kind === level),
          ...load.notPlaced.filter((each) => each.level === level),
        ];
        const total = parts.reduce((hours, part) => hours + (part.effortHoursPerMonth ?? 0), 0);
        expect(total).toBeCloseTo(load.effortHoursPerMonth ?? 0, 9);
        const alone = raciLoad(input, { asOf, level });
        expect(alone.holders).toEqual(load.holders.filter(({ assignee }) => assignee.kind === level));
      }
    }),
    { seed: 92, numRuns: 300 },
  );
});
