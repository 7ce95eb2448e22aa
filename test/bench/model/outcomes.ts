import type { Costs } from '../../../src/cost/model.js';
import { metricAreas } from '../../../src/metrics/model.js';
import type { Metrics } from '../../../src/metrics/model.js';
import type { Organization } from '../../../src/operating-model/model.js';
import { many } from './random.js';
import type { Random } from './random.js';
import type { Sizes } from './sizes.js';
import { officeHours, zone } from './who.js';

/** The organization. */
export const organization: Organization = {
  id: 'large',
  name: 'Large estate',
  timeZone: zone,
  currency: 'GBP',
  drivers: ['resilience', 'specialist-skills', 'cost-control'],
  operatesAroundTheClock: true,
  businessHours: { ...officeHours, closures: [] },
  sites: [
    { id: 'office', name: 'Office' },
    { id: 'plant', name: 'Plant' },
  ],
  severities: ['p1', 'p2', 'p3'],
  securityIncidentsInScope: true,
  internalOnlyAccess: false,
  modelStartedOn: '2025-06-01',
  workload: { from: '2026-06-01', until: '2026-08-31', totalHours: 90_000, reactiveHours: 48_000 },
};

/** Measures of a year. */
export function metrics(sizes: Sizes, { whole }: Random): Metrics {
  const definitions = many(sizes.metrics, (at) => ({
    id: `metric-${at}`,
    name: `Metric ${at}`,
    area: metricAreas[at % metricAreas.length],
    kind: 'value' as const,
    unit: 'rate' as const,
    direction: 'lower-is-better' as const,
    target: 0.6,
    tolerance: { absolute: 0.02 },
    preset: at === 1 ? 'reactive-share' : at === 2 ? 'satisfaction' : null,
  }));
  const months = many(12, (at) => new Date(Date.UTC(2025, 8 + at, 1)).toISOString().slice(0, 10));
  const observations = definitions.flatMap(({ id }) =>
    months.slice(1).map((end, at) => ({
      metricId: id,
      start: `${months[at] ?? ''}T00:00:00Z`,
      end: `${end}T00:00:00Z`,
      value: whole(30, 65) / 100,
    })),
  );
  return { definitions, observations };
}

/** What is assumed about costs, and one option. */
export const costs: Costs = {
  assumptions: {
    horizonYears: 5,
    discountRate: 0.08,
    loadingFactor: 1.35,
    replacementMultiplier: 1.5,
    leavingRate: 0.12,
  },
  options: [
    { id: 'today', name: 'As today', operatingModel: 'co-managed', incumbent: true, contractIds: ['contract-0'] },
  ],
};
