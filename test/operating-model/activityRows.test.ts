import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexOperatingModel } from '../../src/operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { runs } from '../fixtures/runs.js';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'gone');
const letter = fc.constantFrom('R', 'A', 'C', 'I');

/** A document whose activities may repeat an id and whose assignments may belong to none. */
const documents = fc.record({
  activities: fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), name: fc.constant('Work') }), {
    maxLength: 6,
  }),
  assignments: fc.array(
    fc.record({
      activityId: id,
      assignee: fc.constant({ kind: 'role' as const, id: 'lead' }),
      responsibility: letter,
    }),
    { maxLength: 12 },
  ),
});

describe('the assignments of each activity', () => {
  test('are those that name it, in order', () => {
    fc.assert(
      fc.property(documents, (part) => {
        const model: OperatingModel = { id: 'mills', name: 'Mills', ...part };
        const index = indexOperatingModel(model);
        for (const each of ['a', 'b', 'c', 'd', 'gone', 'none'])
          expect(index.assignmentsOf(each)).toEqual(part.assignments.filter(({ activityId }) => activityId === each));
        expect([...index.activityPositions()]).toEqual(
          part.assignments.map(({ activityId }) => part.activities.findIndex((activity) => activity.id === activityId)),
        );
      }),
      { seed: 1128, numRuns: runs(400) },
    );
  });
});
