import type { Assignee } from '../services/parties/model.js';
import type { RaciInput, RaciParticipant } from './input.js';
import { isValidOn } from './isValidOn.js';
import type { LoadLevel, LoadLimit } from './load.js';
import { partyOf } from './partyOf.js';

/** Who carries what an assignee holds at a level, in equal parts; or why nobody does. */
export type LoadPlaces = (assignee: Assignee, level: LoadLevel) => readonly string[] | LoadLimit;

function byId(list: readonly RaciParticipant[] = []): ReadonlyMap<unknown, RaciParticipant> {
  return new Map(list.map((participant) => [participant.id, participant]));
}

/** The one team of a role or a person. */
function teamOf(member: RaciParticipant | undefined): readonly string[] | LoadLimit {
  const ids = member?.teamIds ?? (typeof member?.teamId === 'string' ? [member.teamId] : member?.teamId);
  if (ids === undefined) return 'team-not-known';
  const distinct = [...new Set(ids)];
  if (distinct.length > 1) return 'several-teams';
  return distinct.length === 1 ? distinct : 'no-team';
}

/** Rolls letters up from roles and people to teams and parties, and down from roles to those who fill them on a date. */
export function loadPlaces(input: RaciInput, asOf: string | undefined): LoadPlaces {
  const party = partyOf(input);
  const people = byId(input.people);
  const roles = byId(input.roles);
  const isActive = (id: string) => {
    const { activeFrom, activeUntil } = people.get(id) ?? {};
    return isValidOn({ validFrom: activeFrom, validUntil: activeUntil }, asOf);
  };
  const filledBy = (role: RaciParticipant | undefined): readonly string[] | LoadLimit => {
    if (!role?.holders) return 'holders-not-listed';
    const active = [...new Set(role.holders)].filter(isActive);
    return active.length > 0 ? active : 'no-active-holder';
  };
  return (assignee, level) => {
    const { kind, id } = assignee;
    if (kind === level) return [id];
    if (level === 'party') {
      const partyId: unknown = party(assignee);
      return typeof partyId === 'string' ? [partyId] : 'party-not-known';
    }
    if (level === 'team' && kind === 'role') return teamOf(roles.get(id));
    if (level === 'team' && kind === 'person') return teamOf(people.get(id));
    return level === 'person' && kind === 'role' ? filledBy(roles.get(id)) : 'other-kind';
  };
}
