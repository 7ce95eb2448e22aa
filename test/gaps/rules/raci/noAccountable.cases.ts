import { noAccountable } from '../../../../src/gaps/rules/raci/noAccountable.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { holds } from '../../documents.js';
import { erp, on, onlyDoers, partial, row } from './rows.js';

export const rule = noAccountable;

const key = 'raci/no-accountable|activity:backup';
const inErp = { serviceId: 'erp' };

export const tests: RuleTests = {
  failing: [
    {
      name: 'no letter at all',
      model: row([]),
      failures: [{ key, severity: 'high', message: 'Nobody is accountable for "Verify backups".' }],
    },
    {
      name: 'nobody, of a service with an owner: it answers',
      model: row([], inErp, erp({ ownerRoleId: 'it' })),
      failures: [{ key }],
    },
    {
      name: 'nobody, of a service whose owner is not listed',
      model: row([], inErp, erp({ ownerRoleId: 'gone' })),
      failures: [{ key }],
    },
    { name: 'one doer: the doer answers', model: row([holds('R', 'role:noc')]), failures: [{ key }] },
    {
      name: 'two doers: the document does not tell',
      model: row([holds('R', 'role:noc'), holds('R', 'role:it')]),
      failures: [{ key }],
    },
    {
      name: 'one who answered until yesterday',
      model: row([holds('A', 'role:it', { validUntil: '2026-08-31' })]),
      failures: [{ key }],
    },
    {
      name: 'p1 of three severities',
      model: row(
        [holds('A', 'role:noc', on('p1'))],
        { ...inErp, severities: ['p1', 'p2', 'p3'] },
        erp({ ownerRoleId: 'it' }),
      ),
      failures: [{ key, messageId: 'partly', data: { uncovered: 'p2, p3' } }],
    },
    {
      name: 'a severity at a site',
      model: row([holds('A', 'role:noc', on('p1')), holds('R', 'role:it')], {
        severities: ['p1', 'p2'],
        sites: ['leeds', 'york'],
      }),
      failures: [{ key, message: 'Nobody is accountable for a part of "Verify backups": p2 at leeds, p2 at york.' }],
    },
    {
      name: 'one of two sites',
      model: row([holds('A', 'role:noc', { scope: { sites: ['leeds'] } }), holds('R', 'role:it')], {
        sites: ['leeds', 'york'],
      }),
      failures: [{ key, data: { uncovered: 'york' } }],
    },
    {
      name: 'a part, where one answers for the rest in a period only',
      model: row([holds('A', 'role:noc', { ...on('p1'), validFrom: '2026-01-01' }), holds('R', 'role:it')], {
        severities: ['p1', 'p2'],
      }),
      failures: [{ key }],
    },
    {
      name: 'only letters of other activities are not all listed',
      model: row([], {}, partial('assignments', 'activity:other')),
      failures: [{ key }],
    },
    {
      name: 'a service that is critical',
      model: row([], inErp, erp({ criticality: 'critical' })),
      failures: [{ key, severity: 'critical' }],
    },
  ],
  passing: [
    { name: 'a role', model: row([holds('A', 'role:it')]) },
    { name: 'a role until today', model: row([holds('A', 'role:it', { validUntil: '2026-09-01' })]) },
    {
      name: 'two for a part each',
      model: row([holds('A', 'role:it', on('p1')), holds('A', 'role:noc', on('p2'))], { severities: ['p1', 'p2'] }),
    },
    { name: 'a role, letters not all listed', model: row([holds('A', 'role:it')], {}, partial('assignments')) },
  ],
  unknown: [
    { name: 'letters not assessed', model: row(undefined), missing: ['assignments'] },
    {
      name: 'letters not all listed',
      model: row([holds('R', 'role:it')], {}, partial('assignments')),
      missing: ['assignments'],
    },
    {
      name: 'those of the activity not all listed',
      model: row([], {}, partial('assignments', 'activity:backup')),
      missing: ['assignments'],
    },
  ],
  notApplicable: [
    { name: 'a scheme in which nobody answers', model: row([], {}, onlyDoers) },
    { name: 'a retired service', model: row([], inErp, erp({ lifecycle: 'retired' })) },
  ],
};
