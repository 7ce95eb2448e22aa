import { noRoute } from '../../../../src/gaps/rules/escalation/none.js';
import type { EscalationRoute } from '../../../../src/governance/records/model.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith, holds } from '../../documents.js';

export const rule = noRoute;

const key = 'escalation/none|service:erp';
const route = (subject: string, severities?: string[]): EscalationRoute => ({
  id: `${subject.replace(':', '-')}-${severities?.join('-') ?? 'all'}`,
  name: 'Route',
  subject,
  ...(severities && { severities }),
});
const erp = (escalationRoutes: EscalationRoute[] | undefined, more: Partial<OperatingModel> = {}): OperatingModel =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP' }],
    ...(escalationRoutes && { escalationRoutes }),
    completeCollections: [{ collection: 'escalationRoutes' }],
    ...more,
  });
const declared: Partial<OperatingModel> = {
  organization: { id: 'mills', name: 'Mills', severities: ['p1', 'p2'] },
};
const named: Partial<OperatingModel> = {
  activities: [{ id: 'backup', name: 'Handle alerts', serviceId: 'erp', severities: ['p2', 'p1'] }],
};
const all = ['p1', 'p2', 'p3', 'p4', 'p5'];

export const tests: RuleTests = {
  failing: [
    {
      name: 'no routes',
      model: erp([]),
      failures: [{ key, severity: 'high', messageId: 'none', message: 'No escalation route serves ERP.' }],
    },
    {
      name: 'no routes, in an open list: an empty one says none',
      model: erp([], { completeCollections: [] }),
      failures: [{ key }],
    },
    { name: 'a route for another service', model: erp([route('service:mail')]), failures: [{ key }] },
    { name: 'a route for another organization', model: erp([route('organization:other')]), failures: [{ key }] },
    {
      name: 'severities declared, no routes',
      model: erp([], declared),
      failures: [
        {
          key: `${key}|p1`,
          messageId: 'severity',
          data: { severity: 'p1' },
          message: 'No escalation route serves ERP for incidents of severity p1.',
        },
        { key: `${key}|p2` },
      ],
    },
    {
      name: 'severities declared, one not served',
      model: erp([route('service:erp', ['p1'])], declared),
      failures: [{ key: `${key}|p2` }],
    },
    {
      name: 'severities named by an activity',
      model: erp([route('service:erp', ['p1'])], named),
      failures: [{ key: `${key}|p2` }],
    },
    {
      name: 'severities named by a letter',
      model: erp([], {
        activities: [{ id: 'backup', name: 'Handle alerts', serviceId: 'erp' }],
        assignments: [holds('R', 'role:noc', { scope: { severities: ['p3'] } })],
      }),
      failures: [{ key: `${key}|p3` }],
    },
    {
      name: 'severities named by a service level',
      model: erp([], {
        contracts: [
          {
            id: 'deal',
            name: 'Deal',
            providerPartyId: 'msp',
            serviceLevels: [{ id: 'a', metric: 'response', target: 'PT1H', severities: ['p4'] }],
          },
        ],
      }),
      failures: [{ key: `${key}|p4` }],
    },
  ],
  passing: [
    { name: 'a route for all severities', model: erp([route('service:erp')]) },
    { name: 'a route, in an open list', model: erp([route('service:erp')], { completeCollections: [] }) },
    { name: 'a route for all severities declared', model: erp([route('service:erp', ['p1', 'p2'])], declared) },
    {
      name: 'two routes that share the severities',
      model: erp([route('service:erp', ['p2']), route('organization:mills', ['p1'])], declared),
    },
    { name: 'a route for an activity of it', model: erp([route('activity:backup')], named) },
    { name: 'a route for the whole organization', model: erp([route('organization:mills')]) },
    {
      name: 'a route for a contract with the service in scope',
      model: erp([route('contract:deal')], {
        contracts: [{ id: 'deal', name: 'Deal', providerPartyId: 'msp', scope: ['service:erp'] }],
      }),
    },
    { name: 'each of the usual severities, none declared', model: erp([route('service:erp', all)]) },
    {
      name: 'no severities, as declared',
      model: erp([route('service:erp', ['p1'])], { organization: { id: 'mills', name: 'Mills', severities: [] } }),
    },
  ],
  unknown: [
    { name: 'routes', model: erp(undefined), missing: ['escalationRoutes'] },
    {
      name: 'more routes',
      model: erp([route('service:mail')], { completeCollections: [] }),
      missing: ['escalationRoutes'],
    },
    {
      name: 'more routes, for the other severity',
      model: erp([route('service:erp', ['p1'])], { ...declared, completeCollections: [] }),
      missing: ['escalationRoutes'],
    },
    {
      name: 'an activity with a route that is not listed',
      model: erp([route('activity:gone')]),
      missing: ['activities'],
    },
    {
      name: 'service of an activity with a route',
      model: erp([route('activity:backup')], { activities: [{ id: 'backup', name: 'Handle alerts' }] }),
      missing: ['activity.serviceId'],
    },
    {
      name: 'a contract with a route that is not listed',
      model: erp([route('contract:gone')]),
      missing: ['contracts'],
    },
    {
      name: 'scope of a contract with a route',
      model: erp([route('contract:deal')], { contracts: [{ id: 'deal', name: 'Deal', providerPartyId: 'msp' }] }),
      missing: ['contract.scope'],
    },
    {
      name: 'severities',
      model: erp([route('service:erp', ['p1'])]),
      missing: ['organization.severities'],
    },
    {
      name: 'severities besides those named',
      model: erp([route('service:erp', ['p1', 'p2'])], { ...named, organization: { id: 'mills', name: 'Mills' } }),
      missing: ['organization.severities'],
    },
  ],
  notApplicable: [
    { name: 'planned', model: erp([], { services: [{ id: 'erp', name: 'ERP', lifecycle: 'planned' }] }) },
    { name: 'retired', model: erp([], { services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired' }] }) },
  ],
  example: { failing: erp([], declared), fixed: erp([route('service:erp')], declared) },
};
