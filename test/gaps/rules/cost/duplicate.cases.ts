import { duplicate } from '../../../../src/gaps/rules/cost/duplicate.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { always, day, does, hours, hoursUnknowns, nights, staffed } from '../coverage/desks.js';
import { besideEve, both, bothByDay, complete, deal, laneUnknowns, tool, tooled, watched } from './paidTwice.js';

export const rule = duplicate;

const work = 'cost/duplicate|activity:watch';
const tools = 'cost/duplicate|tool-purpose:monitoring';
// 261 of the 365 days are Monday to Friday: 10 hours of each are 2,610 in 52.142857 weeks, 50.1 rounded up.
const byDay = { parties: 2, hoursPerWeek: 50.1 };
const watching = (more: Partial<Activity>) => watched({}, more);
/** The operations center is there on weekdays from and to these times. */
const center = (start: string, end: string) => staffed([day, hours('center', { start, end, teamId: 'noc' })]);
/** 24 roles of the desk, and the analyst at other hours. */
const crowd = Array.from({ length: 24 }, (_, at) => `agent-${at}`);

export const tests: RuleTests = {
  failing: [
    {
      name: 'two parties at the desk by day',
      model: watched(),
      failures: [
        {
          key: work,
          severity: 'low',
          data: byDay,
          message:
            '2 parties are at the desk for "Watch the ERP system" in the same 50.1 hours a week, and each is paid for it.',
        },
      ],
    },
    {
      name: 'paid by the unit',
      model: watched({ contracts: [deal({ fees: { monthlyFee: null, overageUnitPrice: 3 } })] }),
      failures: [{ key: work, data: byDay }],
    },
    {
      name: 'a contract that names the activity, in a list that may be longer',
      model: watched({ contracts: [deal({ scope: ['activity:watch'] })], completeCollections: [] }),
      failures: [{ key: work, data: byDay }],
    },
    {
      name: 'two outside, each under a contract',
      model: watched({
        parties: [
          { id: 'us', name: 'Desks Ltd', kind: 'vendor' },
          { id: 'msp', name: 'Provider', kind: 'provider' },
        ],
        contracts: [deal(), deal({ id: 'more', providerPartyId: 'us' })],
      }),
      failures: [{ key: work, data: byDay }],
    },
    {
      name: 'parts that have a severity in common',
      model: watched({
        assignments: [
          does('role:agent', { scope: { severities: ['p1', 'p2'] } }),
          does('role:analyst', { scope: { severities: ['p2', 'p3'] } }),
        ],
      }),
      failures: [{ key: work, data: byDay }],
    },
    {
      // 17:30 to 18:00 on 261 days: 130.5 hours in 52.142857 weeks, 2.6 rounded up.
      name: 'half an hour a day, where two hours a week are too much',
      model: watched({ coverage: center('17:30', '22:00') }),
      options: { leastHours: 2 },
      failures: [{ key: work, data: { parties: 2, hoursPerWeek: 2.6 } }],
    },
    {
      name: 'two, whatever a third is paid',
      model: watched({ assignments: [...both, does('role:gone')] }),
      failures: [{ key: work, data: byDay }],
    },
    {
      name: 'calls of the first tier',
      model: watching({ practice: 'incident-management', tier: 1 }),
      failures: [{ key: work }],
    },
    {
      name: 'two tools with a price for one service',
      model: tooled(tool('ours'), tool('theirs')),
      failures: [
        {
          key: tools,
          severity: 'low',
          data: { tools: 2 },
          message: '2 tools with a price serve monitoring for the same services.',
        },
      ],
    },
    {
      name: 'one of the tools is for all services, whatever a third costs',
      model: tooled(tool('ours'), tool('theirs', { serviceIds: [] }), tool('third', { annualPrice: undefined })),
      failures: [{ key: tools, data: { tools: 2 } }],
    },
    {
      name: 'a price between bounds, beside a tool for something else',
      model: tooled(
        tool('ours', { serviceIds: ['mail', 'erp'] }),
        tool('theirs', { annualPrice: { kind: 'uniform', min: 0, max: 900 } }),
        tool('third', { serviceIds: ['shop'] }),
      ),
      failures: [{ key: tools, data: { tools: 2 } }],
    },
  ],
  passing: [
    { name: 'one by day, the other at night', model: watched({ coverage: staffed([day, ...nights]) }) },
    { name: 'half an hour to hand over', model: watched({ coverage: center('17:30', '22:00') }) },
    { name: 'as much is allowed', model: watched(), options: { leastHours: 168 } },
    {
      name: 'one is on call while the other is at the desk',
      model: watched({ coverage: staffed([day, always('all', { teamId: 'noc', mode: 'on-call' })]) }),
    },
    {
      name: 'different severities, hours not assessed',
      model: watched({
        coverage: undefined,
        assignments: [
          does('role:agent', { scope: { severities: ['p1'] } }),
          does('role:analyst', { scope: { severities: ['p2'] } }),
        ],
      }),
    },
    {
      name: 'different sites',
      model: watched({
        assignments: [
          does('role:agent', { scope: { sites: ['york'] } }),
          does('role:analyst', { scope: { sites: ['leeds'] } }),
        ],
      }),
    },
    {
      name: 'a part for the night',
      model: watched({
        assignments: [
          does('role:agent'),
          does('role:analyst', {
            scope: { window: { windows: [{ zone: 'UTC', days: ['mon'], start: '18:00', end: '22:00' }] } },
          }),
        ],
      }),
    },
    { name: 'tools for different services', model: tooled(tool('ours'), tool('theirs', { serviceIds: ['mail'] })) },
  ],
  unknown: [
    {
      name: 'whether it renewed itself after its stated end',
      model: watched({ contracts: [deal({ endsOn: '2026-08-31' })] }),
      missing: ['contract.renewalTerm'],
    },
    { name: 'who does it', model: watched({ assignments: undefined }), missing: ['assignments'] },
    {
      name: 'who else does it',
      model: watched({
        assignments: [does('role:agent')],
        partialCollections: [{ collection: 'assignments', subjects: ['activity:watch'] }],
      }),
      missing: ['assignments'],
    },
    {
      name: 'whose one of the two is',
      model: watched({ teams: [{ id: 'desk', name: 'Desk', partyId: 'us' }] }),
      missing: ['role.partyId'],
    },
    {
      name: 'who is paid among more than are compared',
      model: watched({
        roles: [
          ...crowd.map((id) => ({ id, name: id, teamId: 'desk' })),
          { id: 'analyst', name: 'Analyst', teamId: 'noc' },
        ],
        coverage: staffed([day, ...nights]),
        assignments: [...crowd.map((id) => does(`role:${id}`)), does('role:analyst')],
      }),
      missing: ['assignment.scope'],
    },
    {
      name: 'hours of a part in a zone that is not known here',
      model: watched({
        assignments: [
          does('role:agent'),
          does('role:analyst', {
            scope: { window: { windows: [{ zone: 'Mars/Olympus', days: ['mon'], start: '08:00', end: '22:00' }] } },
          }),
        ],
      }),
      missing: ['coverage'],
    },
    {
      name: 'which side a party is on',
      model: watched({
        parties: [
          { id: 'us', name: 'Our IT', kind: 'internal' },
          { id: 'msp', name: 'Provider' },
        ],
        contracts: [],
      }),
      missing: ['party.kind'],
    },
    {
      name: 'contracts',
      model: watched({ contracts: [], completeCollections: [], partialCollections: [{ collection: 'contracts' }] }),
      missing: ['contracts'],
    },
    {
      name: 'scope of a contract',
      model: watched({ contracts: [deal({ scope: undefined })] }),
      missing: ['contract.scope'],
    },
    { name: 'fee', model: watched({ contracts: [deal({ fees: {} })] }), missing: ['contract.fees.monthlyFee'] },
    {
      name: 'price of a unit',
      model: watched({ contracts: [deal({ fees: { monthlyFee: null } })] }),
      missing: ['contract.fees.overageUnitPrice'],
    },
    {
      name: 'the service, for the contract',
      model: watching({ serviceId: undefined }),
      missing: ['activity.serviceId'],
    },
    ...laneUnknowns,
    {
      name: 'the purpose of a tool',
      model: tooled(tool('ours'), tool('theirs', { purpose: undefined })),
      missing: ['tool.purpose'],
    },
    { name: 'other tools', model: { ...tooled(tool('ours')), completeCollections: [] }, missing: ['tools'] },
    {
      name: 'the price of a tool',
      model: tooled(tool('ours'), tool('theirs', { annualPrice: undefined })),
      missing: ['tool.annualPrice'],
    },
    {
      name: 'what a tool serves',
      model: tooled(tool('ours'), tool('theirs', { serviceIds: undefined })),
      missing: ['tool.serviceIds'],
    },
    ...hoursUnknowns(({ kind, id }, parts) => besideEve(`${kind}:${id}`, parts)),
  ],
  notApplicable: [
    { name: 'one party', model: watched({ assignments: [does('role:analyst')] }) },
    { name: 'two of one party', model: watched({ assignments: [does('role:agent'), does('team:desk')] }) },
    { name: 'the provider is not paid', model: watched({ contracts: [deal({ fees: null })] }) },
    { name: 'nothing is agreed with the provider', model: watched({ contracts: [] }) },
    { name: 'a contract for something else', model: watched({ contracts: [deal({ scope: ['service:mail'] })] }) },
    {
      name: 'the contract has ended',
      model: watched({ contracts: [deal({ endsOn: '2026-08-31', renewalTerm: null })] }),
    },
    { name: 'the contract has not begun', model: watched({ contracts: [deal({ startsOn: '2026-09-02' })] }) },
    { name: 'an incident beyond the first tier', model: watching({ practice: 'incident-management', tier: 2 }) },
    { name: 'a hand-over needs both', model: watching({ purpose: 'shift-handover' }) },
    { name: 'a plan of both', model: watching({ kind: 'governance' }) },
    {
      name: 'people that the provider lends',
      model: watched({
        services: [
          {
            id: 'erp',
            name: 'ERP',
            requiredCoverage: null,
            operatingModel: 'co-managed',
            engagementModel: 'augmentation',
          },
        ],
      }),
    },
    { name: 'a scheme without doers', model: watched({ raciScheme: { id: 'daci' } }) },
    { name: 'one tool', model: tooled(tool('ours')) },
    { name: 'a second tool without a price', model: tooled(tool('ours'), tool('theirs', { annualPrice: 0 })) },
    {
      name: 'tools for nothing in common',
      model: tooled(tool('ours', { purpose: 'other' }), tool('theirs', { purpose: 'other' })),
    },
  ],
  example: {
    failing: watched({ coverage: bothByDay, completeCollections: complete }),
    fixed: watched({ coverage: staffed([day, ...nights]), completeCollections: complete }),
  },
};
