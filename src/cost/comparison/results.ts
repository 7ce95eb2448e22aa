import type { Provenance, Quantity, Warning } from '../../internal/quantity/model.js';
import type { ServiceOperatingModel } from '../../services/catalogue/model.js';
import type { discountConventions, moneyBases, roundings } from '../assumptions/model.js';
import type { costPoints } from './settings.js';
import type { CostOwner, costAccounts, costCertainties, costTreatments } from '../options/model.js';

/** A figure that a comparison uses. */
export interface CostInput {
  /** Name of its random stream: the place in the model without the option, or the name that the figure has. */
  readonly id: string;
  /** Where it stands, with the option. */
  readonly fields: readonly string[];
  /** The value it has at the point of the comparison. */
  readonly value: number;
  /** The figure as given. */
  readonly quantity: Quantity;
  /** Where it comes from; a bare number is the caller's. */
  readonly source: Provenance['source'];
}

/** Something that was assumed, because nothing was said. */
export interface CostAssumed {
  /** What was assumed, stable, kebab-case. */
  readonly code: string;
  /** Where it is used. */
  readonly field: string;
  /** The value, where it is a number. */
  readonly value: number | null;
  /** Whether it is a judgment of this library, or an assumption of the caller. */
  readonly source: 'house' | 'assumption';
}

/** One line of the costs of an option. */
export interface CostLineResult {
  /** Id of the line. */
  readonly id: string;
  /** Whether it is known; an unknown line has no amounts and is in no total. */
  readonly status: 'known' | 'unknown';
  /** What is missing to know it. */
  readonly missing: readonly string[];
  /** Whether a line of the caller stands in its place. */
  readonly isStated: boolean;
  /** Its account. */
  readonly account: (typeof costAccounts)[number];
  /** How it is booked. */
  readonly treatment: (typeof costTreatments)[number];
  /** Who bears it. */
  readonly owner: CostOwner;
  /** How sure it is. */
  readonly certainty: (typeof costCertainties)[number];
  /** Name and version of its formula. */
  readonly formula: string;
  /** Ids of the inputs used. */
  readonly inputIds: readonly string[];
  /** People it pays for or speaks of. */
  readonly personIds: readonly string[];
  /** Cash by period, each rounded once; first what falls at the decision. Empty for an unknown line. */
  readonly amounts: readonly number[];
  /** Sum of the amounts; null for an unknown line. */
  readonly total: number | null;
  /** Present value by period, each rounded once; null without a discount rate, and for an unknown line. */
  readonly presentValues: readonly number[] | null;
  /** Sum of the present values. */
  readonly presentValue: number | null;
  /** Accrual by period, empty for an unknown line: purchases spread over their life. A view of reports, never part of a present value. */
  readonly accruals: readonly number[];
  /** Remarks. */
  readonly notes: readonly Warning[];
}

/** Sums of one group of lines. */
export interface CostSubtotal {
  /** Sum of the amounts. */
  readonly total: number;
  /** Sum of the present values; null without a discount rate. */
  readonly presentValue: number | null;
}

/** What one option costs. */
export interface OptionCosts extends CostSubtotal {
  /** The option. */
  readonly optionId: string;
  /** Its name. */
  readonly label: string;
  /** Who operates, as stated; nothing hangs on it. */
  readonly operatingModel: ServiceOperatingModel | null;
  /** Every line of the chart of accounts, by id, then the stated ones. */
  readonly lines: readonly CostLineResult[];
  /** Lines that are not known. Where there are any, the totals are sums of the others. */
  readonly unknownLines: readonly string[];
  /** By certainty: money that is planned and losses that are expected are never one number. */
  readonly byCertainty: Readonly<Record<(typeof costCertainties)[number], CostSubtotal>>;
  /** By account. */
  readonly byAccount: Readonly<Record<(typeof costAccounts)[number], CostSubtotal>>;
  /** By treatment. */
  readonly byTreatment: Readonly<Record<(typeof costTreatments)[number], CostSubtotal>>;
  /** By owner. */
  readonly byOwner: Readonly<Record<CostOwner, CostSubtotal>>;
  /** Cash by period. */
  readonly amounts: readonly number[];
  /** Accrual by period. */
  readonly accruals: readonly number[];
  /** Present value by period; null without a discount rate. */
  readonly presentValues: readonly number[] | null;
  /** Equal amount at the end of each year with the same present value; null without a discount rate. */
  readonly annualizedCost: number | null;
  /** Present value over the years, not discounted again; null without a discount rate. */
  readonly undiscountedAverage: number | null;
  /** Total before rounding. */
  readonly unroundedTotal: number;
  /** Present value before rounding; null without a discount rate. */
  readonly unroundedPresentValue: number | null;
  /** Rounded minus unrounded total. */
  readonly roundingDrift: number;
  /** Remarks: what counts twice, what cannot be. */
  readonly diagnostics: readonly CostDiagnostic[];
}

/** A doubt about the costs of an option. */
export interface CostDiagnostic {
  /** What it is, stable, in capitals. */
  readonly code: 'DOUBLE_COUNT_TURNOVER' | 'MORE_DOWNTIME_THAN_TIME' | 'KNOWLEDGE_BELOW_REPLACEMENT';
  /** How much it matters. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Lines it is about. */
  readonly lineIds: readonly string[];
  /** The amount a year that counts twice; null where it is not one. */
  readonly amount: number | null;
  /** English. */
  readonly message: string;
}

/** One option minus another, line by line. */
export interface CostDifference extends CostSubtotal {
  /** The option from which the other is taken. */
  readonly optionId: string;
  /** The option that is taken from it. */
  readonly minusOptionId: string;
  /** By line; null where one of them is not known. */
  readonly lines: readonly {
    readonly lineId: string;
    readonly total: number | null;
    readonly presentValue: number | null;
  }[];
  /** Lines that one or both do not know: they are in neither total here. */
  readonly unknownLines: readonly string[];
}

/** Total cost of ownership of options beside each other. It ranks nothing and recommends nothing. */
export interface TotalCostOfOwnership {
  /** What it is. */
  readonly kind: 'total-cost-of-ownership';
  /** ISO 4217 code. */
  readonly currency: string;
  /** Decimal digits of its amounts. */
  readonly minorDigits: number;
  /** Years. */
  readonly horizonYears: number;
  /** Periods of a year: 1 or 12. */
  readonly periodsPerYear: number;
  /** Money of the day or of today. */
  readonly basis: (typeof moneyBases)[number];
  /** Discount rate a year; null: no present values. */
  readonly discountRate: number | null;
  /** When flows are discounted. */
  readonly discountConvention: (typeof discountConventions)[number];
  /** Which way ties are rounded. */
  readonly rounding: (typeof roundings)[number];
  /** Which value of an uncertain figure is used. */
  readonly point: (typeof costPoints)[number];
  /** What was assumed, first of all. */
  readonly assumed: readonly CostAssumed[];
  /** The figures used. */
  readonly inputs: readonly CostInput[];
  /** The options, in the order given. */
  readonly options: readonly OptionCosts[];
  /** Each option minus the first one. */
  readonly differences: readonly CostDifference[];
}
