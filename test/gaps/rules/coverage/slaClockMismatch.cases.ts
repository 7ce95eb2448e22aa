import type { CoveragePlan } from '../../../../src/coverage/model.js';
import { slaClockMismatch } from '../../../../src/gaps/rules/coverage/slaClockMismatch.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Contract, ServiceLevel } from '../../../../src/services/agreements/model.js';
import { always, day, does, hours, hoursUnknowns, need, nights, operation, roundTheClock, staffed } from './desks.js';

export const rule = slaClockMismatch;

const key = 'coverage/sla-clock-mismatch|contract:support';
const response = (more: Partial<ServiceLevel> = {}): ServiceLevel => ({
  id: 'p1-response',
  serviceIds: ['erp'],
  metric: 'response',
  target: 'PT15M',
  hours: null,
  ...more,
});
const contract = (more: Partial<Contract>): Contract => ({
  id: 'support',
  name: 'Support',
  providerPartyId: 'msp',
  scope: ['service:erp'],
  ...more,
});

/** A contract with these levels; the desk agent does the work. */
const levels = (
  serviceLevels: readonly ServiceLevel[] | undefined,
  coverage: CoveragePlan,
  parts: Partial<OperatingModel> = {},
  more: Partial<Contract> = {},
) =>
  operation(
    {},
    {
      coverage,
      assignments: [does('role:agent')],
      contracts: [contract({ ...(serviceLevels && { serviceLevels }), ...more })],
      ...parts,
    },
  );

const office = need([hours('office')]);
const allDay = staffed([always('all', { teamId: 'desk' })]);
const inLane = (lane: object) => ({ lanes: [{ id: 'core', name: 'Core', ...lane }] });
const ofScope = response({ serviceIds: undefined });

