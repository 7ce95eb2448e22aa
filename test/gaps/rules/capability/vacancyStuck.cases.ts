import { vacancyStuck } from '../../../../src/gaps/rules/capability/vacancyStuck.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Role } from '../../../../src/services/parties/model.js';
import { documentWith } from '../../documents.js';

export const rule = vacancyStuck;

const key = 'capability/vacancy-stuck|role:architect';
const architect = (more: Partial<Role>) => documentWith({ roles: [{ id: 'architect', name: 'Architect', ...more }] });
const options = { maxDays: 90 };
// 2026-06-03 is 90 days before 2026-09-01: 27 days of June, 31 of July, 31 of August and 1 of September.

export const tests: RuleTests = {
  failing: [
    {
      name: 'a day too long',
      model: architect({ vacantSince: '2026-06-02' }),
      options,
      failures: [
        {
          key,
          severity: 'low',
          message: '"Architect" has been vacant since 2026-06-02, for more than 90 days.',
          data: { vacantSince: '2026-06-02', limitDays: 90 },
        },
      ],
    },
    {
      name: 'no day is allowed',
      model: architect({ vacantSince: '2026-08-31' }),
      options: { maxDays: 0 },
      failures: [{ key, data: { vacantSince: '2026-08-31', limitDays: 0 } }],
    },
  ],
  passing: [
    { name: 'exactly the limit', model: architect({ vacantSince: '2026-06-03' }), options },
    { name: 'since today', model: architect({ vacantSince: '2026-09-01' }), options },
  ],
  unknown: [{ name: 'not assessed', model: architect({}), options, missing: ['role.vacantSince'] }],
  notApplicable: [
    { name: 'filled', model: architect({ vacantSince: null }), options },
    { name: 'vacant from tomorrow', model: architect({ vacantSince: '2026-09-02' }), options },
    { name: 'nobody set a limit', model: architect({ vacantSince: '2020-01-01' }) },
    { name: 'not assessed, and nobody set a limit', model: architect({}) },
  ],
  example: {
    options,
    failing: architect({ vacantSince: '2026-01-01' }),
    fixed: architect({ vacantSince: null }),
  },
};
