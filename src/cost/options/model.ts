import type { Entity } from '../../internal/entity/model.js';
import type { Provenance, Quantity } from '../../internal/quantity/model.js';
import type { ServiceOperatingModel } from '../../services/catalogue/model.js';
import type { moneyBases } from '../assumptions/model.js';

/** Who bears a cost. */
export const costOwners = ['internal', 'provider', 'shared'] as const;
/** Who bears a cost. */
export type CostOwner = (typeof costOwners)[number];
/** Accounts of cost lines. */
export const costAccounts = ['direct', 'indirect'] as const;
/** How a cost line is booked. */
export const costTreatments = ['capex', 'opex', 'risk-expected'] as const;
/** How sure a cost line is. */
export const costCertainties = ['budgeted', 'estimated', 'expected-loss'] as const;
/** When in its year a cost line falls. */
export const costTimings = ['start', 'mid', 'end'] as const;
/** How productivity rises after a start. */
export const rampShapes = ['linear', 's-curve', 'half-life'] as const;
/** How it rises where nothing is said: a house default. */
export const defaultRamp: (typeof rampShapes)[number] = 'linear';

/** A position of an option. */
export interface StaffItem {
  /** Role it fills. */
  readonly roleId?: string | null | undefined;
  /** People who fill it. */
  readonly personIds?: readonly string[] | undefined;
  /** Full positions. */
  readonly fte?: Quantity | null | undefined;
  /** Seats to cover; uses the coverage hours. */
  readonly seats?: Quantity | null | undefined;
  /** Base salary a year; absent: that of the people. */
  readonly annualSalary?: Quantity | null | undefined;
}

/** On-call duty of an option. */
export interface OnCallCosts {
  /** People on the rota. */
  readonly persons?: Quantity | null | undefined;
  /** Weeks a year. */
  readonly weeksPerYear?: Quantity | null | undefined;
  /** Stipend a week. */
  readonly weeklyStipend?: Quantity | null | undefined;
  /** Call-outs a year. */
  readonly callOutsPerYear?: Quantity | null | undefined;
  /** Hours of a call-out. */
  readonly hoursPerCallOut?: Quantity | null | undefined;
  /** Price of an hour of call-out. */
  readonly premiumHourlyRate?: Quantity | null | undefined;
}

/** A specialist of an option. */
export interface SpecialistItem {
  /** The skill. */
  readonly skillId: string;
  /** Share of a position. */
  readonly share?: Quantity | null | undefined;
  /** Loaded cost a year of a whole position. */
  readonly annualLoadedCost?: Quantity | null | undefined;
}

/** Training of an option. */
export interface TrainingCosts {
  /** Budget a person and year. */
  readonly annualBudgetPerPerson?: Quantity | null | undefined;
  /** Hours a person and year. */
  readonly hoursPerPersonPerYear?: Quantity | null | undefined;
}

/** Recruiting of an option. */
export interface RecruitingCosts {
  /** Hires a year. */
  readonly hiresPerYear?: Quantity | null | undefined;
  /** Cost of one hire. */
  readonly costPerHire?: Quantity | null | undefined;
}

/** A tool of an option. */
export interface ToolingItem {
  /** Id, unique in its list. */
  readonly id: string;
  /** The tool of the document. */
  readonly toolId?: string | null | undefined;
  /** Who bears its cost. */
  readonly owner: CostOwner;
  /** Purchase price. */
  readonly purchasePrice?: Quantity | null | undefined;
  /** Years until it is bought again, > 0. */
  readonly lifeYears?: number | null | undefined;
  /** Share of the price left at the end, 0 to 1. */
  readonly salvageRate?: number | null | undefined;
  /** Price a year. */
  readonly annualPrice?: Quantity | null | undefined;
  /** Hours of care a week. */
  readonly careHoursPerWeek?: Quantity | null | undefined;
}

/** Hours of the steps of an outage. */
export interface StepHours {
  /** Until it is seen. */
  readonly detect?: Quantity | null | undefined;
  /** Until somebody takes it. */
  readonly acknowledge?: Quantity | null | undefined;
  /** Until the cause is known. */
  readonly diagnose?: Quantity | null | undefined;
  /** Of work until it is repaired. */
  readonly repair?: Quantity | null | undefined;
}

/** How fast an option restores; the first that matches is used. */
export interface RestorationItem {
  /** Services; absent: all. */
  readonly serviceIds?: readonly string[] | undefined;
  /** Severities; absent: all. */
  readonly severities?: readonly string[] | undefined;
  /** In staffed hours. */
  readonly staffed?: StepHours | null | undefined;
  /** Outside them. */
  readonly unstaffed?: StepHours | null | undefined;
}

/** How well on-call duty is reached. */
export interface OnCallReach {
  /** Share of calls that reach somebody, 0 to 1. */
  readonly rate?: Quantity | null | undefined;
  /** Hours until the page is answered. */
  readonly pagingHours?: Quantity | null | undefined;
  /** Hours until the escalation is answered. */
  readonly escalationHours?: Quantity | null | undefined;
}

