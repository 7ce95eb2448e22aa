import { expect, it } from 'vitest';
import type { RaciInput } from '../../src/raci/input.js';
import { lettersAssessed } from '../../src/raci/lettersAssessed.js';
import type { OperatingModel } from '../../src/operating-model/model.js';

const whole = { collection: 'assignments' };
const one = { collection: 'assignments', subjects: ['activity:backup'] };

it.each<[string, Partial<RaciInput>, backup: boolean, patch: boolean]>([
  ['assignments that are not stated', {}, false, false],
  ['none, even if they are said to be complete', { completeCollections: [whole] }, false, false],
  ['an empty list', { assignments: [] }, true, true],
  ['a list that is partial', { assignments: [], partialCollections: [whole] }, false, false],
  ['a list that is partial for one', { assignments: [], partialCollections: [one] }, false, true],
  ['the same twice', { assignments: [], partialCollections: [one, one, whole] }, false, false],
  ['partial for none', { assignments: [], partialCollections: [{ ...whole, subjects: [] }] }, true, true],
  ['another list', { assignments: [], partialCollections: [{ collection: 'activities' }] }, true, true],
  ['another subject', { assignments: [], partialCollections: [{ ...whole, subjects: ['role:backup'] }] }, true, true],
  ['both statements', { assignments: [], partialCollections: [one], completeCollections: [whole] }, false, true],
])('%s', (_, input, backup, patch) => {
  const isAssessed = lettersAssessed(input);
  expect([isAssessed('backup'), isAssessed('patch')]).toEqual([backup, patch]);
});

it('reads a document as it is', () => {
  const model: OperatingModel = { id: 'm', name: 'M', assignments: [], partialCollections: [one] };
  expect(lettersAssessed(model)('backup')).toBe(false);
});
