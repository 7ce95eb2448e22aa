import { checkOptions, isRecord, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { benjaminiHochberg } from '../../internal/stats/benjaminiHochberg.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { moment, zoneKeys } from '../incident/moment.js';
import { metricAreas } from '../model.js';
import type { MetricDefinition, MetricObservation } from '../model.js';
import { trendVerdicts } from '../trend/model.js';
import type { TrendVerdict } from '../trend/model.js';
import { trendVerdict } from '../trend/trendVerdict.js';
import type { AreaVerdict, Scorecard, ScorecardArea, ScorecardMetric, ScorecardOptions } from './model.js';
import { metricPresets } from './presets.js';

const usualRate = 0.05; // usual in statistics

/**
 * Metrics of an operation by area: operations, team, business, strategic; each metric with its verdict, each area with that of its core
 * metrics. There is no single number.
 *
 * Twelve metrics that do not change give at least one false verdict in 46 % of reviews at 5 %. So a direction holds here only where the p-value
 * adjusted by Benjamini and Hochberg, over all metrics with a verdict, is at most the rate. Metrics without data change nothing for the others.
 *
 * An area is `mixed` where one core metric improves and another worsens, `improving` or `worsening` where only one of it happens, `flat`
 * where all its core metrics with a verdict are, else `inconclusive`; without any verdict `insufficient-data`.
 *
 * @throws ComanagedError as `trendVerdict`
 * @see Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995)
 *
 * @example
 * ```ts
 * import { metricPresets, scorecard } from 'comanaged/metrics';
 *
 * const preset = metricPresets.find(({ definition }) => definition.id === 'escalations').definition;
 * const definitions = [{ ...preset, tolerance: { absolute: 2 } }];
 * const observations = [14, 12, 11, 9, 8, 6].map((value, at) => ({
 *   metricId: 'escalations',
 *   start: `2026-0${at + 1}-01T00:00Z`,
 *   end: `2026-0${at + 2}-01T00:00Z`,
 *   value,
 * }));
 * const { areas } = scorecard(definitions, observations, { asOf: '2026-07-01' });
 * areas.map(({ area, verdict }) => [area, verdict]);
 * // => [
 * //   ['operations', 'insufficient-data'],
 * //   ['team', 'insufficient-data'],
 * //   ['business', 'improving'],
 * //   ['strategic', 'insufficient-data'],
 * //   ]
 * ```
 */
export function scorecard(
  definitions: readonly MetricDefinition[],
  observations: readonly MetricObservation[],
  options: ScorecardOptions,
): Scorecard {
  return guarded('definitions', () => {
    const { rate, verdicts, trendOptions } = checked(definitions, options);
    const trends = definitions.map((definition) => {
      const ready = Object.hasOwn(verdicts, definition.id) ? verdicts[definition.id] : undefined;
      return ready ?? trendVerdict(definition, observations, trendOptions);
    });
    const usable = trends.flatMap((trend, at) => (isUsable(trend) ? [at] : []));
    const adjusted = benjaminiHochberg(usable.map((at) => trends[at]?.p ?? 1));
    const metrics = definitions.map((definition, at): ScorecardMetric => {
      const trend = trends[at] as TrendVerdict; // one for each definition
      const place = usable.indexOf(at);
      const adjustedP = place < 0 ? null : (adjusted[place] ?? 1);
      return {
        metricId: definition.id,
        name: definition.name,
        area: definition.area ?? null,
        core: definition.core ?? false,
        verdict: held(trend, adjustedP, rate),
        p: trend.p,
        adjustedP,
        trend,
      };
    });
    return {
      asOf: formatInstant(moment(options.asOf, 'asOf', options)),
      falseDiscoveryRate: rate,
      areas: metricAreas.map((area) => areaOf(area, metrics, definitions)),
      metrics,
    };
  });
}

function checked(definitions: readonly MetricDefinition[], options: ScorecardOptions) {
  checkOptions(options, 'options', [
    'asOf',
    'alpha',
    'level',
    'seasonal',
    'falseDiscoveryRate',
    'verdicts',
    ...zoneKeys,
  ]);
  if (!Array.isArray(definitions)) refuse('definitions', 'be an array');
  const ids = new Set<string>();
  for (const [at, definition] of (definitions as readonly MetricDefinition[]).entries()) {
    if (!isRecord(definition) || typeof definition.id !== 'string') refuse(`definitions/${at}/id`, 'be a text');
    if (ids.has(definition.id)) refuse(`definitions/${at}/id`, 'be the only one of its name');
    ids.add(definition.id);
    const { area } = definition;
    if (area !== undefined && area !== null && !metricAreas.includes(area)) {
      refuse(`definitions/${at}/area`, `be one of ${metricAreas.join(', ')}`);
    }
  }
  const { falseDiscoveryRate: rate = usualRate, verdicts = {}, ...trendOptions } = options;
  refuseFaults(numberFaults(rate, 'falseDiscoveryRate', { above: 0, below: 1 }));
  const isVerdicts =
    isRecord(verdicts) &&
    Object.values(verdicts).every((each) => isRecord(each) && trendVerdicts.includes(each.verdict));
  if (!isVerdicts) refuse('verdicts', 'be an object of verdicts', 'invalid-option');
  return { rate, verdicts, trendOptions };
}

function isUsable({ verdict }: TrendVerdict): boolean {
  return verdict !== 'insufficient-data';
}

/** A direction that does not stand among many metrics is open. */
function held({ verdict }: TrendVerdict, adjustedP: number | null, rate: number): TrendVerdict['verdict'] {
  const hasDirection = verdict === 'improving' || verdict === 'worsening';
  return hasDirection && (adjustedP ?? 1) > rate ? 'inconclusive' : verdict;
}

function areaOf(
  area: ScorecardArea['area'],
  metrics: readonly ScorecardMetric[],
  definitions: readonly MetricDefinition[],
): ScorecardArea {
  const mine = metrics.filter((metric) => metric.area === area);
  const usable = mine.filter(({ verdict }) => verdict !== 'insufficient-data');
  const core = usable.filter((metric) => metric.core);
  const stated = new Set(definitions.map(({ preset }) => preset));
  const presets = metricPresets.filter(({ definition }) => definition.area === area);
  return {
    area,
    verdict: usable.length === 0 ? 'insufficient-data' : verdictOf(core),
    metricIds: usable.map(({ metricId }) => metricId),
    withoutVerdict: mine.filter((metric) => !usable.includes(metric)).map(({ metricId }) => metricId),
    missingPresets: presets.map(({ definition }) => definition.id).filter((id) => !stated.has(id)),
    hasNoCore: usable.length > 0 && core.length === 0,
  };
}

function verdictOf(core: readonly ScorecardMetric[]): AreaVerdict {
  const has = (word: string): boolean => core.some(({ verdict }) => verdict === word);
  if (has('improving')) return has('worsening') ? 'mixed' : 'improving';
  if (has('worsening')) return 'worsening';
  return core.length > 0 && core.every(({ verdict }) => verdict === 'flat') ? 'flat' : 'inconclusive';
}
