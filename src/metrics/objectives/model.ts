import type { Outcome, Warning } from '../../internal/quantity/model.js';
import type { Slo } from '../../services/catalogue/model.js';
import type { InstantInput } from '../incident/model.js';
import type { ZoneOptions } from '../incident/moment.js';

/** What of an objective is needed to judge it. */
export type ObjectiveInput = Pick<Slo, 'budgeting' | 'sliceTarget' | 'target' | 'window'> &
  Partial<Pick<Slo, 'id' | 'indicator'>>;

/** Good and all events, or minutes, of a stretch of time. */
export interface SloSlice {
  /** First instant. */
  readonly start: InstantInput;
  /** Instant after the last. */
  readonly end: InstantInput;
  /** Good events, 0 to `total`. */
  readonly good: number;
  /** All events, >= 0; none: no data. */
  readonly total: number;
}

/** The moment at which an objective is judged. */
export interface ObjectiveOptions extends ZoneOptions {
  /** The moment of the report, a date or an instant. */
  readonly asOf: InstantInput;
  /** When measuring began; absent: before the window. */
  readonly since?: InstantInput | undefined;
}

/** How much of an error budget is used. */
export interface ErrorBudget {
  /** The moment of the report. */
  readonly asOf: string;
  /** The window of the objective that the moment lies in, or at the end of. */
  readonly window: { readonly from: string; readonly to: string };
  /** What counts: the window since measuring began, up to the moment. */
  readonly counted: { readonly from: string; readonly to: string };
  readonly budgeting: 'occurrences' | 'time-slices' | 'ratio-time-slices';
  readonly target: number;
  /** Share of the counted time that has data. */
  readonly dataShare: number;
  /** Share of good events, of good slices, or the mean of the shares of slices. */
  readonly attainment: Outcome<number>;
  /** Whether the attainment is at least the target; null where there is none. */
  readonly isMet: boolean | null;
  /** Bad events, or slices, that the target allows: `(1 - target) * total`. */
  readonly allowed: number;
  /** The same in whole ones, rounded down. */
  readonly allowedWhole: number;
  /** Bad events, or slices. */
  readonly bad: number;
  /** `bad / allowed`. */
  readonly consumed: Outcome<number>;
  /** `1 - consumed`; below 0 where more was used than there is. */
  readonly remaining: Outcome<number>;
  readonly warnings: readonly Warning[];
}

/** A pair of windows in which a burn rate is watched. */
export interface BurnRateWindow {
  /** What to do. */
  readonly use: 'page' | 'ticket';
  /** Share of the budget that is used up within the long window, above 0; or else `factor`. */
  readonly budgetShare?: number | undefined;
  /** Burn rate that both windows must exceed, above 0. */
  readonly factor?: number | undefined;
  /** Minutes of the long window. */
  readonly longMinutes: number;
  /** Minutes of the short window. */
  readonly shortMinutes: number;
}

/** What a burn rate is asked for. */
export interface BurnRateOptions extends ObjectiveOptions {
  /** Pairs of windows; absent: the standard four. */
  readonly windows?: readonly BurnRateWindow[] | undefined;
  /** Bad events in the long window below which an alert is held back, >= 0; absent: 3 (house default). */
  readonly minimumBad?: number | undefined;
}

/** When a budget is used up at a burn rate. */
export type Exhaustion =
  | { readonly status: 'never' }
  | { readonly status: 'exhausted' }
  | { readonly status: 'in'; readonly hours: number }
  | { readonly status: 'unknown' };

/** Burn of a pair of windows. */
export interface WindowBurn {
  readonly use: 'page' | 'ticket';
  readonly longMinutes: number;
  readonly shortMinutes: number;
  /** Burn rate that both windows must exceed: `budget share * period / long window`. */
  readonly factor: number;
  /** Burn rate of each: share of bad events over `1 - target`. */
  readonly long: Outcome<number>;
  readonly short: Outcome<number>;
  /** Whether both exceed the factor, with enough bad events; null where one has no data. */
  readonly isFiring: boolean | null;
  /** When the rest of the budget is gone at the burn rate of the long window. */
  readonly exhaustion: Exhaustion;
  readonly warnings: readonly Warning[];
}

/** Burn rates of an objective. */
export interface BurnRate {
  /** The moment of the report. */
  readonly asOf: string;
  readonly target: number;
  /** Days of the window of the objective. */
  readonly periodDays: number;
  /** What is left of the budget, as a share. */
  readonly remaining: Outcome<number>;
  /** In the order of the windows. */
  readonly windows: readonly WindowBurn[];
}
