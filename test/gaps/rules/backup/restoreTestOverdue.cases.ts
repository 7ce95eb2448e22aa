import { restoreTestOverdue } from '../../../../src/gaps/rules/backup/restoreTestOverdue.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Evidence } from '../../../../src/governance/records/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { documentWith } from '../../documents.js';

export const rule = restoreTestOverdue;

const key = 'backup/restore-test-overdue|service:erp';
const test = (id: string, collectedOn: Evidence['collectedOn'], more: Partial<Evidence> = {}): Evidence => ({
  id,
  kind: 'restore-test',
  subject: 'service:erp',
  collectedOn,
  ...more,
});
const sought = (collectedOn: Evidence['collectedOn'], more: Partial<Evidence> = {}) =>
  test('sought', collectedOn, { outcome: 'none', ...more });
const partial = { partialCollections: [{ collection: 'evidence', subjects: ['service:erp'] }] };
const complete = { completeCollections: [{ collection: 'evidence' }] };
const halfYearly: Service['backup'] = { restoreTestInterval: 'P6M' };
const erp = (
  evidence: Evidence[] | undefined,
  backup: Service['backup'] = halfYearly,
  more: Partial<OperatingModel> = complete,
) => documentWith({ services: [{ id: 'erp', name: 'ERP', backup }], evidence, ...more });

// Six months after 2026-03-01 is the day of the report, 2026-09-01; six months after 2026-02-28 is 2026-08-28.
export const tests: RuleTests = {
  failing: [
    {
      name: 'never, no evidence at all',
      model: erp([], halfYearly, {}),
      failures: [
        {
          key,
          severity: 'high',
          messageId: 'never',
          message: 'Nothing shows that a restore of ERP has ever worked.',
        },
      ],
    },
    {
      name: 'a test that failed, another kind, and one about another service',
      model: erp([
        test('failed', '2026-08-30', { outcome: 'failed' }),
        test('sought', '2026-08-30', { outcome: 'none' }),
        test('exercise', '2026-08-30', { kind: 'exercise' }),
        test('mail', '2026-08-30', { subject: 'service:mail' }),
      ]),
      failures: [{ key, messageId: 'never' }],
    },
    {
      name: 'one without a day and one of tomorrow',
      model: erp([test('undated', null), test('tomorrow', '2026-09-02')]),
      failures: [{ key, messageId: 'never' }],
    },
    {
      name: 'looked for and not there, in a list that is not complete',
      model: erp([sought('2026-09-01')], halfYearly, {}),
      failures: [{ key, messageId: 'never' }],
    },
    {
      name: 'looked for without a day, in a list that is not complete for the service, no interval assessed',
      model: erp([sought(undefined)], {}, partial),
      failures: [{ key, messageId: 'never' }],
    },
    { name: 'never, and no interval assessed', model: erp([], {}), failures: [{ key, messageId: 'never' }] },
    {
      name: 'never, and no interval agreed',
      model: erp([], { restoreTestInterval: null }),
      failures: [{ key, messageId: 'never' }],
    },
    {
      name: 'overdue, of a critical service',
      model: documentWith({
        services: [{ id: 'erp', name: 'ERP', backup: halfYearly, criticality: 'critical' }],
        evidence: [
          test('old', '2025-12-01'),
          test('last', '2026-02-28'),
          test('failed', '2026-08-01', { outcome: 'failed' }),
        ],
        completeCollections: [{ collection: 'evidence', subjects: ['service:erp'] }],
      }),
      failures: [
        {
          key,
          severity: 'critical',
          messageId: 'overdue',
          data: { testedOn: '2026-02-28', dueOn: '2026-08-28' },
          message: 'The last restore test of ERP that worked was on 2026-02-28; the next was due on 2026-08-28.',
        },
      ],
    },
  ],
  passing: [
    { name: 'due today', model: erp([test('last', '2026-03-01')]) },
    {
      name: 'in time, in a list that is not complete',
      model: erp([test('last', '2026-03-01', { outcome: 'passed' })], halfYearly, {}),
    },
    {
      name: 'of today, beside one without a date',
      model: erp([test('last', '2026-09-01'), test('undated', undefined)]),
    },
    {
      name: 'looked for in vain, and tried since',
      model: erp([sought('2026-02-01'), test('last', '2026-03-01')], halfYearly, {}),
    },
    { name: 'no interval agreed', model: erp([test('last', '2016-03-01')], { restoreTestInterval: null }) },
  ],
  unknown: [
    {
      name: 'backups not assessed',
      model: documentWith({ services: [{ id: 'erp', name: 'ERP' }], evidence: [] }),
      missing: ['service.backup'],
    },
    { name: 'evidence not assessed', model: erp(undefined, halfYearly, {}), missing: ['evidence'] },
    {
      name: 'neither evidence nor interval assessed',
      model: erp(undefined, {}, {}),
      missing: ['evidence', 'service.backup.restoreTestInterval'],
    },
    {
      name: 'the last one listed is old, and the list is not complete',
      model: erp([test('last', '2026-02-28')], halfYearly, {}),
      missing: ['evidence'],
    },
    {
      name: 'no interval agreed, and the list is not complete',
      model: erp([test('failed', '2026-02-28', { outcome: 'failed' })], { restoreTestInterval: null }, {}),
      missing: ['evidence'],
    },
    {
      name: 'complete but for this service',
      model: erp([], halfYearly, partial),
      missing: ['evidence'],
    },
    {
      name: 'looked for tomorrow',
      model: erp([sought('2026-09-02')], halfYearly, {}),
      missing: ['evidence'],
    },
    {
      name: 'other evidence was looked for, and a test of another service',
      model: erp(
        [
          sought('2026-08-01', { kind: 'exercise' }),
          test('mail', '2026-08-01', { outcome: 'none', subject: 'service:mail' }),
        ],
        halfYearly,
        {},
      ),
      missing: ['evidence'],
    },
    {
      name: 'looked for in vain, beside one that is old',
      model: erp([sought('2026-08-01'), test('last', '2026-02-28')], halfYearly, {}),
      missing: ['evidence'],
    },
    {
      name: 'looked for in vain, beside one without a date',
      model: erp([sought('2026-08-01'), test('undated', undefined)], halfYearly, {}),
      missing: ['evidence', 'evidence.collectedOn'],
    },
    {
      name: 'interval not assessed',
      model: erp([test('last', '2026-08-01')], {}),
      missing: ['service.backup.restoreTestInterval'],
    },
    {
      name: 'an old one, and one that may be newer',
      model: erp([test('last', '2026-02-28'), test('undated', undefined)]),
      missing: ['evidence.collectedOn'],
    },
  ],
  notApplicable: [
    { name: 'no backups in scope', model: erp([], null) },
    {
      name: 'a retired service',
      model: documentWith({
        services: [{ id: 'erp', name: 'ERP', backup: halfYearly, lifecycle: 'retired' }],
        evidence: [],
      }),
    },
  ],
  example: {
    failing: erp([test('last', '2026-02-28')]),
    fixed: erp([test('last', '2026-02-28'), test('new', '2026-09-01')]),
  },
};
