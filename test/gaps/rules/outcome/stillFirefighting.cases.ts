import { stillFirefighting } from '../../../../src/gaps/rules/outcome/stillFirefighting.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { MetricDefinition } from '../../../../src/metrics/model.js';
import { documentWith } from '../../documents.js';
import { measured, months } from './figures.js';

export const rule = stillFirefighting;

const key = 'outcome/still-firefighting|organization:mills|metric:reactive';
const reactive: MetricDefinition = {
  id: 'reactive',
  name: 'Reactive share',
  preset: 'reactive-share',
  tolerance: { absolute: 0.05 },
};
/** Six figures that rise throughout: 2 of the 720 orders do rise or fall so, p = 0.0028. */
const rising = [0.5, 0.52, 0.55, 0.57, 0.6, 0.61];
const falling = [...rising].reverse();
const level = [0.6, 0.61, 0.6, 0.61, 0.6, 0.61];
const of = (values: readonly number[], more: Partial<MetricDefinition> = {}, startedOn: string | null = '2025-03-01') =>
  measured([{ ...reactive, ...more }], months('reactive', '2026-01', values), { modelStartedOn: startedOn });

export const tests: RuleTests = {
  failing: [
    {
      name: 'it rises',
      model: of(rising),
      failures: [
        {
          key,
          severity: 'medium',
          messageId: 'rising',
          data: { metric: 'reactive', periods: 6 },
          message:
            'The share of reactive hours of North Mills (reactive) rises over 6 periods since its present model began.',
        },
      ],
    },
    { name: 'it stays as it is', model: of(level), failures: [{ key, messageId: 'flat' }] },
    {
      name: 'it fell before the model began, and rises since',
      model: measured(
        [reactive],
        [...months('reactive', '2025-03', [0.9, 0.8, 0.7, 0.6, 0.5]), ...months('reactive', '2026-01', rising)],
        { modelStartedOn: '2026-01-01' },
      ),
      failures: [{ key, data: { metric: 'reactive', periods: 6 } }],
    },
    {
      name: 'of two shares one falls and one does not',
      model: measured(
        [reactive, { ...reactive, id: 'night' }],
        [...months('reactive', '2026-01', rising), ...months('night', '2026-01', falling)],
      ),
      failures: [{ key }],
    },
    {
      name: 'a direction that is stated the wrong way',
      model: of(rising, { direction: 'higher-is-better' }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'it falls', model: of(falling) },
    {
      name: 'it falls, beside a metric of another area',
      model: measured([reactive, { id: 'x', name: 'X', area: 'business' }], months('reactive', '2026-01', falling)),
    },
    {
      name: 'it falls, in a list that is not complete',
      model: measured([reactive], months('reactive', '2026-01', falling), undefined, {}),
    },
  ],
  unknown: [
    {
      name: 'start not assessed',
      model: measured([reactive], months('reactive', '2026-01', rising), {}),
      missing: ['organization.modelStartedOn'],
    },
    {
      name: 'organization not assessed',
      model: documentWith({ metrics: { definitions: [reactive] } }),
      missing: ['organization.modelStartedOn'],
    },
    {
      name: 'nothing measured',
      model: documentWith({
        organization: { id: 'mills', name: 'North Mills', modelStartedOn: '2025-03-01' },
        metrics: null,
      }),
      missing: ['metrics'],
    },
    {
      name: 'metrics not complete, and one that may be it',
      model: measured([{ id: 'x', name: 'X' }], [], undefined, {}),
      missing: ['metrics', 'metric.preset'],
    },
    {
      name: 'it falls, and another metric of the team may be one too',
      model: measured([reactive, { id: 'x', name: 'X', area: 'team' }], months('reactive', '2026-01', falling)),
      missing: ['metric.preset'],
    },
    { name: 'no share among all metrics', model: measured([{ ...reactive, preset: null }], []), missing: ['metrics'] },
    { name: 'tolerance not assessed', model: of(rising, { tolerance: undefined }), missing: ['metric.tolerance'] },
    { name: 'figures not assessed', model: measured([reactive], undefined), missing: ['metrics.observations'] },
    { name: 'too few figures', model: of(rising.slice(0, 4)), missing: ['metrics.observations'] },
    { name: 'nobody can tell yet', model: of([0.5, 0.6, 0.4, 0.65, 0.42, 0.5]), missing: ['metrics.observations'] },
    { name: 'all figures before the start', model: of(rising, {}, '2026-08-01'), missing: ['metrics.observations'] },
    {
      name: 'figures that overlap',
      model: measured([reactive], [...months('reactive', '2026-01', rising), ...months('reactive', '2026-02', rising)]),
      missing: ['metrics.observations'],
    },
  ],
  notApplicable: [{ name: 'no model has begun', model: of(rising, {}, null) }],
  example: { failing: of(rising), fixed: of(falling) },
};
