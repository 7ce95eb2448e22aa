import type { Assignee } from '../services/parties/model.js';
import type { RaciInput, RaciParticipant } from './input.js';

/** Finds the party of an assignee; undefined where the input does not tell. */
export type PartyOf = (assignee: Assignee) => string | undefined;

function byId(list: readonly RaciParticipant[] = []): ReadonlyMap<unknown, RaciParticipant> {
  return new Map(list.map((participant) => [participant.id, participant]));
}

/**
 * Rolls assignees up to parties: a party to itself, the others to their own party, else to that of their team.
 *
 * Whether the party is listed is not looked at. Nor are the teams of a person (`teamIds`): they say where somebody works, and not for
 * whom.
 */
export function partyOf(input: Pick<RaciInput, 'teams' | 'people' | 'roles'>): PartyOf {
  const lists = { team: byId(input.teams), person: byId(input.people), role: byId(input.roles) };
  return ({ kind, id }) => {
    if (kind === 'party') return id;
    const own = lists[kind].get(id);
    return own?.partyId ?? lists.team.get(own?.teamId)?.partyId ?? undefined;
  };
}
