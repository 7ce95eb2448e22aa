import { exceptionUnused } from '../../../../src/gaps/rules/exception/unused.js';
import { serviceNoOwner } from '../../../../src/gaps/rules/own/serviceNoOwner.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { accepting } from './accepted.js';

export const rule = exceptionUnused;

const key = 'exception/unused|exception:wait';
const beside = [serviceNoOwner];
const owned = (ownerRoleId: string | undefined) => ({
  services: [{ id: 'erp', name: 'ERP', ...(ownerRoleId !== undefined && { ownerRoleId }) }],
});

export const tests: RuleTests = {
  failing: [
    {
      name: 'the service has an owner again',
      model: accepting({}, owned('it')),
      beside,
      failures: [
        {
          key,
          severity: 'low',
          message: 'The exception "Wait for the new owner" hides no failure: own/service-no-owner does not fail there.',
        },
      ],
    },
    {
      name: 'what is not known is no failure',
      model: accepting({}, owned(undefined)),
      beside,
      failures: [{ key, messageId: 'unused' }],
    },
    { name: 'the rule does not run', model: accepting({}), failures: [{ key, messageId: 'off' }] },
    {
      name: 'another subject',
      model: accepting({ subject: 'service:mail' }),
      beside,
      failures: [{ key, messageId: 'unused' }],
    },
    {
      name: 'a rule about exceptions',
      model: accepting({ ruleId: 'exception/expired' }),
      failures: [{ key, messageId: 'refused' }],
    },
  ],
  passing: [
    { name: 'it hides a failure', model: accepting({}), beside },
    { name: 'it hides a failure on its last day', model: accepting({ expiresOn: '2026-09-01' }), beside },
  ],
  unknown: [
    {
      name: 'approval not assessed',
      model: accepting({ approvedOn: undefined }),
      beside,
      missing: ['exception.approvedOn'],
    },
  ],
  notApplicable: [
    { name: 'still requested', model: accepting({ approvedOn: null }, owned('it')), beside },
    { name: 'lapsed', model: accepting({ expiresOn: '2026-08-31' }, owned('it')), beside },
    { name: 'incomplete', model: accepting({ reason: null }, owned('it')), beside },
  ],
  example: { failing: accepting({}, owned('it')), fixed: { ...accepting({}, owned('it')), exceptions: [] }, beside },
};