/** What moving to an option takes. */
export interface TransitionCosts {
  /** Cost of the assessment. */
  readonly assessmentCost?: Quantity | null | undefined;
  /** Cost of fixing debt first. */
  readonly remediationCost?: Quantity | null | undefined;
  /** Fee of the provider. */
  readonly onboardingFee?: Quantity | null | undefined;
  /** Hours of knowledge transfer. */
  readonly knowledgeTransferHours?: Quantity | null | undefined;
  /** Months in which both run. */
  readonly parallelRunMonths?: Quantity | null | undefined;
  /** Months until full productivity. */
  readonly rampMonths?: Quantity | null | undefined;
  /** Share of productivity lost at the start, 0 to 1. */
  readonly productivityDip?: Quantity | null | undefined;
  /** How productivity rises; absent: linear. */
  readonly ramp?: (typeof rampShapes)[number] | undefined;
}

/** What leaving an option takes. */
export interface ExitCosts {
  /** Chance of leaving in each year; they sum to at most 1. */
  readonly yearlyRates?: readonly number[] | undefined;
  /** Whether it is left at the horizon for certain; absent: no. */
  readonly certainAtHorizon?: boolean | undefined;
  /** Price of leaving early, share of the remaining fees. */
  readonly terminationRate?: Quantity | null | undefined;
  /** Cost of getting the data out. */
  readonly dataExtraction?: Quantity | null | undefined;
  /** Months in which both run. */
  readonly parallelMonths?: Quantity | null | undefined;
  /** Cost of knowledge transfer. */
  readonly knowledgeTransfer?: Quantity | null | undefined;
  /** Cost of removing tools. */
  readonly toolRemoval?: Quantity | null | undefined;
  /** Cost of hiring again. */
  readonly rehire?: Quantity | null | undefined;
  /** Severance. */
  readonly severance?: Quantity | null | undefined;
}

/** A stated cost line; one with the id of a derived line replaces it. */
export interface CostLine {
  /** Id of the line. */
  readonly id: string;
  /** Its account. */
  readonly account: (typeof costAccounts)[number];
  /** How it is booked. */
  readonly treatment: (typeof costTreatments)[number];
  /** Who bears it. */
  readonly owner: CostOwner;
  /** How sure it is. */
  readonly certainty: (typeof costCertainties)[number];
  /** Amount a year; may be negative. */
  readonly annualAmount?: Quantity | null | undefined;
  /** Amount once. */
  readonly oneOffAmount?: Quantity | null | undefined;
  /** Year of the amount once, from 0; absent: 0. */
  readonly year?: number | undefined;
  /** When in the year it falls; absent: as the convention says. */
  readonly timing?: (typeof costTimings)[number] | undefined;
  /** Money of the day or of today; absent: nominal. */
  readonly basis?: (typeof moneyBases)[number] | undefined;
  /** Yearly increase, > -1 to 10. */
  readonly escalatorRate?: number | null | undefined;
  /** People it pays for. */
  readonly personIds?: readonly string[] | undefined;
  /** Where it comes from. */
  readonly source?: Provenance | null | undefined;
}

/** One way to operate, with what it costs; nothing hangs on its name. */
export interface CostOption extends Entity {
  /** Who operates. */
  readonly operatingModel?: ServiceOperatingModel | null | undefined;
  /** Whether it is how things are today; absent: no. */
  readonly incumbent?: boolean | undefined;
  /** Contracts it pays for. */
  readonly contractIds?: readonly string[] | undefined;
  /** Positions. */
  readonly staff?: readonly StaffItem[] | undefined;
  /** On-call duty. */
  readonly onCall?: OnCallCosts | null | undefined;
  /** Specialists. */
  readonly specialists?: readonly SpecialistItem[] | undefined;
  /** Training. */
  readonly training?: TrainingCosts | null | undefined;
  /** Recruiting. */
  readonly recruiting?: RecruitingCosts | null | undefined;
  /** Hours a month to govern it. */
  readonly governanceHoursPerMonth?: Quantity | null | undefined;
  /** Change requests a year. */
  readonly changeRequestsPerYear?: Quantity | null | undefined;
  /** Units a year that the allowance of the contract counts. */
  readonly volumePerYear?: Quantity | null | undefined;
  /** Tools. */
  readonly tooling?: readonly ToolingItem[] | undefined;
  /** How fast it restores. */
  readonly restoration?: readonly RestorationItem[] | undefined;
  /** How well on-call duty is reached. */
  readonly onCallReach?: OnCallReach | null | undefined;
  /** Hours of delay where a skill is missing. */
  readonly skillGapDelayHours?: Quantity | null | undefined;
  /** Extra time without context, share >= 0. */
  readonly contextPenalty?: Quantity | null | undefined;
  /** Share of the knowledge loss that measures prevent, 0 to 1. */
  readonly mitigationRate?: Quantity | null | undefined;
  /** Share of responses within the agreement, 0 to 1. */
  readonly responseComplianceRate?: Quantity | null | undefined;
  /** Whether credits are claimed; absent: no. */
  readonly claimsCredits?: boolean | undefined;
  /** What moving to it takes. */
  readonly transition?: TransitionCosts | null | undefined;
  /** What leaving it takes. */
  readonly exit?: ExitCosts | null | undefined;
  /** Stated cost lines. */
  readonly lines?: readonly CostLine[] | undefined;
}
