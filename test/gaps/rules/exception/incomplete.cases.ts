import { exceptionIncomplete } from '../../../../src/gaps/rules/exception/incomplete.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { documentWith } from '../../documents.js';
import { accepting } from './accepted.js';

export const rule = exceptionIncomplete;

const key = 'exception/incomplete|exception:wait';

export const tests: RuleTests = {
  failing: [
    {
      name: 'no reason',
      model: accepting({ reason: null }),
      failures: [
        {
          key,
          severity: 'medium',
          message: 'The exception "Wait for the new owner" hides nothing, since it lacks: reason.',
        },
      ],
    },
    {
      name: 'what is not stated is lacking',
      model: accepting({ ownerRoleId: undefined, approvedByRoleId: undefined, expiresOn: undefined }),
      failures: [{ key, data: { lacking: 'owner, approver, last day' } }],
    },
    {
      name: 'on a critical service',
      model: accepting({ expiresOn: null }, { services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }] }),
      failures: [{ key, severity: 'high' }],
    },
  ],
  passing: [
    { name: 'complete', model: accepting({}) },
    { name: 'complete, approval still requested', model: accepting({ approvedOn: null }) },
  ],
  unknown: [],
  notApplicable: [{ name: 'no exception', model: documentWith({ exceptions: [] }) }],
  example: { failing: accepting({ reason: null }), fixed: accepting({}) },
};
