import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concernedServices } from '../../../src/gaps/concerned.js';
import { plainHolders } from '../../../src/gaps/lookups/plainHolders.js';
import { ruleContext } from '../../../src/gaps/ruleContext.js';
import { indexOperatingModel } from '../../../src/operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import type { Assignment } from '../../../src/raci/model.js';
import { runs } from '../../fixtures/runs.js';

const activities = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
const assignments: fc.Arbitrary<Assignment[]> = fc.array(
  fc.record({
    activityId: fc.constantFrom('a', 'b', 'c', 'gone'),
    assignee: fc.constant({ kind: 'role' as const, id: 'lead' }),
    responsibility: fc.constantFrom('R', 'A', 'C', 'I'),
    scope: fc.constantFrom(undefined, { severities: ['sev1'] }),
    validFrom: fc.constantFrom(undefined, null, '2026-01-01', '2027-01-01'),
    validUntil: fc.constantFrom(undefined, null, '2026-03-31', '2027-12-31'),
  }),
  { maxLength: 8 },
);

describe('plainHolders', () => {
  test('agrees with a look at the holders of each activity', () => {
    fc.assert(
      fc.property(assignments, (list) => {
        const model: OperatingModel = { id: 'mills', name: 'Mills', activities, assignments: list };
        const index = indexOperatingModel(model);
        const noUse = () => ({ state: 'active', hidden: 0, ruleRan: true }) as const;
        const year = { from: '2026-09-01T00:00Z', to: '2027-09-01T00:00Z' };
        const context = ruleContext(index, '2026-09-01', year, false, noUse, concernedServices(index)).first;
        const { isOwned, isDone, hasSeveralOwners } = plainHolders(context);
        activities.forEach((activity, position) => {
          const { accountable, responsible } = context.holders(activity);
          expect(isOwned[position] === 1).toBe(accountable.some(({ scope }) => scope === undefined));
          expect(hasSeveralOwners[position] === 1).toBe(accountable.length > 1);
          expect(isDone[position] === 1).toBe(responsible.length > 0);
        });
      }),
      { seed: 1128, numRuns: runs(200) },
    );
  });
});
