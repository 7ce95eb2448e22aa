import { roleUnused } from '../../../../src/gaps/rules/raci/roleUnused.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment } from '../../../../src/raci/model.js';
import { documentWith, holds } from '../../documents.js';
import { partial } from './rows.js';

export const rule = roleUnused;

const key = 'raci/role-unused|role:noc';
const matrix = (assignments: Assignment[] | undefined, more: Partial<OperatingModel> = {}) =>
  documentWith({
    roles: [
      { id: 'it', name: 'IT manager' },
      { id: 'noc', name: 'Operations analyst' },
    ],
    activities: [{ id: 'backup', name: 'Verify backups', serviceId: 'erp' }],
    ...(assignments && { assignments }),
    ...more,
  });
const ours = holds('A', 'role:it');

export const tests: RuleTests = {
  failing: [
    {
      name: 'no letter',
      model: matrix([ours]),
      failures: [{ key, severity: 'low', message: 'Operations analyst has no letter in the matrix.' }],
    },
    {
      name: 'only informed',
      model: matrix([ours, holds('I', 'role:noc')]),
      failures: [{ key, message: 'Operations analyst is only informed in the matrix.' }],
    },
    {
      name: 'left out in so many words',
      model: matrix([ours, holds('O', 'role:noc')], { raciScheme: { id: 'cairo' } }),
      failures: [{ key, messageId: 'unused' }],
    },
    {
      name: 'a letter until yesterday',
      model: matrix([ours, holds('R', 'role:noc', { validUntil: '2026-08-31' })]),
      failures: [{ key }],
    },
    {
      name: 'a letter on an activity that is not listed',
      model: matrix([ours, holds('R', 'role:noc', { activityId: 'gone' })]),
      failures: [{ key }],
    },
    {
      name: 'a letter on an activity of a retired service',
      model: matrix([ours, holds('R', 'role:noc', { activityId: 'fax' })], {
        activities: [
          { id: 'backup', name: 'Verify backups' },
          { id: 'fax', name: 'Fax', serviceId: 'fax' },
        ],
        services: [{ id: 'fax', name: 'Fax', lifecycle: 'retired' }],
      }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'both have a letter', model: matrix([ours, holds('C', 'role:noc')]) },
    {
      name: 'both have a letter, not all are listed',
      model: matrix([ours, holds('R', 'role:noc')], partial('assignments')),
    },
  ],
  unknown: [
    { name: 'letters not assessed', model: matrix(undefined), missing: ['assignments'] },
    { name: 'letters not all listed', model: matrix([ours], partial('assignments')), missing: ['assignments'] },
    { name: 'activities not all listed', model: matrix([ours], partial('activities')), missing: ['activities'] },
  ],
  notApplicable: [
    { name: 'no letters at all', model: matrix([]) },
    { name: 'no roles', model: matrix([ours], { roles: [] }) },
  ],
  example: { failing: matrix([ours]), fixed: matrix([ours, holds('R', 'role:noc')]) },
};
