/** What a pilot is scored on. */
export const pilotItems = [
  'gapSize',
  'measurableBaseline',
  'containment',
  'partnerFit',
  'reversibility',
  'sharedTooling',
] as const;

/** Why a service cannot be the pilot. */
export const pilotExclusions = ['INTERNAL_ONLY', 'DEBT_UNASSESSED', 'NO_BASELINE', 'NO_OWNER'] as const;

/** Part of a score. */
export interface PilotContribution {
  /** What is scored. */
  readonly item: (typeof pilotItems)[number];
  /** 0 to 4; null: unscored. */
  readonly score: number | null;
  /** What it adds to the whole score, 0 to 100; null: unscored. */
  readonly points: number | null;
}

/** How a service suits as pilot. */
export interface RankedPilot {
  /** The service. */
  readonly serviceId: string;
  /** Its name, its id where the document has none. */
  readonly label: string;
  /** Why it cannot be the pilot; empty: nothing speaks against it as far as is known. */
  readonly excludedBy: readonly (typeof pilotExclusions)[number][];
  /** What is not known that could speak against it. */
  readonly unknown: readonly (typeof pilotExclusions)[number][];
  /** Score 0 to 100, `100 sum w s / (4 sum w)`; null where an item is unscored. */
  readonly score: number | null;
  /** Least possible score: unscored items 0. */
  readonly lowest: number;
  /** Largest possible score: unscored items 4. */
  readonly highest: number;
  /** Place among those that are not excluded, by score; equal scores share it. Null for the excluded, and where the score is not known. */
  readonly rank: number | null;
  /** What each item adds. */
  readonly contributions: readonly PilotContribution[];
}
