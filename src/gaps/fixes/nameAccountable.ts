import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import { activityHolders } from '../../raci/activityHolders.js';
import { holdersOf } from '../../raci/holders.js';
import type { ScopeCell } from '../../raci/scopeCells.js';
import type { Assignee } from '../../services/parties/model.js';
import type { JsonPatch } from '../jsonPatch.js';
import type { Finding } from '../model.js';
import { addedLetter } from './addedLetter.js';
import { ownerRole } from './ownerRole.js';
import { firstLetter, isDated, rowLetters } from './rowLetters.js';

/** The only one who does an activity; undefined where there are several or their letters hold for a period only. */
function onlyDoer(index: OperatingModelIndex, activityId: string): Assignee | undefined {
  const does = rowLetters(index, activityId, 'does-work');
  const [doer, ...others] = holdersOf(does);
  return others.length > 0 || does.some(isDated) ? undefined : doer;
}

/** Parts of an activity with as few entries as possible: the sites of each severity, or all severities where there are no sites. */
function parts(cells: readonly ScopeCell[]): { readonly severities?: string[]; readonly sites?: string[] }[] {
  const values = (of: readonly (string | undefined)[]) => of.filter((value) => value !== undefined);
  const severities = [...new Set(cells.map(({ severity }) => severity))];
  if (cells.every(({ site }) => site === undefined)) return [{ severities: values(severities) }];
  return severities.map((severity) => {
    const sites = values(cells.filter((cell) => cell.severity === severity).map(({ site }) => site));
    return severity === undefined ? { sites } : { severities: [severity], sites };
  });
}

/** Makes the owner of the service accountable for what nobody answers for, else the only one who does it. */
export function nameAccountable(index: OperatingModelIndex, { subject, messageId }: Finding): JsonPatch | undefined {
  const holder = ownerRole(index, subject.id) ?? onlyDoer(index, subject.id);
  const letter = firstLetter(index, 'owns-outcome');
  const activity = index.find('activity', subject.id);
  if (holder === undefined || letter === undefined || activity === undefined) return undefined;
  if (messageId === 'none') return [addedLetter(subject.id, holder, letter)];
  const owns = rowLetters(index, subject.id, 'owns-outcome');
  if (owns.some(isDated)) return undefined;
  const { unowned } = activityHolders(activity, owns, index.scheme(), { accountableImpliesResponsible: false });
  return parts(unowned).map((part) => addedLetter(subject.id, holder, letter, part));
}
