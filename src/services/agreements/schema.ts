import * as z from 'zod';
import { hoursPlanSchema } from '../../coverage/schema.js';
import { entityShape, unnamedEntityShape } from '../../internal/entity/schema.js';
import { moneyQuantitySchema } from '../../internal/quantity/schema.js';
import { absentOr, maybe, schemaOf, tagged, withDefault } from '../../internal/schemaOf.js';
import {
  amountSchema,
  calendarDurationSchema,
  dateSchema,
  durationSchema,
  growthRateSchema,
  idSchema,
  idsSchema,
  rateSchema,
  someIdsSchema,
  textSchema,
  urlSchema,
} from '../../internal/values/schema.js';
import { accessReviewSchema } from '../catalogue/schema.js';
import { refSchema } from '../subjects/schema.js';
import { custodians, serviceLevelClocks, serviceLevelMetrics, toolAccessLevels, toolPurposes } from './model.js';
import type { Contract, ContractFees, Custody, ServiceLevel, Tool, ToolAccess } from './model.js';

/** Access of a party to a tool. */
export const toolAccessSchema: z.ZodType<ToolAccess, ToolAccess> = schemaOf<ToolAccess>()(
  z.strictObject({ partyId: idSchema, level: z.enum(toolAccessLevels) }),
);

/** A tool that the operation uses. */
export const toolSchema: z.ZodType<Tool, Tool> = schemaOf<Tool>()(
  z.strictObject({
    ...entityShape,
    purpose: maybe(z.enum(toolPurposes)),
    serviceIds: absentOr(idsSchema),
    ownerPartyId: maybe(idSchema),
    licenseHolderPartyId: maybe(idSchema),
    access: absentOr(z.array(toolAccessSchema)),
    systemOfRecordFor: absentOr(z.array(z.enum(toolPurposes))),
    integratesWithToolIds: absentOr(idsSchema),
    annualPrice: tagged('commercial', maybe(moneyQuantitySchema)),
    accessReview: maybe(accessReviewSchema),
    url: tagged('text', maybe(urlSchema)),
  }),
);

/** Who holds what a change of provider would need. */
export const custodySchema: z.ZodType<Custody, Custody> = schemaOf<Custody>()(
  z.strictObject({
    configuration: maybe(z.enum(custodians)),
    tooling: maybe(z.enum(custodians)),
    documentation: maybe(z.enum(custodians)),
    adminAccess: maybe(z.enum(custodians)),
    data: maybe(z.enum(custodians)),
  }),
);

/** What a contract costs. */
export const contractFeesSchema: z.ZodType<ContractFees, ContractFees> = schemaOf<ContractFees>()(
  z.strictObject({
    monthlyFee: maybe(moneyQuantitySchema),
    feeEscalatorRate: maybe(growthRateSchema),
    onboardingFee: maybe(moneyQuantitySchema),
    changeRequestFee: maybe(moneyQuantitySchema),
    allowance: maybe(amountSchema),
    overageUnitPrice: maybe(moneyQuantitySchema),
    creditRate: maybe(rateSchema),
    creditCapRate: maybe(rateSchema),
    terminationRate: maybe(rateSchema),
  }),
);

const timedMetrics: ReadonlySet<ServiceLevel['metric']> = new Set(['response', 'restore', 'resolution']);

/** A target that a contract promises. */
export const serviceLevelSchema: z.ZodType<ServiceLevel, ServiceLevel> = schemaOf<ServiceLevel>()(
  z
    .strictObject({
      ...unnamedEntityShape,
      serviceIds: absentOr(someIdsSchema),
      severities: absentOr(someIdsSchema),
      activityIds: absentOr(someIdsSchema),
      metric: z.enum(serviceLevelMetrics),
      target: z.union([durationSchema, rateSchema]),
      attainmentRate: maybe(rateSchema),
      clock: withDefault(z.enum(serviceLevelClocks), 'net-business'),
      period: maybe(calendarDurationSchema),
      hours: maybe(hoursPlanSchema),
      sourceToolId: maybe(idSchema),
    })
    .refine(({ metric, target }) => (typeof target === 'string') === timedMetrics.has(metric), {
      params: { problem: 'target-does-not-fit-metric' },
    }),
);

/** An agreement with a provider. */
export const contractSchema: z.ZodType<Contract, Contract> = schemaOf<Contract>()(
  z.strictObject({
    ...entityShape,
    providerPartyId: idSchema,
    scope: absentOr(z.array(refSchema)),
    startsOn: maybe(dateSchema),
    endsOn: maybe(dateSchema),
    noticePeriod: maybe(calendarDurationSchema),
    renewalTerm: maybe(calendarDurationSchema),
    exclusions: tagged('text', absentOr(z.array(textSchema))),
    serviceLevels: absentOr(z.array(serviceLevelSchema)),
    reportingInterval: maybe(calendarDurationSchema),
    exitDocumentId: maybe(idSchema),
    custody: maybe(custodySchema),
    fees: tagged('commercial', maybe(contractFeesSchema)),
  }),
);
