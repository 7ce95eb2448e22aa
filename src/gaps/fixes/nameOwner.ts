import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import { assigneeKey } from '../../raci/assigneeKey.js';
import type { JsonPatch } from '../jsonPatch.js';
import type { Finding } from '../model.js';
import { addedLetter } from './addedLetter.js';
import { ownerRole } from './ownerRole.js';
import { firstLetter, isDated } from './rowLetters.js';

/** Makes the owner of the service accountable for an activity; a letter that it has on all of it becomes that one. */
export function nameOwner(index: OperatingModelIndex, { subject }: Finding): JsonPatch | undefined {
  const owner = ownerRole(index, subject.id);
  const letter = firstLetter(index, 'owns-outcome', 'does-work');
  if (owner === undefined || letter === undefined) return undefined;
  const own = index
    .assignmentsOf(subject.id)
    .find((each) => assigneeKey(each.assignee) === assigneeKey(owner) && each.scope === undefined && !isDated(each));
  if (own === undefined) return [addedLetter(subject.id, owner, letter)];
  const at = (index.model.assignments ?? []).indexOf(own);
  return [{ op: 'replace', path: `/assignments/${at}/responsibility`, value: letter }];
}
