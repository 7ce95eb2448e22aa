import type { Audience } from '../../internal/audience.js';
import type { Figure } from '../../internal/figure.js';
import type { MaturityAssessment } from '../../maturity/assessment/model.js';
import type { MaturityModel } from '../../maturity/definition/model.js';
import type { ChartFrameOptions, StateColors, VegaLiteSpec } from '../model.js';
import type { MaturityChartWords } from './words.js';

/** What a dimension has on the axis of the levels. */
export const maturityMarks = ['level', 'score', 'fresh', 'before'] as const;
/** The level attained, the score, the level if all evidence were fresh, the score before. */
export type MaturityMark = (typeof maturityMarks)[number];

/** Colors of a chart of maturity. */
export interface MaturityPalette {
  /** Colors by mark, the same for every dimension and level; only boxes of levels have something in them. */
  readonly marks: Readonly<Record<MaturityMark, StateColors>>;
  /** Around marks that hardly differ from the background. */
  readonly outline: string;
}

/** Options of `maturityChart`. */
export interface MaturityChartOptions extends ChartFrameOptions {
  /** Names of levels and dimensions: the model of the assessment; absent: those of `operationsMaturityModel`, and else ids and numbers. */
  readonly model?: Pick<MaturityModel, 'id' | 'levels' | 'dimensions'> | undefined;
  /** The level that is aimed at, one of the model; absent: none. Not shown to the public. */
  readonly targetLevel?: number | undefined;
  /** An earlier assessment of the same by the same version of the model; absent: none. Not shown to the public. */
  readonly before?: MaturityAssessment | undefined;
  /** Most dimensions that are drawn, 1 to 1000; absent: {@link standardMaturityRows}. The table has all of them. */
  readonly most?: number | undefined;
  /** Colors of your own; absent: {@link maturityPalette}. */
  readonly palette?: MaturityPalette | undefined;
  /** Texts of your own; English where there is none. */
  readonly words?: MaturityChartWords | undefined;
  /** Who will see it; absent: a client. */
  readonly audience?: Audience | undefined;
}

/** How mature each dimension is: as a drawing, as a Vega-Lite specification, as a table and in words. */
export interface MaturityChart extends Figure {
  /** What it is. */
  readonly kind: 'maturity-chart';
  /** Vega-Lite, valid in versions 5 and 6. */
  readonly spec: VegaLiteSpec;
}

/** House default: more than any model of this library has, and as many as two pages show. */
export const standardMaturityRows = 20;
