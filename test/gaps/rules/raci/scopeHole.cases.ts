import { scopeHole } from '../../../../src/gaps/rules/raci/scopeHole.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { holds } from '../../documents.js';
import { daci, erp, on, partial, row } from './rows.js';

export const rule = scopeHole;

const key = 'raci/scope-hole|activity:backup';
const three = { severities: ['p1', 'p2', 'p3'] };
const p1 = holds('R', 'role:noc', on('p1'));

export const tests: RuleTests = {
  failing: [
    {
      name: 'p1 of three severities',
      model: row([p1], three),
      failures: [
        {
          key,
          severity: 'medium',
          message: 'Nobody does a part of "Verify backups": p2, p3.',
          data: { uncovered: 'p2, p3' },
        },
      ],
    },
    {
      name: 'p1 of three severities, of a critical service',
      model: row([p1], { ...three, serviceId: 'erp' }, erp({ criticality: 'critical' })),
      failures: [{ key, severity: 'high' }],
    },
    {
      name: 'a severity at one of two sites',
      model: row([p1, holds('R', 'role:it', { scope: { severities: ['p2'], sites: ['leeds'] } })], {
        severities: ['p1', 'p2'],
        sites: ['leeds', 'york'],
      }),
      failures: [{ key, data: { uncovered: 'p2 at york' } }],
    },
    {
      name: 'more parts than a sentence holds',
      model: row([holds('R', 'role:it', { scope: { sites: ['s10'] } })], {
        sites: ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10'],
      }),
      failures: [{ key, data: { uncovered: 's1, s2, s3, s4, s5, s6, s7, s8 and 1 more' } }],
    },
    {
      name: 'the accountable of the rest, where that implies nothing',
      model: row([p1, holds('A', 'role:it')], three),
      accountableImpliesResponsible: false,
      failures: [{ key, data: { uncovered: 'p2, p3' } }],
    },
    {
      name: 'the doer of the rest until yesterday',
      model: row([p1, holds('R', 'role:it', { validUntil: '2026-08-31' })], three),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'a doer of all', model: row([holds('R', 'role:it')], three) },
    { name: 'two doers for a part each', model: row([p1, holds('R', 'role:it', on('p2', 'p3'))], three) },
    {
      name: 'the doer of the rest until today',
      model: row([p1, holds('R', 'role:it', { validUntil: '2026-09-01' })], three),
    },
    { name: 'the accountable does the rest by implication', model: row([p1, holds('A', 'role:it')], three) },
    {
      name: 'a doer of all, letters not all listed',
      model: row([holds('R', 'role:it')], three, partial('assignments')),
    },
  ],
  unknown: [
    { name: 'letters not assessed', model: row(undefined, three), missing: ['assignments'] },
    {
      name: 'a hole, letters not all listed',
      model: row([p1], three, partial('assignments')),
      missing: ['assignments'],
    },
    {
      name: 'no doer, letters not all listed',
      model: row([], three, partial('assignments', 'activity:backup')),
      missing: ['assignments'],
    },
  ],
  notApplicable: [
    { name: 'no parts declared', model: row([p1]) },
    { name: 'no doer at all', model: row([holds('C', 'role:it')], three) },
    { name: 'a scheme in which nobody does the work', model: row([holds('C', 'role:it')], three, daci) },
    { name: 'a retired service', model: row([p1], { ...three, serviceId: 'erp' }, erp({ lifecycle: 'retired' })) },
  ],
  example: { failing: row([p1], three), fixed: row([p1, holds('R', 'role:it', on('p2', 'p3'))], three) },
};
