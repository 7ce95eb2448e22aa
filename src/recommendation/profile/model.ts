import type { coverageGapLevels, GivenFacts } from '../../services/profile/model.js';
import type { knownFunctions } from '../../services/catalogue/model.js';

/** What may be stated for a fact. Absent: not assessed; null: assessed, none. */
export type FactValue = string | number | boolean | readonly string[] | null;

/** Facts by name, for any policy; each must be one that the policy knows. */
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** Levels of operational maturity. */
export type MaturityLevelNumber = 1 | 2 | 3;

/** Criticality as the default policy asks for it. */
export type CriticalityAnswer = 'low' | 'important' | 'critical';

/** What drives the wish for change. */
export type DriverName =
  'scalability' | 'specialist-skills' | 'operational-stability' | 'security' | 'cost-control' | 'resilience';

/** The facts that the default policy knows. All are optional: absent is not assessed, null is assessed, none. */
export interface OperatingProfile extends GivenFacts {
  /** Operational maturity now: 1 reactive, 2 documented, 3 proactive. */
  readonly maturity?: MaturityLevelNumber | null | undefined;
  /** Operational maturity that is wanted. */
  readonly targetMaturity?: MaturityLevelNumber | null | undefined;
  /** Share of required hours that internal staff does not cover. */
  readonly coverageGap?: (typeof coverageGapLevels)[number] | null | undefined;
  /** Business criticality of the scope. */
  readonly criticality?: CriticalityAnswer | null | undefined;
  /** The function; stated for a service only. */
  readonly function?: (typeof knownFunctions)[number] | null | undefined;
  /** What drives the wish for change, the first one most. */
  readonly drivers?: readonly DriverName[] | null | undefined;
  /** Whether the business runs around the clock. */
  readonly operates24x7?: boolean | null | undefined;
  /** Whether rules allow access to internal staff only. */
  readonly internalOnlyAccess?: boolean | null | undefined;
  /** Id of who owns the decision; null: nobody. */
  readonly owner?: string | null | undefined;
  /** Day of the next review, `YYYY-MM-DD`; null: none. */
  readonly reviewDate?: string | null | undefined;
}
