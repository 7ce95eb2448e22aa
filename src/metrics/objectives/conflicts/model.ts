import type { Contract, ServiceLevel, Tool } from '../../../services/agreements/model.js';
import type { Service } from '../../../services/catalogue/model.js';
import type { InstantInput } from '../../incident/model.js';
import type { ZoneOptions } from '../../incident/moment.js';

/** How a promise and an objective can disagree. */
export const slaSloConflictCodes = [
  'sla-met-slo-missed',
  'sla-looser',
  'restore-exceeds-budget',
  'no-restore-promised',
  'coverage-mismatch',
  'no-counterpart',
  'no-visibility',
] as const;
/** How a promise and an objective disagree. */
export type SlaSloConflictCode = (typeof slaSloConflictCodes)[number];

/** Whether a promise and an objective were kept over the same time. */
export interface SlaSloObservation {
  readonly contractId: string;
  readonly serviceLevelId: string;
  readonly serviceId: string;
  readonly sloId: string;
  /** Null: not measured. */
  readonly slaMet: boolean | null;
  /** Null: not measured. */
  readonly sloMet: boolean | null;
}

/** Promises and objectives. */
export interface SlaSloInput {
  /** Services with their objectives; those whose `slos` are absent are not assessed. */
  readonly services: readonly Pick<Service, 'id' | 'slos'>[];
  /** Contracts with their service levels; those whose `serviceLevels` are absent are not assessed. */
  readonly contracts: readonly Pick<Contract, 'id' | 'providerPartyId' | 'scope' | 'serviceLevels'>[];
  /** Tools that measure; absent: access is not assessed. */
  readonly tools?: readonly Pick<Tool, 'access' | 'id' | 'ownerPartyId'>[] | undefined;
  /** Party that must be able to see the figures; absent: access is not assessed. */
  readonly internalPartyId?: string | undefined;
  /** What was kept over one window. */
  readonly observations?: readonly SlaSloObservation[] | undefined;
}

/** What conflicts are looked for. */
export interface SlaSloConflictsOptions extends ZoneOptions {
  /** A date or an instant in the week whose hours are compared, and in the window of objectives that follow the calendar. */
  readonly asOf: InstantInput;
  /** Share of a budget that one allowed restore may take before it is remarked, above 0 to 1; absent: 0.5 (house default). */
  readonly restoreShare?: number | undefined;
}

/** A disagreement of a promise and an objective. */
export interface SlaSloConflict {
  readonly code: SlaSloConflictCode;
  /** `conflict`, or `warning` where it is not yet one. */
  readonly level: 'conflict' | 'warning';
  readonly serviceId: string;
  /** The party that promises; null where there is no contract. */
  readonly providerPartyId: string | null;
  /** The party that needs it; null where it is not told. */
  readonly internalPartyId: string | null;
  readonly contractId: string | null;
  readonly serviceLevelId: string | null;
  readonly sloId: string | null;
  /** The numbers that it follows from: minutes, shares and ratios, by name. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** A promise and an objective of one service that were compared. */
export interface SlaSloPair {
  readonly serviceId: string;
  readonly contractId: string;
  readonly serviceLevelId: string;
  readonly sloId: string;
  /** Codes of the conflicts; empty: none. */
  readonly conflicts: readonly SlaSloConflictCode[];
}

/** What promises and objectives say together. */
export interface SlaSloConflicts {
  /** By service, contract, service level and objective. */
  readonly conflicts: readonly SlaSloConflict[];
  /** All that were compared, those without conflict too. */
  readonly pairs: readonly SlaSloPair[];
  /** Services and contracts of which nothing is known. */
  readonly notAssessed: { readonly serviceIds: readonly string[]; readonly contractIds: readonly string[] };
  /** The week whose hours were compared. */
  readonly week: { readonly from: string; readonly to: string };
}

/** A service level of a contract for one service. */
export interface Promised {
  readonly contract: SlaSloInput['contracts'][number];
  readonly level: ServiceLevel;
}
