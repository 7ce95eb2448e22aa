import { noTimes } from '../../../../src/gaps/rules/escalation/noTimes.js';
import type { EscalationStep } from '../../../../src/governance/records/model.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { documentWith } from '../../documents.js';

export const rule = noTimes;

const key = 'escalation/no-times|escalation-route:first';
const route = (steps: EscalationStep[] | undefined) =>
  documentWith({ escalationRoutes: [{ id: 'first', name: 'First', subject: 'service:erp', ...(steps && { steps }) }] });
const call = (id: string, within?: string | null): EscalationStep => ({
  assignee: { kind: 'role', id },
  ...(within !== undefined && { within }),
});

export const tests: RuleTests = {
  failing: [
    {
      name: 'no time',
      model: route([call('noc', 'PT15M'), call('lead', null)]),
      failures: [
        {
          key: `${key}|role:lead`,
          severity: 'medium',
          messageId: 'timeless',
          data: { assignee: 'lead' },
          message: 'The escalation route "First" does not say within what time lead is called.',
        },
      ],
    },
    {
      name: 'nobody',
      model: route([{ assignee: null, within: 'PT15M' }]),
      failures: [
        {
          key: `${key}|assignee`,
          messageId: 'nobody',
          message: 'A step of the escalation route "First" names nobody to call.',
        },
      ],
    },
    {
      name: 'neither, told once',
      model: route([{ assignee: null, within: null }]),
      failures: [{ key: `${key}|assignee` }],
    },
    {
      name: 'no time, for somebody not assessed',
      model: route([{ within: null }]),
      failures: [
        {
          key: `${key}|within`,
          messageId: 'untimed',
          message: 'A step of the escalation route "First" does not say within what time somebody is called.',
        },
      ],
    },
    {
      name: 'several steps, each holder once',
      model: route([call('noc', null), call('lead', null), call('noc', null), { assignee: null }]),
      failures: [{ key: `${key}|role:noc` }, { key: `${key}|role:lead` }, { key: `${key}|assignee` }],
    },
    {
      name: 'no time on one step, another not assessed',
      model: route([call('noc'), call('lead', null)]),
      failures: [{ key: `${key}|role:lead` }],
    },
  ],
  passing: [
    { name: 'one step', model: route([call('noc', 'PT15M')]) },
    { name: 'two steps', model: route([call('noc', 'PT15M'), call('lead', 'PT1H')]) },
  ],
  unknown: [
    { name: 'steps', model: route(undefined), missing: ['escalation-route.steps'] },
    { name: 'time', model: route([call('noc')]), missing: ['escalation-route.steps.within'] },
    { name: 'who', model: route([{ within: 'PT15M' }]), missing: ['escalation-route.steps.assignee'] },
  ],
  notApplicable: [{ name: 'no steps', model: route([]) }],
  example: { failing: route([call('noc', null)]), fixed: route([call('noc', 'PT15M')]) },
};
