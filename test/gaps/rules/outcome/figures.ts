import type { MetricDefinition, MetricObservation } from '../../../../src/metrics/model.js';
import type { Organization } from '../../../../src/operating-model/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith } from '../../documents.js';

/** Months of figures from a month on, `2026-03`; null: not measured. */
export function months(metricId: string, first: string, values: readonly (number | null)[]): MetricObservation[] {
  const start = Number(first.slice(0, 4)) * 12 + Number(first.slice(5)) - 1;
  const at = (month: number) =>
    `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01T00:00:00Z`;
  return values.map((value, index) => ({ metricId, start: at(start + index), end: at(start + index + 1), value }));
}

/** Metrics with their figures, and what else is known of the organization. */
export function measured(
  definitions: readonly MetricDefinition[],
  observations: readonly MetricObservation[] | undefined,
  organization: Partial<Organization> = { modelStartedOn: '2025-03-01' },
  more: Partial<OperatingModel> = { completeCollections: [{ collection: 'metrics' }] },
): OperatingModel {
  return documentWith({
    organization: { id: 'mills', name: 'North Mills', ...organization },
    metrics: { definitions, observations },
    ...more,
  });
}
