import type { MetricDefinition } from '../../metrics/model.js';
import type { TrendReason, TrendVerdict } from '../../metrics/trend/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { factAt } from './factAt.js';

/** The fact that the figures of metrics are not enough. */
export function missingFigures({ index }: Pick<RuleContext, 'index'>): MissingFact {
  return { code: 'metrics.observations', pointer: index.model.metrics == null ? '' : '/metrics' };
}

const fieldOf: Readonly<Partial<Record<TrendReason, string>>> = {
  'no-tolerance': 'tolerance',
  'no-direction': 'direction',
  'no-target': 'target',
};

/** What would let a metric without a clear verdict have one: what its definition lacks, else more figures. */
export function trendFacts(
  context: Pick<RuleContext, 'index'>,
  { id }: MetricDefinition,
  trend: TrendVerdict | undefined,
): MissingFact[] {
  const fields = (trend?.reasons ?? []).flatMap((reason) => fieldOf[reason] ?? []);
  return fields.length > 0 ? fields.map((field) => factAt(context, 'metric', id, field)) : [missingFigures(context)];
}
