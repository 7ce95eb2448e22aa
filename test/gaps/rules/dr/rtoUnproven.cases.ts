import { rtoUnproven } from '../../../../src/gaps/rules/dr/rtoUnproven.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Evidence } from '../../../../src/governance/records/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { ServiceObjectives } from '../../../../src/services/catalogue/model.js';
import { documentWith } from '../../documents.js';

export const rule = rtoUnproven;

const key = 'dr/rto-unproven|service:erp';
const took = (id: string, measuredDuration: Evidence['measuredDuration'], more: Partial<Evidence> = {}): Evidence => ({
  id,
  kind: 'measured-recovery',
  subject: 'service:erp',
  collectedOn: '2026-05-01',
  validFor: null,
  measuredDuration,
  ...more,
});
const complete = { completeCollections: [{ collection: 'evidence' }] };
const twoHours: ServiceObjectives = { rto: 'PT2H' };
/** All evidence is listed, and the service must be back within two hours. */
const erp = (evidence: Evidence[] | undefined, more: Partial<OperatingModel> = complete) =>
  documentWith({ services: [{ id: 'erp', name: 'ERP', objectives: twoHours }], evidence, ...more });
const without = (objectives: ServiceObjectives | null | undefined) =>
  documentWith({ services: [{ id: 'erp', name: 'ERP', objectives }], evidence: [] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'no evidence at all',
      model: erp([], {}),
      failures: [
        {
          key,
          severity: 'high',
          messageId: 'none',
          data: { rtoMinutes: 120 },
          message: 'No measured recovery shows that ERP is back within 120 minutes.',
        },
      ],
    },
    {
      name: 'a failed attempt, a test that was not measured, another service',
      model: erp([
        took('failed', 'PT1H', { outcome: 'failed' }),
        took('unmeasured', null, { kind: 'restore-test' }),
        took('mail', 'PT1H', { subject: 'service:mail' }),
        took('exercise', 'PT1H', { kind: 'exercise' }),
      ]),
      failures: [{ key, messageId: 'none' }],
    },
    {
      name: 'looked for and not there, in a list that is not complete',
      model: erp([took('sought', null, { outcome: 'none' })], {}),
      failures: [{ key, messageId: 'none', data: { rtoMinutes: 120 } }],
    },
    {
      name: 'a measurement without a day, and one of tomorrow',
      model: erp([
        took('undated', 'PT1H', { collectedOn: null }),
        took('tomorrow', 'PT1H', { collectedOn: '2026-09-02' }),
      ]),
      failures: [{ key, messageId: 'none' }],
    },
    {
      name: 'the last one took too long, in a list that is not complete',
      model: erp([took('first', 'PT1H', { collectedOn: '2026-04-30' }), took('last', 'PT2H1M')], {}),
      failures: [
        {
          key,
          messageId: 'longer',
          data: { measuredMinutes: 121, rtoMinutes: 120 },
          message: 'The last measured recovery of ERP took 121 minutes; 120 are allowed.',
        },
      ],
    },
    {
      name: 'too long, and one without a date took too long as well, of a critical service',
      model: {
        ...erp([took('last', 'PT3H'), took('undated', 'PT4H', { collectedOn: undefined })]),
        services: [{ id: 'erp', name: 'ERP', objectives: twoHours, criticality: 'critical' }],
      },
      failures: [{ key, severity: 'critical', messageId: 'longer', data: { measuredMinutes: 180, rtoMinutes: 120 } }],
    },
    {
      name: 'too long, whether it still counts or not',
      model: erp([took('last', 'PT3H', { validFor: undefined })]),
      failures: [{ key, messageId: 'longer' }],
    },
    {
      name: 'two on one day: the longer counts',
      model: erp([took('one', 'PT1H'), took('two', 'PT5H')]),
      failures: [{ key, data: { measuredMinutes: 300, rtoMinutes: 120 } }],
    },
    {
      name: 'a restore test that was measured',
      model: erp([took('test', 'PT3H', { kind: 'restore-test' })]),
      failures: [{ key, messageId: 'longer' }],
    },
    {
      name: 'it lapsed yesterday',
      model: erp([took('last', 'PT1H', { collectedOn: '2026-05-31', validFor: 'P3M' })]),
      failures: [
        {
          key,
          messageId: 'lapsed',
          data: { measuredOn: '2026-05-31' },
          message: 'The last measured recovery of ERP, on 2026-05-31, no longer counts.',
        },
      ],
    },
  ],
  passing: [
    { name: 'exactly in time', model: erp([took('last', 'PT120M')]) },
    { name: 'in time, in a list that is not complete', model: erp([took('last', 'PT1H', { outcome: 'passed' })], {}) },
    {
      name: 'looked for in vain, and measured by a restore test',
      model: erp([took('sought', null, { outcome: 'none' }), took('test', 'PT1H', { kind: 'restore-test' })], {}),
    },
    { name: 'it lapses tomorrow', model: erp([took('last', 'PT1H', { collectedOn: '2026-06-01', validFor: 'P3M' })]) },
    {
      name: 'the last one was in time, one before was not',
      model: erp([took('first', 'PT9H', { collectedOn: '2026-04-30' }), took('last', 'PT1H')]),
    },
    { name: 'a restore test that was measured in time', model: erp([took('test', 'PT1H', { kind: 'restore-test' })]) },
    {
      name: 'a test after it that was not measured',
      model: erp([took('last', 'PT1H'), took('test', null, { kind: 'restore-test', collectedOn: '2026-06-01' })]),
    },
  ],
  unknown: [
    { name: 'objectives not assessed', model: without(undefined), missing: ['service.objectives.rto'] },
    { name: 'objective not assessed', model: without({}), missing: ['service.objectives.rto'] },
    { name: 'evidence not assessed', model: erp(undefined, {}), missing: ['evidence'] },
    {
      name: 'evidence not complete',
      model: erp([took('failed', 'PT1H', { outcome: 'failed' })], {}),
      missing: ['evidence'],
    },
    {
      name: 'it lapsed, and the list is not complete',
      model: erp([took('last', 'PT1H', { collectedOn: '2026-05-31', validFor: 'P3M' })], {}),
      missing: ['evidence'],
    },
    {
      name: 'looked for tomorrow',
      model: erp([took('sought', null, { outcome: 'none', collectedOn: '2026-09-02' })], {}),
      missing: ['evidence'],
    },
    {
      name: 'a restore test was looked for, and a recovery of another service',
      model: erp(
        [
          took('test', null, { outcome: 'none', kind: 'restore-test' }),
          took('mail', null, { outcome: 'none', subject: 'service:mail' }),
        ],
        {},
      ),
      missing: ['evidence'],
    },
    {
      name: 'looked for in vain, beside one that lapsed',
      model: erp(
        [
          took('sought', null, { outcome: 'none' }),
          took('last', 'PT1H', { collectedOn: '2026-05-31', validFor: 'P3M' }),
        ],
        {},
      ),
      missing: ['evidence'],
    },
    {
      name: 'looked for in vain, beside a restore test whose time is not assessed',
      model: erp([took('sought', null, { outcome: 'none' }), took('test', undefined, { kind: 'restore-test' })], {}),
      missing: ['evidence.measuredDuration'],
    },
    {
      name: 'how long it counts is not assessed',
      model: erp([took('last', 'PT1H', { validFor: undefined })]),
      missing: ['evidence.validFor'],
    },
    {
      name: 'the time of the last one not assessed',
      model: erp([took('first', 'PT1H', { collectedOn: '2026-04-30' }), took('last', undefined)]),
      missing: ['evidence.measuredDuration'],
    },
    {
      name: 'one without a date was in time',
      model: erp([took('last', 'PT3H'), took('undated', 'PT1H', { collectedOn: undefined })]),
      missing: ['evidence.collectedOn'],
    },
    {
      name: 'one without a date may be newer',
      model: erp([took('last', 'PT1H'), took('undated', 'PT3H', { collectedOn: undefined })]),
      missing: ['evidence.collectedOn'],
    },
  ],
  notApplicable: [
    { name: 'no objective', model: without({ rto: null }) },
    { name: 'no objectives', model: without(null) },
    {
      name: 'a retired service',
      model: documentWith({
        services: [{ id: 'erp', name: 'ERP', objectives: twoHours, lifecycle: 'retired' }],
        evidence: [],
      }),
    },
  ],
  example: { failing: erp([]), fixed: erp([took('new', 'PT1H', { collectedOn: '2026-09-01' })]) },
};
