import { ifReadable } from '../../internal/ifReadable.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import { moment } from '../../metrics/incident/moment.js';
import type { MetricDefinition } from '../../metrics/model.js';
import type { Scorecard } from '../../metrics/scorecard/model.js';
import { scorecard } from '../../metrics/scorecard/scorecard.js';
import { trendVerdict } from '../../metrics/trend/trendVerdict.js';
import type { OperatingModel } from '../model.js';
import { figuresByMetric } from './figuresByMetric.js';

/** Options of {@link scorecardOf}. */
export interface ScorecardOfOptions {
  /** Date `YYYY-MM-DD`, which means its start in the organization's zone, or an instant. */
  readonly asOf: string | number;
  /** Date from which on periods must begin; absent: all count. */
  readonly since?: string | undefined;
  /** Where the offsets of zones come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
}

/** The metrics of a document by area, or what is missing for that. */
export type DocumentScorecard =
  | {
      readonly status: 'ok';
      readonly value: Scorecard;
      /** Ids of metrics that are left out, as their figures are no series: they overlap, or disagree with their parts. */
      readonly unreadable: readonly string[];
    }
  | { readonly status: 'not-assessed'; readonly missing: readonly string[] };

/**
 * The metrics of a document by area, each with what its figures do, by `scorecard`.
 *
 * Not assessed where no metrics are listed. A metric whose figures cannot be read is left out and named.
 *
 * @throws ComanagedError `invalid-option`, `unknown-zone`
 */
export function scorecardOf(model: OperatingModel, options: ScorecardOfOptions): DocumentScorecard {
  const { metrics, organization } = model;
  if (metrics == null) return { status: 'not-assessed', missing: ['metrics'] };
  const definitions = unique(metrics.definitions ?? []);
  if (definitions.length === 0) return { status: 'not-assessed', missing: ['metrics.definitions'] };
  const given = { asOf: options.asOf, zone: organization?.timeZone ?? 'UTC', zones: options.zones };
  const from = options.since === undefined ? -Infinity : moment(options.since, 'since', given);
  moment(options.asOf, 'asOf', given); // wrong options are told, and not taken for figures that cannot be read
  const figures = figuresByMetric(metrics.observations ?? [], from);
  const trends = definitions.flatMap((definition) => {
    const trend = ifReadable(() => trendVerdict(definition, figures.get(definition.id) ?? [], given));
    return trend === undefined ? [] : [{ definition, trend }];
  });
  const verdicts = Object.fromEntries(trends.map(({ definition, trend }) => [definition.id, trend]));
  const readable = trends.map(({ definition }) => definition);
  const kept = new Set(readable);
  return {
    status: 'ok',
    value: scorecard(readable, [], { ...given, verdicts }),
    unreadable: definitions.filter((definition) => !kept.has(definition)).map(({ id }) => id),
  };
}

/** The first of each id. */
function unique(definitions: readonly MetricDefinition[]): readonly MetricDefinition[] {
  const ids = new Set<string>();
  return definitions.filter(({ id }) => !ids.has(id) && ids.add(id));
}
