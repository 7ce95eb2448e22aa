import type { MissingFact, RuleContext } from '../rule.js';

/** The fact that the metrics are not all listed; undefined where they are, so that silence means "none". */
export function missingMetrics({ index }: RuleContext): MissingFact | undefined {
  const { metrics } = index.model;
  const isPartial = metrics === undefined || index.isPartial('metrics', undefined);
  if (!isPartial) {
    const definitions = metrics?.definitions;
    if (metrics === null || definitions?.length === 0) return undefined;
    if (definitions !== undefined && index.isComplete('metrics', undefined)) return undefined;
  }
  return { code: 'metrics', pointer: metrics == null ? '' : '/metrics' };
}
