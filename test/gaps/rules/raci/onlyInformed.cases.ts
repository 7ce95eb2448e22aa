import { bothAssumeOther } from '../../../../src/gaps/rules/raci/bothAssumeOther.js';
import { onlyInformed } from '../../../../src/gaps/rules/raci/onlyInformed.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { holds } from '../../documents.js';
import { erp, onlyDoers, partial, row } from './rows.js';

export const rule = onlyInformed;

const key = 'raci/only-informed|activity:backup';
const cairo = { raciScheme: { id: 'cairo' } };
const told = [holds('I', 'role:it'), holds('I', 'role:lead')];

export const tests: RuleTests = {
  failing: [
    {
      name: 'two are informed',
      model: row(told),
      failures: [
        {
          key,
          severity: 'medium',
          message: 'All 2 letters on "Verify backups" say informed; nobody does it or answers for it.',
          data: { letters: 2 },
        },
      ],
    },
    { name: 'one is informed', model: row([holds('I', 'role:it')]), failures: [{ key, data: { letters: 1 } }] },
    {
      name: 'informed beside one who is left out',
      model: row([holds('I', 'role:it'), holds('O', 'role:noc')], {}, cairo),
      failures: [{ key }],
    },
    {
      name: 'one who did it until yesterday',
      model: row([...told, holds('R', 'role:noc', { validUntil: '2026-08-31' })]),
      failures: [{ key }],
    },
    {
      name: 'two parties: the more precise rule says it',
      model: row([holds('I', 'role:it'), holds('I', 'role:noc')]),
      beside: [bothAssumeOther],
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'one does it', model: row([...told, holds('R', 'role:noc')]) },
    { name: 'one is consulted', model: row([...told, holds('C', 'role:noc')]) },
    { name: 'one does it, letters not all listed', model: row([holds('R', 'role:noc')], {}, partial('assignments')) },
  ],
  unknown: [
    { name: 'letters not assessed', model: row(undefined), missing: ['assignments'] },
    { name: 'letters not all listed', model: row(told, {}, partial('assignments')), missing: ['assignments'] },
  ],
  notApplicable: [
    { name: 'no letter', model: row([]) },
    { name: 'only one who is left out', model: row([holds('O', 'role:it')], {}, cairo) },
    { name: 'a scheme in which nobody is informed', model: row([holds('R', 'role:it')], {}, onlyDoers) },
    { name: 'a retired service', model: row(told, { serviceId: 'erp' }, erp({ lifecycle: 'retired' })) },
  ],
  example: { failing: row(told), fixed: row([...told, holds('A', 'role:it')]) },
};
