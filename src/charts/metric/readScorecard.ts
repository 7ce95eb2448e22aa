import { checkRecord, checkTexts, refuse } from '../../internal/check.js';
import { cleanLine } from '../../internal/text/cleanLine.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import { metricAreas } from '../../metrics/model.js';
import { areaVerdicts } from '../../metrics/scorecard/model.js';
import type { AreaVerdict, Scorecard } from '../../metrics/scorecard/model.js';
import { trendVerdicts } from '../../metrics/trend/model.js';
import type { TrendWord } from '../../metrics/trend/model.js';
import { fieldsAt, listAt, numberAt, oneOf } from './fields.js';
import type { Fields } from './fields.js';
import type { ScorecardChartOptions } from './model.js';
import { readSeries } from './readSeries.js';
import type { ShownPeriod } from './readSeries.js';
import { readVerdict } from './readVerdict.js';
import type { ReadVerdict } from './readVerdict.js';
import { unitOf } from './trendRows.js';
import type { MetricUnit } from './trendRows.js';

type Area = (typeof metricAreas)[number];

/** A metric as a scorecard shows it. */
export interface ScoreRow {
  readonly label: string;
  readonly area: Area | null;
  readonly core: boolean;
  /** After the correction for many metrics. */
  readonly verdict: TrendWord;
  readonly p: number | null;
  readonly adjustedP: number | null;
  readonly own: ReadVerdict;
  readonly unit: MetricUnit;
  readonly target: number | null;
  readonly isMet: boolean;
  /** Null: no value is known. */
  readonly latest: number | null;
  /** Empty where no observations are given. */
  readonly periods: readonly ShownPeriod[];
}

/** An area as a scorecard shows it; null: metrics that speak for none. */
export interface ScoreArea {
  readonly area: Area | null;
  readonly verdict: AreaVerdict | null;
  readonly hasNoCore: boolean;
  readonly missingPresets: readonly string[];
  /** In the order of the scorecard. */
  readonly rows: readonly ScoreRow[];
}

/** A scorecard as a chart shows it. */
export interface ScoreRows {
  readonly asOf: number;
  readonly rate: number;
  /** The four areas in the order of the list, and metrics without one where there are any. */
  readonly areas: readonly ScoreArea[];
}

/** No page has more, and a drawing of more would be of no use. */
const mostMetrics = 1000;

const shareAt = (value: unknown, path: string) => numberAt(value, path, 0, 1);
const rowsAt = (value: unknown, path: string) => listAt(value, path, fieldsAt);

function unitsOf(definitions: unknown): ReadonlyMap<unknown, MetricUnit> {
  const list = rowsAt(definitions, 'definitions');
  return new Map(list.map(({ id, unit }, at) => [id, unitOf(unit, `definitions/${at}/unit`)]));
}

function rowOf(
  given: Fields,
  path: string,
  asOf: number,
  about: { readonly units: ReadonlyMap<unknown, MetricUnit>; readonly observations: unknown },
): ScoreRow {
  const { metricId, name, area, core, verdict, p, adjustedP } = given;
  if (typeof metricId !== 'string') refuse(`${path}/metricId`, 'be a text');
  if (typeof name !== 'string') refuse(`${path}/name`, 'be a text');
  if (typeof core !== 'boolean') refuse(`${path}/core`, 'be true or false');
  const own = readVerdict(given['trend'], `${path}/trend`);
  const { periods } = readSeries(about.observations, 'observations', metricId, asOf);
  const last = periods.filter(({ value }) => value !== null).at(-1);
  return {
    label: cleanLine(name),
    area: area === null ? null : oneOf(area, `${path}/area`, metricAreas),
    core,
    verdict: oneOf(verdict, `${path}/verdict`, trendVerdicts),
    p: p === null ? null : shareAt(p, `${path}/p`),
    adjustedP: adjustedP === null ? null : shareAt(adjustedP, `${path}/adjustedP`),
    own,
    unit: about.units.get(metricId) ?? null,
    target: own.target?.target ?? null,
    isMet: own.target?.isMet ?? false,
    latest: own.target?.latest ?? last?.value ?? null,
    periods,
  };
}

function areaOf(given: Fields, path: string, rows: readonly ScoreRow[]): ScoreArea {
  const area = oneOf(given['area'], `${path}/area`, metricAreas);
  const { missingPresets, hasNoCore } = given;
  checkTexts(missingPresets, `${path}/missingPresets`);
  if (typeof hasNoCore !== 'boolean') refuse(`${path}/hasNoCore`, 'be true or false');
  return {
    area,
    verdict: oneOf(given['verdict'], `${path}/verdict`, areaVerdicts),
    hasNoCore,
    missingPresets: (missingPresets as readonly string[]).map(cleanLine),
    rows: rows.filter((row) => row.area === area),
  };
}

/** Reads a scorecard, which may come from JSON, into what a chart shows. */
export function readScorecard(
  card: Scorecard,
  { definitions = [], observations = [] }: Pick<ScorecardChartOptions, 'definitions' | 'observations'>,
): ScoreRows {
  checkRecord(card, 'card');
  const { asOf: instant, falseDiscoveryRate, areas, metrics } = card as Fields;
  const asOf = typeof instant === 'string' ? parseInstant(instant) : undefined;
  if (asOf === undefined) refuse('card/asOf', 'be an instant');
  if (Array.isArray(metrics) && metrics.length > mostMetrics) refuse('card/metrics', `have at most ${mostMetrics}`);
  const about = { units: unitsOf(definitions), observations };
  const rows = rowsAt(metrics, 'card/metrics').map((each, at) => rowOf(each, `card/metrics/${at}`, asOf, about));
  const others = rows.filter(({ area }) => area === null);
  const none: ScoreArea = { area: null, verdict: null, hasNoCore: false, missingPresets: [], rows: others };
  const list = rowsAt(areas, 'card/areas').map((each, at) => areaOf(each, `card/areas/${at}`, rows));
  if (list.length !== metricAreas.length || list.some(({ area }, at) => area !== metricAreas[at]))
    refuse('card/areas', 'be the four areas in their order');
  return {
    asOf,
    rate: shareAt(falseDiscoveryRate, 'card/falseDiscoveryRate'),
    areas: others.length === 0 ? list : [...list, none],
  };
}
