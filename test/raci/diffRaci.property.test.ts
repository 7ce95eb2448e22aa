import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ChangedPart, RaciDiff } from '../../src/raci/diff.js';
import { diffRaci } from '../../src/raci/diffRaci.js';
import type { RaciInput } from '../../src/raci/input.js';
import type { Assignment } from '../../src/raci/model.js';
import type { Assignee } from '../../src/services/parties/model.js';
import { anyPartialMatrix, severities, sites } from './anyMatrix.js';
import { deepFrozen } from './deepFrozen.js';
import { plainHolders, plainLetters, plainlyIn, plainParty, plainRow } from './plainMatrix.js';

const sorted = <T>(list: readonly T[]): string[] => list.map((each) => JSON.stringify(each)).sort();
const bags = ({ isSame, notAssessedBefore, notAssessedAfter, unplacedBefore, unplacedAfter, ...lists }: RaciDiff) => ({
  isSame,
  notAssessedBefore,
  notAssessedAfter,
  unplacedBefore,
  unplacedAfter,
  ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list && sorted(list as unknown[])])),
});

/** A version of a matrix: some letters are gone, rows stand in another order, and one activity has a new id with the letters it had. */
const anyVersion = (before: RaciInput): fc.Arbitrary<RaciInput> => {
  const { assignments = [], activities = [] } = before;
  const most = fc.subarray([...assignments], { minLength: Math.max(0, assignments.length - 3) });
  return fc.tuple(most, fc.shuffledSubarray([...activities])).map(([kept, rows]) => {
    const old = rows[0]?.id;
    return {
      ...before,
      activities: rows.map((each) => (each.id === old ? { ...each, id: 'new' } : each)),
      assignments: kept.map((each) => (each.activityId === old ? { ...each, activityId: 'new' } : each)),
    };
  });
};
/** Two matrices of one scheme, the second often a version of the first. */
const anyVersions: fc.Arbitrary<[RaciInput, RaciInput]> = anyPartialMatrix.chain((before) =>
  fc.tuple(
    fc.constant(before),
    fc.oneof(
      anyPartialMatrix.filter(({ raciScheme }) => raciScheme?.id === before.raciScheme?.id),
      anyVersion(before),
    ),
  ),
);

/** The same the other way round. */
function mirrored(diff: RaciDiff): RaciDiff {
  const turned = <T extends { readonly before: unknown; readonly after: unknown }>(list: readonly T[]) =>
    list.map((each) => ({ ...each, before: each.after, after: each.before }));
  const other = { before: 'after', after: 'before' } as const;
  const turnedParts = <T extends ChangedPart & { readonly before: unknown; readonly after: unknown }>(
    list: readonly T[],
  ) => turned(list).map((each) => ({ ...each, notAssessed: each.notAssessed.map((side) => other[side]).reverse() }));
  return {
    ...diff,
    accountableMoves:
      diff.accountableMoves &&
      turnedParts(diff.accountableMoves).map((each) => ({
        ...each,
        beforePartyIds: each.afterPartyIds,
        afterPartyIds: each.beforePartyIds,
      })),
    activitiesAdded: diff.activitiesRemoved,
    activitiesRemoved: diff.activitiesAdded,
    activitiesRenamed:
      diff.activitiesRenamed?.map((each) => ({
        ...each,
        beforeLabel: each.afterLabel,
        afterLabel: each.beforeLabel,
      })) ?? null,
    probableRenames:
      diff.probableRenames?.map((each) => ({
        beforeActivityId: each.afterActivityId,
        afterActivityId: each.beforeActivityId,
        beforeLabel: each.afterLabel,
        afterLabel: each.beforeLabel,
        beforeSection: each.afterSection,
        afterSection: each.beforeSection,
      })) ?? null,
    letterChanges: diff.letterChanges && turnedParts(diff.letterChanges),
    periodChanges: diff.periodChanges && turnedParts(diff.periodChanges),
    probableColumnRenames:
      diff.probableColumnRenames &&
      turned(diff.probableColumnRenames).map((each) => ({
        ...each,
        beforeLabel: each.afterLabel,
        afterLabel: each.beforeLabel,
      })),
    namesChanged: turned(diff.namesChanged),
    schemeChanges: turned(diff.schemeChanges),
    meaningChanges: turned(diff.meaningChanges),
    optionChanges: turned(diff.optionChanges),
    notAssessedBefore: diff.notAssessedAfter,
    notAssessedAfter: diff.notAssessedBefore,
    unplacedBefore: diff.unplacedAfter,
    unplacedAfter: diff.unplacedBefore,
  };
}

it('is empty for a matrix and itself, in any order', () => {
  fc.assert(
    fc.property(anyPartialMatrix, (input) => {
      const turned = (list: readonly unknown[] | undefined) => [...(list ?? [])].reverse();
      const other = {
        ...input,
        roles: turned(input.roles),
        activities: turned(input.activities),
        assignments: [
          ...turned(input.assignments),
          ...(input.assignments ?? []).map((each) => ({ ...each, note: 'a note' })),
        ],
      } as RaciInput;
      const hasOwners = plainLetters(input, 'owns-outcome').length > 0;
      for (const after of [input, other]) {
        const { isSame, accountableMoves, ...lists } = diffRaci(input, after);
        expect(isSame).toBe(true);
        expect(accountableMoves).toEqual(hasOwners ? [] : null);
        expect(Object.values(lists).filter(Array.isArray).flat()).toEqual([]);
      }
    }),
    { seed: 101, numRuns: 500 },
  );
});

