import type { Quantity } from '../../internal/quantity/model.js';
import type { DowntimeInputs, IncidentRate } from '../model.js';
import type { OnCallReach, RestorationItem } from '../options/model.js';
import type { StepId } from '../program/steps.js';
import type { CostPerMinuteSteps } from './costPerMinuteSteps.js';

/** A figure and where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly field: string;
}

/** How an option restores, and where that stands. Places end in `/` where names of fields follow. */
export interface RestoringFacts {
  readonly restoration: Placed<readonly RestorationItem[] | undefined>;
  readonly onCallReach: Placed<OnCallReach | null | undefined>;
  readonly skillGapDelayHours: Placed<Quantity | null | undefined>;
  readonly contextPenalty: Placed<Quantity | null | undefined>;
}

/** A service that fails, and where its figures stand. */
export interface OutageFacts {
  readonly serviceId: string;
  readonly incidents: Placed<readonly IncidentRate[]>;
  readonly downtime: Placed<DowntimeInputs | null | undefined>;
  readonly outOfHoursShare: Placed<Quantity | null | undefined>;
  readonly waitHours: Placed<Quantity | null | undefined>;
}

/** Hours of one outage, step by step. */
export interface WindowSteps {
  readonly detect: StepId;
  readonly acknowledge: StepId;
  readonly diagnose: StepId;
  /** Diagnosis times the context penalty. */
  readonly contextPenalty: StepId;
  readonly skillGap: StepId;
  readonly repair: StepId;
  readonly total: StepId;
}

/** What the acknowledgment out of hours follows from. */
export const acknowledgeBases = ['stated', 'on-call', 'wait'] as const;
/** What the acknowledgment out of hours follows from. */
export type AcknowledgeBasis = (typeof acknowledgeBases)[number];

/** Steps of the outages of one severity of one service. */
export interface OutageSteps {
  /** Place of the severity. */
  readonly field: string;
  readonly perYear: StepId;
  readonly costPerMinute: StepId;
  /** Its terms, where it is built up. */
  readonly terms: CostPerMinuteSteps | undefined;
  readonly affectedShare: StepId;
  readonly outOfHoursShare: StepId;
  /** Undefined where no incident falls in staffed hours. */
  readonly staffed: WindowSteps | undefined;
  /** Undefined where every incident falls in staffed hours. */
  readonly unstaffed: WindowSteps | undefined;
  /** Where there is an unstaffed part. */
  readonly acknowledgeBasis: AcknowledgeBasis | undefined;
  /** Whether nobody is ever there to end the wait that the outage would take. */
  readonly isNeverStaffed: boolean;
  /** Whether both the service's cost of a minute and the incident speak of a share affected. */
  readonly isShareTwice: boolean;
  /** Mean hours of one outage. */
  readonly hours: StepId;
  /** Minutes of outage a year. */
  readonly minutes: StepId;
  /** Cost a year. */
  readonly cost: StepId;
}
