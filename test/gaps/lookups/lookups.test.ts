import { describe, expect, it } from 'vitest';
import { activeHolders } from '../../../src/gaps/lookups/activeHolders.js';
import {
  activitiesFor,
  contractsWith,
  documentsCovering,
  evidenceOf,
  eventsOf,
  exceptionsOn,
  peopleWith,
  reviewsOf,
  rolesOf,
  teamsWith,
  toolsFor,
  toolsOf,
} from '../../../src/gaps/lookups/entriesOf.js';
import { hasProvider } from '../../../src/gaps/lookups/hasProvider.js';
import { holderSides } from '../../../src/gaps/lookups/holderSides.js';
import { isActive } from '../../../src/gaps/lookups/isActive.js';
import { missingList } from '../../../src/gaps/lookups/missingList.js';
import { partyKindOf } from '../../../src/gaps/lookups/partyKindOf.js';
import { isCritical, serviceOf } from '../../../src/gaps/lookups/serviceFact.js';
import { isShared, serviceParties } from '../../../src/gaps/lookups/serviceParties.js';
import { concernedServices } from '../../../src/gaps/concerned.js';
import { ruleContext } from '../../../src/gaps/ruleContext.js';
import { indexOperatingModel } from '../../../src/operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import { documentWith, holds } from '../documents.js';

const contextOf = (parts: Partial<OperatingModel>) => {
  const index = indexOperatingModel(documentWith(parts));
  const use = () => ({ state: 'active', hidden: 0, ruleRan: true }) as const;
  const year = { from: '2026-09-01T00:00Z', to: '2027-09-01T00:00Z' };
  return ruleContext(index, '2026-09-01', year, true, use, concernedServices(index)).first;
};
const entity = (id: string) => ({ id, name: id });

describe('whether a person is there on 2026-09-01', () => {
  it.each<[string | null | undefined, string | null | undefined, boolean | string]>([
    [null, null, true],
    ['2026-09-01', '2026-09-01', true],
    ['2026-09-02', null, false],
    [null, '2026-08-31', false],
    [undefined, '2026-08-31', false],
    ['2026-09-02', undefined, false],
    [null, undefined, 'person.activeUntil'],
    [undefined, null, 'person.activeFrom'],
    [undefined, undefined, 'person.activeUntil'],
  ])('from %s until %s: %s', (activeFrom, activeUntil, expected) => {
    const person = { ...entity('ada'), activeFrom, activeUntil };
    const answer = isActive(contextOf({ people: [person] }), person);
    expect(typeof answer === 'boolean' ? answer : answer.code).toBe(expected);
  });
});

it('the people behind a role: those who are there, and what is missing of the others', () => {
  const people = [
    { ...entity('ada'), activeFrom: null, activeUntil: null },
    { ...entity('ben'), activeFrom: null, activeUntil: '2026-08-31' },
    entity('cy'),
  ];
  const context = contextOf({ people, roles: [entity('it')] });
  const held = (holders?: string[]) => activeHolders(context, { ...entity('it'), ...(holders && { holders }) });
  expect(held(['ada', 'ben', 'ada'])).toMatchObject({ people: [{ id: 'ada' }], missing: [] });
  expect(held(['cy', 'gone']).missing).toEqual([
    { code: 'person.activeUntil', pointer: '/people/2' },
    { code: 'people', pointer: '/roles/0' },
  ]);
  expect(held().missing).toEqual([{ code: 'role.holders', pointer: '/roles/0' }]);
  expect(held([])).toEqual({ people: [], missing: [] });
});

describe('sides', () => {
  const context = contextOf({
    parties: [{ ...entity('us'), kind: 'internal' }, { ...entity('msp'), kind: 'provider' }, entity('x')],
    teams: [{ ...entity('noc'), partyId: 'msp' }],
    roles: [{ ...entity('analyst'), teamId: 'noc' }, { ...entity('x'), partyId: 'x' }, entity('y')],
  });
  it('of an assignee, by way of its team and party', () => {
    const side = (id: string) => partyKindOf(context, { kind: 'role', id }, '/fallback');
    expect(side('analyst')).toBe('provider');
    expect(side('x')).toEqual({ code: 'party.kind', pointer: '/parties/2' });
    expect(side('y')).toEqual({ code: 'role.partyId', pointer: '/roles/2' });
    expect(side('gone')).toEqual({ code: 'role.partyId', pointer: '/fallback' });
  });

  it('of holders, each once', () => {
    const held = [holds('R', 'role:analyst'), holds('A', 'role:analyst'), holds('A', 'party:us'), holds('A', 'role:y')];
    const { inside, outside, missing } = holderSides(context, held, '');
    expect([inside.map(({ id }) => id), outside.map(({ id }) => id)]).toEqual([['us'], ['analyst']]);
    expect(missing).toEqual([{ code: 'role.partyId', pointer: '/roles/2' }]);
  });

  it('whether there is a provider', () => {
    expect(hasProvider(context)).toBe(true);
    expect(hasProvider(contextOf({ parties: [{ ...entity('us'), kind: 'internal' }] }))).toBe(false);
    expect(hasProvider(contextOf({ parties: [entity('us')] }))).toEqual([
      { code: 'party.kind', pointer: '/parties/0' },
    ]);
    expect(hasProvider(contextOf({}))).toEqual([{ code: 'parties', pointer: '' }]);
  });
});

