import type { RequiredCoverage } from '../../../src/coverage/model.js';
import { practices, purposes } from '../../../src/services/activities/model.js';
import type { Activity } from '../../../src/services/activities/model.js';
import { criticalities, knownFunctions } from '../../../src/services/catalogue/model.js';
import type { Service } from '../../../src/services/catalogue/model.js';
import { many } from './random.js';
import type { Random } from './random.js';
import type { Sizes } from './sizes.js';
import { officeHours, providers, zone } from './who.js';
import type { Who } from './who.js';

const models = [
  { operatingModel: 'co-managed', engagementModel: 'shared-responsibility' },
  { operatingModel: 'co-managed', engagementModel: 'augmentation' },
  { operatingModel: 'co-managed-heavy', engagementModel: 'outcome-based' },
  { operatingModel: 'in-house' },
  { operatingModel: 'fully-managed' },
] as const;
const types = ['workplace', 'network', 'server', 'application', null] as const;
const always: RequiredCoverage = {
  windows: [{ zone, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], start: '00:00', end: '24:00' }],
};
const hours = [{ ...officeHours, observesClosures: true }, always, null] as const;

/** The provider that works on a service. */
export function providerOf(service: number): string {
  return providers[service % providers.length] ?? providers[0];
}

function serviceAt(at: number, sizes: Sizes, { rolesOf, skills }: Who, random: Random): Service {
  const { chance, whole, pick, daysAgo } = random;
  const internal = rolesOf('internal');
  return {
    id: `service-${at}`,
    name: `Service ${at}`,
    function: knownFunctions[at % knownFunctions.length],
    type: pick(types),
    criticality: criticalities[at % criticalities.length], // by chance five services would have none critical at one scale and four at another
    lifecycle: chance(0.02) ? pick(['planned', 'retiring', 'retired']) : 'live',
    businessImpact: 'Orders wait while it is down.',
    ...(chance(0.01) ? {} : { ownerRoleId: chance(0.02) ? null : pick(internal).id }),
    leadRoleId: pick(internal).id,
    ...(chance(0.03) ? {} : { requiredCoverage: pick(hours) }),
    objectives: {
      rto: chance(0.05) ? 'P1D' : 'PT4H',
      rpo: 'PT4H',
      availability: chance(0.05) ? 0.99 : 0.999,
      response: 'PT30M',
    },
    slos: [{ id: 'uptime', indicator: 'availability', target: 0.999, window: { kind: 'rolling', length: 'P28D' } }],
    ...(chance(0.02)
      ? {}
      : { dependsOn: at === 0 ? [] : [...new Set(many(whole(0, 3), () => `service-${whole(0, at - 1)}`))] }),
    requiredSkills: [{ skillId: pick(skills).id, level: whole(1, 4) }],
    ...pick(models),
    internalOnlyAccess: chance(0.03),
    monitoring: chance(0.03) ? [] : [{ what: 'availability', toolId: `tool-${at % sizes.tools}` }],
    backup: chance(0.1) ? null : { interval: chance(0.05) ? 'P1D' : 'PT4H', restoreTestInterval: 'P6M' },
    accessReview: chance(0.3) ? null : { interval: 'P6M', lastDoneOn: daysAgo(1, 190) },
  };
}

/** The duties about a service; its governance takes them up. */
function dutiesOf(service: number, { services, duties }: Sizes): string[] {
  const ids = many(Math.ceil(duties / services), (at) => service + at * services);
  return ids.filter((duty) => duty < duties).map((duty) => `duty-${duty}`);
}

function activityAt(at: number, service: Service, perService: number, random: Random): Activity {
  const { chance, pick, daysAgo } = random;
  const purpose = chance(0.02) ? pick(purposes) : purposes[at % purposes.length];
  const kind = at % 20 === 18 ? 'governance' : at % 20 === 19 ? 'strategic' : 'operational';
  const inHouse = kind !== 'operational';
  const name = `${(purpose ?? '').replaceAll('-', ' ')} ${perService > purposes.length ? at : ''} of ${service.name}`;
  return {
    id: `${service.id}.activity-${at}`,
    name: chance(0.003) ? `Everything else of ${service.name}` : name.replace('  ', ' '),
    serviceId: service.id,
    kind,
    practice: at % 4 === 0 ? 'incident-management' : pick(practices),
    purpose: inHouse ? null : purpose,
    tier: at % 3 === 0 ? 1 : 2,
    ...(inHouse ? { retained: !chance(0.05) } : {}),
    ...(at % 2 === 0 && !inHouse ? { interval: 'P3M', lastDoneOn: daysAgo(1, 94) } : { interval: null }),
    ...(chance(0.02) ? {} : { satisfiesDutyIds: [] }),
    ...(chance(0.06) ? { severities: ['p1', 'p2'] } : {}),
    ...(chance(0.03) ? { sites: ['office', 'plant'] } : {}),
    ...(chance(0.02) ? { requiredCoverage: pick(hours) } : {}),
    ...(purpose === 'patch-compliance' ? { maintenanceWindow: chance(0.05) ? null : officeHours } : {}),
    ...(chance(0.01) ? { internalOnlyAccess: true } : {}),
  };
}

/** Services and their activities, in the order of services. */
export function what(sizes: Sizes, parties: Who, random: Random): { services: Service[]; activities: Activity[][] } {
  const services = many(sizes.services, (at) => serviceAt(at, sizes, parties, random));
  const perService = Math.round(sizes.activities / services.length);
  const activities = services.map((service, position) =>
    many(perService, (at) => {
      const activity = activityAt(at, service, perService, random);
      return at === 18 ? { ...activity, satisfiesDutyIds: dutiesOf(position, sizes) } : activity;
    }),
  );
  return { services, activities };
}
