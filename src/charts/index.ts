export { coverageHeatmap } from './coverageHeatmap.js';
export { coverageHeatmapText } from './coverageHeatmapText.js';
export type { CoverageHeatmapTextOptions } from './coverageHeatmapText.js';
export { coverageHourStates, standardGapShare } from './model.js';
export type {
  ChartFrameOptions,
  CoverageHeatmap,
  CoverageHeatmapOptions,
  CoverageHourState,
  CoveragePalette,
  CoverageRole,
  HeatmapOptions,
  StateColors,
  VegaLiteSpec,
} from './model.js';
export { coveragePalette } from './palette.js';
export { paletteContrast } from './paletteContrast.js';
export type { PaletteContrastOptions, StateContrast } from './paletteContrast.js';
export { englishChartWords } from './words.js';
export type { ChartWord, ChartWords } from './words.js';
export type { Audience } from '../internal/audience.js';
export type { Figure, FigureTable } from '../internal/figure.js';
export type { JsonValue } from '../internal/json.js';
export type { HourOfWeek, PresentTogether, TypicalWeek } from '../coverage/pattern/typicalWeekModel.js';
export type { Weekday } from '../coverage/model.js';
export { standardTornadoBars, tornadoEnds } from './cost/model.js';
export type {
  TcoChart,
  TcoChartOptions,
  TcoPalette,
  TornadoChart,
  TornadoChartOptions,
  TornadoPalette,
} from './cost/model.js';
export { tcoPalette, tornadoPalette } from './cost/palette.js';
export { englishCostChartWords } from './cost/words.js';
export type { CostChartWord, CostChartWords } from './cost/words.js';
export { tcoChart } from './tcoChart.js';
export { tornadoChart } from './tornadoChart.js';
export { handoffMarks, standardHandoffParties } from './handoff/model.js';
export type { HandoffChart, HandoffChartOptions, HandoffMark, HandoffPalette } from './handoff/model.js';
export { handoffPalette } from './handoff/palette.js';
export { englishHandoffChartWords } from './handoff/words.js';
export type { HandoffChartWord, HandoffChartWords } from './handoff/words.js';
export { handoffChart } from './handoffChart.js';
export { maturityMarks, standardMaturityRows } from './maturity/model.js';
export type { MaturityChart, MaturityChartOptions, MaturityMark, MaturityPalette } from './maturity/model.js';
export { maturityPalette } from './maturity/palette.js';
export { englishMaturityChartWords } from './maturity/words.js';
export type { MaturityChartWord, MaturityChartWords } from './maturity/words.js';
export { maturityChart } from './maturityChart.js';
export { metricMarks } from './metric/model.js';
export type {
  MetricMark,
  MetricPalette,
  ScorecardChart,
  ScorecardChartOptions,
  TrendChart,
  TrendChartMetric,
  TrendChartOptions,
} from './metric/model.js';
export { metricPalette } from './metric/palette.js';
export { englishMetricChartWords } from './metric/words.js';
export type { MetricChartWord, MetricChartWords } from './metric/words.js';
export { scorecardChart } from './scorecardChart.js';
export { trendChart } from './trendChart.js';