describe('the parties of a service', () => {
  const parties = [
    { ...entity('us'), kind: 'internal' as const },
    { ...entity('msp'), kind: 'provider' as const },
  ];
  const activities = [{ ...entity('backup'), serviceId: 'erp' }];
  const services = [entity('erp')];
  const letters = (...assignments: ReturnType<typeof holds>[]) =>
    contextOf({ parties, activities, services, assignments, contracts: [] });

  it('hold letters on its activities, or have it in a contract', () => {
    expect(serviceParties(letters(holds('I', 'party:us')), 'erp').partyIds).toEqual(['us']);
    const contracts = [{ ...entity('c'), providerPartyId: 'msp', scope: ['service:erp'] }];
    const context = contextOf({ parties, activities, services, assignments: [holds('I', 'party:us')], contracts });
    expect(serviceParties(context, 'erp').partyIds).toEqual(['us', 'msp']);
  });

  it('share it where they are of different kinds', () => {
    expect(isShared(letters(holds('I', 'party:us'), holds('R', 'party:msp')), 'erp')).toBe(true);
    expect(isShared(letters(holds('I', 'party:us')), 'erp')).toBe(false);
    expect(isShared(letters(holds('I', 'role:gone')), 'erp')).toEqual([
      { code: 'role.partyId', pointer: '/services/0' },
    ]);
    expect(isShared(contextOf({ services }), 'erp')).toEqual([{ code: 'activities', pointer: '' }]);
  });

  it('are not those who are left out on purpose', () => {
    const context = contextOf({
      raciScheme: { id: 'cairo' },
      parties,
      activities,
      services,
      assignments: [holds('O', 'party:msp'), holds('A', 'party:us')],
    });
    expect(serviceParties(context, 'erp').partyIds).toEqual(['us']);
  });

  it('ask for each kind of fact once, however many activities lack it', () => {
    const numbers = Array.from({ length: 50 }, (_, at) => at);
    const context = contextOf({
      parties,
      services,
      roles: numbers.map((at) => entity(`r${at}`)),
      activities: numbers.map((at) => ({ ...entity(`a${at}`), serviceId: 'erp' })),
      assignments: numbers.map((at) => holds('R', `role:r${at}`, { activityId: `a${at}` })),
    });
    expect(serviceParties(context, 'erp').missing).toEqual([{ code: 'role.partyId', pointer: '/roles/0' }]);
  });
});

it('the service of an activity and its criticality', () => {
  const activities = [{ ...entity('a'), serviceId: 'erp' }, { ...entity('b'), serviceId: null }, entity('c')];
  const services = [
    { ...entity('erp'), criticality: 'critical' as const },
    { ...entity('x'), criticality: null },
    entity('y'),
  ];
  const context = contextOf({ activities, services });
  expect(activities.map((activity) => serviceOf(context, activity))).toEqual([
    services[0],
    null,
    { code: 'activity.serviceId', pointer: '/activities/2' },
  ]);
  expect(services.map((service) => isCritical(context, service))).toEqual([
    true,
    false,
    { code: 'service.criticality', pointer: '/services/2' },
  ]);
});

it('what a list does not say', () => {
  const context = contextOf({
    services: [entity('erp')],
    evidence: [{ id: 'e', kind: 'owner', subject: 'service:erp' }],
    documents: [],
  });
  const erp = { kind: 'service', id: 'erp' } as const;
  expect(missingList(context, 'evidence', erp)).toEqual({ code: 'evidence', pointer: '/services/0' });
  expect(missingList(context, 'documents', erp)).toBeUndefined();
  expect(missingList(context, 'reviews', erp)).toEqual({ code: 'reviews', pointer: '' });
  expect(missingList(context, 'services')).toBeUndefined();
});

it('entries by what they are about, in the order of the document', () => {
  const erp = { kind: 'service', id: 'erp' } as const;
  const context = contextOf({
    services: [{ ...entity('erp') }, { ...entity('fax'), lifecycle: 'retired' }],
    activities: [
      { ...entity('verify'), serviceId: 'erp', purpose: 'backup-verification' },
      { ...entity('old'), serviceId: 'fax', purpose: 'backup-verification' },
      entity('none'),
    ],
    evidence: ['b', 'a'].map((id) => ({ id, kind: 'owner' as const, subject: 'service:erp' })),
    documents: [{ ...entity('d'), covers: ['service:erp', 'service:erp'] }, entity('e')],
    reviews: [{ id: 'r', subject: 'service:erp' }],
    exceptions: [{ id: 'x', ruleId: 'raci/none', subject: 'service:erp' }],
    events: [{ id: 'v', kind: 'incident', occurredOn: '2026-01-01', serviceIds: ['erp'] }],
    contracts: [{ ...entity('c'), providerPartyId: 'msp' }],
    tools: [{ ...entity('t'), purpose: 'monitoring', serviceIds: ['erp'] }],
    roles: [{ ...entity('it'), holders: ['ada'] }, entity('noc')],
    people: [{ ...entity('ada'), skills: [{ skillId: 'sql' }] }],
    teams: [{ ...entity('desk'), skillIds: ['sql'] }],
  });
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  expect(ids(evidenceOf(context, erp))).toEqual(['b', 'a']);
  expect(ids(documentsCovering(context, erp))).toEqual(['d']);
  expect(ids(reviewsOf(context, erp))).toEqual(['r']);
  expect(ids(exceptionsOn(context, erp))).toEqual(['x']);
  expect(ids(eventsOf(context, 'erp'))).toEqual(['v']);
  expect(ids(contractsWith(context, 'msp'))).toEqual(['c']);
  expect(ids(toolsOf(context, 'erp'))).toEqual(['t']);
  expect(ids(toolsFor(context, 'monitoring'))).toEqual(['t']);
  expect(ids(toolsFor(context, 'backup'))).toEqual([]);
  expect(ids(activitiesFor(context, 'backup-verification'))).toEqual(['verify']);
  expect(ids(rolesOf(context, 'ada'))).toEqual(['it']);
  expect(ids(peopleWith(context, 'sql'))).toEqual(['ada']);
  expect(ids(teamsWith(context, 'sql'))).toEqual(['desk']);
});
