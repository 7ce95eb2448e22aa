import { noResponsible } from '../../../../src/gaps/rules/raci/noResponsible.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { holds } from '../../documents.js';
import { daci, erp, on, partial, row } from './rows.js';

export const rule = noResponsible;

const key = 'raci/no-responsible|activity:backup';
const strict = { accountableImpliesResponsible: false };
const failures = [{ key }];

export const tests: RuleTests = {
  failing: [
    {
      name: 'no letter at all',
      model: row([]),
      failures: [{ key, severity: 'high', message: 'Nobody is responsible for doing "Verify backups".' }],
    },
    {
      name: 'somebody accountable, who does not do it by implication',
      model: row([holds('A', 'role:it')]),
      ...strict,
      failures,
    },
    {
      name: 'two accountable for a part each',
      model: row([holds('A', 'role:it', on('p1')), holds('A', 'role:noc', on('p2'))], { severities: ['p1', 'p2'] }),
      ...strict,
      failures,
    },
    {
      name: 'one accountable for two parts',
      model: row([holds('A', 'role:it', on('p1')), holds('A', 'role:it', on('p2'))]),
      ...strict,
      failures,
    },
    {
      name: 'one accountable until the end of the year',
      model: row([holds('A', 'role:it', { validUntil: '2026-12-31' })]),
      ...strict,
      failures,
    },
    { name: 'a doer until yesterday', model: row([holds('R', 'role:it', { validUntil: '2026-08-31' })]), failures },
  ],
  passing: [
    { name: 'a doer', model: row([holds('R', 'role:noc')]), ...strict },
    {
      name: 'a doer of a part',
      model: row([holds('R', 'role:noc', on('p1'))], { severities: ['p1', 'p2'] }),
      ...strict,
    },
    { name: 'somebody accountable, who does it by implication', model: row([holds('A', 'role:it')]) },
    { name: 'a doer, letters not all listed', model: row([holds('R', 'role:noc')], {}, partial('assignments')) },
  ],
  unknown: [
    { name: 'letters not assessed', model: row(undefined), missing: ['assignments'] },
    {
      name: 'letters not all listed',
      model: row([holds('C', 'role:it')], {}, partial('assignments')),
      missing: ['assignments'],
    },
  ],
  notApplicable: [
    { name: 'a scheme in which nobody does the work', model: row([], {}, daci) },
    { name: 'a retired service', model: row([], { serviceId: 'erp' }, erp({ lifecycle: 'retired' })) },
  ],
};
