import type { Decision, Transition } from '../../../src/governance/decisions/model.js';
import type { Exception, OperationsEvent, Review } from '../../../src/governance/records/model.js';
import type { Activity } from '../../../src/services/activities/model.js';
import { many } from './random.js';
import type { Random } from './random.js';
import type { Sizes } from './sizes.js';
import { providerOf } from './what.js';
import type { Who } from './who.js';

/** Reviews of the matrix, the contracts and then of services. */
export function reviews(sizes: Sizes, { rolesOf }: Who, { chance, pick, daysAgo }: Random): Review[] {
  const subjects = [
    'matrix:main',
    ...many(sizes.contracts, (at) => `contract:contract-${at}`),
    ...many(sizes.services, (at) => `service:service-${at}`),
  ];
  return subjects.slice(0, sizes.reviews).map((subject, at): Review => ({
    id: `review-${at}`,
    subject,
    cadence: chance(0.02) ? null : 'P3M',
    lastHeldOn: chance(0.01) ? null : daysAgo(1, 96),
    ownerRoleId: chance(0.02) ? null : pick(rolesOf('internal')).id,
    triggerSeverity: 'p1',
    actions: chance(0.1)
      ? [{ id: 'one', name: 'Follow up', ownerRoleId: chance(0.2) ? null : pick(rolesOf('internal')).id }]
      : [],
  }));
}

/** Incidents and changes of a year. */
export function events(sizes: Sizes, { people }: Who, { chance, whole, pick, daysAgo }: Random): OperationsEvent[] {
  return many(sizes.events, (at): OperationsEvent => ({
    id: `event-${at}`,
    kind: pick(['incident', 'change']),
    occurredOn: daysAgo(1, 365),
    major: chance(0.2),
    severity: pick(['p1', 'p2', 'p3']),
    serviceIds: [`service-${whole(0, sizes.services - 1)}`],
    resolverPersonId: pick(people).id,
  }));
}

const excepted = ['raci/no-accountable', 'raci/multiple-accountable', 'raci/no-responsible'];

/** Exceptions from rules about activities; some have run out, some lack an approval. */
export function exceptions(sizes: Sizes, activities: readonly Activity[], who: Who, random: Random): Exception[] {
  const { chance, pick, daysAgo } = random;
  const roleId = () => pick(who.rolesOf('internal')).id;
  return many(sizes.exceptions, (at): Exception => ({
    id: `exception-${at}`,
    ruleId: pick(excepted),
    subject: `activity:${pick(activities).id}`,
    reason: 'The contract ends this year.',
    ownerRoleId: chance(0.05) ? null : roleId(),
    approvedByRoleId: roleId(),
    approvedOn: chance(0.1) ? null : daysAgo(100, 300),
    expiresOn: chance(0.2) ? daysAgo(1, 60) : daysAgo(-300, -1),
  }));
}

/** Decisions about services. */
export function decisions(sizes: Sizes, { rolesOf }: Who, { chance, whole, pick, daysAgo }: Random): Decision[] {
  return many(sizes.decisions, (at): Decision => ({
    id: `decision-${at}`,
    name: `Decision ${at}`,
    scope: `service:service-${whole(0, sizes.services - 1)}`,
    problem: 'Nobody answers at night.',
    ownerRoleId: chance(0.1) ? null : pick(rolesOf('internal')).id,
    nextStep: 'stabilization',
    acceptedConstraints: [],
    expectedEvidence: chance(0.1) ? [] : ['A month of answered calls.'],
    reviewOn: daysAgo(-120, 20),
    status: 'accepted',
    proposedOn: daysAgo(100, 200),
    decidedOn: daysAgo(50, 99),
  }));
}

/** Services on their way to a provider. */
export function transitions(sizes: Sizes, { rolesOf }: Who, { chance, pick, daysAgo }: Random): Transition[] {
  return many(sizes.transitions, (at): Transition => {
    const service = (at * 7) % sizes.services;
    const ownerRoleId = pick(rolesOf('internal')).id;
    return {
      id: `transition-${at}`,
      name: `Transition ${at}`,
      serviceIds: [`service-${service}`],
      fromPartyId: 'internal',
      toPartyId: providerOf(service),
      fromModel: 'in-house',
      toModel: 'co-managed',
      ownerRoleId,
      startedOn: daysAgo(10, 200),
      phase: pick(['audit', 'pilot', 'responsibility-matrix']),
      criteria: [],
      handover: chance(0.2) ? [] : [{ id: 'runbooks', ownerRoleId, status: 'open' }],
      knowledgeTransfer: chance(0.2) ? null : 'Two weeks side by side.',
      debts: [],
    };
  });
}
