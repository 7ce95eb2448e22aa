import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyzeRaci } from '../../src/raci/analyzeRaci.js';
import type { RaciAnalysis } from '../../src/raci/analysis.js';
import type { RaciInput, RaciParticipant } from '../../src/raci/input.js';
import type { Assignee } from '../../src/services/parties/model.js';
import { anyMatrix, severities, sites } from './anyMatrix.js';
import { anyAnalyzeRaciOptions as anyOptions } from './anyOptions.js';

const key = ({ kind, id }: Assignee) => `${kind}:${id}`;
const keys = (list: readonly Assignee[]) => list.map(key).sort();

/** What does not depend on order: every list by key. */
function sorted({ activities, holders, parties, ...rest }: RaciAnalysis) {
  const byKey = (list: RaciAnalysis['holders']) => new Map([...list].map((entry) => [key(entry.assignee), entry]));
  return {
    ...rest,
    activities: new Map(
      activities.map(({ accountable, responsible, ...row }) => [
        row.activityId,
        { ...row, accountable: keys(accountable), responsible: keys(responsible) },
      ]),
    ),
    holders: byKey(holders),
    parties: byKey(parties),
  };
}

it('does not depend on the order of anything, nor on names', () => {
  fc.assert(
    fc.property(anyMatrix, anyOptions, (input, options) => {
      const turned = (list: readonly RaciParticipant[] = []) =>
        list.map((entry) => ({ ...entry, name: 'New' })).reverse();
      const after: RaciInput = {
        ...input,
        parties: turned(input.parties),
        teams: turned(input.teams),
        people: turned(input.people),
        roles: turned(input.roles),
        activities: [...(input.activities ?? [])].reverse().map((activity) => ({ ...activity, name: 'New' })),
        assignments: [...(input.assignments ?? [])].reverse(),
      };
      expect(sorted(analyzeRaci(after, options))).toEqual(sorted(analyzeRaci(input, options)));
    }),
    { seed: 73, numRuns: 300 },
  );
});

it('follows when activities, roles and parties get other ids', () => {
  const renamed = (id: string) => `z-${id}`;
  const maybe = (id: string | null | undefined) => (id == null ? id : renamed(id));
  const members = (list: readonly RaciParticipant[] = []) =>
    list.map((entry) => ({
      ...entry,
      id: renamed(entry.id),
      partyId: maybe(entry.partyId),
      teamId: maybe(entry.teamId),
    }));
  const assignees = (list: readonly Assignee[]) => list.map(({ kind, id }) => ({ kind, id: renamed(id) }));
  fc.assert(
    fc.property(anyMatrix, anyOptions, (input, options) => {
      const after = analyzeRaci(
        {
          ...input,
          parties: members(input.parties),
          teams: members(input.teams),
          people: members(input.people),
          roles: members(input.roles),
          activities: input.activities?.map((activity) => ({ ...activity, id: renamed(activity.id) })),
          assignments: input.assignments?.map((assignment) => ({
            ...assignment,
            activityId: renamed(assignment.activityId),
            assignee: { kind: assignment.assignee.kind, id: renamed(assignment.assignee.id) },
          })),
        },
        options,
      );
      const before = analyzeRaci(input, options);
      const columns = (list: RaciAnalysis['holders']) =>
        list.map((entry) => ({ ...entry, assignee: assignees([entry.assignee])[0] }));
      expect(after).toEqual({
        ...before,
        activities: before.activities.map((row) => ({
          ...row,
          activityId: renamed(row.activityId),
          accountable: assignees(row.accountable),
          responsible: assignees(row.responsible),
          partyIds: row.partyIds.map(renamed),
        })),
        holders: columns(before.holders),
        parties: columns(before.parties),
      });
    }),
    { seed: 74, numRuns: 300 },
  );
});

it('finds fewer rows without a doer by implication, and no other difference but doers and their limit', () => {
  let filled = 0;
  fc.assert(
    fc.property(anyMatrix, anyOptions, (input, options) => {
      const strict = analyzeRaci(input, { ...options, accountableImpliesResponsible: false });
      const lenient = analyzeRaci(input, { ...options, accountableImpliesResponsible: true });
      strict.activities.forEach((row, at) => {
        const other = lenient.activities[at];
        expect(keys(other?.responsible ?? [])).toEqual(expect.arrayContaining(keys(row.responsible)));
        if (row.responsible.length === 0 && (other?.responsible.length ?? 0) > 0) filled++;
      });
      const apart = ({ activities, ...rest }: RaciAnalysis) => ({
        ...rest,
        accountableImpliesResponsible: null,
        activities: activities.map((row) => ({
          ...row,
          responsible: [],
          exceeds: row.exceeds.filter((name) => name !== 'maxResponsible'),
        })),
      });
      expect(apart(lenient)).toEqual(apart(strict));
    }),
    { seed: 75, numRuns: 300 },
  );
  expect(filled).toBeGreaterThan(50);
});

it('does not change when an unscoped letter is split into scopes of one holder that cover all', () => {
  fc.assert(
    fc.property(anyMatrix, anyOptions, (input, options) => {
      const assignments = (input.assignments ?? []).flatMap((assignment) =>
        assignment.scope === undefined
          ? severities.flatMap((severity) =>
              sites.map((site) => ({ ...assignment, scope: { severities: [severity], sites: [site] } })),
            )
          : [assignment],
      );
      const whole = analyzeRaci(input, options);
      const parts = analyzeRaci({ ...input, assignments }, options);
      // Assignments that are left out are told as they stand, so the split ones are more.
      expect(sorted({ ...parts, unplaced: whole.unplaced })).toEqual(sorted(whole));
    }),
    { seed: 76, numRuns: 300 },
  );
});

it('changes no other number for a party, a role or a team that holds nothing', () => {
  fc.assert(
    fc.property(anyMatrix, anyOptions, (input, options) => {
      const more: RaciInput = {
        ...input,
        parties: [{ id: 'new', name: 'New' }, ...(input.parties ?? [])],
        teams: [...(input.teams ?? []), { id: 'new', partyId: 'new' }],
        roles: [{ id: 'new', teamId: 'new' }, ...(input.roles ?? [])],
      };
      expect(analyzeRaci(more, options)).toEqual(analyzeRaci(input, options));
    }),
    { seed: 77, numRuns: 300 },
  );
});
