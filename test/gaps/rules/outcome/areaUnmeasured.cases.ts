import { areaUnmeasured } from '../../../../src/gaps/rules/outcome/areaUnmeasured.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { MetricDefinition, Metrics } from '../../../../src/metrics/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith } from '../../documents.js';

export const rule = areaUnmeasured;

const key = (area: string) => `outcome/area-unmeasured|organization:mills|${area}`;
const complete = { completeCollections: [{ collection: 'metrics' }] };
const measured = (metrics: Metrics | null | undefined, more: Partial<OperatingModel> = complete) =>
  documentWith({ metrics, ...more });
const metric = (area: MetricDefinition['area'], id = `of-${area ?? 'none'}`): MetricDefinition => ({
  id,
  name: id,
  area,
});
const definitions = [metric('operations'), metric('team'), metric('business'), metric('strategic')];
const all = ['operations', 'team', 'business', 'strategic'].map((area) => ({ key: key(area) }));

export const tests: RuleTests = {
  failing: [
    {
      name: 'no strategic metric',
      model: measured({ definitions: definitions.slice(0, 3) }),
      failures: [
        {
          key: key('strategic'),
          severity: 'medium',
          data: { area: 'strategic' },
          message: 'No metric of North Mills speaks for one of the four areas: strategic.',
        },
      ],
    },
    {
      name: 'one area only',
      model: measured({ definitions: [metric('team'), metric('team', 'second')] }),
      failures: all.filter((each) => each.key !== key('team')),
    },
    { name: 'no metric', model: measured({ definitions: [] }, {}), failures: all },
    { name: 'nothing is measured', model: measured(null, {}), failures: all },
    {
      name: 'a metric of no area',
      model: measured({ definitions: [...definitions.slice(1), metric(null)] }),
      failures: [{ key: key('operations') }],
    },
  ],
  passing: [
    { name: 'all four', model: measured({ definitions }) },
    {
      name: 'all four, in a list that is not complete, and one not assessed',
      model: measured({ definitions: [...definitions, metric(undefined)] }, {}),
    },
  ],
  unknown: [
    { name: 'metrics not assessed', model: measured(undefined, {}), missing: ['metrics'] },
    { name: 'definitions not assessed', model: measured({}, complete), missing: ['metrics'] },
    {
      name: 'metrics not complete',
      model: measured({ definitions: definitions.slice(0, 3) }, {}),
      missing: ['metrics'],
    },
    {
      name: 'none yet, and the list is partial',
      model: measured({ definitions: [] }, { partialCollections: [{ collection: 'metrics' }] }),
      missing: ['metrics'],
    },
    {
      name: 'the area of one not assessed',
      model: measured({ definitions: [...definitions.slice(0, 3), metric(undefined)] }),
      missing: ['metric.area'],
    },
  ],
  example: { failing: measured({ definitions: definitions.slice(0, 3) }), fixed: measured({ definitions }) },
};
