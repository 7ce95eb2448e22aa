import { noGain12Months } from '../../../../src/gaps/rules/outcome/noGain12Months.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { metricAreas } from '../../../../src/metrics/model.js';
import type { MetricDefinition } from '../../../../src/metrics/model.js';
import { documentWith } from '../../documents.js';
import { measured, months } from './figures.js';

export const rule = noGain12Months;

type Area = (typeof metricAreas)[number];
const key = 'outcome/no-gain-12-months|organization:mills';
const metric = (area: Area, more: Partial<MetricDefinition> = {}): MetricDefinition => ({
  id: `of-${area}`,
  name: area,
  area,
  direction: 'lower-is-better',
  tolerance: { absolute: 5 },
  core: true,
  ...more,
});
/** Six months: the same throughout, rising throughout (p = 0.0028), and scattered. */
const flat = [20, 20, 20, 20, 20, 20];
const worse = [20, 23, 25, 28, 31, 33];
const better = [...worse].reverse();
const scattered = [20, 40, 15, 45, 18, 30];
const definitions = metricAreas.map((area) => metric(area));
const figures = (values: Partial<Record<Area, readonly number[]>>) =>
  metricAreas.flatMap((area) => months(`of-${area}`, '2026-01', values[area] ?? flat));
const of = (values: Partial<Record<Area, readonly number[]>>, startedOn: string | null = '2025-09-01') =>
  measured(definitions, figures(values), { modelStartedOn: startedOn });
const changed = (area: Area, more: Partial<MetricDefinition>) =>
  measured(
    definitions.map((each) => (each.area === area ? { ...each, ...more } : each)),
    figures({}),
  );

export const tests: RuleTests = {
  failing: [
    {
      name: 'all four areas as they were, a year to the day',
      model: of({}),
      failures: [
        {
          key,
          severity: 'high',
          data: { months: 12 },
          message: 'Nothing measured at North Mills has become better in the 12 months since its present model began.',
        },
      ],
    },
    { name: 'some worse, none better', model: of({ team: worse, business: worse }), failures: [{ key }] },
    {
      name: 'what became better before the model began does not count',
      model: measured(definitions, [...months('of-team', '2025-01', [90, 80, 70, 60, 50, 40]), ...figures({})], {
        modelStartedOn: '2025-09-01',
      }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'one area better', model: of({ team: better }) },
    { name: 'one better and one worse', model: of({ team: better, business: worse }) },
    { name: 'one better, of another nothing is known', model: of({ team: better, business: scattered }) },
    {
      name: 'an area in which one figure is better and one worse',
      model: measured(
        [...definitions, metric('team', { id: 'second' })],
        [...figures({ team: worse }), ...months('second', '2026-01', better)],
      ),
    },
  ],
  unknown: [
    {
      name: 'start not assessed',
      model: measured(definitions, figures({}), {}),
      missing: ['organization.modelStartedOn'],
    },
    {
      name: 'nothing measured: silence is no failure',
      model: documentWith({
        organization: { id: 'mills', name: 'North Mills', modelStartedOn: '2025-03-01' },
        metrics: null,
      }),
      missing: ['metrics'],
    },
    {
      name: 'metrics not assessed',
      model: documentWith({ organization: { id: 'mills', name: 'North Mills', modelStartedOn: '2025-03-01' } }),
      missing: ['metrics'],
    },
    { name: 'one area not measured', model: measured(definitions.slice(0, 3), figures({})), missing: ['metrics'] },
    {
      name: 'one metric of no known area',
      model: changed('team', { area: undefined }),
      missing: ['metrics', 'metric.area'],
    },
    { name: 'no metric that decides', model: changed('team', { core: false }), missing: ['metrics'] },
    { name: 'figures not assessed', model: measured(definitions, undefined), missing: ['metrics.observations'] },
    {
      name: 'of one area nobody can tell',
      model: of({ business: scattered, team: worse }),
      missing: ['metrics.observations'],
    },
    {
      name: 'figures of one that overlap',
      model: measured(definitions, [...figures({}), ...months('of-team', '2026-02', flat)]),
      missing: ['metrics.observations'],
    },
    {
      name: 'no figures since the start',
      model: measured(definitions, months('of-team', '2024-01', better)),
      missing: ['metrics.observations'],
    },
    {
      name: 'a direction not assessed',
      model: changed('team', { direction: undefined }),
      missing: ['metric.direction'],
    },
    {
      name: 'a tolerance not assessed',
      model: changed('team', { tolerance: undefined }),
      missing: ['metric.tolerance'],
    },
    { name: 'a target not assessed', model: changed('team', { direction: 'target' }), missing: ['metric.target'] },
  ],
  notApplicable: [
    { name: 'no model has begun', model: of({}, null) },
    { name: 'a day before the year is over', model: of({}, '2025-09-02') },
    { name: 'it begins later', model: of({}, '2027-01-01') },
  ],
  example: { failing: of({}), fixed: of({ team: better }) },
};
