import type { CoveragePlan } from '../../../src/coverage/model.js';
import type { Party, Person, Role, Skill, Team } from '../../../src/services/parties/model.js';
import { many } from './random.js';
import type { Random } from './random.js';
import type { Sizes } from './sizes.js';

/** Who there is. */
export interface Who {
  readonly parties: readonly Party[];
  readonly skills: readonly Skill[];
  readonly teams: readonly Team[];
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  readonly coverage: CoveragePlan & { readonly windows: readonly { readonly id: string }[] };
  /** The roles of a party. */
  readonly rolesOf: (partyId: string) => readonly Role[];
}

export const providers = ['provider-a', 'provider-b'] as const;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const domains = ['cloud', 'security', 'network', 'disaster-recovery', 'data', 'application', 'workplace'] as const;
export const zone = 'Europe/London';
/** Monday to Friday, the hours of the day. */
export const officeHours = { windows: [{ zone, days: weekdays, start: '08:00', end: '18:00' }] };

/** Two teams of three are internal, the third belongs to one provider or the other. */
function partyOfTeam(at: number): string {
  if (at % 3 !== 0) return 'internal';
  return at % 6 === 0 ? providers[0] : providers[1];
}

const privileged = { mfa: true, accessReviewedOn: '2026-06-30', offboarding: true };
const parties: readonly Party[] = [
  { id: 'internal', name: 'Own IT', kind: 'internal', changeRecordToolId: 'tool-1' },
  { id: 'provider-a', name: 'Provider A', kind: 'provider', leavingRate: 0.1, privilegedAccess: privileged },
  { id: 'provider-b', name: 'Provider B', kind: 'provider', privilegedAccess: { ...privileged, mfa: false } },
  { id: 'vendor', name: 'Vendor', kind: 'vendor', privilegedAccess: null },
];

/** Parties, teams, people, roles, skills and their hours. */
export function who(sizes: Sizes, random: Random): Who {
  const { chance, whole, pick, daysAgo } = random;
  const skills = many(sizes.skills, (at): Skill => ({
    id: `skill-${at}`,
    name: `Skill ${at}`,
    domain: domains[at % domains.length],
  }));
  const teams = many(sizes.teams, (at): Team => ({
    id: `team-${at}`,
    name: `Team ${at}`,
    partyId: partyOfTeam(at),
    siteIds: at % 4 === 0 ? ['plant'] : ['office'],
    skillIds: at % 3 === 0 ? many(4, (skill) => `skill-${(at + skill * 7) % sizes.skills}`) : [],
    capacityHoursPerMonth: 600,
    workload: { from: '2026-06-01', until: '2026-08-31', totalHours: 1800, reactiveHours: whole(600, 1150) },
  }));
  const people = many(sizes.people, (at): Person => {
    const team = teams[at % teams.length];
    return {
      id: `person-${at}`,
      name: `Person ${at}`,
      partyId: team?.partyId,
      teamIds: team === undefined ? [] : [team.id],
      skills: many(3, () => ({ skillId: pick(skills).id, level: whole(1, 5) })),
      fte: chance(0.2) ? 0.6 : 1,
      weeklyHours: 37.5,
      annualSalary: whole(40_000, 90_000),
      leavingRate: 0.12,
      activeFrom: daysAgo(200, 3000),
      activeUntil: chance(0.03) ? daysAgo(-90, 60) : null,
      capacityHoursPerMonth: 140,
      pagesPerMonth: whole(0, 8),
    };
  });
  const roles = many(sizes.roles, (at): Role => {
    const team = at % teams.length;
    const member = () => `person-${(team + teams.length * whole(0, 5)) % people.length}`;
    return {
      id: `role-${at}`,
      name: `Role ${at}`,
      partyId: partyOfTeam(team),
      teamId: `team-${team}`,
      holders: chance(0.02) ? [] : [...new Set(many(chance(0.7) ? 2 : 1, member))],
      deputies: chance(0.2) ? [] : [member()],
      skillIds: [pick(skills).id],
      vacantSince: null,
    };
  });
  const windows = teams.flatMap((team) => [
    {
      id: `${team.id}.day`,
      ...officeHours.windows[0],
      zone,
      days: weekdays,
      start: '08:00',
      end: '18:00',
      teamId: team.id,
      seats: 2,
      tier: 2 as const,
      skills: ['skill-1'],
    },
    {
      id: `${team.id}.night`,
      zone,
      days: [...weekdays, 'sat', 'sun'] as const,
      start: '18:00',
      end: '08:00',
      teamId: team.id,
      seats: 1,
      tier: 1 as const,
      skills: [],
    },
  ]);
  const rotations = many(sizes.rotations, (at) => {
    const team = at % teams.length;
    const members = many(4, (member) => `person-${(team + teams.length * member) % people.length}`);
    return {
      id: `rotation-${at}`,
      zone,
      unit: 'week' as const,
      handOff: '09:00',
      from: '2026-01-05',
      members: [...new Set(members)],
      teamId: `team-${team}`,
      tier: 2 as const,
    };
  });
  const closures = ['2026-12-25', '2026-12-28', '2027-01-01'].map((date) => ({ zone, date, name: 'Bank holiday' }));
  const byParty = new Map(parties.map(({ id }) => [id, roles.filter(({ partyId }) => partyId === id)]));
  const rolesOf = (partyId: string) => byParty.get(partyId) ?? [];
  return { parties, skills, teams, people, roles, coverage: { windows, rotations, closures }, rolesOf };
}
