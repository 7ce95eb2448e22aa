import * as z from 'zod';
import { coveragePlanSchema, hoursPlanSchema } from '../coverage/schema.js';
import { costsSchema } from '../cost/schema.js';
import { decisionSchema, partnerCandidateSchema, transitionSchema } from '../governance/decisions/schema.js';
import {
  documentRecordSchema,
  escalationRouteSchema,
  evidenceSchema,
  exceptionSchema,
  operationsEventSchema,
  reviewSchema,
} from '../governance/records/schema.js';
import { entityShape } from '../internal/entity/schema.js';
import { absentOr, maybe, schemaOf, tagged, withDefault } from '../internal/schemaOf.js';
import { currencySchema, dateSchema, idSchema, lineSchema, urlSchema, zoneSchema } from '../internal/values/schema.js';
import { maturitySchema } from '../maturity/schema.js';
import { metricsSchema } from '../metrics/schema.js';
import { assignmentSchema, dutySchema, laneSchema, raciSchemeSchema } from '../raci/schema.js';
import { activitySchema } from '../services/activities/schema.js';
import { contractSchema, toolSchema } from '../services/agreements/schema.js';
import { serviceSchema } from '../services/catalogue/schema.js';
import {
  partySchema,
  personSchema,
  roleSchema,
  skillSchema,
  teamSchema,
  workloadSchema,
} from '../services/parties/schema.js';
import { givenFactsSchema } from '../services/profile/schema.js';
import { refSchema } from '../services/subjects/schema.js';
import { closedCollections, currentSchemaVersion, defaultSeverities, drivers, openCollections } from './model.js';
import type { CollectionStatement, OperatingModel, Organization, Site } from './model.js';

const repeatedValue = { params: { problem: 'repeated-value' } };

function withoutRepeats(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** A place where the organization works. */
export const siteSchema: z.ZodType<Site, Site> = schemaOf<Site>()(
  z.strictObject({ id: idSchema, name: lineSchema, timeZone: maybe(zoneSchema) }),
);

/** The organization whose operation is described. */
export const organizationSchema: z.ZodType<Organization, Organization> = schemaOf<Organization>()(
  z.strictObject({
    id: idSchema,
    name: lineSchema,
    timeZone: maybe(zoneSchema),
    currency: maybe(currencySchema),
    drivers: absentOr(z.array(z.enum(drivers)).refine(withoutRepeats, repeatedValue)),
    operatesAroundTheClock: maybe(z.boolean()),
    businessHours: maybe(hoursPlanSchema),
    sites: absentOr(z.array(siteSchema)),
    severities: withDefault(z.array(idSchema).refine(withoutRepeats, repeatedValue), [...defaultSeverities]),
    securityIncidentsInScope: maybe(z.boolean()),
    internalOnlyAccess: maybe(z.boolean()),
    modelStartedOn: maybe(dateSchema),
    workload: maybe(workloadSchema),
    profile: maybe(givenFactsSchema),
  }),
);

/** What a statement about completeness can name. */
const collectionKeys: ReadonlySet<string> = new Set([...closedCollections, ...openCollections]);

/** A statement that a collection is complete or is not. */
export const collectionStatementSchema: z.ZodType<CollectionStatement, CollectionStatement> =
  schemaOf<CollectionStatement>()(
    z.strictObject({
      collection: z.string().refine((key) => collectionKeys.has(key), { params: { problem: 'unknown-collection' } }),
      subjects: absentOr(z.array(refSchema).min(1)),
    }),
  );

/** The document: how one organization's IT is operated, as plain JSON. */
export const operatingModelSchema: z.ZodType<OperatingModel, OperatingModel> = schemaOf<OperatingModel>()(
  z.strictObject({
    $schema: maybe(urlSchema),
    schemaVersion: withDefault(z.string().regex(/^\d{1,4}\.\d{1,4}$/), currentSchemaVersion),
    ...entityShape,
    organization: maybe(organizationSchema),
    raciScheme: maybe(raciSchemeSchema),
    parties: absentOr(z.array(partySchema)),
    teams: absentOr(z.array(teamSchema)),
    people: absentOr(z.array(personSchema)),
    roles: absentOr(z.array(roleSchema)),
    skills: absentOr(z.array(skillSchema)),
    services: absentOr(z.array(serviceSchema)),
    activities: absentOr(z.array(activitySchema)),
    assignments: absentOr(z.array(assignmentSchema)),
    lanes: absentOr(z.array(laneSchema)),
    duties: absentOr(z.array(dutySchema)),
    coverage: maybe(coveragePlanSchema),
    tools: absentOr(z.array(toolSchema)),
    documents: absentOr(z.array(documentRecordSchema)),
    evidence: absentOr(z.array(evidenceSchema)),
    contracts: absentOr(z.array(contractSchema)),
    escalationRoutes: absentOr(z.array(escalationRouteSchema)),
    reviews: absentOr(z.array(reviewSchema)),
    events: absentOr(z.array(operationsEventSchema)),
    exceptions: absentOr(z.array(exceptionSchema)),
    decisions: absentOr(z.array(decisionSchema)),
    transitions: absentOr(z.array(transitionSchema)),
    maturity: maybe(maturitySchema),
    metrics: maybe(metricsSchema),
    costs: tagged('commercial', maybe(costsSchema)),
    partnerCandidates: absentOr(z.array(partnerCandidateSchema)),
    completeCollections: absentOr(z.array(collectionStatementSchema)),
    partialCollections: absentOr(z.array(collectionStatementSchema)),
  }),
);
