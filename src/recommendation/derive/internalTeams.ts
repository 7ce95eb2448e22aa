import { isMissing } from '../../gaps/lookups/isMissing.js';
import { partyKindOf } from '../../gaps/lookups/partyKindOf.js';
import type { Team } from '../../services/parties/model.js';
import type { DeriveScope } from './model.js';

/** Internal teams that do work of a scope: those with an R, those of roles and people with one; of the organization all internal teams. */
export function internalTeams({ context, service, activities }: DeriveScope): readonly Team[] {
  const { index } = context;
  const teams =
    service === null
      ? index.list('team')
      : [...doingTeams({ context, activities })].flatMap((id) => index.find('team', id) ?? []);
  return teams.filter(({ id }) => {
    const side = partyKindOf(context, { kind: 'team', id }, '/teams');
    return !isMissing(side) && side === 'internal';
  });
}

function doingTeams({ context, activities }: Pick<DeriveScope, 'context' | 'activities'>): ReadonlySet<string> {
  const { index, holders } = context;
  const ids = new Set<string>();
  for (const activity of activities) {
    for (const { assignee } of holders(activity).responsible) {
      const { kind, id } = assignee;
      const role = kind === 'role' ? index.find('role', id) : undefined;
      const people = kind === 'person' ? [id] : role?.teamId == null ? (role?.holders ?? []) : [];
      if (kind === 'team') ids.add(id);
      if (role?.teamId != null) ids.add(role.teamId);
      for (const person of people) for (const team of index.find('person', person)?.teamIds ?? []) ids.add(team);
    }
  }
  return ids;
}
