import { dangling } from '../../../../src/gaps/rules/ref/dangling.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith, holds } from '../../documents.js';

export const rule = dangling;

const key = (rest: string) => `ref/dangling|${rest}`;
const erp = { id: 'erp', name: 'ERP' };
const it = { id: 'it-manager', name: 'IT manager' };
const backup = { id: 'backup', name: 'Verify backups' };
const owned = (ownerRoleId: string | null, parts: Partial<OperatingModel> = {}) =>
  documentWith({ services: [{ ...erp, ownerRoleId }], ...parts });
const partial = (collection: string, ...subjects: string[]) => ({
  partialCollections: [{ collection, ...(subjects.length > 0 && { subjects }) }],
});

export const tests: RuleTests = {
  failing: [
    {
      name: 'a misspelt owner: the nearest role is meant',
      model: owned('it-manger', { roles: [it] }),
      failures: [
        {
          key: key('service:erp|ownerRoleId+role:it-manger'),
          severity: 'high',
          message: '"ERP" refers in ownerRoleId to role "it-manger", which is not in the document.',
          data: { field: 'ownerRoleId', targetKind: 'role', targetId: 'it-manger' },
        },
      ],
    },
    {
      name: 'an owner that is like no role',
      model: owned('gone', { roles: [] }),
      failures: [{ key: key('service:erp|ownerRoleId+role:gone') }],
    },
    {
      name: 'one of two holders, twice',
      model: documentWith({ people: [{ id: 'ada', name: 'Ada' }], roles: [{ ...it, holders: ['ada', 'zoe', 'zoe'] }] }),
      failures: [{ key: key('role:it-manager|holders+person:zoe') }],
    },
    {
      name: 'the only holder',
      model: documentWith({ people: [], roles: [{ ...it, holders: ['zoe'] }] }),
      failures: [{ key: key('role:it-manager|holders+person:zoe') }],
    },
    {
      name: 'a misspelt holder beside the right one',
      model: documentWith({
        people: [{ id: 'grace', name: 'Grace' }],
        roles: [{ ...it, holders: ['grace', 'grece'] }],
      }),
      failures: [{ key: key('role:it-manager|holders+person:grece') }],
    },
    {
      name: 'letters of an activity that is not listed',
      model: documentWith({
        activities: [],
        roles: [it],
        assignments: [holds('A', 'role:it-manager'), holds('R', 'role:it-manager')],
      }),
      failures: [{ key: key('matrix:main|assignments.activityId+activity:backup') }],
    },
    {
      name: 'letters of a role that is not listed, and of one that is misspelt',
      model: documentWith({
        activities: [backup],
        roles: [it],
        assignments: [holds('A', 'role:nobody'), holds('R', 'role:it-managr')],
      }),
      failures: [
        { key: key('activity:backup|assignments.assignee+role:nobody') },
        { key: key('activity:backup|assignments.assignee+role:it-managr') },
      ],
    },
    {
      name: 'a document about a service that is not listed, another is',
      model: documentWith({
        services: [erp],
        documents: [{ id: 'plan', name: 'Plan', covers: ['service:erp', 'service:crm-of-old'] }],
      }),
      failures: [{ key: key('document:plan|covers+service:crm-of-old') }],
    },
    {
      name: 'access of a party that is not listed: nothing else is known about it',
      model: documentWith({
        parties: [],
        tools: [{ id: 'watch', name: 'Monitor', access: [{ partyId: 'x', level: 'read' }] }],
      }),
      failures: [{ key: key('tool:watch|access.partyId+party:x') }],
    },
    {
      name: 'a severity that is not declared',
      model: documentWith({ activities: [{ ...backup, severities: ['p9'] }] }),
      failures: [{ key: key('activity:backup|severities+severity:p9') }],
    },
    {
      name: 'a tool in an open list that has others',
      model: documentWith({
        services: [{ ...erp, monitoring: [{ what: 'all', toolId: 'x' }] }],
        tools: [{ id: 'watch', name: 'Monitor' }],
      }),
      failures: [{ key: key('service:erp|monitoring.toolId+tool:x') }],
    },
    {
      name: 'a role that is not listed, beside a person of a list that is not there',
      model: documentWith({
        roles: [],
        reviews: [{ id: 'r', subject: 'matrix:main', ownerRoleId: 'x', evidenceIds: ['y'] }],
      }),
      failures: [{ key: key('review:r|ownerRoleId+role:x') }],
    },
    {
      name: 'only another role is declared missing in a partial list',
      model: owned('gone', { roles: [it], ...partial('roles', 'role:it-manager') }),
      failures: [{ key: key('service:erp|ownerRoleId+role:gone') }],
    },
    {
      name: 'a service level of a contract that lists its own',
      model: documentWith({
        parties: [{ id: 'msp', name: 'Harbor' }],
        contracts: [
          {
            id: 'noc',
            name: 'Nights',
            providerPartyId: 'msp',
            serviceLevels: [{ id: 'p1', metric: 'response', target: 'PT1H' }],
          },
        ],
        evidence: [{ id: 'e', kind: 'other', subject: 'service-level:noc.p2' }],
      }),
      failures: [{ key: key('evidence:e|subject+service-level:noc.p2') }],
    },
  ],
  passing: [
    { name: 'an owner that is listed', model: owned('it-manager', { roles: [it] }) },
    { name: 'no owner, stated', model: owned(null) },
    { name: 'nothing refers to anything', model: documentWith({}) },
    {
      name: 'a severity of the default ones',
      model: documentWith({ activities: [{ ...backup, severities: ['p1'] }] }),
    },
  ],
  unknown: [
    { name: 'roles not assessed', model: owned('it-manager'), missing: ['roles'] },
    { name: 'roles not all listed', model: owned('gone', { roles: [it], ...partial('roles') }), missing: ['roles'] },
    {
      name: 'the role itself declared missing',
      model: owned('gone', { roles: [it], ...partial('roles', 'role:gone') }),
      missing: ['roles'],
    },
    {
      name: 'roles not all listed for who refers',
      model: owned('gone', { roles: [it], ...partial('roles', 'service:erp') }),
      missing: ['roles'],
    },
    {
      name: 'letters, but no lists of activities and roles',
      model: documentWith({ activities: [backup], assignments: [holds('A', 'role:it-manager')] }),
      missing: ['roles'],
    },
    {
      name: 'a window of a coverage plan that is not there',
      model: documentWith({ evidence: [{ id: 'e', kind: 'other', subject: 'window:night' }] }),
      missing: ['coverage'],
    },
    {
      name: 'service levels of a contract not assessed',
      model: documentWith({
        parties: [{ id: 'msp', name: 'Harbor' }],
        contracts: [{ id: 'noc', name: 'Nights', providerPartyId: 'msp' }],
        evidence: [{ id: 'e', kind: 'other', subject: 'service-level:noc.p2' }],
      }),
      missing: ['contract.serviceLevels'],
    },
    {
      name: 'objectives of services not assessed',
      model: documentWith({
        services: [erp],
        evidence: [{ id: 'e', kind: 'other', subject: 'slo:erp.uptime' }],
      }),
      missing: ['service.slos'],
    },
  ],
};
