import { expect, test } from 'vitest';
import {
  collectionStatementSchema,
  operatingModelSchema,
  organizationSchema,
  siteSchema,
} from '../../src/operating-model/schema.js';
import { commonKeys, describeEntity } from '../fixtures/entityTable.js';
import * as cases from '../fixtures/fieldCases.js';
import { absentOr, list, oneOf, optional, problemsOf, required, restriction } from '../fixtures/fieldCases.js';
import { commercial, describeNotes } from '../fixtures/fieldNotesTable.js';
import { northMills } from '../fixtures/northMills.js';

const site = { id: 'leeds', name: 'Leeds' };
const drivers = [
  'scalability',
  'specialist-skills',
  'operational-stability',
  'security',
  'cost-control',
  'resilience',
] as const;

describeEntity('site', siteSchema, site, { ...cases.named, timeZone: optional(cases.zone) });

describeEntity(
  'organization',
  organizationSchema,
  { id: 'north-mills', name: 'North Mills Ltd' },
  {
    ...cases.named,
    timeZone: optional(cases.zone),
    currency: optional({ accepts: ['GBP', 'EUR'], rejects: ['', 'gbp', 'pounds', '£', 826] }),
    drivers: list(oneOf(...drivers)),
    operatesAroundTheClock: optional(cases.flag),
    businessHours: optional(cases.hoursPlan),
    sites: list({ accepts: [site], rejects: [{}, { id: 'leeds' }, 'Leeds'] }),
    severities: absentOr({ accepts: [['p1', 'p2'], ['sev-1'], []], rejects: [['P1'], [1], [null], 'p1'] }),
    securityIncidentsInScope: optional(cases.flag),
    internalOnlyAccess: optional(cases.flag),
    modelStartedOn: optional(cases.date),
    workload: optional({ accepts: [{}, { totalHours: 1900 }], rejects: [[], { hours: 1900 }, 1900] }),
    profile: optional({ accepts: [{}, { control: 'shared' }], rejects: [[], { control: 'some' }, { mood: 'good' }] }),
  },
);

test('drivers and severities stand once each', () => {
  const problems = (fields: object) => problemsOf(organizationSchema, { id: 'a', name: 'b', ...fields });
  expect(problems({ drivers: [...drivers] })).toEqual([]);
  expect(problems({ drivers: ['security', 'resilience', 'security'] })).toEqual(['repeated-value']);
  expect(problems({ severities: ['p1', 'p2', 'p3', 'p4', 'p5'] })).toEqual([]);
  expect(problems({ severities: ['p1', 'p1'] })).toEqual(['repeated-value']);
});

describeEntity(
  'collection statement',
  collectionStatementSchema,
  { collection: 'contracts' },
  {
    collection: required({ accepts: ['contracts', 'coverage', 'people'], rejects: ['', 'contract', 'id', 'Tools', 4] }),
    subjects: restriction(cases.reference),
  },
);

const { shape } = operatingModelSchema as unknown as { readonly shape: Readonly<Record<string, unknown>> };
const collections = [
  ...['parties', 'teams', 'people', 'roles', 'skills', 'services', 'activities', 'assignments', 'lanes', 'duties'],
  ...['coverage', 'tools', 'documents', 'evidence', 'contracts', 'escalationRoutes', 'reviews', 'events', 'exceptions'],
  ...['decisions', 'transitions', 'maturity', 'metrics', 'costs', 'partnerCandidates'],
];
const others = ['$schema', 'schemaVersion', 'organization', 'raciScheme', 'completeCollections', 'partialCollections'];

test('a statement of completeness names a root key that holds entities', () => {
  expect([...collections, ...others, ...commonKeys].sort()).toEqual(Object.keys(shape).sort());
  const namable = Object.keys(shape).filter(
    (collection) => collectionStatementSchema.safeParse({ collection }).success,
  );
  expect(namable.sort()).toEqual([...collections].sort());
});

/** A list of entities with an id and a name of which nothing else is required. */
const entities = list({ accepts: [{ id: 'a', name: 'b' }], rejects: [{}, { id: 'a' }, { name: 'b' }, 'a'] });
/** A list of objects that need `minimal`. */
const listOf = (minimal: object) => list({ accepts: [minimal], rejects: [{}, { ...minimal, noSuchKey: 1 }, 'a'] });
/** An object all of whose fields may be absent. */
const part = optional({ accepts: [{}], rejects: [[], { noSuchKey: 1 }, 'a'] });

describeEntity(
  'operating model',
  operatingModelSchema,
  { id: 'north-mills', name: 'North Mills' },
  {
    ...cases.named,
    $schema: optional({ accepts: ['https://example.com/operating-model.json', './model.json'], rejects: ['', 4] }),
    schemaVersion: absentOr({ accepts: ['1.0', '2.13'], rejects: ['', '1', 'v1.0', '1.0.0', 'latest', 1] }),
    organization: optional({ accepts: [{ id: 'a', name: 'b' }], rejects: [{}, { id: 'a' }, []] }),
    raciScheme: optional({ accepts: [{ id: 'raci' }], rejects: [{}, { id: 'own' }, 'raci'] }),
    parties: entities,
    teams: entities,
    people: entities,
    roles: entities,
    skills: entities,
    services: entities,
    activities: entities,
    assignments: listOf({ activityId: 'a', assignee: { kind: 'role', id: 'b' }, responsibility: 'R' }),
    lanes: entities,
    duties: listOf({ id: 'a', name: 'b', declaringPartyId: 'c', obligedPartyId: 'd' }),
    coverage: part,
    tools: entities,
    documents: entities,
    evidence: listOf({ id: 'a', kind: 'owner', subject: 'service:erp' }),
    contracts: listOf({ id: 'a', name: 'b', providerPartyId: 'c' }),
    escalationRoutes: listOf({ id: 'a', name: 'b', subject: 'service:erp' }),
    reviews: listOf({ id: 'a', subject: 'matrix:main' }),
    events: listOf({ id: 'a', kind: 'change', occurredOn: '2026-02-03' }),
    exceptions: listOf({ id: 'a', ruleId: 'sla/none', subject: 'service:erp' }),
    decisions: entities,
    transitions: entities,
    maturity: part,
    metrics: part,
    costs: part,
    partnerCandidates: entities,
    completeCollections: listOf({ collection: 'contracts' }),
    partialCollections: listOf({ collection: 'activities' }),
  },
  cases.sharedKeys,
);

test('a whole document is accepted, and parsing changes nothing', () => {
  const before = JSON.stringify(northMills);
  const result = operatingModelSchema.safeParse(northMills);
  expect(result.error?.issues).toBeUndefined();
  expect(result.data).toEqual(northMills);
  expect(JSON.stringify(northMills)).toBe(before);
});

describeNotes('site', siteSchema, {});
describeNotes('organization', organizationSchema, { severities: { default: ['p1', 'p2', 'p3', 'p4', 'p5'] } });
describeNotes('collection statement', collectionStatementSchema, {});
describeNotes('operating model', operatingModelSchema, { schemaVersion: { default: '1.0' }, costs: commercial });
