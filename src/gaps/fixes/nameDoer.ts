import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import { holdersOf } from '../../raci/holders.js';
import type { JsonPatch } from '../jsonPatch.js';
import type { Finding } from '../model.js';
import { addedLetter } from './addedLetter.js';
import { firstLetter, isDated, rowLetters } from './rowLetters.js';

/** Lets the one who answers for an activity do it, in the same part of it; of several nothing tells which. */
export function nameDoer(index: OperatingModelIndex, { subject }: Finding): JsonPatch | undefined {
  const letter = firstLetter(index, 'does-work');
  const owns = rowLetters(index, subject.id, 'owns-outcome');
  if (letter === undefined || owns.length === 0 || holdersOf(owns).length > 1) return undefined;
  if (owns.some((own) => isDated(own) || own.scope?.window !== undefined)) return undefined;
  return owns.map(({ assignee, scope }) => addedLetter(subject.id, assignee, letter, scope));
}
