import type { Quantity } from '../../internal/quantity/model.js';
import type { ServiceHoursFacts } from '../comparison/model.js';
import type { CostAssumed } from '../comparison/results.js';
import type { DowntimeInputs, IncidentRate } from '../model.js';
import type { costPoints } from '../comparison/settings.js';
import type { OnCallReach, RestorationItem } from '../options/model.js';
import type { AcknowledgeBasis } from './outage.js';

/** Which value of an uncertain figure is used. */
export interface DowntimePointOptions {
  /** Absent: the mean. With either, a product of figures that depend on each other is not the mean, or median, of the product. */
  readonly point?: (typeof costPoints)[number] | undefined;
}

/** What the share of incidents out of hours follows from. */
export const outOfHoursBases = ['uniform-arrival', 'given-share'] as const;
/** What the share of incidents out of hours follows from: hours of coverage, as if incidents came at any time alike, or a stated share. */
export type OutOfHoursBasis = (typeof outOfHoursBases)[number];

/** When somebody is there for a service, and what that follows from. */
export interface DowntimeHours extends ServiceHoursFacts {
  /** Absent: given-share. */
  readonly outOfHoursBasis?: OutOfHoursBasis | undefined;
}

/** A service that fails. */
export interface DowntimeService extends DowntimeHours {
  /** Id. */
  readonly serviceId: string;
  /** Incidents by severity; empty: none. */
  readonly incidents?: readonly IncidentRate[] | undefined;
  /** What an outage costs, where an incident has no cost of a minute. */
  readonly downtime?: DowntimeInputs | null | undefined;
}

/** What `downtimeCost` needs to know: services that fail, and how they are restored. */
export interface DowntimeInput {
  /** The services. */
  readonly services: readonly DowntimeService[];
  /** How fast they are restored; the first that matches is used. */
  readonly restoration?: readonly RestorationItem[] | undefined;
  /** How well on-call duty is reached; null or absent: there is none. */
  readonly onCallReach?: OnCallReach | null | undefined;
  /** Hours of delay where a skill is missing; absent: none, which the result notes. */
  readonly skillGapDelayHours?: Quantity | null | undefined;
  /** Extra time of diagnosis without context, share >= 0. No value is published: it has no default. */
  readonly contextPenalty?: Quantity | null | undefined;
  /** Share of incidents out of hours; beats those of the services. */
  readonly outOfHoursShare?: Quantity | null | undefined;
}

/** What a minute of outage costs. */
export interface CostPerMinute {
  /** Whether it is known. */
  readonly status: 'known' | 'unknown';
  /** Amount a minute; null where it is unknown. */
  readonly total: number | null;
  /** Its terms, each null where it is unknown. */
  readonly terms: CostPerMinuteTerms;
  /** Which value of an uncertain figure is used. */
  readonly point: (typeof costPoints)[number];
  /** What is missing to know it. */
  readonly missing: readonly string[];
}

/** Terms of the cost of a minute, each null where it is unknown. */
export interface CostPerMinuteTerms {
  /** Revenue that does not come back. */
  readonly revenue: number | null;
  /** Work that stands still. */
  readonly productivity: number | null;
  /** Penalties. */
  readonly penalties: number | null;
}

/** Hours of the steps of outages. */
export interface DowntimeStepHours {
  /** Until it is seen. */
  readonly detect: number;
  /** Until somebody takes it. */
  readonly acknowledge: number;
  /** Until the cause is known, with context. */
  readonly diagnose: number;
  /** What the lack of context adds: diagnosis times the context penalty. */
  readonly contextPenalty: number;
  /** What a missing skill adds. */
  readonly skillGap: number;
  /** Of work until it is repaired. */
  readonly repair: number;
  /** All together. */
  readonly total: number;
}

/** Outages of one severity of a service. */
export interface DowntimeIncident {
  /** The severity. */
  readonly severity: string;
  /** Whether its cost is known; otherwise all numbers are null. */
  readonly status: 'known' | 'unknown';
  /** Incidents a year. */
  readonly perYear: number | null;
  /** Cost of a minute. */
  readonly costPerMinute: number | null;
  /** Its terms; null where it was given. */
  readonly costPerMinuteTerms: CostPerMinuteTerms | null;
  /** Share of the service affected. It lessens the cost, not the minutes. */
  readonly affectedShare: number | null;
  /** Hours of one outage in staffed hours; null also where none falls in them. */
  readonly staffedHours: DowntimeStepHours | null;
  /** Hours of one outage outside them; null also where none falls outside. */
  readonly unstaffedHours: DowntimeStepHours | null;
  /** What the acknowledgment out of hours follows from; null where there is none. */
  readonly acknowledgeBasis: AcknowledgeBasis | null;
  /** Mean hours of one outage. */
  readonly hoursPerIncident: number | null;
  /** Minutes of outage a year. */
  readonly minutesPerYear: number | null;
  /** Cost a year. */
  readonly cost: number | null;
  /** What is missing to know it. */
  readonly missing: readonly string[];
}

/** Outages of a service. */
export interface ServiceDowntime {
  /** The service. */
  readonly serviceId: string;
  /** Whether its cost is known; otherwise cost and minutes are null. */
  readonly status: 'known' | 'unknown';
  /** Share of incidents out of hours; null where it is unknown or not needed. */
  readonly outOfHoursShare: number | null;
  /** What that share follows from. */
  readonly outOfHoursBasis: OutOfHoursBasis;
  /** By severity, in the order given. */
  readonly incidents: readonly DowntimeIncident[];
  /** Minutes of outage a year. */
  readonly minutesPerYear: number | null;
  /** `1 - minutes of outage a year / 525,600`; null also where there is more downtime than time. */
  readonly availability: number | null;
  /** Cost a year. */
  readonly cost: number | null;
  /** What is missing to know it. */
  readonly missing: readonly string[];
}

/** A doubt about outages of a service. */
export interface DowntimeDiagnostic {
  /** What it is, stable, in capitals. */
  readonly code: 'MORE_DOWNTIME_THAN_TIME' | 'NEVER_STAFFED' | 'AFFECTED_SHARE_TWICE';
  /** How much it matters. */
  readonly severity: 'error' | 'warning';
  /** The service. */
  readonly serviceId: string;
  /** English. */
  readonly message: string;
}

/** What outages cost a year. */
export interface DowntimeCost {
  /** Whether it is known; otherwise its own numbers are null, and those of services that are known are not. */
  readonly status: 'known' | 'unknown';
  /** Expected cost a year in the currency of the input, not rounded. */
  readonly cost: number | null;
  /** Minutes of outage a year of all services together. */
  readonly minutesPerYear: number | null;
  /** Hours a year of all outages, step by step. */
  readonly hoursPerYear: DowntimeStepHours | null;
  /** By service, in the order given. */
  readonly services: readonly ServiceDowntime[];
  /** Which value of an uncertain figure is used. */
  readonly point: (typeof costPoints)[number];
  /** How availability is calculated: incidents are counted by calendar year, of 525,600 minutes, and not by time in operation. */
  readonly availabilityForm: 'per-calendar-year';
  /** What was assumed, because nothing was said. */
  readonly assumed: readonly CostAssumed[];
  /** Doubts, by service. */
  readonly diagnostics: readonly DowntimeDiagnostic[];
  /** What is missing to know it. */
  readonly missing: readonly string[];
}
