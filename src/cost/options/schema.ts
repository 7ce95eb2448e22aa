import * as z from 'zod';
import { entityShape } from '../../internal/entity/schema.js';
import {
  amountQuantitySchema,
  moneyQuantitySchema,
  provenanceSchema,
  quantitySchema,
  rateQuantitySchema,
} from '../../internal/quantity/schema.js';
import { absentOr, maybe, schemaOf, tagged, withDefault } from '../../internal/schemaOf.js';
import { growthRateSchema, idSchema, idsSchema, rateSchema, someIdsSchema } from '../../internal/values/schema.js';
import { operatingModels } from '../../services/catalogue/model.js';
import { costDefaults, moneyBases } from '../assumptions/model.js';
import {
  costAccounts,
  costCertainties,
  costOwners,
  costTimings,
  costTreatments,
  defaultRamp,
  rampShapes,
} from './model.js';
import type {
  CostLine,
  CostOption,
  ExitCosts,
  OnCallCosts,
  OnCallReach,
  RecruitingCosts,
  RestorationItem,
  SpecialistItem,
  StaffItem,
  StepHours,
  ToolingItem,
  TrainingCosts,
  TransitionCosts,
} from './model.js';

const signedMoneyQuantity = quantitySchema(-1_000_000_000_000, 1_000_000_000_000);
const multiplierQuantity = quantitySchema(0, 100);

/** Room for the rounding of rates such as 1/3, which are no exact doubles. */
const rateSlack = 1e-9;

/** A position of an option. */
export const staffItemSchema: z.ZodType<StaffItem, StaffItem> = schemaOf<StaffItem>()(
  z.strictObject({
    roleId: maybe(idSchema),
    personIds: tagged('personal', absentOr(idsSchema)),
    fte: maybe(amountQuantitySchema),
    seats: maybe(amountQuantitySchema),
    annualSalary: maybe(moneyQuantitySchema),
  }),
);

/** On-call duty of an option. */
export const onCallCostsSchema: z.ZodType<OnCallCosts, OnCallCosts> = schemaOf<OnCallCosts>()(
  z.strictObject({
    persons: maybe(amountQuantitySchema),
    weeksPerYear: maybe(amountQuantitySchema),
    weeklyStipend: maybe(moneyQuantitySchema),
    callOutsPerYear: maybe(amountQuantitySchema),
    hoursPerCallOut: maybe(amountQuantitySchema),
    premiumHourlyRate: maybe(moneyQuantitySchema),
  }),
);

/** A specialist of an option. */
export const specialistItemSchema: z.ZodType<SpecialistItem, SpecialistItem> = schemaOf<SpecialistItem>()(
  z.strictObject({
    skillId: idSchema,
    share: maybe(rateQuantitySchema),
    annualLoadedCost: maybe(moneyQuantitySchema),
  }),
);

/** Training of an option. */
export const trainingCostsSchema: z.ZodType<TrainingCosts, TrainingCosts> = schemaOf<TrainingCosts>()(
  z.strictObject({
    annualBudgetPerPerson: maybe(moneyQuantitySchema),
    hoursPerPersonPerYear: maybe(amountQuantitySchema),
  }),
);

/** Recruiting of an option. */
export const recruitingCostsSchema: z.ZodType<RecruitingCosts, RecruitingCosts> = schemaOf<RecruitingCosts>()(
  z.strictObject({ hiresPerYear: maybe(amountQuantitySchema), costPerHire: maybe(moneyQuantitySchema) }),
);

/** A tool of an option. */
export const toolingItemSchema: z.ZodType<ToolingItem, ToolingItem> = schemaOf<ToolingItem>()(
  z.strictObject({
    id: idSchema,
    toolId: maybe(idSchema),
    owner: z.enum(costOwners),
    purchasePrice: maybe(moneyQuantitySchema),
    lifeYears: maybe(z.number().gt(0).max(100)),
    salvageRate: maybe(rateSchema),
    annualPrice: maybe(moneyQuantitySchema),
    careHoursPerWeek: maybe(amountQuantitySchema),
  }),
);

/** Hours of the steps of an outage. */
export const stepHoursSchema: z.ZodType<StepHours, StepHours> = schemaOf<StepHours>()(
  z.strictObject({
    detect: maybe(amountQuantitySchema),
    acknowledge: maybe(amountQuantitySchema),
    diagnose: maybe(amountQuantitySchema),
    repair: maybe(amountQuantitySchema),
  }),
);

