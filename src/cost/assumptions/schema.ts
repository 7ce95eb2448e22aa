import * as z from 'zod';
import { absentOr, maybe, schemaOf, tagged, withDefault } from '../../internal/schemaOf.js';
import {
  amountQuantitySchema,
  moneyQuantitySchema,
  quantitySchema,
  rateQuantitySchema,
} from '../../internal/quantity/schema.js';
import { amountSchema, dateSchema, growthRateSchema, rateSchema } from '../../internal/values/schema.js';
import { raciSemantics } from '../../raci/model.js';
import { criticalityWeights } from '../../services/catalogue/model.js';
import {
  costDefaults,
  concentrationMeasures,
  costPeriods,
  discountConventions,
  moneyBases,
  monthlyRates,
  roundings,
  staffings,
  taxMethods,
} from './model.js';
import type { CostAssumptions, CriticalityWeights, ReplacementCosts, SharedShock } from './model.js';

/** The least number above -1: a yearly change may come close to losing everything, not reach it. */
const aboveMinusOne = -0.9999999999999999;
const growthQuantity = quantitySchema(aboveMinusOne, 10);
const loadingQuantity = quantitySchema(1, 100);
const multiplierQuantity = quantitySchema(0, 100);

/** What replacing a person takes. */
export const replacementCostsSchema: z.ZodType<ReplacementCosts, ReplacementCosts> = schemaOf<ReplacementCosts>()(
  z.strictObject({
    costPerHire: maybe(moneyQuantitySchema),
    agencyRate: maybe(rateQuantitySchema),
    onboardingHours: maybe(amountQuantitySchema),
    monthlyProductivity: absentOr(z.array(rateSchema)),
    vacancyMonths: maybe(amountQuantitySchema),
    contractorMonthlyRate: maybe(moneyQuantitySchema),
  }),
);

/** An event that makes several people leave together. */
export const sharedShockSchema: z.ZodType<SharedShock, SharedShock> = schemaOf<SharedShock>()(
  z.strictObject({ rate: rateQuantitySchema, leavingRateGivenShock: rateQuantitySchema }),
);

/** Weight of a service by how critical it is. */
export const criticalityWeightsSchema: z.ZodType<CriticalityWeights, CriticalityWeights> =
  schemaOf<CriticalityWeights>()(
    z.strictObject({ critical: amountSchema, high: amountSchema, medium: amountSchema, low: amountSchema }),
  );

/** What every option of a comparison shares. */
export const costAssumptionsSchema: z.ZodType<CostAssumptions, CostAssumptions> = schemaOf<CostAssumptions>()(
  z.strictObject({
    horizonYears: maybe(z.int().min(1).max(30)),
    startsOn: maybe(dateSchema),
    discountRate: maybe(growthRateSchema),
    basis: withDefault(z.enum(moneyBases), costDefaults.basis),
    inflationRate: maybe(growthRateSchema),
    discountConvention: withDefault(z.enum(discountConventions), costDefaults.discountConvention),
    period: withDefault(z.enum(costPeriods), costDefaults.period),
    monthlyRate: withDefault(z.enum(monthlyRates), costDefaults.monthlyRate),
    rounding: withDefault(z.enum(roundings), costDefaults.rounding),
    wageInflationRate: maybe(growthQuantity),
    loadingFactor: maybe(loadingQuantity),
    loadedHourlyRate: tagged('salary', maybe(moneyQuantitySchema)),
    weeklyHours: maybe(z.number().gt(0).max(168)),
    shrinkageRate: maybe(rateQuantitySchema),
    staffing: withDefault(z.enum(staffings), costDefaults.staffing),
    taxMethod: withDefault(z.enum(taxMethods), costDefaults.taxMethod),
    leavingRate: maybe(rateQuantitySchema),
    replacementMultiplier: maybe(multiplierQuantity),
    replacementShare: maybe(rateQuantitySchema),
    mitigationRate: maybe(rateQuantitySchema),
    holdingSemantics: withDefault(z.array(z.enum(raciSemantics)), ['does-work', 'owns-outcome']),
    concentration: withDefault(z.enum(concentrationMeasures), costDefaults.concentration),
    concentrationExponent: withDefault(z.number().min(0).max(10), costDefaults.concentrationExponent),
    criticalityWeights: withDefault(criticalityWeightsSchema, { ...criticalityWeights }),
    replacement: maybe(replacementCostsSchema),
    sharedShock: maybe(sharedShockSchema),
    contextPenalty: maybe(multiplierQuantity),
    outOfHoursShare: maybe(rateQuantitySchema),
  }),
);