it('mirrors the way back', () => {
  let offered = 0;
  fc.assert(
    fc.property(anyVersions, ([before, after]) => {
      const diff = diffRaci(before, after);
      offered += diff.probableRenames?.length ?? 0;
      expect(bags(diffRaci(after, before))).toEqual(bags(mirrored(diff)));
    }),
    { seed: 102, numRuns: 1000 },
  );
  expect(offered).toBeGreaterThan(20);
});

it('tells every cell that looking at everything finds', () => {
  fc.assert(
    fc.property(anyVersions, ([before, after]) => {
      const diff = diffRaci(before, after);
      const ids = (input: RaciInput) => (input.activities ?? []).map(({ id }) => id);
      const scopeText = ({ scope }: Assignment) =>
        JSON.stringify([
          scope?.severities ? [...scope.severities].sort() : null,
          scope?.sites ? [...scope.sites].sort() : null,
        ]);
      const cells = (input: RaciInput, id: string) =>
        plainRow(input, id).map((each) =>
          [each.assignee.kind, each.assignee.id, scopeText(each), each.responsibility].join('|'),
        );
      const both = ids(after).filter((id) => ids(before).includes(id));
      expect(diff.activitiesAdded?.map(({ activityId }) => activityId)).toEqual(
        ids(after).filter((id) => !ids(before).includes(id)),
      );
      expect(diff.activitiesRemoved?.map(({ activityId }) => activityId)).toEqual(
        ids(before).filter((id) => !ids(after).includes(id)),
      );

      const expected = both.flatMap((id) => {
        const [was, is] = [cells(before, id), cells(after, id)];
        return [
          ...was.filter((cell) => !is.includes(cell)).map((cell) => `${id}|${cell}|-`),
          ...is.filter((cell) => !was.includes(cell)).map((cell) => `${id}|${cell}|+`),
        ];
      });
      const told = (diff.letterChanges ?? []).flatMap((change) => {
        const cell = [
          change.afterActivityId,
          change.assignee.kind,
          change.assignee.id,
          JSON.stringify([change.severities, change.sites]),
        ].join('|');
        return [
          ...change.before.filter((letter) => !change.after.includes(letter)).map((letter) => `${cell}|${letter}|-`),
          ...change.after.filter((letter) => !change.before.includes(letter)).map((letter) => `${cell}|${letter}|+`),
        ];
      });
      expect(told.sort()).toEqual([...new Set(expected)].sort());
    }),
    { seed: 103, numRuns: 500 },
  );
});

it('tells a move where, and only where, other people own a severity at a site', () => {
  let moved = 0;
  const open = (input: RaciInput): RaciInput => ({ ...input, activities: input.activities?.map(({ id }) => ({ id })) });
  fc.assert(
    fc.property(anyVersions, (versions) => {
      const [before, after] = versions.map(open) as [RaciInput, RaciInput];
      const diff = diffRaci(before, after);
      const owning = plainLetters(before, 'owns-outcome');
      for (const { id } of (after.activities ?? []).filter((each) =>
        before.activities?.some((other) => other.id === each.id),
      )) {
        const rows = (diff.accountableMoves ?? []).filter(({ afterActivityId }) => afterActivityId === id);
        const holders = (list: readonly Assignee[]) =>
          plainHolders(list.map((assignee) => ({ assignee }) as Assignment));
        // A value that no scope knows stands for all others.
        for (const severity of [...severities, 'other']) {
          for (const site of [...sites, 'other']) {
            const owners = (input: RaciInput) =>
              plainHolders(
                plainRow(input, id).filter(
                  (each) => owning.includes(each.responsibility) && plainlyIn(each.scope, [severity, site]),
                ),
              );
            const isHere = (row: (typeof rows)[number]) =>
              (row.severities?.includes(severity) ?? !row.exceptSeverities.includes(severity)) &&
              (row.sites?.includes(site) ?? !row.exceptSites.includes(site));
            const found = rows.filter(isHere).map((row) => [holders(row.before), holders(row.after)]);
            const [was, is] = [owners(before), owners(after)];
            const isMoved = was.join() !== is.join();
            if (isMoved) moved++;
            expect(found).toEqual(isMoved ? [[was, is]] : []);
          }
        }
        for (const row of rows) {
          const parties = (input: RaciInput, list: readonly Assignee[]) =>
            [...new Set(list.flatMap((each) => plainParty(input, each) ?? []))].sort();
          expect([row.beforePartyIds, row.afterPartyIds]).toEqual([
            parties(before, row.before),
            parties(after, row.after),
          ]);
        }
      }
    }),
    { seed: 105, numRuns: 500 },
  );
  expect(moved).toBeGreaterThan(200);
});

it('survives JSON and writes to nothing', () => {
  fc.assert(
    fc.property(anyVersions, ([before, after]) => {
      const diff = diffRaci(deepFrozen(before), deepFrozen(after));
      expect(JSON.parse(JSON.stringify(diff))).toStrictEqual(diff);
    }),
    { seed: 104, numRuns: 200 },
  );
});