/** How fast an option restores. */
export const restorationItemSchema: z.ZodType<RestorationItem, RestorationItem> = schemaOf<RestorationItem>()(
  z.strictObject({
    serviceIds: absentOr(someIdsSchema),
    severities: absentOr(someIdsSchema),
    staffed: maybe(stepHoursSchema),
    unstaffed: maybe(stepHoursSchema),
  }),
);

/** How well on-call duty is reached. */
export const onCallReachSchema: z.ZodType<OnCallReach, OnCallReach> = schemaOf<OnCallReach>()(
  z.strictObject({
    rate: maybe(rateQuantitySchema),
    pagingHours: maybe(amountQuantitySchema),
    escalationHours: maybe(amountQuantitySchema),
  }),
);

/** What moving to an option takes. */
export const transitionCostsSchema: z.ZodType<TransitionCosts, TransitionCosts> = schemaOf<TransitionCosts>()(
  z.strictObject({
    assessmentCost: maybe(moneyQuantitySchema),
    remediationCost: maybe(moneyQuantitySchema),
    onboardingFee: maybe(moneyQuantitySchema),
    knowledgeTransferHours: maybe(amountQuantitySchema),
    parallelRunMonths: maybe(amountQuantitySchema),
    rampMonths: maybe(amountQuantitySchema),
    productivityDip: maybe(rateQuantitySchema),
    ramp: withDefault(z.enum(rampShapes), defaultRamp),
  }),
);

/** What leaving an option takes. */
export const exitCostsSchema: z.ZodType<ExitCosts, ExitCosts> = schemaOf<ExitCosts>()(
  z.strictObject({
    yearlyRates: absentOr(
      z.array(rateSchema).refine((rates) => rates.reduce((total, rate) => total + rate, 0) <= 1 + rateSlack, {
        params: { problem: 'exceeds-total' },
      }),
    ),
    certainAtHorizon: withDefault(z.boolean(), false),
    terminationRate: maybe(rateQuantitySchema),
    dataExtraction: maybe(moneyQuantitySchema),
    parallelMonths: maybe(amountQuantitySchema),
    knowledgeTransfer: maybe(moneyQuantitySchema),
    toolRemoval: maybe(moneyQuantitySchema),
    rehire: maybe(moneyQuantitySchema),
    severance: maybe(moneyQuantitySchema),
  }),
);

/** A stated cost line. */
export const costLineSchema: z.ZodType<CostLine, CostLine> = schemaOf<CostLine>()(
  z.strictObject({
    id: idSchema,
    account: z.enum(costAccounts),
    treatment: z.enum(costTreatments),
    owner: z.enum(costOwners),
    certainty: z.enum(costCertainties),
    annualAmount: maybe(signedMoneyQuantity),
    oneOffAmount: maybe(moneyQuantitySchema),
    year: withDefault(z.int().min(0).max(30), 0),
    timing: absentOr(z.enum(costTimings)),
    basis: withDefault(z.enum(moneyBases), costDefaults.basis),
    escalatorRate: maybe(growthRateSchema),
    personIds: tagged('personal', absentOr(idsSchema)),
    source: maybe(provenanceSchema),
  }),
);

/** One way to operate, with what it costs. */
export const costOptionSchema: z.ZodType<CostOption, CostOption> = schemaOf<CostOption>()(
  z.strictObject({
    ...entityShape,
    operatingModel: maybe(z.enum(operatingModels)),
    incumbent: withDefault(z.boolean(), false),
    contractIds: absentOr(idsSchema),
    staff: tagged('salary', absentOr(z.array(staffItemSchema))),
    onCall: maybe(onCallCostsSchema),
    specialists: absentOr(z.array(specialistItemSchema)),
    training: maybe(trainingCostsSchema),
    recruiting: maybe(recruitingCostsSchema),
    governanceHoursPerMonth: maybe(amountQuantitySchema),
    changeRequestsPerYear: maybe(amountQuantitySchema),
    volumePerYear: maybe(amountQuantitySchema),
    tooling: absentOr(z.array(toolingItemSchema)),
    restoration: absentOr(z.array(restorationItemSchema)),
    onCallReach: maybe(onCallReachSchema),
    skillGapDelayHours: maybe(amountQuantitySchema),
    contextPenalty: maybe(multiplierQuantity),
    mitigationRate: maybe(rateQuantitySchema),
    responseComplianceRate: maybe(rateQuantitySchema),
    claimsCredits: withDefault(z.boolean(), false),
    transition: maybe(transitionCostsSchema),
    exit: maybe(exitCostsSchema),
    lines: absentOr(z.array(costLineSchema)),
  }),
);
