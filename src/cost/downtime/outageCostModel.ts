import type { Quantity, Warning } from '../../internal/quantity/model.js';
import type { InstantInput } from '../../metrics/incident/model.js';
import type { ZoneOptions } from '../../metrics/incident/moment.js';
import type { Exclusion } from '../../metrics/outcomes/outcomes.js';
import type { costPoints } from '../comparison/settings.js';
import type { DowntimePointOptions } from './model.js';

/** What a minute of outage costs where all are affected. */
export interface MinuteCost {
  /** The service; absent or null: all that have no entry of their own, as one operation. */
  readonly serviceId?: string | null | undefined;
  /** Amount a minute; null: none. {@link costPerMinute} builds it up. */
  readonly costPerMinute?: Quantity | null | undefined;
}

/** What the cost of outages is asked for. */
export interface OutageCostOptions extends ZoneOptions, DowntimePointOptions {
  /** The moment of the report, a date or an instant: what comes later is not known. */
  readonly asOf: InstantInput;
  /** First instant of the window. */
  readonly from: InstantInput;
  /** Instant after the last. */
  readonly to: InstantInput;
  /** What a minute costs, by service, or of all as one. */
  readonly costs: readonly MinuteCost[];
}

/** What outages of a service, or of all without an entry of their own, cost. */
export interface OutageCostPart {
  /** Null: all that have no entry of their own, as one operation. */
  readonly serviceId: string | null;
  /** Whether its cost is known; otherwise it is null. */
  readonly status: 'known' | 'unknown';
  /** Incidents with an outage in the window. */
  readonly incidents: number;
  /** Minutes with an outage; those that outages share count once. */
  readonly outageMinutes: number;
  /** Minutes by the share of those affected; null where a share that matters is not known. */
  readonly affectedMinutes: number | null;
  /** Minutes in which that share is not known. */
  readonly unknownShareMinutes: number;
  /** Amount a minute; null where it is unknown. */
  readonly costPerMinute: number | null;
  /** `affectedMinutes * costPerMinute`. */
  readonly cost: number | null;
  /** What it is if in those minutes nobody is affected, and if all are; null where the cost of a minute is unknown. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** What is missing to know it. */
  readonly missing: readonly string[];
}

/** What outages cost. */
export interface OutageCost {
  /** The moment of the report. */
  readonly asOf: string;
  /** The window up to the moment of the report. */
  readonly window: { readonly from: string; readonly to: string };
  /** Incidents given: those counted and the excluded. */
  readonly given: number;
  readonly counted: number;
  readonly excluded: readonly Exclusion[];
  /** Whether the cost is known; otherwise it is null, and those of parts that are known are not. */
  readonly status: 'known' | 'unknown';
  /** In the currency of the input, not rounded: the sum of the parts. */
  readonly cost: number | null;
  /** Sum of the bounds of the parts; null where one is. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** In the order of the costs, then services without a cost that failed, by id. */
  readonly parts: readonly OutageCostPart[];
  /** Which value of an uncertain figure is used. */
  readonly point: (typeof costPoints)[number];
  /** What is missing to know it. */
  readonly missing: readonly string[];
  readonly warnings: readonly Warning[];
}
