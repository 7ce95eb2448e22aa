import type { Figure } from '../internal/figure.js';
import type { JsonValue } from '../internal/json.js';
import type { Audience } from '../internal/audience.js';
import type { Weekday } from '../coverage/model.js';
import type { ChartWords } from './words.js';

/** What an hour of the week is, in the order of the legend. */
export const coverageHourStates = [
  'internal',
  'provider',
  'both',
  'unassigned',
  'gap',
  'nobody',
  'not-required',
  'out-of-range',
] as const;
/** What an hour of the week is: who has it, or why nobody does. */
export type CoverageHourState = (typeof coverageHourStates)[number];

/** Whose people are there. */
export type CoverageRole = 'internal' | 'provider';

/** Colors of a state: `#rrggbb`, `currentColor`, `var(--cm-…)`, and `none` for no fill. */
export interface StateColors {
  /** The cell. */
  readonly fill: string;
  /** The letter in it. */
  readonly ink: string;
}

/** Colors of a heat map. */
export interface CoveragePalette {
  /** Colors by state. */
  readonly states: Readonly<Record<CoverageHourState, StateColors>>;
  /** Around cells that hardly differ from the background. */
  readonly outline: string;
}

/** Options of every form of a heat map. */
export interface HeatmapOptions {
  /** Whose people a party has, by its id; those of other parties count as covered by somebody not known. */
  readonly partyRoles?: Readonly<Record<string, CoverageRole>> | undefined;
  /** Whose people a team has, by its id, for seats that name a team and no party. */
  readonly teamRoles?: Readonly<Record<string, CoverageRole>> | undefined;
  /** Names of the two sides for the legend; not shown to the public. */
  readonly names?: Readonly<Partial<Record<CoverageRole, string>>> | undefined;
  /** Part of the required time that must be uncovered for an hour to be a gap, above 0 to 1; absent: {@link standardGapShare}. */
  readonly gapShare?: number | undefined;
  /** Day of the first row; absent: Monday. */
  readonly weekStart?: Weekday | undefined;
  /** Texts of your own, names of days among them; English where there is none. */
  readonly words?: ChartWords | undefined;
  /** Who will see it; absent: a client. */
  readonly audience?: Audience | undefined;
}

/** Options that every drawing has. */
export interface ChartFrameOptions {
  /** What the chart is called; absent: the text `title`. */
  readonly title?: string | undefined;
  /** What the chart stands on, `#rrggbb`: areas that hardly differ from it get an outline; absent: white. */
  readonly background?: string | undefined;
  /** Begins the ids of the drawing, unique on its page; absent: the class of the drawing, such as `cm-heatmap`. */
  readonly idPrefix?: string | undefined;
  /** Language of the texts, as a tag such as `en-GB`. */
  readonly lang?: string | undefined;
  /** Direction of the texts. */
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** Version of Vega-Lite that the specification names; it is valid in both. Absent: 5. */
  readonly vegaLite?: 5 | 6 | undefined;
}

/** Options of `coverageHeatmap`. */
export interface CoverageHeatmapOptions extends HeatmapOptions, ChartFrameOptions {
  /** Colors of your own; absent: {@link coveragePalette}. */
  readonly palette?: CoveragePalette | undefined;
}

/** A Vega-Lite specification: plain JSON, data and all. */
export type VegaLiteSpec = Readonly<Record<string, JsonValue>>;

/** Who covers which hour of the week: as a drawing, as a Vega-Lite specification, as a table and in words. */
export interface CoverageHeatmap extends Figure {
  /** What it is. */
  readonly kind: 'coverage-heatmap';
  /** Vega-Lite, valid in versions 5 and 6. */
  readonly spec: VegaLiteSpec;
}

/** House default: an hour is a gap where nobody is there in half of its required time or more. */
export const standardGapShare = 0.5;
