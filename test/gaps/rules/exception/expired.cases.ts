import { exceptionExpired } from '../../../../src/gaps/rules/exception/expired.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { accepting } from './accepted.js';

export const rule = exceptionExpired;

const key = 'exception/expired|exception:wait';

export const tests: RuleTests = {
  failing: [
    {
      name: 'ended yesterday',
      model: accepting({ expiresOn: '2026-08-31' }),
      failures: [{ key, severity: 'high', message: 'The exception "Wait for the new owner" ended on 2026-08-31.' }],
    },
    {
      name: 'ended before it was approved',
      model: accepting({ expiresOn: '2026-08-31', approvedOn: null }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'its last day is today', model: accepting({ expiresOn: '2026-09-01' }) },
    { name: 'its last day is to come', model: accepting({}) },
  ],
  unknown: [{ name: 'not assessed', model: accepting({ expiresOn: undefined }), missing: ['exception.expiresOn'] }],
  notApplicable: [{ name: 'without end: another rule says so', model: accepting({ expiresOn: null }) }],
  example: { failing: accepting({ expiresOn: '2026-08-31' }), fixed: accepting({ expiresOn: '2027-01-31' }) },
};
