import type { EscalationRoute } from '../../../src/governance/records/model.js';
import { toolPurposes } from '../../../src/services/agreements/model.js';
import type { Contract, ServiceLevel, Tool } from '../../../src/services/agreements/model.js';
import { many } from './random.js';
import type { Random } from './random.js';
import type { Sizes } from './sizes.js';
import { providerOf } from './what.js';
import { officeHours, providers } from './who.js';
import type { Who } from './who.js';

/** Tools of all sides. */
export function tools(sizes: Sizes, { chance, whole, pick, daysAgo }: Random): Tool[] {
  return many(sizes.tools, (at): Tool => {
    const ownerPartyId = pick(['internal', 'internal', 'provider-a', 'provider-b']);
    return {
      id: `tool-${at}`,
      name: `Tool ${at}`,
      purpose: toolPurposes[at % toolPurposes.length],
      serviceIds: many(5, (service) => `service-${(at * 5 + service) % sizes.services}`),
      ownerPartyId: chance(0.03) ? null : ownerPartyId,
      licenseHolderPartyId: chance(0.03) ? null : ownerPartyId,
      access: [
        { partyId: 'internal', level: chance(0.05) ? 'none' : 'read' },
        { partyId: pick(providers), level: 'write' },
      ],
      systemOfRecordFor: at < toolPurposes.length ? [toolPurposes[at] ?? 'other'] : [],
      integratesWithToolIds: at === 0 ? [] : [`tool-${whole(0, at - 1)}`],
      annualPrice: whole(500, 20_000),
      accessReview: chance(0.3) ? null : { interval: 'P1Y', lastDoneOn: daysAgo(1, 380) },
    };
  });
}

function levels(random: Random): ServiceLevel[] {
  const late = random.chance(0.1);
  const response = { metric: 'response', target: late ? 'PT4H' : 'PT30M', hours: officeHours } as const;
  const restore = { metric: 'restore', target: late ? 'P2D' : 'PT4H', hours: null } as const;
  const uptime: ServiceLevel = { id: 'uptime', metric: 'availability', target: 0.999, period: 'P1M' };
  return late
    ? [uptime]
    : [{ id: 'response', severities: ['p1'], ...response }, { id: 'restore', severities: ['p1'], ...restore }, uptime];
}

/** Contracts, each over every service of its slice that its provider works on. */
export function contracts(sizes: Sizes, random: Random): Contract[] {
  const { chance, daysAgo } = random;
  return many(sizes.contracts, (at): Contract => {
    const providerPartyId = providerOf(at);
    const services = many(sizes.services, (service) => service).filter(
      (service) => providerOf(service) === providerPartyId && Math.floor(service / 2) % sizes.contracts === at,
    );
    return {
      id: `contract-${at}`,
      name: `Contract ${at}`,
      providerPartyId,
      scope: services.map((service) => `service:service-${service}`),
      startsOn: daysAgo(300, 900),
      endsOn: chance(0.2) ? null : daysAgo(-900, -60),
      noticePeriod: 'P3M',
      renewalTerm: 'P1Y',
      serviceLevels: levels(random),
      reportingInterval: 'P1M',
      exitDocumentId: chance(0.1) ? null : 'document-0',
      custody: {
        configuration: 'shared',
        tooling: chance(0.1) ? 'provider' : 'shared',
        documentation: chance(0.1) ? 'provider' : 'internal',
        adminAccess: 'shared',
        data: 'internal',
      },
      fees: { monthlyFee: 8000, feeEscalatorRate: 0.03, changeRequestFee: 450, creditRate: 0.05 },
    };
  });
}

/** A route for most services. */
export function escalationRoutes(sizes: Sizes, { rolesOf }: Who, { chance, pick }: Random): EscalationRoute[] {
  return many(sizes.services, (at) => at).flatMap((at): EscalationRoute[] => {
    if (chance(0.03)) return [];
    const steps = [
      { assignee: { kind: 'role' as const, id: pick(rolesOf(providerOf(at))).id }, within: 'PT15M' },
      { assignee: { kind: 'role' as const, id: pick(rolesOf('internal')).id }, within: chance(0.05) ? null : 'PT1H' },
    ];
    return [{ id: `route-${at}`, name: `Route ${at}`, subject: `service:service-${at}`, steps }];
  });
}
