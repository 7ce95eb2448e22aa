import type { HoursPlan } from '../../coverage/model.js';
import type { Entity, UnnamedEntity } from '../../internal/entity/model.js';
import type { Quantity } from '../../internal/quantity/model.js';
import type { AccessReview } from '../catalogue/model.js';

/** What a tool is for. */
export const toolPurposes = [
  'monitoring',
  'ticketing',
  'configuration-records',
  'security-monitoring',
  'remote-access',
  'backup',
  'endpoint-management',
  'identity',
  'documentation',
  'automation',
  'communication',
  'other',
] as const;
/** What a tool is for. */
export type ToolPurpose = (typeof toolPurposes)[number];

/** What a party may do in a tool, least first. */
export const toolAccessLevels = ['none', 'read', 'write', 'admin'] as const;

/** Access of a party to a tool. */
export interface ToolAccess {
  /** The party. */
  readonly partyId: string;
  /** What it may do. */
  readonly level: (typeof toolAccessLevels)[number];
}

/** A tool that the operation uses. */
export interface Tool extends Entity {
  /** What it is for. */
  readonly purpose?: ToolPurpose | null | undefined;
  /** Services it serves. */
  readonly serviceIds?: readonly string[] | undefined;
  /** Party that runs it. */
  readonly ownerPartyId?: string | null | undefined;
  /** Party that holds the license. */
  readonly licenseHolderPartyId?: string | null | undefined;
  /** Access by party; a party not listed has none. */
  readonly access?: readonly ToolAccess[] | undefined;
  /** Purposes whose truth it holds. */
  readonly systemOfRecordFor?: readonly ToolPurpose[] | undefined;
  /** Tools it exchanges data with. */
  readonly integratesWithToolIds?: readonly string[] | undefined;
  /** Price a year, in the document's currency. */
  readonly annualPrice?: Quantity | null | undefined;
  /** Review of access; null: not required. */
  readonly accessReview?: AccessReview | null | undefined;
  /** Its address. */
  readonly url?: string | null | undefined;
}

/** Who holds something at the end of the day. */
export const custodians = ['internal', 'provider', 'shared'] as const;
/** Who holds something. */
export type Custodian = (typeof custodians)[number];

/** Who holds what a change of provider would need. */
export interface Custody {
  /** Configuration. */
  readonly configuration?: Custodian | null | undefined;
  /** Tooling. */
  readonly tooling?: Custodian | null | undefined;
  /** Documentation. */
  readonly documentation?: Custodian | null | undefined;
  /** Administrative access. */
  readonly adminAccess?: Custodian | null | undefined;
  /** Data. */
  readonly data?: Custodian | null | undefined;
}

/** What a contract costs, in the document's currency. */
export interface ContractFees {
  /** Fee a month. */
  readonly monthlyFee?: Quantity | null | undefined;
  /** Yearly increase of the fee, > -1; 0.03 is 3 %. */
  readonly feeEscalatorRate?: number | null | undefined;
  /** Fee at the start. */
  readonly onboardingFee?: Quantity | null | undefined;
  /** Fee of one change request. */
  readonly changeRequestFee?: Quantity | null | undefined;
  /** Units included, >= 0. */
  readonly allowance?: number | null | undefined;
  /** Price of a unit beyond the allowance. */
  readonly overageUnitPrice?: Quantity | null | undefined;
  /** Credit of a breach, share of the monthly fee. */
  readonly creditRate?: number | null | undefined;
  /** Most credit a month, share of the monthly fee. */
  readonly creditCapRate?: number | null | undefined;
  /** Price of leaving early, share of the remaining fees. */
  readonly terminationRate?: number | null | undefined;
}

/** What a service level measures. */
export const serviceLevelMetrics = [
  'response',
  'restore',
  'resolution',
  'availability',
  'latency',
  'quality',
  'satisfaction',
] as const;
/** Which time counts: all, all without pauses, service hours, service hours without pauses. */
export const serviceLevelClocks = ['gross', 'net', 'business', 'net-business'] as const;

/** A target that a contract promises. */
export interface ServiceLevel extends UnnamedEntity {
  /** Services it holds for; absent: all of the contract. */
  readonly serviceIds?: readonly string[] | undefined;
  /** Severities it holds for; absent: all. */
  readonly severities?: readonly string[] | undefined;
  /** Activities it holds for; absent: all. */
  readonly activityIds?: readonly string[] | undefined;
  /** What is measured; a response is never a restore. */
  readonly metric: (typeof serviceLevelMetrics)[number];
  /** ISO 8601 duration for response, restore and resolution; a share 0 to 1 for the others. */
  readonly target: string | number;
  /** Share of cases that must meet it, 0 to 1. */
  readonly attainmentRate?: number | null | undefined;
  /** Which time counts; absent: net-business. */
  readonly clock?: (typeof serviceLevelClocks)[number] | undefined;
  /** Period over which it is judged, ISO 8601 on the calendar. */
  readonly period?: string | null | undefined;
  /** Service hours; null: every hour. */
  readonly hours?: HoursPlan | null | undefined;
  /** Tool that measures it. */
  readonly sourceToolId?: string | null | undefined;
}

/** An agreement with a provider. */
export interface Contract extends Entity {
  /** The provider. */
  readonly providerPartyId: string;
  /** Services, activities or lanes in scope, as `kind:id`. */
  readonly scope?: readonly string[] | undefined;
  /** First day. */
  readonly startsOn?: string | null | undefined;
  /** Last day; null: open-ended. */
  readonly endsOn?: string | null | undefined;
  /** Notice, ISO 8601 on the calendar. */
  readonly noticePeriod?: string | null | undefined;
  /** Term of an automatic renewal; null: none. */
  readonly renewalTerm?: string | null | undefined;
  /** What it leaves out. */
  readonly exclusions?: readonly string[] | undefined;
  /** What it promises. */
  readonly serviceLevels?: readonly ServiceLevel[] | undefined;
  /** Time between reports, ISO 8601 on the calendar. */
  readonly reportingInterval?: string | null | undefined;
  /** The exit plan. */
  readonly exitDocumentId?: string | null | undefined;
  /** Who holds what a change of provider would need. */
  readonly custody?: Custody | null | undefined;
  /** What it costs. */
  readonly fees?: ContractFees | null | undefined;
}
