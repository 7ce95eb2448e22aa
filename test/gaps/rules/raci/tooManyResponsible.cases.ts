import { tooManyResponsible } from '../../../../src/gaps/rules/raci/tooManyResponsible.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { holds } from '../../documents.js';
import { daci, erp, on, partial, row } from './rows.js';

export const rule = tooManyResponsible;

const key = 'raci/too-many-responsible|activity:backup';
const doers = (count: number) =>
  (['role:it', 'role:lead', 'role:noc', 'role:new', 'team:desk'] as const)
    .slice(0, count)
    .map((who) => holds('R', who));

export const tests: RuleTests = {
  failing: [
    {
      name: 'four doers',
      model: row(doers(4)),
      failures: [
        { key, severity: 'low', message: '4 holders do "Verify backups", more than 3.', data: { holders: 4, most: 3 } },
      ],
    },
    {
      name: 'two, one is allowed',
      model: row(doers(2)),
      options: { maxR: 1 },
      failures: [{ key, data: { holders: 2, most: 1 } }],
    },
    {
      name: 'four doers, letters not all listed',
      model: row(doers(4), {}, partial('assignments')),
      failures: [{ key }],
    },
    {
      name: 'four doers of a service that matters little',
      model: row(doers(4), { serviceId: 'erp' }, erp({ criticality: 'low' })),
      failures: [{ key, severity: 'info' }],
    },
  ],
  passing: [
    { name: 'three doers', model: row(doers(3)) },
    { name: 'five, five are allowed', model: row(doers(5)), options: { maxR: 5 } },
    {
      name: 'one doer of four parts',
      model: row(['p1', 'p2', 'p3', 'p4'].map((severity) => holds('R', 'role:it', on(severity)))),
    },
    {
      name: 'three, the fourth until yesterday',
      model: row([...doers(3), holds('R', 'role:new', { validUntil: '2026-08-31' })]),
    },
    { name: 'three doers and one who answers', model: row([...doers(3), holds('A', 'role:new')]) },
  ],
  unknown: [
    { name: 'letters not assessed', model: row(undefined), missing: ['assignments'] },
    {
      name: 'three, letters not all listed',
      model: row(doers(3), {}, partial('assignments')),
      missing: ['assignments'],
    },
  ],
  notApplicable: [
    { name: 'no doer', model: row([holds('C', 'role:it')]) },
    { name: 'a scheme in which nobody does the work', model: row([holds('C', 'role:it')], {}, daci) },
    { name: 'a retired service', model: row(doers(4), { serviceId: 'erp' }, erp({ lifecycle: 'retired' })) },
  ],
  example: { failing: row(doers(4)), fixed: row(doers(3)) },
};
