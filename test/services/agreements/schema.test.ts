import { expect, test } from 'vitest';
import {
  contractFeesSchema,
  contractSchema,
  custodySchema,
  serviceLevelSchema,
  toolAccessSchema,
  toolSchema,
} from '../../../src/services/agreements/schema.js';
import { describeEntity } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { absentOr, list, oneOf, optional, problemsOf, required, restriction } from '../../fixtures/fieldCases.js';
import { commercial, describeNotes, freeText } from '../../fixtures/fieldNotesTable.js';

const purpose = oneOf(
  'monitoring',
  'ticketing',
  'configuration-records',
  'security-monitoring',
  'remote-access',
  'backup',
  'endpoint-management',
  'identity',
  'documentation',
  'automation',
  'communication',
  'other',
);
const custodian = optional(oneOf('internal', 'provider', 'shared'));
const timed = ['response', 'restore', 'resolution'];
const shares = ['availability', 'latency', 'quality', 'satisfaction'];
const response = { id: 'p1-response', metric: 'response', target: 'PT4H' };
const uptime = { id: 'uptime', metric: 'availability', target: 0.999 };

describeEntity(
  'access to a tool',
  toolAccessSchema,
  { partyId: 'msp', level: 'read' },
  {
    partyId: required(cases.id),
    level: required(oneOf('none', 'read', 'write', 'admin')),
  },
);
describeEntity(
  'tool',
  toolSchema,
  { id: 'watch', name: 'Network monitor' },
  {
    ...cases.named,
    purpose: optional(purpose),
    serviceIds: list(cases.id),
    ownerPartyId: optional(cases.id),
    licenseHolderPartyId: optional(cases.id),
    access: list({ accepts: [{ partyId: 'internal', level: 'none' }], rejects: [{ partyId: 'internal' }, 'read'] }),
    systemOfRecordFor: list(purpose),
    integratesWithToolIds: list(cases.id),
    annualPrice: optional(cases.money),
    accessReview: optional({ accepts: [{}, { lastDoneOn: '2026-01-20' }], rejects: ['2026-01-20', { doneOn: null }] }),
    url: optional({ accepts: ['https://watch.example', '//share/tool'], rejects: ['', 'https://a\nb', 5] }),
  },
  cases.sharedKeys,
);
describeEntity(
  'custody',
  custodySchema,
  {},
  {
    configuration: custodian,
    tooling: custodian,
    documentation: custodian,
    adminAccess: custodian,
    data: custodian,
  },
);
describeEntity(
  'fees',
  contractFeesSchema,
  {},
  {
    monthlyFee: optional(cases.money),
    feeEscalatorRate: optional({ accepts: [0.03, 0, -0.99, 10], rejects: [-1, 10.01, '3 %', { kind: 'constant' }] }),
    onboardingFee: optional(cases.money),
    changeRequestFee: optional(cases.money),
    allowance: optional(cases.amount),
    overageUnitPrice: optional(cases.money),
    creditRate: optional(cases.rate),
    creditCapRate: optional(cases.rate),
    terminationRate: optional(cases.rate),
  },
);

const agreed = {
  ...cases.unnamed,
  serviceIds: restriction(cases.id),
  severities: restriction(cases.id),
  activityIds: restriction(cases.id),
  attainmentRate: optional(cases.rate),
  clock: absentOr(oneOf('gross', 'net', 'business', 'net-business')),
  period: optional(cases.calendarDuration),
  hours: optional(cases.hoursPlan),
  sourceToolId: optional(cases.id),
};
describeEntity(
  'service level in time',
  serviceLevelSchema,
  response,
  {
    ...agreed,
    metric: required({ accepts: timed, rejects: [...shares, 'repair', 'Response', 1] }),
    target: required({ accepts: cases.duration.accepts, rejects: [...cases.duration.rejects, 0.5, 1] }),
  },
  cases.sharedKeys,
);
describeEntity(
  'service level as a share',
  serviceLevelSchema,
  uptime,
  {
    ...agreed,
    metric: required({ accepts: shares, rejects: [...timed, 'uptime', 'Availability', 1] }),
    target: required({ accepts: [0, 0.999, 1], rejects: [99.9, -0.1, '0.999', 'PT4H'] }),
  },
  cases.sharedKeys,
);
describeEntity(
  'contract',
  contractSchema,
  { id: 'noc-2025', name: 'Night operations', providerPartyId: 'msp' },
  {
    ...cases.named,
    providerPartyId: required(cases.id),
    scope: list(cases.reference),
    startsOn: optional(cases.date),
    endsOn: optional(cases.date),
    noticePeriod: optional(cases.calendarDuration),
    renewalTerm: optional(cases.calendarDuration),
    exclusions: list(cases.text),
    serviceLevels: list({ accepts: [response, uptime], rejects: [{ ...response, id: '' }, 'PT4H'] }),
    reportingInterval: optional(cases.calendarDuration),
    exitDocumentId: optional(cases.id),
    custody: optional({ accepts: [{}, { data: 'shared' }], rejects: ['shared', { keys: 'shared' }] }),
    fees: optional({ accepts: [{}, { monthlyFee: 8200 }], rejects: [8200, { monthlyFee: -1 }, { salary: 1 }] }),
  },
  cases.sharedKeys,
);

test('a target fits its metric: a length of time, or a share', () => {
  for (const metric of timed) {
    expect(problemsOf(serviceLevelSchema, { ...response, metric })).toEqual([]);
    expect(problemsOf(serviceLevelSchema, { ...uptime, metric })).toEqual(['target-does-not-fit-metric']);
  }
  for (const metric of shares) {
    expect(problemsOf(serviceLevelSchema, { ...uptime, metric })).toEqual([]);
    expect(problemsOf(serviceLevelSchema, { ...response, metric })).toEqual(['target-does-not-fit-metric']);
  }
});

describeNotes('access to a tool', toolAccessSchema, {});
describeNotes('tool', toolSchema, { annualPrice: commercial, url: freeText });
describeNotes('custody', custodySchema, {});
describeNotes('fees', contractFeesSchema, {});
describeNotes('service level', serviceLevelSchema, { clock: { default: 'net-business' } });
describeNotes('contract', contractSchema, { exclusions: freeText, fees: commercial });