export const tests: RuleTests = {
  failing: [
    {
      name: 'a clock that runs always, people by day',
      model: levels([response()], staffed([day])),
      failures: [
        {
          key,
          severity: 'high',
          data: { levels: 'p1-response', hoursPerWeek: 118, first: '2026-09-01T00:00:00Z' },
          message:
            'Service levels of "Support" (p1-response) hold at 118 hours a week when nobody does the work, first at 2026-09-01T00:00:00Z.',
        },
      ],
    },
    {
      // Half an hour on 261 days, and the hour from 18:00 on the same days of the other: together 391.5 hours.
      name: 'two levels, each wider than the desk',
      model: levels(
        [
          response({ hours: need([hours('early', { start: '07:30', end: '18:00' })]) }),
          response({
            id: 'fix',
            metric: 'restore',
            target: 'PT4H',
            name: 'Repair',
            hours: need([hours('late', { end: '19:00' })]),
          }),
          response({ id: 'office', hours: office }),
        ],
        staffed([day]),
      ),
      failures: [{ key, data: { levels: 'fix, p1-response', hoursPerWeek: 7.6, first: '2026-09-01T07:30:00Z' } }],
    },
    {
      name: 'of an activity that it names',
      model: levels([response({ serviceIds: undefined, activityIds: ['watch'] })], staffed([day])),
      failures: [{ key }],
    },
    { name: 'of all in its contract', model: levels([ofScope], staffed([day])), failures: [{ key }] },
    {
      // New York 08:00 to 18:00 is 13:00 to 23:00 in London, but 12:00 to 22:00 for one week in autumn and two in spring: an hour at the end of 15 days.
      name: 'clocks that change on different days',
      model: levels(
        [response({ hours: need([hours('late', { zone: 'Europe/London', start: '14:00', end: '23:00' })]) })],
        staffed([hours('day', { zone: 'America/New_York', teamId: 'desk' })]),
      ),
      failures: [{ key, data: { levels: 'p1-response', hoursPerWeek: 0.3, first: '2026-10-26T22:00:00Z' } }],
    },
    {
      name: 'a holiday of the desk that the agreement does not know',
      model: levels([response({ hours: office })], staffed([day], { closures: [{ zone: 'UTC', date: '2026-12-25' }] })),
      failures: [{ key, data: { levels: 'p1-response', hoursPerWeek: 0.2, first: '2026-12-25T08:00:00Z' } }],
    },
    {
      name: 'one level is too wide, the hours of another are not known',
      model: levels([response(), response({ id: 'other', hours: undefined })], staffed([day])),
      failures: [{ key }],
    },
    {
      name: 'nobody does the work',
      model: levels([response({ hours: office })], staffed([day]), { assignments: [] }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'people at every hour', model: levels([response()], allDay) },
    {
      name: 'people on call',
      model: levels([response()], staffed([always('all', { teamId: 'desk', mode: 'on-call' })])),
    },
    { name: 'hours of the desk', model: levels([response({ hours: office })], staffed([day])) },
    {
      name: 'the agreement knows the holiday',
      model: levels(
        [response({ hours: { ...office, closures: [{ zone: 'UTC', date: '2026-12-25' }] } })],
        staffed([day], { closures: [{ zone: 'UTC', date: '2026-12-25' }] }),
      ),
    },
    {
      name: 'day and night of different parties',
      model: levels([response()], staffed([day, ...nights]), {
        assignments: [does('role:agent'), does('role:analyst')],
      }),
    },
    {
      name: 'a service that is retired needs nobody',
      model: levels([response({ serviceIds: ['erp', 'fax'] })], allDay, {
        services: [
          { id: 'erp', name: 'ERP' },
          { id: 'fax', name: 'Fax', lifecycle: 'retired' },
        ],
      }),
    },
  ],
  unknown: [
    {
      name: 'whether it renewed itself after its stated end',
      model: levels([response()], staffed([]), {}, { endsOn: '2026-06-30' }),
      missing: ['contract.renewalTerm'],
    },
    { name: 'service levels', model: levels(undefined, staffed([day])), missing: ['contract.serviceLevels'] },
    {
      name: 'hours of a level',
      model: levels([response({ hours: undefined })], staffed([day])),
      missing: ['service-level.hours'],
    },
    {
      name: 'hours in a zone that is not known here',
      model: levels([response({ hours: need([hours('office', { zone: 'Mars/Olympus' })]) })], staffed([day])),
      missing: ['service-level.hours'],
    },
    { name: 'scope', model: levels([ofScope], allDay, {}, { scope: undefined }), missing: ['contract.scope'] },
    {
      name: 'a lane that is not listed',
      model: levels([ofScope], allDay, {}, { scope: ['lane:core'] }),
      missing: ['lanes'],
    },
    {
      name: 'activities of a lane',
      model: levels([ofScope], allDay, inLane({}), { scope: ['lane:core'] }),
      missing: ['lane.activityIds', 'lane.select'],
    },
    {
      name: 'which activities a lane selects',
      model: levels(
        [ofScope],
        allDay,
        {
          ...inLane({
            activityIds: [],
            select: { functions: ['network'], practices: ['incident-management'], incidentTypes: ['virus'] },
          }),
          activities: [{ id: 'watch', name: 'Watch', serviceId: 'erp' }],
        },
        { scope: ['lane:core'] },
      ),
      missing: ['activity.incidentType', 'activity.practice', 'service.function'],
    },
    {
      name: 'a service that is not listed',
      model: levels([response({ serviceIds: ['gone'] })], allDay),
      missing: ['services'],
    },
    {
      name: 'an activity that is not listed',
      model: levels([response({ serviceIds: undefined, activityIds: ['gone'] })], allDay),
      missing: ['activities'],
    },
    {
      name: 'an activity that may be of the service',
      model: levels([response()], staffed([day]), { activities: [{ id: 'watch', name: 'Watch' }], assignments: [] }),
      missing: ['activity.serviceId'],
    },
    {
      name: 'who does the work',
      model: levels([response()], staffed([day]), { assignments: undefined }),
      missing: ['assignments'],
    },
    ...hoursUnknowns((assignee, parts) =>
      operation(
        {},
        {
          ...parts,
          assignments: [does(`${assignee.kind}:${assignee.id}`)],
          contracts: [contract({ serviceLevels: [response({ hours: roundTheClock })] })],
        },
      ),
    ),
  ],
  notApplicable: [
    { name: 'no service levels', model: levels([], staffed([])) },
    {
      name: 'levels that need nobody at each hour',
      model: levels([response({ metric: 'availability', target: 0.99 })], staffed([])),
    },
    {
      name: 'a contract that has ended',
      model: levels([response()], staffed([]), {}, { endsOn: '2026-06-30', renewalTerm: null }),
    },
    { name: 'a scheme without doers', model: levels([response()], staffed([]), { raciScheme: { id: 'daci' } }) },
  ],
  example: {
    failing: levels([response()], staffed([day])),
    fixed: levels([response({ hours: office })], staffed([day])),
  },
};
