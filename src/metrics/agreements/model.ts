import type { Outcome } from '../../internal/quantity/model.js';
import type { DurationClock, DurationEnding, DurationMetric, MeasureOptions } from '../durations/model.js';
import type { IncidentRecord } from '../incident/model.js';
import type { Exclusion } from '../outcomes/outcomes.js';

/** A time that was promised. */
export interface SlaTarget {
  /** Priority it holds for; absent: all that have no target of their own. */
  readonly priority?: IncidentRecord['priority'];
  /** ISO 8601 duration of exact length, `PT4H`. */
  readonly target: string;
}

/** What attainment is asked for. */
export interface SlaAttainmentOptions extends MeasureOptions {
  /** The duration that was promised: a response is `time-to-acknowledge`, and is never read as a restore. */
  readonly metric: DurationMetric;
  /** What was promised, by priority. */
  readonly targets: readonly SlaTarget[];
  /** Which end counts where an incident was opened again; absent: first. */
  readonly ending?: DurationEnding | undefined;
  /** Share of a target that is left at most where an incident is at risk, above 0 to 1; absent: 0.25 (house default). */
  readonly atRiskShare?: number | undefined;
  /** Level of the interval, above 0 and below 1; absent: 0.95. */
  readonly level?: number | undefined;
  /** Whether breaches are listed one by one; absent: no. */
  readonly listBreaches?: boolean | undefined;
}

/** An incident that may miss its target. */
export interface AtRiskIncident {
  readonly id: string;
  readonly priority: number | null;
  /** Minutes that are left on the clock. */
  readonly remainingMinutes: number;
  /** When the target is used up, ISO 8601 in UTC; null where no covered time lies ahead within the range of the clock. */
  readonly breachesAt: string | null;
  /** Whether it is paused: the instant then assumes that the pause ends now. */
  readonly isPaused: boolean;
}

/** An incident that missed its target. */
export interface BreachedIncident {
  readonly id: string;
  readonly priority: number | null;
  /** When the target was used up, ISO 8601 in UTC. */
  readonly breachedAt: string | null;
  /** Whether it goes on. */
  readonly isOpen: boolean;
}

/** How a promise of time was kept. */
export interface SlaAttainment {
  readonly metric: DurationMetric;
  readonly clock: DurationClock;
  readonly ending: DurationEnding;
  /** The moment of the report. */
  readonly asOf: string;
  readonly window: { readonly from: string | null; readonly to: string | null };
  /** Time-zone data of the business clock. */
  readonly timeZoneData: string | null;
  /** Incidents given: those of the next three, and the excluded. */
  readonly given: number;
  /** Ended within the target, or exactly on it. */
  readonly met: number;
  /** Ended later, or open beyond it. */
  readonly breached: number;
  /** Open within the target. */
  readonly pending: number;
  readonly excluded: readonly Exclusion[];
  /** `met / (met + breached)`. */
  readonly attainment: Outcome<number>;
  /** What it becomes if all that are pending breach, or none does; null where there are none at all. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** Open, and near the target; the first to breach first. */
  readonly atRisk: readonly AtRiskIncident[];
  /** Where asked for; the first to breach first. */
  readonly breaches: readonly BreachedIncident[];
}
