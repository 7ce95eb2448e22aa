import { describe, expect, test } from 'vitest';
import { mergeIntoModel } from '../../src/operating-model/mergeIntoModel.js';
import type { OperatingModel } from '../../src/operating-model/model.js';

const half: OperatingModel = {
  id: 'half',
  name: 'Half',
  activities: [
    { id: 'alerts', name: 'Handle alerts' },
    { id: 'patch', name: 'Patch' },
  ],
};
const parts = {
  activities: [{ id: 'patch', name: 'Patch' }],
  assignments: [{ activityId: 'patch', assignee: { kind: 'party', id: 'it' }, responsibility: 'A' }],
  partialCollections: [{ collection: 'assignments', subjects: ['activity:patch'] }],
} as const;

describe('merging the first matrix into half a document', () => {
  test('keeps activities that it does not bring as not assessed', () => {
    expect(mergeIntoModel(half, parts).model.partialCollections).toEqual([
      { collection: 'assignments', subjects: ['activity:patch'] },
      { collection: 'assignments', subjects: ['activity:alerts'] },
    ]);
  });

  test('says nothing of the kind where the document has assignments of its own', () => {
    const whole = { ...half, assignments: [] };
    expect(mergeIntoModel(whole, parts).model.partialCollections).toEqual(parts.partialCollections);
  });

  test('twice is the same as once', () => {
    const once = mergeIntoModel(half, parts).model;
    expect(mergeIntoModel(once, parts)).toEqual({ model: once, problems: [] });
  });
});
