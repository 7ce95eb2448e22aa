import type { HoursPlan, RequiredCoverage, SupportTier } from '../../coverage/model.js';
import type { Entity } from '../../internal/entity/model.js';

/** What an activity is for; the first seventeen are the baseline list of a service type. */
export const purposes = [
  'ticket-handling',
  'alert-handling',
  'patch-compliance',
  'backup-verification',
  'security-first-response',
  'user-security-training',
  'tenant-security-settings',
  'onboarding-offboarding',
  'license-management',
  'access-review',
  'firewall-change',
  'endpoint-security',
  'email-security',
  'account-control',
  'vulnerability-review',
  'configuration-drift',
  'vendor-coordination',
  'monitoring',
  'remediation',
  'shift-handover',
  'restore-test',
  'verification',
  'approval',
] as const;
/** What an activity is for. */
export type Purpose = (typeof purposes)[number];

/** The management practices of ITIL 4. */
export const practices = [
  'architecture-management',
  'availability-management',
  'business-analysis',
  'capacity-and-performance-management',
  'change-enablement',
  'continual-improvement',
  'deployment-management',
  'incident-management',
  'information-security-management',
  'infrastructure-and-platform-management',
  'it-asset-management',
  'knowledge-management',
  'measurement-and-reporting',
  'monitoring-and-event-management',
  'organizational-change-management',
  'portfolio-management',
  'problem-management',
  'project-management',
  'relationship-management',
  'release-management',
  'risk-management',
  'service-catalog-management',
  'service-configuration-management',
  'service-continuity-management',
  'service-design',
  'service-desk',
  'service-financial-management',
  'service-level-management',
  'service-request-management',
  'service-validation-and-testing',
  'software-development-and-management',
  'strategy-management',
  'supplier-management',
  'workforce-and-talent-management',
] as const;
/** A management practice of ITIL 4. */
export type Practice = (typeof practices)[number];

/** Kinds of activity. */
export const activityKinds = ['operational', 'governance', 'strategic', 'project'] as const;
/** How far an activity runs by itself. */
export const automationLevels = ['manual', 'scripted', 'automated'] as const;

/** Something that somebody must do. */
export interface Activity extends Entity {
  /** Service it belongs to; absent: the whole organization. */
  readonly serviceId?: string | null | undefined;
  /** Heading of the matrix that it was read from. */
  readonly section?: string | null | undefined;
  /** Kind of activity. */
  readonly kind?: (typeof activityKinds)[number] | null | undefined;
  /** ITIL 4 practice. */
  readonly practice?: Practice | null | undefined;
  /** What it is for; rules ask for some purposes. */
  readonly purpose?: Purpose | null | undefined;
  /** Incident type, an id of the caller. */
  readonly incidentType?: string | null | undefined;
  /** Support tier. */
  readonly tier?: SupportTier | null | undefined;
  /** Whether it stays inside. */
  readonly retained?: boolean | null | undefined;
  /** Severities that must be assigned; absent: no restriction. */
  readonly severities?: readonly string[] | undefined;
  /** Sites that must be assigned; absent: no restriction. */
  readonly sites?: readonly string[] | undefined;
  /** Hours it needs; beats the service's. */
  readonly requiredCoverage?: RequiredCoverage | null | undefined;
  /** Time between two runs, ISO 8601 on the calendar. */
  readonly interval?: string | null | undefined;
  /** Last successful run. */
  readonly lastDoneOn?: string | null | undefined;
  /** Hours in which it may be done. */
  readonly maintenanceWindow?: HoursPlan | null | undefined;
  /** How far it runs by itself. */
  readonly automation?: (typeof automationLevels)[number] | null | undefined;
  /** Whether its configuration is kept as code. */
  readonly configurationAsCode?: boolean | null | undefined;
  /** Whether only internal staff may have access. */
  readonly internalOnlyAccess?: boolean | null | undefined;
  /** Reason that lets a provider hold responsibility all the same. */
  readonly carveOutReason?: string | null | undefined;
  /** Reason why sites differ. */
  readonly siteDifferenceReason?: string | null | undefined;
  /** Activities that must not be in the same hands. */
  readonly separateFromActivityIds?: readonly string[] | undefined;
  /** Duties that it fulfils. */
  readonly satisfiesDutyIds?: readonly string[] | undefined;
}
