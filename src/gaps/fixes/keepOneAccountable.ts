import { compareText } from '../../internal/text/compareText.js';
import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import { activityHolders } from '../../raci/activityHolders.js';
import { assigneeKey } from '../../raci/assigneeKey.js';
import type { Assignment } from '../../raci/model.js';
import { scopeOverlap } from '../../raci/scopeOverlap.js';
import type { Activity } from '../../services/activities/model.js';
import type { Assignee } from '../../services/parties/model.js';
import type { JsonPatch, JsonPatchOperation } from '../jsonPatch.js';
import type { Finding } from '../model.js';
import { ownerRole } from './ownerRole.js';
import { firstLetter, isDated, rowLetters } from './rowLetters.js';

/** More on one row are for people to sort out (house default). */
export const mostSorted = 200;

/** Who is kept before whom, after the owner of the service: whoever is named most closely. */
const kindOrder: readonly Assignee['kind'][] = ['role', 'team', 'person', 'party'];

function byPreference(owner: Assignee | undefined): (a: Assignment, b: Assignment) => number {
  const ownerKey = owner && assigneeKey(owner);
  const rank = ({ assignee }: Assignment) =>
    assigneeKey(assignee) === ownerKey ? -1 : kindOrder.indexOf(assignee.kind);
  return (a, b) => rank(a) - rank(b) || compareText(a.assignee.id, b.assignee.id);
}

/** Whether a holder may stay beside one who is kept: the same, the party that a role speaks for, or for another part. */
function fits(index: OperatingModelIndex, kept: Assignment, other: Assignment): boolean {
  if (assigneeKey(kept.assignee) === assigneeKey(other.assignee)) return true;
  const isItsParty = other.assignee.kind === 'party' && index.partyOf(kept.assignee) === other.assignee.id;
  return (kept.assignee.kind === 'role' && isItsParty) || scopeOverlap(kept.scope, other.scope) === 'no';
}

/** Whether nobody answers for more of an activity than before. */
function holdsAll(index: OperatingModelIndex, activity: Activity, before: Assignment[], kept: Assignment[]): boolean {
  const options = { accountableImpliesResponsible: false };
  const open = (letters: Assignment[]) => activityHolders(activity, letters, index.scheme(), options).unowned.length;
  return open(kept) === open(before);
}

/** What becomes of an accountable one: consulted where the scheme knows that, or left out where another letter stays. */
function demoted(index: OperatingModelIndex, others: readonly Assignment[]): JsonPatchOperation[] {
  const consulted = firstLetter(index, 'consulted');
  const owns = index.scheme().lettersFor('owns-outcome');
  const places = new Map((index.model.assignments ?? []).map((assignment, at) => [assignment, at]));
  const steps = others.map((other) => {
    const row = index.assignmentsOf(other.activityId);
    const hasMore = row.some(
      (each) => assigneeKey(each.assignee) === assigneeKey(other.assignee) && !owns.has(each.responsibility),
    );
    return { at: places.get(other) ?? 0, letter: hasMore ? undefined : consulted };
  });
  // From the end, so that what is taken out moves nothing that is still to come.
  return steps
    .sort((a, b) => b.at - a.at)
    .map(({ at, letter }) =>
      letter === undefined
        ? { op: 'remove', path: `/assignments/${at}` }
        : { op: 'replace', path: `/assignments/${at}/responsibility`, value: letter },
    );
}

/**
 * Keeps one who answers for each part of an activity: the owner of the service, else a role before a team, person and party, and
 * the smallest id. Hours, periods and letters that mean more cannot be sorted out without people.
 */
export function keepOneAccountable(index: OperatingModelIndex, { subject }: Finding): JsonPatch | undefined {
  const activity = index.find('activity', subject.id);
  const owns = rowLetters(index, subject.id, 'owns-outcome');
  const meanMore = new Set(
    index
      .scheme()
      .letters.filter(({ semantics }) => semantics.length > 1)
      .map(({ letter }) => letter),
  );
  const isUnclear = (each: Assignment) =>
    isDated(each) || each.scope?.window !== undefined || meanMore.has(each.responsibility);
  if (activity === undefined || owns.length > mostSorted || owns.some(isUnclear)) return undefined;
  const kept: Assignment[] = [];
  const others: Assignment[] = [];
  for (const own of [...owns].sort(byPreference(ownerRole(index, subject.id)))) {
    if (kept.every((other) => fits(index, other, own))) kept.push(own);
    else others.push(own);
  }
  return holdsAll(index, activity, owns, kept) ? demoted(index, others) : undefined;
}
