import type { KnowledgeHolder } from '../../../cost/comparison/model.js';
import { compareText } from '../../../internal/text/compareText.js';
import type { ActivityHolders } from '../../../raci/activityHolders.js';
import { assigneeKey } from '../../../raci/assigneeKey.js';
import type { RaciSemantic } from '../../../raci/model.js';
import type { Assignee, Person } from '../../../services/parties/model.js';
import type { OperatingModelIndex } from '../../indexOperatingModel.js';

/** Letters that hold knowledge where the caller does not say: does the work, owns the outcome. A house default. */
export const standardHoldingSemantics: readonly RaciSemantic[] = /* @__PURE__ */ Object.freeze([
  'does-work',
  'owns-outcome',
]);

/** Who holds the knowledge of a service. */
export interface HoldersFound {
  /** Holders by id. */
  readonly holders: readonly KnowledgeHolder[];
  /** Roles, teams and parties of which it is not known who is behind them, as `kind:id`; each counts as one holder. */
  readonly unnamed: readonly string[];
  /** Who has the letters, as `kind:id`. */
  readonly from: readonly string[];
}

/** Those who have a letter with one of some meanings; whoever does the work by implication does it. */
function lettersHeld(index: OperatingModelIndex, held: ActivityHolders, semantics: readonly RaciSemantic[]) {
  return semantics.flatMap((semantic) => {
    if (semantic === 'does-work') return held.responsible;
    const letters = index.scheme().lettersFor(semantic);
    return held.assignments.filter(({ responsibility }) => letters.has(responsibility));
  });
}

function isThereOn({ activeFrom, activeUntil }: Person, date: string): boolean {
  return (activeFrom ?? date) <= date && (activeUntil ?? date) >= date;
}

function withRate(id: string, leavingRate: KnowledgeHolder['leavingRate']): KnowledgeHolder {
  return leavingRate === undefined ? { id } : { id, leavingRate };
}

/** People behind an assignee of the organization's own side; undefined where that is not known. */
function peopleBehind(index: OperatingModelIndex, { kind, id }: Assignee, date: string): readonly string[] | undefined {
  if (kind === 'person') return [id];
  if (kind === 'role') {
    const role = index.find('role', id);
    const isVacant = role?.vacantSince != null && role.vacantSince <= date;
    return role?.holders ?? (isVacant ? [] : undefined);
  }
  if (kind === 'party') return undefined;
  const members = index.list('person').filter(({ teamIds }) => teamIds?.includes(id) === true);
  return members.length === 0 ? undefined : members.map((person) => person.id);
}

/** The knowledge holders among those with letters on a service: people one by one, a partner as one, whoever works for it. */
export function knowledgeHolders(
  index: OperatingModelIndex,
  activities: readonly ActivityHolders[],
  semantics: readonly RaciSemantic[],
  date: string,
): HoldersFound {
  const assignees = new Map<string, Assignee>();
  for (const { assignee } of activities.flatMap((held) => lettersHeld(index, held, semantics))) {
    assignees.set(assigneeKey(assignee), assignee);
  }
  const holders = new Map<string, KnowledgeHolder>();
  const unnamed: string[] = [];
  for (const [key, assignee] of assignees) {
    const partyId = index.partyOf(assignee) ?? '';
    const party = index.find('party', partyId);
    if (party?.kind !== 'internal') {
      const id = `party:${partyId}`;
      holders.set(id, withRate(id, party?.leavingRate));
      continue;
    }
    const people = peopleBehind(index, assignee, date);
    if (people === undefined) {
      unnamed.push(key);
      holders.set(key, { id: key });
    }
    for (const id of people ?? []) {
      const person = index.find('person', id);
      if (person === undefined || isThereOn(person, date)) holders.set(id, withRate(id, person?.leavingRate));
    }
  }
  return {
    holders: [...holders.values()].sort((a, b) => compareText(a.id, b.id)),
    unnamed: unnamed.sort(compareText),
    from: [...assignees.keys()].sort(compareText),
  };
}
