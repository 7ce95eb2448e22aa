import type { Quantity } from '../internal/quantity/model.js';
import type { CostAssumptions } from './assumptions/model.js';
import type { CostOption } from './options/model.js';

/** Incidents of one severity that a service has. */
export interface IncidentRate {
  /** Severity of the organization. */
  readonly severity: string;
  /** Incidents a year. */
  readonly perYear?: Quantity | null | undefined;
  /** Cost of a minute of outage. */
  readonly costPerMinute?: Quantity | null | undefined;
  /** Share of the service affected, 0 to 1; absent: 1. */
  readonly affectedShare?: Quantity | undefined;
}

/** What an outage costs, where no cost of a minute is given. */
export interface DowntimeInputs {
  /** Revenue an hour. */
  readonly revenuePerHour?: Quantity | null | undefined;
  /** Share of it affected, 0 to 1. */
  readonly affectedShare?: Quantity | null | undefined;
  /** Share of it that does not come back, 0 to 1. */
  readonly irrecoverableShare?: Quantity | null | undefined;
  /** Users affected. */
  readonly affectedUsers?: Quantity | null | undefined;
  /** Loaded cost of a user's hour. */
  readonly loadedHourlyRate?: Quantity | null | undefined;
  /** Share of work that stands still, 0 to 1. */
  readonly productivityLoss?: Quantity | null | undefined;
  /** Penalties a minute. */
  readonly penaltiesPerMinute?: Quantity | null | undefined;
}

/** What a service costs when it fails or its knowledge is lost; one entry a service. */
export interface ServiceCostInput {
  /** The service. */
  readonly serviceId: string;
  /** Incidents by severity. */
  readonly incidents?: readonly IncidentRate[] | undefined;
  /** What an outage costs. */
  readonly downtime?: DowntimeInputs | null | undefined;
  /** Cost of building the knowledge again. */
  readonly recreationValue?: Quantity | null | undefined;
  /** Cost a year of a second holder. */
  readonly secondHolderCost?: Quantity | null | undefined;
  /** Share of the loss that measures prevent, 0 to 1. */
  readonly mitigationRate?: Quantity | null | undefined;
}

/** How a correlation matrix is meant. */
export const correlationKinds = ['normal-score', 'spearman'] as const;

/** Which inputs move together. */
export interface CostCorrelation {
  /** How the matrix is meant. */
  readonly kind: (typeof correlationKinds)[number];
  /** Inputs, in the order of the matrix. */
  readonly inputIds: readonly string[];
  /** Correlations, each -1 to 1. */
  readonly matrix: readonly (readonly number[])[];
}

/** What the options of a comparison cost. */
export interface Costs {
  /** What every option shares. */
  readonly assumptions?: CostAssumptions | null | undefined;
  /** What services cost when they fail. */
  readonly serviceInputs?: readonly ServiceCostInput[] | undefined;
  /** The options. */
  readonly options?: readonly CostOption[] | undefined;
  /** Which inputs move together. */
  readonly correlation?: CostCorrelation | null | undefined;
}
