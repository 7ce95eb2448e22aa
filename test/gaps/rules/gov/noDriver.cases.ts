import { noDriver } from '../../../../src/gaps/rules/gov/noDriver.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Driver } from '../../../../src/operating-model/model.js';
import { documentWith } from '../../documents.js';

export const rule = noDriver;

const key = 'gov/no-driver|organization:mills';
const wanting = (drivers?: Driver[]) =>
  documentWith({ organization: { id: 'mills', name: 'North Mills', ...(drivers && { drivers }) } });

export const tests: RuleTests = {
  failing: [
    {
      name: 'none',
      model: wanting([]),
      failures: [{ key, severity: 'low', message: 'Nothing says what the operating model of North Mills is for.' }],
    },
    { name: 'cost alone', model: wanting(['cost-control']), failures: [{ key, messageId: 'costOnly' }] },
  ],
  passing: [
    { name: 'one other than cost', model: wanting(['resilience']) },
    { name: 'cost and another', model: wanting(['cost-control', 'security']) },
  ],
  unknown: [
    { name: 'not assessed', model: wanting(), missing: ['organization.drivers'] },
    { name: 'nothing known of the organization', model: documentWith({}), missing: ['organization.drivers'] },
  ],
  example: { failing: wanting(['cost-control']), fixed: wanting(['resilience', 'cost-control']) },
};
