import type { Assignee } from '../../services/parties/model.js';
import type { MissingFact, RuleContext } from '../rule.js';

/** A window that nobody is said to staff may be anybody's. */
function unstaffed({ index, once }: RuleContext): readonly MissingFact[] {
  return once('look-up/windows of nobody', () => {
    const staffed = new Set(index.list('rotation').flatMap(({ windowIds }) => windowIds ?? []));
    const window = index.list('window').find(({ id, teamId, partyId, personId }) => {
      return teamId === undefined && partyId === undefined && personId === undefined && !staffed.has(id);
    });
    if (window === undefined) return [];
    return [{ code: 'window.teamId', pointer: index.pointerOf({ kind: 'window', id: window.id }) ?? '/coverage' }];
  });
}

/** A team or a person with hours and without a party may belong to any party. */
function partyless({ index, once }: RuleContext): readonly MissingFact[] {
  return once('look-up/hours without a party', () => {
    const windows = index.list('window').filter(({ partyId }) => partyId == null);
    const rotations = index.list('rotation');
    const teams = [...windows, ...rotations].flatMap(({ teamId }) => teamId ?? []);
    const people = windows
      .flatMap(({ personId, teamId }) => (teamId == null ? (personId ?? []) : []))
      .concat(rotations.flatMap(({ members, teamId }) => (teamId == null ? members : [])));
    const isOpen = (kind: 'team' | 'person') => (id: string) => index.partyOf({ kind, id }) === undefined;
    const team = teams.find(isOpen('team'));
    const person = people.find(isOpen('person'));
    const fact = (kind: 'team' | 'person', list: string, id: string | undefined): MissingFact[] => {
      if (id === undefined) return [];
      const pointer = index.pointerOf({ kind, id });
      return [pointer === undefined ? { code: list, pointer: '' } : { code: `${kind}.partyId`, pointer }];
    };
    return [...fact('team', 'teams', team), ...fact('person', 'people', person)];
  });
}

/** What is missing to know that an assignee has no hours but those that name it. */
export function namelessHours(context: RuleContext, { kind }: Assignee): readonly MissingFact[] {
  return kind === 'party' ? [...unstaffed(context), ...partyless(context)] : unstaffed(context);
}
