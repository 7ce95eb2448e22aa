import { personInsteadOfRole } from '../../../../src/gaps/rules/raci/personInsteadOfRole.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { holds } from '../../documents.js';
import { erp, partial, row } from './rows.js';

export const rule = personInsteadOfRole;

const key = 'raci/person-instead-of-role|activity:backup';

export const tests: RuleTests = {
  failing: [
    {
      name: 'a person does it',
      model: row([holds('R', 'person:ada'), holds('A', 'role:it')]),
      failures: [
        {
          key,
          severity: 'low',
          message: 'On "Verify backups" people are named in person instead of by a role (people: 1).',
          data: { people: 1 },
        },
      ],
    },
    {
      name: 'a person answers and does it',
      model: row([holds('R', 'person:ada'), holds('A', 'person:ada')]),
      failures: [{ key, data: { people: 1 } }],
    },
    {
      name: 'two people, one is not listed',
      model: row([holds('R', 'person:ada'), holds('A', 'person:bob')]),
      failures: [{ key, data: { people: 2 } }],
    },
    {
      name: 'letters not all listed',
      model: row([holds('A', 'person:ada')], {}, partial('assignments')),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'a role', model: row([holds('A', 'role:it')]) },
    { name: 'a person is only consulted', model: row([holds('A', 'role:it'), holds('C', 'person:ada')]) },
    {
      name: 'a person until yesterday',
      model: row([holds('A', 'role:it'), holds('R', 'person:ada', { validUntil: '2026-08-31' })]),
    },
  ],
  unknown: [
    { name: 'letters not assessed', model: row(undefined), missing: ['assignments'] },
    {
      name: 'letters not all listed',
      model: row([holds('A', 'role:it')], {}, partial('assignments')),
      missing: ['assignments'],
    },
  ],
  notApplicable: [
    { name: 'nobody does it or answers', model: row([holds('C', 'person:ada')]) },
    {
      name: 'a retired service',
      model: row([holds('A', 'person:ada')], { serviceId: 'erp' }, erp({ lifecycle: 'retired' })),
    },
  ],
  example: { failing: row([holds('A', 'person:ada')]), fixed: row([holds('A', 'role:it')]) },
};
