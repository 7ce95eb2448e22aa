import { negativeTrend } from '../../../../src/gaps/rules/outcome/negativeTrend.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { MetricDefinition } from '../../../../src/metrics/model.js';
import { measured, months } from './figures.js';

export const rule = negativeTrend;

const key = 'outcome/negative-trend|metric:kept';
const kept: MetricDefinition = {
  id: 'kept',
  name: 'Kept on time',
  direction: 'higher-is-better',
  target: 0.9,
  tolerance: { absolute: 0.02 },
};
/** Six figures that fall throughout: 2 of the 720 orders do rise or fall so, p = 0.0028. */
const falling = [0.99, 0.98, 0.96, 0.95, 0.93, 0.92];
const of = (values: readonly (number | null)[], more: Partial<MetricDefinition> = {}) =>
  measured([{ ...kept, ...more }], months('kept', '2026-01', values));

export const tests: RuleTests = {
  failing: [
    {
      name: 'less is kept each month, still above the target',
      model: of(falling),
      failures: [
        {
          key,
          severity: 'medium',
          data: { periods: 6, target: 0.9 },
          message: '"Kept on time" gets worse over 6 periods, and still meets its target of 0.9.',
        },
      ],
    },
    {
      name: 'a duration that rises, with a month that was not measured',
      model: of([10, 12, null, 15, 17, 21, 22], {
        direction: 'lower-is-better',
        target: 30,
        tolerance: { relative: 0.1 },
      }),
      failures: [{ key }],
    },
    {
      name: 'what ends after the date of the report does not count',
      model: of([...falling, 0.5, 0.5, 0.5]),
      asOf: '2026-07-01',
      failures: [{ key, data: { periods: 6, target: 0.9 } }],
    },
  ],
  passing: [
    { name: 'it gets better', model: of([...falling].reverse()) },
    { name: 'the target is missed already, which shows without a trend', model: of(falling, { target: 0.95 }) },
    { name: 'it falls by less than matters', model: of(falling, { tolerance: { absolute: 0.5 } }) },
    { name: 'nobody can tell yet', model: of([0.95, 0.99, 0.91, 0.98, 0.92, 0.96]) },
    { name: 'it gets better, whatever the target', model: of([...falling].reverse(), { target: undefined }) },
  ],
  unknown: [
    { name: 'figures not assessed', model: measured([kept], undefined), missing: ['metrics.observations'] },
    {
      name: 'figures of overlapping months',
      model: measured([kept], [...months('kept', '2026-01', falling), ...months('kept', '2026-03', falling)]),
      missing: ['metrics.observations'],
    },
    { name: 'direction not assessed', model: of(falling, { direction: undefined }), missing: ['metric.direction'] },
    { name: 'tolerance not assessed', model: of(falling, { tolerance: undefined }), missing: ['metric.tolerance'] },
    { name: 'target not assessed', model: of(falling, { target: undefined }), missing: ['metric.target'] },
    {
      name: 'nearest to a target that is not assessed',
      model: of(falling, { direction: 'target', target: undefined }),
      missing: ['metric.target'],
    },
  ],
  notApplicable: [
    { name: 'four periods, which can show nothing', model: of(falling.slice(0, 4)) },
    { name: 'no figure yet', model: measured([kept], []) },
    { name: 'fewer periods than the metric asks for', model: of(falling, { minimumSample: 12 }) },
    { name: 'no target', model: of(falling, { target: null }) },
    { name: 'no direction', model: of(falling, { direction: null }) },
    { name: 'no change matters', model: of(falling, { tolerance: null }) },
    {
      name: 'a share of nothing',
      model: of([0, 0, 0, 0, 0, 0], { tolerance: { relative: 0.1 } }),
    },
  ],
  example: { failing: of(falling), fixed: of([...falling].reverse()) },
};
