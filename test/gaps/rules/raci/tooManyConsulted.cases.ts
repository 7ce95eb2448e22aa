import { tooManyConsulted } from '../../../../src/gaps/rules/raci/tooManyConsulted.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { holds } from '../../documents.js';
import { erp, onlyDoers, partial, row } from './rows.js';

export const rule = tooManyConsulted;

const key = 'raci/too-many-consulted|activity:backup';
const asked = (count: number) =>
  (['role:it', 'role:lead', 'role:noc', 'role:new', 'team:desk'] as const)
    .slice(0, count)
    .map((who) => holds('C', who));

export const tests: RuleTests = {
  failing: [
    {
      name: 'five are asked',
      model: row(asked(5)),
      failures: [
        {
          key,
          severity: 'low',
          message: '5 holders are consulted on "Verify backups", more than 4.',
          data: { holders: 5, most: 4 },
        },
      ],
    },
    { name: 'one, none is allowed', model: row(asked(1)), options: { maxC: 0 }, failures: [{ key }] },
    { name: 'five, letters not all listed', model: row(asked(5), {}, partial('assignments')), failures: [{ key }] },
  ],
  passing: [
    { name: 'four are asked', model: row(asked(4)) },
    { name: 'five, five are allowed', model: row(asked(5)), options: { maxC: 5 } },
    {
      name: 'four, the fifth until yesterday',
      model: row([...asked(4), holds('C', 'team:desk', { validUntil: '2026-08-31' })]),
    },
  ],
  unknown: [
    { name: 'letters not assessed', model: row(undefined), missing: ['assignments'] },
    {
      name: 'four, letters not all listed',
      model: row(asked(4), {}, partial('assignments')),
      missing: ['assignments'],
    },
  ],
  notApplicable: [
    { name: 'nobody is asked', model: row([holds('R', 'role:it')]) },
    { name: 'a scheme in which nobody is asked', model: row([holds('R', 'role:it')], {}, onlyDoers) },
    { name: 'a retired service', model: row(asked(5), { serviceId: 'erp' }, erp({ lifecycle: 'retired' })) },
  ],
  example: { failing: row(asked(5)), fixed: row([...asked(4), holds('I', 'team:desk')]) },
};
