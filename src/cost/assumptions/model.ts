import type { Quantity } from '../../internal/quantity/model.js';
import type { RaciSemantic } from '../../raci/model.js';
import type { Criticality } from '../../services/catalogue/model.js';

/** Whether amounts are in money of the day or of today. */
export const moneyBases = ['nominal', 'real'] as const;
/** When flows of a year are discounted. */
export const discountConventions = ['tei', 'excel-npv', 'mid-year'] as const;
/** When flows of a year are discounted. */
export type DiscountConvention = (typeof discountConventions)[number];
/** Length of a period of the calculation. */
export const costPeriods = ['year', 'month'] as const;
/** How a monthly rate follows from a yearly one. */
export const monthlyRates = ['effective', 'nominal'] as const;
/** Which way a tie is rounded. */
export const roundings = ['half-even', 'half-up'] as const;
/** Which way a tie is rounded. */
export type Rounding = (typeof roundings)[number];
/** Whether positions are whole people. */
export const staffings = ['headcount', 'fractional'] as const;
/** How the tribal-knowledge tax is calculated. */
export const taxMethods = ['multiplier', 'decomposed', 'coverage'] as const;
/** How the concentration of knowledge is measured. */
export const concentrationMeasures = ['weighted-share', 'sole-holder-share', 'herfindahl'] as const;

/** What the assumptions of a comparison mean where they say nothing: house defaults, each replaced by the field of its name. */
export const costDefaults: {
  readonly basis: (typeof moneyBases)[number];
  readonly discountConvention: (typeof discountConventions)[number];
  readonly period: (typeof costPeriods)[number];
  readonly monthlyRate: (typeof monthlyRates)[number];
  readonly rounding: (typeof roundings)[number];
  readonly staffing: (typeof staffings)[number];
  readonly taxMethod: Exclude<(typeof taxMethods)[number], 'coverage'>;
  readonly concentration: (typeof concentrationMeasures)[number];
  readonly concentrationExponent: number;
} = /* @__PURE__ */ Object.freeze({
  basis: 'nominal',
  discountConvention: 'tei',
  period: 'year',
  monthlyRate: 'effective',
  rounding: 'half-even',
  staffing: 'headcount',
  taxMethod: 'decomposed',
  concentration: 'weighted-share',
  concentrationExponent: 1,
});

/** What replacing a person takes. */
export interface ReplacementCosts {
  /** Cost of one hire. */
  readonly costPerHire?: Quantity | null | undefined;
  /** Agency fee, share of the salary. */
  readonly agencyRate?: Quantity | null | undefined;
  /** Hours of others for the onboarding. */
  readonly onboardingHours?: Quantity | null | undefined;
  /** Productivity in each month after the start, 0 to 1. */
  readonly monthlyProductivity?: readonly number[] | undefined;
  /** Months until the position is filled. */
  readonly vacancyMonths?: Quantity | null | undefined;
  /** Price of a contractor a month. */
  readonly contractorMonthlyRate?: Quantity | null | undefined;
}

/** An event that makes several people leave together. */
export interface SharedShock {
  /** Chance a year that it happens, 0 to 1. */
  readonly rate: Quantity;
  /** Chance to leave when it happens, 0 to 1. */
  readonly leavingRateGivenShock: Quantity;
}

/** Weight of a service by how critical it is, each >= 0. */
export type CriticalityWeights = { readonly [K in Criticality]: number };

/** What every option of a comparison shares. */
export interface CostAssumptions {
  /** Years compared, 1 to 30. */
  readonly horizonYears?: number | null | undefined;
  /** First day. */
  readonly startsOn?: string | null | undefined;
  /** Discount rate a year, > -1 to 10; needed for present values. */
  readonly discountRate?: number | null | undefined;
  /** Money of the day or of today; absent: nominal. */
  readonly basis?: (typeof moneyBases)[number] | undefined;
  /** Inflation a year, > -1 to 10. */
  readonly inflationRate?: number | null | undefined;
  /** When flows are discounted; absent: tei. */
  readonly discountConvention?: (typeof discountConventions)[number] | undefined;
  /** Length of a period; absent: year. */
  readonly period?: (typeof costPeriods)[number] | undefined;
  /** How a monthly rate follows; absent: effective. */
  readonly monthlyRate?: (typeof monthlyRates)[number] | undefined;
  /** Which way a tie is rounded; absent: half-even. */
  readonly rounding?: (typeof roundings)[number] | undefined;
  /** Wage inflation a year. */
  readonly wageInflationRate?: Quantity | null | undefined;
  /** Loaded cost over base salary, >= 1. */
  readonly loadingFactor?: Quantity | null | undefined;
  /** Loaded cost of an hour. */
  readonly loadedHourlyRate?: Quantity | null | undefined;
  /** Contract hours a week, > 0 to 168. */
  readonly weeklyHours?: number | null | undefined;
  /** Share of paid hours that are not worked, 0 to 1. */
  readonly shrinkageRate?: Quantity | null | undefined;
  /** Whether positions are whole people; absent: headcount. */
  readonly staffing?: (typeof staffings)[number] | undefined;
  /** How the tribal-knowledge tax is calculated; absent: decomposed. */
  readonly taxMethod?: (typeof taxMethods)[number] | undefined;
  /** Chance a year that a person without a rate of their own leaves. */
  readonly leavingRate?: Quantity | null | undefined;
  /** Cost of replacing a person over base salary. */
  readonly replacementMultiplier?: Quantity | null | undefined;
  /** Part of it that is replacement (recruiting, onboarding, ramp), in salaries; the rest is lost knowledge. */
  readonly replacementShare?: Quantity | null | undefined;
  /** Share of the loss that measures prevent, 0 to 1. */
  readonly mitigationRate?: Quantity | null | undefined;
  /** Letters that hold knowledge; absent: does-work and owns-outcome. */
  readonly holdingSemantics?: readonly RaciSemantic[] | undefined;
  /** How concentration is measured; absent: weighted-share. */
  readonly concentration?: (typeof concentrationMeasures)[number] | undefined;
  /** Exponent beta of a service's share per holder, holders^-beta, 0 to 10; absent: 1. */
  readonly concentrationExponent?: number | undefined;
  /** Weights by criticality; absent: 4, 3, 2, 1 (house default). */
  readonly criticalityWeights?: CriticalityWeights | undefined;
  /** What replacing a person takes. */
  readonly replacement?: ReplacementCosts | null | undefined;
  /** An event that makes several people leave together. */
  readonly sharedShock?: SharedShock | null | undefined;
  /** Extra time without context, share >= 0. */
  readonly contextPenalty?: Quantity | null | undefined;
  /** Share of incidents out of hours; beats the share from coverage. */
  readonly outOfHoursShare?: Quantity | null | undefined;
}
