/** Which value of an uncertain figure a calculation without chance takes. */
export const costPoints = ['mean', 'p50'] as const;
/** The one that is taken where the caller does not say: a house default. */
export const defaultPoint: (typeof costPoints)[number] = 'mean';

/** What departures and incidents of a year count by: their expected number, or one that is drawn. */
export const eventHandlings = ['expected', 'drawn'] as const;

/** How a comparison is read. */
export interface ComparisonOptions {
  /** Which value of an uncertain figure is used; absent: mean. */
  readonly point?: (typeof costPoints)[number] | undefined;
  /** What a field that says nothing means; absent: unknown. With `none` it counts as 0, and is listed as assumed. */
  readonly unstated?: 'unknown' | 'none' | undefined;
  /** Whether what is left of purchases at the horizon counts back; absent: yes (house default). */
  readonly salvage?: boolean | undefined;
}

/** Whether what is left of purchases at the horizon counts back where the caller does not say: a house default. */
export const defaultSalvage = true;

/** How a comparison is written: as it is read, and whether events are drawn, which only trials can. */
export interface WritingOptions extends ComparisonOptions {
  readonly events?: (typeof eventHandlings)[number] | undefined;
}

/** Names of the options of a comparison. */
export const comparisonOptions = ['point', 'unstated', 'salvage'] as const;
