import type { CostSimulation } from '../../cost/simulation/model.js';
import type { costCertainties } from '../../cost/options/model.js';
import type { Figure } from '../../internal/figure.js';
import type { ChartFrameOptions, StateColors, VegaLiteSpec } from '../model.js';
import type { CostChartWords } from './words.js';

/** The two ends of an input. */
export const tornadoEnds = ['low', 'high'] as const;

/** Colors of a chart of total costs. */
export interface TcoPalette {
  /** Colors by certainty, the same for every option. */
  readonly parts: Readonly<Record<(typeof costCertainties)[number], StateColors>>;
  /** Around parts that hardly differ from the background. */
  readonly outline: string;
}

/** Colors of a tornado. */
export interface TornadoPalette {
  /** Colors of both ends of an input. */
  readonly parts: Readonly<Record<(typeof tornadoEnds)[number], StateColors>>;
  /** Around parts that hardly differ from the background. */
  readonly outline: string;
}

/** Options of `tcoChart`. */
export interface TcoChartOptions extends ChartFrameOptions {
  /** What trials of the same model say, with the levels 0.1, 0.5 and 0.9; absent: no ranges. */
  readonly simulation?: CostSimulation | undefined;
  /** Colors of your own; absent: {@link tcoPalette}. */
  readonly palette?: TcoPalette | undefined;
  /** Texts of your own; English where there is none. */
  readonly words?: CostChartWords | undefined;
  /** Who will see it; absent: a client. Money is not for the public. */
  readonly audience?: 'internal' | 'client' | undefined;
}

/** Options of `tornadoChart`. */
export interface TornadoChartOptions extends ChartFrameOptions {
  /** Most bars that are drawn, at least 1; absent: {@link standardTornadoBars}. The table has all of them. */
  readonly most?: number | undefined;
  /** What people call inputs, by their id; absent: the id. */
  readonly inputNames?: Readonly<Record<string, string>> | undefined;
  /** What people call options, by their id; absent: the id. */
  readonly optionNames?: Readonly<Record<string, string>> | undefined;
  /** Colors of your own; absent: {@link tornadoPalette}. */
  readonly palette?: TornadoPalette | undefined;
  /** Texts of your own; English where there is none. */
  readonly words?: CostChartWords | undefined;
}

/** What options cost, by how sure it is: as a drawing, as a Vega-Lite specification, as a table and in words. */
export interface TcoChart extends Figure {
  /** What it is. */
  readonly kind: 'tco-chart';
  /** Vega-Lite, valid in versions 5 and 6. */
  readonly spec: VegaLiteSpec;
}

/** Which inputs move a cost: as a drawing, as a Vega-Lite specification, as a table and in words. */
export interface TornadoChart extends Figure {
  /** What it is. */
  readonly kind: 'tornado-chart';
  /** Inputs are figures of people, contracts and services: never for others. */
  readonly audience: 'internal';
  /** Vega-Lite, valid in versions 5 and 6. */
  readonly spec: VegaLiteSpec;
}

/** House default: as many bars as a page shows without scrolling. */
export const standardTornadoBars = 12;

/** The same as `smallestGroup`, without all that stands around it: with two people behind an amount, each knows the figure of the other. */
export const fewestPeople = 3;
