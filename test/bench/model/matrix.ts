import type { Assignment, Duty, Lane } from '../../../src/raci/model.js';
import type { Activity } from '../../../src/services/activities/model.js';
import type { Assignee, Role } from '../../../src/services/parties/model.js';
import { many } from './random.js';
import type { Random } from './random.js';
import type { Sizes } from './sizes.js';
import { providerOf } from './what.js';
import type { Who } from './who.js';

/** One row in a hundred lacks A and R, one has two A, one lacks A. */
function lettersOf({ whole }: Random): readonly string[] {
  return (
    [
      ['C', 'I', 'I'],
      ['R', 'A', 'A'],
      ['R', 'C', 'I'],
    ][whole(0, 99)] ?? ['R', 'A', 'I']
  );
}

/** A role, or instead of it its team, a holder or its party. */
function assigneeOf(role: Role, { whole }: Random): Assignee {
  const rare: Readonly<Record<number, Assignee>> = {
    0: { kind: 'team', id: role.teamId ?? '' },
    1: { kind: 'person', id: role.holders?.[0] ?? 'person-0' },
    2: { kind: 'party', id: role.partyId ?? '' },
  };
  return rare[whole(0, 99)] ?? { kind: 'role', id: role.id };
}

/** Three letters for each activity: most work lies with the service's provider, governance and strategy inside. */
export function assignments(activities: readonly Activity[][], { rolesOf }: Who, random: Random): Assignment[] {
  const { chance, whole } = random;
  return activities.flatMap((ofService, service) => {
    const lists = [rolesOf('internal'), rolesOf(providerOf(service))];
    const first = lists.map((roles) => whole(0, Math.max(0, roles.length - 4)));
    return ofService.flatMap((activity) => {
      const inside = activity.kind !== 'operational' && !chance(0.02) ? 0 : 1;
      const shift = whole(0, 1);
      return lettersOf(random).map((responsibility, at): Assignment => {
        // The doer is the provider's, the accountable ours in two of three, the third one of the other side.
        const side = (at === 1 && !chance(0.3)) || inside === 0 ? 0 : at === 2 ? 0 : 1;
        const roles = lists[side] ?? [];
        const role = roles[((first[side] ?? 0) + at + shift) % roles.length] as Role; // each side has roles
        return {
          activityId: activity.id,
          assignee: assigneeOf(role, random),
          responsibility,
          ...(chance(0.02) ? { scope: { severities: ['p1'] } } : {}),
          ...(chance(0.01) ? { validFrom: '2025-01-01', validUntil: chance(0.2) ? '2026-06-30' : null } : {}),
          ...(responsibility === 'R' && !chance(0.01) ? { effortHoursPerMonth: whole(1, 4) } : {}),
        };
      });
    });
  });
}

/** Lanes over slices of the services, each of one owner and with the one before as prerequisite. */
export function lanes(sizes: Sizes, { pick, chance }: Random): Lane[] {
  const slice = Math.ceil(sizes.services / sizes.lanes);
  return many(sizes.lanes, (at): Lane => {
    const serviceIds = many(slice, (service) => at * slice + service).filter((service) => service < sizes.services);
    const owner: Assignee = { kind: 'party', id: pick(['internal', 'provider-a', 'provider-b']) };
    return {
      id: `lane-${at}`,
      name: `Lane ${at}`,
      ...(serviceIds.length === 0
        ? { activityIds: [] }
        : { select: { serviceIds: serviceIds.map((service) => `service-${service}`) } }),
      owners: chance(0.05) ? [] : [owner],
      requires: at === 0 ? [] : [{ laneId: `lane-${at - 1}`, strength: chance(0.3) ? 'must' : 'should' }],
      carveOuts: [],
    };
  });
}

/** What providers declare that we must do; most is taken up by an activity. */
export function duties(sizes: Sizes, { chance }: Random): Duty[] {
  return many(sizes.duties, (at): Duty => {
    const service = at % sizes.services;
    return {
      id: `duty-${at}`,
      name: `Duty ${at}`,
      declaringPartyId: providerOf(service),
      obligedPartyId: 'internal',
      serviceId: `service-${service}`,
      refusedReason: chance(0.05) ? 'Not ours to do.' : null,
    };
  });
}
