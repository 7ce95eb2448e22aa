import * as z from 'zod';
import { hoursPlanSchema, requiredCoverageSchema } from '../../coverage/schema.js';
import { entityShape, unnamedEntityShape } from '../../internal/entity/schema.js';
import { absentOr, maybe, schemaOf, tagged, withDefault } from '../../internal/schemaOf.js';
import {
  calendarDurationSchema,
  countingSchema,
  dateSchema,
  durationSchema,
  idSchema,
  idsSchema,
  levelSchema,
  rateSchema,
  textSchema,
  zoneSchema,
} from '../../internal/values/schema.js';
import { givenFactsSchema } from '../profile/schema.js';
import {
  criticalities,
  engagementModels,
  operatingModels,
  serviceLifecycles,
  sloBudgetings,
  sloCalendarUnits,
  sloIndicators,
} from './model.js';
import type {
  AccessReview,
  BackupPlan,
  MonitoredItem,
  RequiredSkill,
  Service,
  ServiceObjectives,
  Slo,
  SloWindow,
} from './model.js';

/** The time over which an objective is judged. */
export const sloWindowSchema: z.ZodType<SloWindow, SloWindow> = schemaOf<SloWindow>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('rolling'), length: durationSchema }),
    z.strictObject({ kind: z.literal('calendar'), unit: z.enum(sloCalendarUnits), zone: zoneSchema }),
  ]),
);

/** A service-level objective. */
export const sloSchema: z.ZodType<Slo, Slo> = schemaOf<Slo>()(
  z.strictObject({
    ...unnamedEntityShape,
    indicator: z.enum(sloIndicators),
    target: z.number().gt(0).max(1),
    window: sloWindowSchema,
    budgeting: withDefault(z.enum(sloBudgetings), 'occurrences'),
    sliceTarget: maybe(rateSchema),
    sliceLength: maybe(durationSchema),
    hours: maybe(hoursPlanSchema),
    sourceToolId: maybe(idSchema),
  }),
);

/** A review of who has access. */
export const accessReviewSchema: z.ZodType<AccessReview, AccessReview> = schemaOf<AccessReview>()(
  z.strictObject({ interval: maybe(calendarDurationSchema), lastDoneOn: maybe(dateSchema) }),
);

/** What the business needs of a service. */
export const serviceObjectivesSchema: z.ZodType<ServiceObjectives, ServiceObjectives> = schemaOf<ServiceObjectives>()(
  z.strictObject({
    rto: maybe(durationSchema),
    rpo: maybe(durationSchema),
    availability: maybe(rateSchema),
    response: maybe(durationSchema),
    restore: maybe(durationSchema),
  }),
);

/** A skill that a service needs. */
export const requiredSkillSchema: z.ZodType<RequiredSkill, RequiredSkill> = schemaOf<RequiredSkill>()(
  z.strictObject({ skillId: idSchema, level: maybe(levelSchema), minHolders: withDefault(countingSchema, 1) }),
);

/** Something of a service that is watched. */
export const monitoredItemSchema: z.ZodType<MonitoredItem, MonitoredItem> = schemaOf<MonitoredItem>()(
  z.strictObject({ what: tagged('text', textSchema), toolId: maybe(idSchema) }),
);

/** Backups of a service. */
export const backupPlanSchema: z.ZodType<BackupPlan, BackupPlan> = schemaOf<BackupPlan>()(
  z.strictObject({ interval: maybe(durationSchema), restoreTestInterval: maybe(calendarDurationSchema) }),
);

/** Something that IT provides and somebody must own. */
export const serviceSchema: z.ZodType<Service, Service> = schemaOf<Service>()(
  z.strictObject({
    ...entityShape,
    function: maybe(idSchema),
    type: maybe(idSchema),
    criticality: maybe(z.enum(criticalities)),
    parentServiceId: maybe(idSchema),
    lifecycle: maybe(z.enum(serviceLifecycles)),
    businessImpact: tagged('text', maybe(textSchema)),
    ownerRoleId: maybe(idSchema),
    leadRoleId: maybe(idSchema),
    requiredCoverage: maybe(requiredCoverageSchema),
    objectives: maybe(serviceObjectivesSchema),
    slos: absentOr(z.array(sloSchema)),
    dependsOn: absentOr(idsSchema),
    requiredSkills: absentOr(z.array(requiredSkillSchema)),
    operatingModel: maybe(z.enum(operatingModels)),
    engagementModel: maybe(z.enum(engagementModels)),
    internalOnlyAccess: maybe(z.boolean()),
    carveOutReason: tagged('text', maybe(textSchema)),
    monitoring: absentOr(z.array(monitoredItemSchema)),
    backup: maybe(backupPlanSchema),
    accessReview: maybe(accessReviewSchema),
    profile: maybe(givenFactsSchema),
  }),
);
