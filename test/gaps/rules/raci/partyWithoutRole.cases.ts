import { partyWithoutRole } from '../../../../src/gaps/rules/raci/partyWithoutRole.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment } from '../../../../src/raci/model.js';
import { holds } from '../../documents.js';
import { erp, partial, row } from './rows.js';

export const rule = partyWithoutRole;

const key = (party: string) => `raci/party-without-role|activity:backup|party:${party}`;
const critical = (assignments: Assignment[] | undefined, more: Partial<OperatingModel> = {}) =>
  row(assignments, { serviceId: 'erp' }, { ...erp({ criticality: 'critical' }), ...more });

export const tests: RuleTests = {
  failing: [
    {
      name: 'a party answers',
      model: critical([holds('A', 'party:msp')]),
      failures: [
        {
          key: key('msp'),
          severity: 'high', // medium, and the service is critical
          message: '"Verify backups" belongs to a critical service, and party "msp" holds it without a role.',
          data: { party: 'msp' },
        },
      ],
    },
    {
      name: 'two parties',
      model: critical([holds('A', 'party:us'), holds('R', 'party:msp')]),
      failures: [{ key: key('msp') }, { key: key('us') }],
    },
    {
      name: 'a party does it, a role of it only answers',
      model: critical([holds('R', 'party:us'), holds('A', 'role:it')]),
      failures: [{ key: key('us') }],
    },
    {
      name: 'a party beside a role of the other',
      model: critical([holds('A', 'party:us'), holds('A', 'role:noc')]),
      failures: [{ key: key('us') }],
    },
    {
      name: 'a role of the party until yesterday',
      model: critical([holds('A', 'party:us'), holds('A', 'role:it', { validUntil: '2026-08-31' })]),
      failures: [{ key: key('us') }],
    },
  ],
  passing: [
    { name: 'a role', model: critical([holds('A', 'role:it')]) },
    {
      name: 'a party and its role',
      model: critical([holds('A', 'party:us'), holds('R', 'party:us'), holds('A', 'role:it'), holds('R', 'role:it')]),
    },
    {
      name: 'a party and a role of its team',
      model: critical([holds('A', 'party:us'), holds('R', 'role:noc'), holds('A', 'role:lead')]),
    },
    { name: 'a party is only consulted', model: critical([holds('A', 'role:it'), holds('C', 'party:msp')]) },
    { name: 'a role, criticality not assessed', model: row([holds('A', 'role:it')], { serviceId: 'erp' }, erp()) },
  ],
  unknown: [
    { name: 'letters not assessed', model: critical(undefined), missing: ['assignments'] },
    {
      name: 'letters not all listed: a role may follow',
      model: critical([holds('A', 'party:msp')], partial('assignments')),
      missing: ['assignments'],
    },
    {
      name: 'criticality not assessed',
      model: row([holds('A', 'party:msp')], { serviceId: 'erp' }, erp()),
      missing: ['service.criticality'],
    },
    { name: 'service not stated', model: row([holds('A', 'party:msp')]), missing: ['activity.serviceId'] },
    {
      name: 'services not assessed',
      model: row([holds('A', 'party:msp')], { serviceId: 'erp' }),
      missing: ['services'],
    },
    {
      name: 'service not listed',
      model: row([holds('A', 'party:msp')], { serviceId: 'crm' }, erp()),
      missing: ['services'],
    },
    {
      name: 'a role of nobody knows whom',
      model: critical([holds('A', 'party:msp'), holds('A', 'role:new')]),
      missing: ['role.partyId'],
    },
    {
      name: 'a team and a person of nobody knows whom',
      model: critical([holds('A', 'party:msp'), holds('A', 'team:x'), holds('A', 'person:y')]),
      missing: ['team.partyId', 'person.partyId'],
    },
  ],
  notApplicable: [
    {
      name: 'a service that matters less',
      model: row([holds('A', 'party:msp')], { serviceId: 'erp' }, erp({ criticality: 'high' })),
    },
    {
      name: 'a service that is not rated',
      model: row([holds('A', 'party:msp')], { serviceId: 'erp' }, erp({ criticality: null })),
    },
    { name: 'the whole organization', model: row([holds('A', 'party:msp')], { serviceId: null }) },
    {
      name: 'a retired service',
      model: critical([holds('A', 'party:msp')], erp({ criticality: 'critical', lifecycle: 'retired' })),
    },
  ],
  example: { failing: critical([holds('A', 'party:msp')]), fixed: critical([holds('A', 'role:noc')]) },
};
