import type { Figure } from '../../internal/figure.js';
import type { PartyKind } from '../../services/parties/model.js';
import type { ChartFrameOptions, StateColors, VegaLiteSpec } from '../model.js';
import type { HandoffChartWords } from './words.js';

/** What has a color of its own: time by who held tickets, and tickets that pass. */
export const handoffMarks = [
  'internal',
  'provider',
  'vendor',
  'party',
  'rest',
  'unassigned',
  'unmapped',
  'crossing',
] as const;
/**
 * Time held by a party of a kind, by one whose kind is not told, by the parties that are drawn as one, by nobody yet, by groups of no known
 * party; and tickets that pass.
 */
export type HandoffMark = (typeof handoffMarks)[number];

/** Colors of a chart of hand-offs. */
export interface HandoffPalette {
  /** Colors by mark; only bars of time have something in them. */
  readonly marks: Readonly<Record<HandoffMark, StateColors>>;
  /** Around marks that hardly differ from the background. */
  readonly outline: string;
}

/** Options of `handoffChart`. */
export interface HandoffChartOptions extends ChartFrameOptions {
  /** What people call parties, by their id; absent: the id. */
  readonly partyNames?: Readonly<Record<string, string>> | undefined;
  /** On which side parties are, by their id: for directions, such as from the internal team to a provider; absent: not told. */
  readonly partyRoles?: Readonly<Record<string, PartyKind>> | undefined;
  /** Most rows of parties that are drawn, the rest among them, 2 to 20; absent: {@link standardHandoffParties}. The table has all parties. */
  readonly most?: number | undefined;
  /** Colors of your own; absent: {@link handoffPalette}. */
  readonly palette?: HandoffPalette | undefined;
  /** Texts of your own; English where there is none. */
  readonly words?: HandoffChartWords | undefined;
  /** Who will see it; absent: a client. Figures of an operation are not for the public. */
  readonly audience?: 'internal' | 'client' | undefined;
}

/** How tickets passed between parties, and who held them: as a drawing, as a Vega-Lite specification, as a table and in words. */
export interface HandoffChart extends Figure {
  /** What it is. */
  readonly kind: 'handoff-chart';
  /** Vega-Lite, valid in versions 5 and 6. */
  readonly spec: VegaLiteSpec;
}

/** House default: as many rows and columns as are taken in at once. */
export const standardHandoffParties = 8;

/** House default: pairs of parties beyond these are counted in the summary. */
export const mostPairs = 5;
