import type { Outcome, Warning } from '../../internal/quantity/model.js';
import type { DurationEnding } from '../durations/model.js';
import type { InstantInput } from '../incident/model.js';
import type { ZoneOptions } from '../incident/moment.js';
import type { Exclusion } from '../outcomes/outcomes.js';
import type { PartyCount } from '../parties/model.js';

/** Why an incident has no part in a share, besides the reasons of durations. */
export const shareExclusions = [
  'no-assignment',
  'open',
  'no-group',
  'unmapped-group',
  'no-tier',
  'no-reopenings-stated',
] as const;
/** Why an incident has no part in a share, besides the reasons of durations. */
export type ShareExclusion = (typeof shareExclusions)[number];

/** What a share of incidents is asked for. */
export interface ShareOptions extends ZoneOptions {
  /** The moment of the report, a date or an instant: what comes later is not known. */
  readonly asOf: InstantInput;
  /** First instant of openings; absent: no limit. */
  readonly from?: InstantInput | undefined;
  /** Instant after the last opening; absent: no limit. */
  readonly to?: InstantInput | undefined;
  /** Level of the interval, above 0 and below 1; absent: 0.95. */
  readonly level?: number | undefined;
}

/** What a reopen rate is asked for. */
export interface ReopenRateOptions extends ShareOptions {
  /** Reopenings of which no times are known, as `incidentsFrom` gives them; taken as known at the moment of the report; absent: none. */
  readonly reopenCounts?: readonly { readonly incidentId: string; readonly count: number }[] | undefined;
}

/** What a share that hangs on who held incidents is asked for. */
export interface HolderShareOptions extends ShareOptions {
  /** Which solution counts where an incident was opened again; absent: first. */
  readonly ending?: DurationEnding | undefined;
  /** Parties of groups, by group, for assignments that name no party; absent: none is mapped. */
  readonly groups?: Readonly<Record<string, string>> | undefined;
}

/** A share of incidents. */
export interface IncidentShare {
  /** The moment of the report. */
  readonly asOf: string;
  readonly window: { readonly from: string | null; readonly to: string | null };
  /** Incidents given: those of the denominator, and the excluded. */
  readonly given: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly excluded: readonly Exclusion[];
  /** `numerator / denominator`, 0 to 1, with Wilson's interval. */
  readonly share: Outcome<number>;
  readonly warnings: readonly Warning[];
}

/** What counts as an escalation. */
export const escalationBases = ['tier', 'party', 'group'] as const;
/** What counts as an escalation: a step up to a higher tier, or any passing on to another party, or to another group. */
export type EscalationBasis = (typeof escalationBases)[number];

/** What an escalation rate is asked for. */
export interface EscalationRateOptions extends HolderShareOptions {
  /** What counts as an escalation. Records have no word for it, so the choice is the caller's, and is told in the result. */
  readonly by: EscalationBasis;
  /** Support tier of groups, by group, 1 for the first contact: for `tier`, which needs it. */
  readonly tiers?: Readonly<Record<string, number>> | undefined;
}

/** The share of incidents that were escalated. */
export interface EscalationRate extends IncidentShare {
  /** What counted as an escalation. */
  readonly by: EscalationBasis;
}

/** What a share of providers is asked for. */
export interface ProviderShareOptions extends HolderShareOptions {
  /** The parties that are providers; empty: none is. */
  readonly providerPartyIds: readonly string[];
}

/** The share of incidents that providers solved. */
export interface ProviderShare extends IncidentShare {
  /** Who held how many when they were solved, by party; they add up to the denominator. */
  readonly parties: readonly PartyCount[];
}
