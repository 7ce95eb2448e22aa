import type { Quantity } from '../../internal/quantity/model.js';
import type { ContractFees } from '../../services/agreements/model.js';
import type { Criticality } from '../../services/catalogue/model.js';
import type { CostAssumptions } from '../assumptions/model.js';
import type { CostCorrelation, ServiceCostInput } from '../model.js';
import type { CostOption, StaffItem } from '../options/model.js';

/** A person whose salary and knowledge count. */
export interface CostPerson {
  /** Id. */
  readonly id: string;
  /** Base salary a year. */
  readonly annualSalary?: Quantity | null | undefined;
  /** Chance a year to leave, 0 to 1; absent: that of the assumptions. */
  readonly leavingRate?: Quantity | null | undefined;
  /** Share of the weighted knowledge that the person holds, 0 to 1. */
  readonly concentration?: Quantity | null | undefined;
}

/** A position, with the knowledge that those who fill it hold. */
export interface CostStaff extends StaffItem {
  /** Share of the weighted knowledge that each of them holds, 0 to 1; absent: that of the people. */
  readonly concentration?: Quantity | null | undefined;
  /** Hours of a week in which its seats are filled, mean over the year. */
  readonly coverageHoursPerWeek?: number | null | undefined;
}

/** A contract that options can pay for. */
export interface CostContract {
  /** Id. */
  readonly id: string;
  /** What it costs. */
  readonly fees?: ContractFees | null | undefined;
  /** Whole months from the start of the comparison to the end of the term; null: no fixed term. */
  readonly remainingMonths?: number | null | undefined;
  /** Months by which it renews itself; null: it does not. */
  readonly renewalMonths?: number | null | undefined;
  /** Share of responses within the agreement where an option says nothing else, 0 to 1. */
  readonly responseComplianceRate?: Quantity | null | undefined;
  /** Breaches a year that earn a credit. */
  readonly breachesPerYear?: Quantity | null | undefined;
  /** Whether the provider holds configurations, tooling or documentation. */
  readonly providerHolds?: boolean | null | undefined;
}

/** A tool that options can pay for. */
export interface CostTool {
  /** Id. */
  readonly id: string;
  /** Price a year. */
  readonly annualPrice?: Quantity | null | undefined;
}

/** When somebody is there for a service. */
export interface ServiceHoursFacts {
  /** Share of incidents that arrive when nobody is there, 0 to 1. */
  readonly outOfHoursShare?: Quantity | null | undefined;
  /** Mean hours from such an arrival until somebody is there. */
  readonly waitHours?: Quantity | null | undefined;
}

/** Somebody who holds the knowledge of a service: a person, or the named team of a partner. */
export interface KnowledgeHolder {
  /** Id of the person or party. */
  readonly id: string;
  /** Chance a year to leave, 0 to 1; absent: that of the assumptions. */
  readonly leavingRate?: Quantity | null | undefined;
}

/** What is known of a service. */
export interface CostService {
  /** Id. */
  readonly id: string;
  /** How critical it is. */
  readonly criticality?: Criticality | null | undefined;
}

/** What is known of a service under one option. */
export interface OptionService extends ServiceHoursFacts {
  /** The service. */
  readonly serviceId: string;
  /** Those who hold its knowledge; empty: nobody. */
  readonly holders?: readonly KnowledgeHolder[] | undefined;
}

/** One way to operate, with what is known of it. Nothing hangs on its name or its kind. */
export interface CostModelOption extends Omit<CostOption, 'staff' | 'name'> {
  /** What people call it; absent: its id. */
  readonly name?: string | undefined;
  /** Positions. */
  readonly staff?: readonly CostStaff[] | undefined;
  /** Services, as this option has them. */
  readonly services?: readonly OptionService[] | undefined;
  /** Currency of its amounts; it must be that of the comparison. */
  readonly currency?: string | undefined;
}

/** All that a comparison of costs takes: the costs of a document, and what the document knows besides. */
export interface CostModel {
  /** ISO 4217 code of all amounts. */
  readonly currency: string;
  /** What every option shares. */
  readonly assumptions?: CostAssumptions | null | undefined;
  /** What services cost when they fail. */
  readonly serviceInputs?: readonly ServiceCostInput[] | undefined;
  /** The options, at least one. */
  readonly options: readonly CostModelOption[];
  /** Which inputs move together. */
  readonly correlation?: CostCorrelation | null | undefined;
  /** People. */
  readonly people?: readonly CostPerson[] | undefined;
  /** Contracts. */
  readonly contracts?: readonly CostContract[] | undefined;
  /** Tools. */
  readonly tools?: readonly CostTool[] | undefined;
  /** Services. */
  readonly services?: readonly CostService[] | undefined;
}
