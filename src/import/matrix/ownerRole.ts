import type { Party, Person, Role, Team } from '../../services/parties/model.js';
import type { Register } from './register.js';

/** The registers of one import. */
export interface Registers {
  readonly parties: Register<Party>;
  readonly roles: Register<Role>;
  readonly teams: Register<Team>;
  readonly people: Register<Person>;
}

/** A role that owns something. */
export interface OwnerRole {
  readonly id: string;
  /** Whether it stands for a team or person that was named instead. */
  readonly isMade: boolean;
}

const longestId = 63;
const ending = '-owner';

/** The role that a name gives as owner: an owner is a role, so for a team or a person one is made that has that team or holder. */
export function ownerRole({ roles, teams, people }: Registers, name: string): OwnerRole | undefined {
  const role = roles.named(name);
  if (role !== undefined) return { id: role.id, isMade: false };
  const team = teams.named(name);
  const owner = team ?? people.named(name);
  if (owner === undefined) return undefined;
  const wanted = `${owner.id.slice(0, longestId - ending.length)}${ending}`;
  const isTheirs = ({ teamId, holders = [] }: Role): boolean =>
    team === undefined ? holders.includes(owner.id) : teamId === team.id;
  const known = roles.withId(wanted, isTheirs) ?? roles.named(`${owner.id}\n\n${team === undefined}`);
  if (known !== undefined) return { id: known.id, isMade: true };
  const holds = team === undefined ? { holders: [owner.id] } : { teamId: team.id };
  const fields = { name: `${owner.name} (owner)`, ...holds };
  return { id: roles.add(`${owner.id}\n\n${team === undefined}`, fields, wanted, wanted).id, isMade: true };
}
