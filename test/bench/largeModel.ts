import type { OperatingModel } from '../../src/operating-model/model.js';
import { purposes } from '../../src/services/activities/model.js';

/** A small seeded generator (mulberry32), so that the large document is the same everywhere. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Sizes of the reference document: 48,000 entities. */
export const referenceSize = {
  services: 500,
  activitiesPerService: 20,
  teams: 60,
  roles: 300,
  people: 400,
  entities: 48_000,
};

/** A seeded document with a few flaws in every hundred rows; `scale` 1 is the reference size. */
export function largeModel(scale = 1, seed = 20_260_901): OperatingModel {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const count = (size: number) => Math.max(1, Math.round(size * scale));
  const services = count(referenceSize.services);
  const date = () =>
    `202${5 + Math.floor(random() * 2)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 19)}`;
  const teams = many(count(referenceSize.teams), (at) => ({
    id: `team-${at}`,
    name: `Team ${at}`,
    partyId: at % 3 === 0 ? 'provider' : 'internal',
  }));
  const people = many(count(referenceSize.people), (at) => ({
    id: `person-${at}`,
    name: `Person ${at}`,
    partyId: 'internal',
    teamIds: [pick(teams).id],
    skills: many(3, () => ({ skillId: `skill-${Math.floor(random() * 40)}`, level: 1 + Math.floor(random() * 5) })),
    fte: 1,
    annualSalary: 40_000 + Math.floor(random() * 50_000),
  }));
  const roles = many(count(referenceSize.roles), (at) => ({
    id: `role-${at}`,
    name: `Role ${at}`,
    teamId: pick(teams).id,
    holders: [pick(people).id],
    deputies: random() < 0.5 ? [] : [pick(people).id],
  }));
  const serviceList = many(services, (at) => ({
    id: `service-${at}`,
    name: `Service ${at}`,
    function: 'infrastructure',
    criticality: pick(['critical', 'high', 'medium', 'low'] as const),
    ownerRoleId: random() < 0.02 ? null : pick(roles).id,
    objectives: { rto: 'PT4H', rpo: 'PT1H', availability: 0.999, response: 'PT15M' },
    dependsOn: at === 0 ? [] : [`service-${Math.floor(random() * at)}`],
    requiredSkills: [{ skillId: `skill-${at % 40}`, level: 3 }],
    operatingModel: 'co-managed' as const,
    engagementModel: 'shared-responsibility' as const,
  }));
  const activities = serviceList.flatMap((service) =>
    many(referenceSize.activitiesPerService, (at) => ({
      id: `${service.id}.activity-${at}`,
      name: `Activity ${at} of ${service.name}`,
      serviceId: service.id,
      kind: 'operational' as const,
      practice: 'infrastructure-and-platform-management' as const,
      purpose: pick(purposes),
      interval: 'P3M',
      lastDoneOn: date(),
    })),
  );
  const assignments = activities.flatMap((activity) => {
    const flaw = random();
    const letters =
      flaw < 0.01 ? ['C', 'I', 'I'] : flaw < 0.02 ? ['R', 'A', 'A'] : flaw < 0.03 ? ['R', 'C', 'I'] : ['R', 'A', 'I'];
    const start = Math.floor(random() * (roles.length - 3));
    return letters.map((responsibility, at) => ({
      activityId: activity.id,
      assignee: { kind: 'role' as const, id: (roles[start + at] ?? roles[0])?.id ?? '' },
      responsibility,
    }));
  });
  const windows = teams.flatMap((team) =>
    many(2, (at) => ({
      id: `${team.id}.window-${at}`,
      zone: 'Europe/London',
      days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const,
      start: at === 0 ? '08:00' : '18:00',
      end: at === 0 ? '18:00' : '08:00',
      teamId: team.id,
      seats: 1 + at,
      tier: 1 as const,
    })),
  );
  const listed =
    services +
    activities.length +
    assignments.length +
    teams.length +
    windows.length +
    roles.length +
    people.length +
    2 +
    40;
  const rest = Math.max(0, Math.round(referenceSize.entities * scale) - listed);
  const documents = many(Math.floor(rest / 2), (at) => ({
    id: `document-${at}`,
    name: `Runbook ${at}`,
    kind: 'runbook' as const,
    covers: [`activity:${pick(activities).id}`],
    ownerRoleId: pick(roles).id,
    lastReviewedOn: date(),
    reviewInterval: 'P1Y',
  }));
  const evidence = many(rest - documents.length, (at) => ({
    id: `evidence-${at}`,
    kind: 'restore-test' as const,
    subject: `service:${pick(serviceList).id}`,
    collectedOn: date(),
    measuredDuration: 'PT3H',
  }));
  return {
    id: 'large',
    name: 'Large estate',
    organization: {
      id: 'large',
      name: 'Large estate',
      timeZone: 'Europe/London',
      currency: 'GBP',
      severities: ['p1', 'p2', 'p3'],
    },
    parties: [
      { id: 'internal', name: 'Own IT', kind: 'internal' },
      { id: 'provider', name: 'Provider', kind: 'provider' },
    ],
    teams,
    people,
    roles,
    skills: many(40, (at) => ({ id: `skill-${at}`, name: `Skill ${at}` })),
    services: serviceList,
    activities,
    assignments,
    coverage: { windows },
    documents,
    evidence,
  };
}
