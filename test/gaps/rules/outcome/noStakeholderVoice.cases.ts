import { noStakeholderVoice } from '../../../../src/gaps/rules/outcome/noStakeholderVoice.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { MetricDefinition, Metrics } from '../../../../src/metrics/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith } from '../../documents.js';

export const rule = noStakeholderVoice;

const key = 'outcome/no-stakeholder-voice|organization:mills';
const complete = { completeCollections: [{ collection: 'metrics' }] };
const measured = (metrics: Metrics | null | undefined, more: Partial<OperatingModel> = complete) =>
  documentWith({ metrics, ...more });
const reactive: MetricDefinition = {
  id: 'reactive',
  name: 'Reactive share',
  preset: 'reactive-share',
  source: 'ticket',
};
const asked: MetricDefinition = { id: 'asked', name: 'Asked', preset: null, source: 'survey' };

export const tests: RuleTests = {
  failing: [
    {
      name: 'only figures of the operation',
      model: measured({ definitions: [reactive, { ...asked, source: null }] }),
      failures: [{ key, severity: 'low', message: 'No metric of North Mills tells how satisfied people are.' }],
    },
    { name: 'no metric', model: measured({ definitions: [] }, {}), failures: [{ key }] },
    { name: 'nothing is measured', model: measured(null, {}), failures: [{ key }] },
  ],
  passing: [
    {
      name: 'satisfaction, in a list that is not complete',
      model: measured({ definitions: [reactive, { id: 'happy', name: 'Happy', preset: 'satisfaction' }] }, {}),
    },
    { name: 'a survey of its own', model: measured({ definitions: [reactive, asked] }) },
  ],
  unknown: [
    { name: 'metrics not assessed', model: measured(undefined, {}), missing: ['metrics'] },
    { name: 'definitions not assessed', model: measured({}), missing: ['metrics'] },
    { name: 'metrics not complete', model: measured({ definitions: [reactive] }, {}), missing: ['metrics'] },
    {
      name: 'what one is and where it comes from not assessed',
      model: measured({ definitions: [reactive, { id: 'other', name: 'Other' }] }),
      missing: ['metric.preset', 'metric.source'],
    },
    {
      name: 'where one comes from not assessed',
      model: measured({ definitions: [{ ...reactive, source: undefined }] }),
      missing: ['metric.source'],
    },
    {
      name: 'what one is not assessed',
      model: measured({ definitions: [{ ...reactive, preset: undefined }] }),
      missing: ['metric.preset'],
    },
  ],
  example: { failing: measured({ definitions: [reactive] }), fixed: measured({ definitions: [reactive, asked] }) },
};
