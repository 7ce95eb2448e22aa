import type { HoursPlan, RequiredCoverage } from '../../coverage/model.js';
import type { Entity, UnnamedEntity } from '../../internal/entity/model.js';
import type { GivenFacts } from '../profile/model.js';

/** How critical a service is, most critical first. */
export const criticalities = ['critical', 'high', 'medium', 'low'] as const;
/** How critical a service is. */
export type Criticality = (typeof criticalities)[number];

/** How much each criticality weighs where hours are scored: house defaults. A service without one weighs 1. */
export const criticalityWeights: Readonly<Record<Criticality, number>> = /* @__PURE__ */ Object.freeze({
  critical: 4,
  high: 3,
  medium: 2,
  low: 1,
});

/** Stages of a service's life. */
export const serviceLifecycles = ['planned', 'live', 'retiring', 'retired'] as const;

/** Who operates a service. */
export const operatingModels = ['in-house', 'co-managed', 'co-managed-heavy', 'fully-managed'] as const;
/** Who operates a service. */
export type ServiceOperatingModel = (typeof operatingModels)[number];

/** How a provider is engaged where a service is co-managed. */
export const engagementModels = ['augmentation', 'shared-responsibility', 'outcome-based', 'fully-integrated'] as const;
/** How a provider is engaged where a service is co-managed. */
export type EngagementModel = (typeof engagementModels)[number];

/** The service functions that the recommendation policy knows; other ids are allowed. */
export const knownFunctions = [
  'service-desk',
  'infrastructure',
  'cloud-operations',
  'cybersecurity',
  'backup-dr',
  'projects',
] as const;

/** What a service-level objective measures. */
export const sloIndicators = ['availability', 'latency', 'error-rate', 'throughput', 'quality', 'freshness'] as const;
/** How an error budget is counted. */
export const sloBudgetings = ['occurrences', 'time-slices', 'ratio-time-slices'] as const;
/** Calendar units of an objective's window. */
export const sloCalendarUnits = ['week', 'month', 'quarter', 'year'] as const;

/** The time over which an objective is judged. */
export type SloWindow =
  | {
      readonly kind: 'rolling';
      /** ISO 8601 duration of exact length. */
      readonly length: string;
    }
  | {
      readonly kind: 'calendar';
      readonly unit: (typeof sloCalendarUnits)[number];
      /** IANA zone whose calendar counts. */
      readonly zone: string;
    };

/** A service-level objective. */
export interface Slo extends UnnamedEntity {
  /** What is measured. */
  readonly indicator: (typeof sloIndicators)[number];
  /** Share to reach, > 0 to 1. */
  readonly target: number;
  /** Time over which it is judged. */
  readonly window: SloWindow;
  /** How the error budget is counted; absent: occurrences. */
  readonly budgeting?: (typeof sloBudgetings)[number] | undefined;
  /** Share that makes a time slice good, 0 to 1. */
  readonly sliceTarget?: number | null | undefined;
  /** Length of a time slice, ISO 8601 duration. */
  readonly sliceLength?: string | null | undefined;
  /** Hours that count; null: every hour. */
  readonly hours?: HoursPlan | null | undefined;
  /** Tool that measures it. */
  readonly sourceToolId?: string | null | undefined;
}

/** A review of who has access. */
export interface AccessReview {
  /** Time between reviews, ISO 8601 on the calendar. */
  readonly interval?: string | null | undefined;
  /** Last review; null: never. */
  readonly lastDoneOn?: string | null | undefined;
}

/** What the business needs of a service. */
export interface ServiceObjectives {
  /** Recovery time objective, ISO 8601 duration. */
  readonly rto?: string | null | undefined;
  /** Recovery point objective, ISO 8601 duration. */
  readonly rpo?: string | null | undefined;
  /** Availability, 0 to 1. */
  readonly availability?: number | null | undefined;
  /** Time to the first response, ISO 8601 duration. */
  readonly response?: string | null | undefined;
  /** Time until it works again, ISO 8601 duration. */
  readonly restore?: string | null | undefined;
}

/** A skill that a service needs. */
export interface RequiredSkill {
  /** The skill. */
  readonly skillId: string;
  /** Least level, 1 aware to 5 authority. */
  readonly level?: number | null | undefined;
  /** Least number of holders, integer >= 1; absent: 1. */
  readonly minHolders?: number | undefined;
}

/** Something of a service that is watched. */
export interface MonitoredItem {
  /** What is watched. */
  readonly what: string;
  /** Tool that watches it. */
  readonly toolId?: string | null | undefined;
}

/** Backups of a service. */
export interface BackupPlan {
  /** Time between backups, ISO 8601 duration. */
  readonly interval?: string | null | undefined;
  /** Time between restore tests, ISO 8601 on the calendar. */
  readonly restoreTestInterval?: string | null | undefined;
}

/** Something that IT provides and somebody must own. */
export interface Service extends Entity {
  /** What it is for: one of the known functions or an id of the caller. */
  readonly function?: string | null | undefined;
  /** Key of the baseline list of activities; null: no baseline applies. */
  readonly type?: string | null | undefined;
  /** How critical it is. */
  readonly criticality?: Criticality | null | undefined;
  /** The service it is part of. */
  readonly parentServiceId?: string | null | undefined;
  /** Stage of its life; retired services are left out everywhere. */
  readonly lifecycle?: (typeof serviceLifecycles)[number] | null | undefined;
  /** What happens to the business when it fails. */
  readonly businessImpact?: string | null | undefined;
  /** Role that owns it. */
  readonly ownerRoleId?: string | null | undefined;
  /** Role that directs augmented staff. */
  readonly leadRoleId?: string | null | undefined;
  /** Hours it needs; null: none. */
  readonly requiredCoverage?: RequiredCoverage | null | undefined;
  /** What the business needs. */
  readonly objectives?: ServiceObjectives | null | undefined;
  /** Service-level objectives. */
  readonly slos?: readonly Slo[] | undefined;
  /** Ids of the services it needs. */
  readonly dependsOn?: readonly string[] | undefined;
  /** Skills it needs. */
  readonly requiredSkills?: readonly RequiredSkill[] | undefined;
  /** Who operates it. */
  readonly operatingModel?: ServiceOperatingModel | null | undefined;
  /** How a provider is engaged; only where it is co-managed. */
  readonly engagementModel?: EngagementModel | null | undefined;
  /** Whether only internal staff may have access. */
  readonly internalOnlyAccess?: boolean | null | undefined;
  /** Reason that lets a provider hold responsibility all the same. */
  readonly carveOutReason?: string | null | undefined;
  /** What is watched; empty: nothing. */
  readonly monitoring?: readonly MonitoredItem[] | undefined;
  /** Backups; null: none are in scope. */
  readonly backup?: BackupPlan | null | undefined;
  /** Review of access; null: not required. */
  readonly accessReview?: AccessReview | null | undefined;
  /** Answers that only people can give. */
  readonly profile?: GivenFacts | null | undefined;
}
