import { scorecard } from '../../src/metrics/scorecard/scorecard.js';
import { trendVerdict } from '../../src/metrics/trend/trendVerdict.js';
import type { MetricDefinition, MetricObservation, Scorecard, TrendVerdict } from '../../src/metrics/index.js';

const msPerDay = 86_400_000;
const first = Date.UTC(2026, 0, 1);

/** Periods of ten days from the start of 2026; undefined: nobody observed it. */
export function tens(values: readonly (number | null | undefined)[], metricId = 'open'): MetricObservation[] {
  return values.flatMap((value, at) => {
    const instant = (days: number) => new Date(first + days * msPerDay).toISOString();
    return value === undefined ? [] : [{ metricId, start: instant(at * 10), end: instant(at * 10 + 10), value }];
  });
}

export const open: MetricDefinition = {
  id: 'open',
  name: 'Open tickets',
  area: 'operations',
  core: true,
  unit: 'count',
  direction: 'lower-is-better',
  target: 20,
  tolerance: { absolute: 10 },
};

/**
 * By hand: one less a day: in the middles of the periods, days 5, 15, 35, 45 and 65, all slopes are -1. 2 of 120 orders of five values are as
 * extreme, so z is 2.394; with the most resemblance of neighbors that is taken, 0.5, the variance is 1 + 2 (24 / 2 + 6 / 4) / 60 = 1.45 times as
 * large, and z 1.988: p 0.0468. Moving ranges of 10, 20, 10 and 20 have a mean of 15: limits are 42 less and more 2.66 * 15.
 */
export const fallingValues = [70, 60, null, 40, 30, undefined, 10] as const;
export const falling: readonly MetricObservation[] = tens(fallingValues);

export function verdictOf(
  metric: MetricDefinition,
  observations: readonly MetricObservation[],
  asOf = '2027-01-01',
): TrendVerdict {
  return trendVerdict(metric, observations, { asOf });
}

const other = (id: string, name: string, more: Partial<MetricDefinition> = {}): MetricDefinition => ({
  ...open,
  ...{ id, name, target: null, tolerance: { absolute: 1 } },
  ...more,
});

/** Metrics of two areas and of none; nothing of the third and fourth, but too little of the third. */
export const cardDefinitions: readonly MetricDefinition[] = [
  open,
  other('attained', 'Attainment', { unit: 'rate', direction: 'higher-is-better', target: 95 }),
  other('hours', 'Reactive hours', { area: 'team', unit: 'hours' }),
  other('loose', 'Loose', { area: null, core: false }),
];
export const cardObservations: readonly MetricObservation[] = [
  ...falling,
  ...tens([90, 90, 90, 90, 90], 'attained'),
  ...tens([40, 38], 'hours'),
  ...tens([1, 1, 1, 1, 1], 'loose'),
];
/** As of a moment within the last period of none. By hand: p of 0.0468, 1 and 1, adjusted 3 * 0.0468 = 0.1404: the first is open. */
export const card: Scorecard = scorecard(cardDefinitions, cardObservations, { asOf: '2026-04-01' });
