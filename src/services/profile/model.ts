/** Share of required hours that internal staff does not cover. */
export const coverageGapLevels = ['none', 'partial', 'full'] as const;
/** Internal depth of skill; severe: the specialists cannot be found or kept. */
export const skillLevels = ['strong', 'gaps', 'severe'] as const;
/** State of the documentation. */
export const documentationLevels = ['good', 'partial', 'none'] as const;
/** Control the organization wants, not what it has. */
export const controlLevels = ['low', 'shared', 'full'] as const;
/** How specific the work is to the organization. */
export const specificityLevels = ['commodity', 'mixed', 'differentiating'] as const;
/** Exposure to security and compliance risk. */
export const riskLevels = ['low', 'elevated', 'high'] as const;
/** Pressure on capacity, and dependency on single people. */
export const pressureLevels = ['low', 'moderate', 'high'] as const;
/** State of the internal team. */
export const teamLevels = ['none', 'lean', 'established'] as const;
/** How much predictable spend matters, not how high the cost is. */
export const costLevels = ['low', 'medium', 'high'] as const;
/** What an engagement is needed for. */
export const engagementNeeds = ['short-term-capacity', 'uptime', 'strategic-partnership'] as const;

/** Answers that people give about an organization or a service; absent: not asked. */
export interface GivenFacts {
  /** Share of required hours that internal staff does not cover. */
  readonly coverageGap?: (typeof coverageGapLevels)[number] | null | undefined;
  /** Internal depth of skill. */
  readonly skills?: (typeof skillLevels)[number] | null | undefined;
  /** State of the documentation. */
  readonly documentation?: (typeof documentationLevels)[number] | null | undefined;
  /** Control the organization wants. */
  readonly control?: (typeof controlLevels)[number] | null | undefined;
  /** How specific the work is to the organization. */
  readonly specificity?: (typeof specificityLevels)[number] | null | undefined;
  /** Exposure to security and compliance risk. */
  readonly risk?: (typeof riskLevels)[number] | null | undefined;
  /** Pressure on capacity. */
  readonly capacity?: (typeof pressureLevels)[number] | null | undefined;
  /** Dependency on single people. */
  readonly keyPerson?: (typeof pressureLevels)[number] | null | undefined;
  /** State of the internal team. */
  readonly team?: (typeof teamLevels)[number] | null | undefined;
  /** How much predictable spend matters. */
  readonly cost?: (typeof costLevels)[number] | null | undefined;
  /** What an engagement is needed for. */
  readonly need?: (typeof engagementNeeds)[number] | null | undefined;
  /** Full positions in internal IT, >= 0. */
  readonly internalItFte?: number | null | undefined;
  /** Whether every hour of the week is covered. */
  readonly has24x7Coverage?: boolean | null | undefined;
  /** Whether the service is a competitive advantage. */
  readonly competitiveAdvantage?: boolean | null | undefined;
  /** Whether technical debt has not been looked at. */
  readonly techDebtUnassessed?: boolean | null | undefined;
  /** Whether responsibilities are defined. */
  readonly raciDefined?: boolean | null | undefined;
  /** Whether both sides see the same tools. */
  readonly sharedTooling?: boolean | null | undefined;
  /** Whether leadership is unwilling to define ownership. */
  readonly leadershipUnwillingToDefineOwnership?: boolean | null | undefined;
  /** Whether the team resists process from outside. */
  readonly teamResistsOutsideProcess?: boolean | null | undefined;
  /** Whether the provider alone holds configuration, tooling and documentation. */
  readonly providerOwnsConfigToolingDocs?: boolean | null | undefined;
  /** Whether no baseline was measured. */
  readonly baselineMissing?: boolean | null | undefined;
  /** Whether a partner passed the qualification. */
  readonly partnerQualified?: boolean | null | undefined;
  /** Response time of the contract in minutes, >= 0. */
  readonly contractResponseMin?: number | null | undefined;
  /** Response time the business needs in minutes, >= 0. */
  readonly requiredResponseMin?: number | null | undefined;
}
