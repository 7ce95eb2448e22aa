import { describe, expect, it } from 'vitest';
import { concernedServices } from '../../../src/gaps/concerned.js';
import { datedEvidence } from '../../../src/gaps/lookups/datedEvidence.js';
import { missingMetrics } from '../../../src/gaps/lookups/missingMetrics.js';
import { minutesOf, objectiveMinutes } from '../../../src/gaps/lookups/objective.js';
import { isProven, isSoughtInVain, passedEvidence } from '../../../src/gaps/lookups/passedEvidence.js';
import { ruleContext } from '../../../src/gaps/ruleContext.js';
import type { Evidence } from '../../../src/governance/records/model.js';
import type { Metrics } from '../../../src/metrics/model.js';
import { indexOperatingModel } from '../../../src/operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import type { Service } from '../../../src/services/catalogue/model.js';
import { documentWith } from '../documents.js';

const contextOf = (parts: Partial<OperatingModel>) => {
  const index = indexOperatingModel(documentWith(parts));
  const use = () => ({ state: 'active', hidden: 0, ruleRan: true }) as const;
  const year = { from: '2026-09-01T00:00Z', to: '2027-09-01T00:00Z' };
  return ruleContext(index, '2026-09-01', year, true, use, concernedServices(index)).first;
};
const test = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  id,
  kind: 'restore-test',
  subject: 'service:erp',
  ...more,
});
const ids = (list: readonly Evidence[]) => list.map(({ id }) => id);

it('evidence proves where it passed, by statement or by silence, and is about the subject and of the kind', () => {
  const evidence = [
    test('silent'),
    test('passed', { outcome: 'passed', kind: 'measured-recovery' }),
    test('failed', { outcome: 'failed' }),
    test('none', { outcome: 'none' }),
    test('kind', { kind: 'owner' }),
    test('mail', { subject: 'service:mail' }),
  ];
  const context = contextOf({ evidence });
  const erp = { kind: 'service', id: 'erp' } as const;
  expect(ids(passedEvidence(context, erp, 'restore-test', 'measured-recovery'))).toEqual(['silent', 'passed']);
  expect([isProven(context, erp, 'owner', 'exercise'), isProven(context, erp, 'exercise')]).toEqual([true, false]);
});

it('evidence was sought in vain where a record about the subject and of the kind says so, of a day that has come', () => {
  const none = (id: string, more: Partial<Evidence>) => test(id, { outcome: 'none', ...more });
  const context = contextOf({
    evidence: [
      none('today', { collectedOn: '2026-09-01' }),
      none('tomorrow', { collectedOn: '2026-09-02', kind: 'owner' }),
      none('undated', { kind: 'access' }),
      none('never', { collectedOn: null, kind: 'dependency' }),
      none('mail', { kind: 'handover', subject: 'service:mail' }),
      none('activity', { kind: 'exercise', subject: 'activity:erp' }),
      test('failed', { kind: 'other', outcome: 'failed' }),
      test('passed', { kind: 'measured-recovery', outcome: 'passed' }),
      test('silent', { kind: 'documentation' }),
    ],
  });
  const erp = { kind: 'service', id: 'erp' } as const;
  const kinds = ['restore-test', 'access', 'dependency'] as const;
  expect(kinds.map((kind) => isSoughtInVain(context, erp, kind))).toEqual([true, true, true]);
  const others = ['owner', 'handover', 'exercise', 'other', 'measured-recovery', 'documentation'] as const;
  expect(others.filter((kind) => isSoughtInVain(context, erp, kind))).toEqual([]);
});

describe('the newest evidence on 2026-09-01', () => {
  it('is that of the last day that is not to come, whatever the order', () => {
    const { newestOn, newest, undated } = datedEvidence(contextOf({}), [
      test('today', { collectedOn: '2026-09-01' }),
      test('open'),
      test('tomorrow', { collectedOn: '2026-09-02' }),
      test('too', { collectedOn: '2026-09-01' }),
      test('never', { collectedOn: null }),
      test('before', { collectedOn: '2025-12-31' }),
    ]);
    expect([newestOn, ids(newest), ids(undated)]).toEqual(['2026-09-01', ['today', 'too'], ['open']]);
  });

  it('is none where nothing has a day', () => {
    const { newestOn, newest } = datedEvidence(contextOf({}), [test('never', { collectedOn: null })]);
    expect([newestOn, newest]).toEqual([undefined, []]);
  });
});

describe('objectives in minutes', () => {
  it.each<[string | null | undefined, number | undefined]>([
    ['PT4H', 240],
    ['P1D', 1440],
    ['PT30S', 0.5],
    ['P1M', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%s is %s', (duration, minutes) => {
    expect(minutesOf(duration)).toBe(minutes);
  });

  it.each<[string, Service['objectives'], unknown]>([
    ['set', { rto: 'PT2H' }, 120],
    ['none', { rto: null }, null],
    ['no objectives', null, null],
    ['not assessed', {}, { code: 'service.objectives.rto', pointer: '/services/0' }],
    ['no objectives assessed', undefined, { code: 'service.objectives.rto', pointer: '/services/0' }],
    ['not to be read', { rto: 'soon' }, { code: 'service.objectives.rto', pointer: '/services/0' }],
  ])('%s', (_, objectives, expected) => {
    expect(objectiveMinutes({ id: 'erp', name: 'ERP', objectives }, 'rto', '/services/0')).toEqual(expected);
  });
});

describe('whether the metrics are all listed', () => {
  const complete = { completeCollections: [{ collection: 'metrics' }] };
  const partial = { partialCollections: [{ collection: 'metrics' }] };
  const some: Metrics = { definitions: [{ id: 'calls', name: 'Calls' }] };

  it.each<[string, Metrics | null | undefined, Partial<OperatingModel>, string | undefined]>([
    ['not assessed', undefined, complete, ''],
    ['nothing is measured', null, {}, undefined],
    ['nothing, but partial', null, partial, ''],
    ['definitions not assessed', {}, complete, '/metrics'],
    ['none', { definitions: [] }, {}, undefined],
    ['none yet', { definitions: [] }, partial, '/metrics'],
    ['some', some, {}, '/metrics'],
    ['some, and that is all', some, complete, undefined],
    ['some, complete and partial: partial wins', some, { ...complete, ...partial }, '/metrics'],
  ])('%s', (_, metrics, more, pointer) => {
    const fact = missingMetrics(contextOf({ metrics, ...more }));
    expect(fact).toEqual(pointer === undefined ? undefined : { code: 'metrics', pointer });
  });
});
