import type { CoveragePlan } from '../../../../src/coverage/model.js';
import { noOverlapAtHandover } from '../../../../src/gaps/rules/coverage/noOverlapAtHandover.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { always, day, does, hours, hoursUnknowns, nights, operation, staffed } from './desks.js';

export const rule = noOverlapAtHandover;

const key = 'coverage/no-overlap-at-handover|activity:watch';
const both = [does('role:agent'), does('role:analyst')];

/** The desk agent and the analyst of the provider watch. */
const watch = (coverage: CoveragePlan, parts: Partial<OperatingModel> = {}, activity: Partial<Activity> = {}) =>
  operation(activity, { coverage, assignments: both, ...parts });

/** The analyst is there at night, from and to these times. */
const night = (start: string, end: string) => staffed([day, hours('night', { start, end, teamId: 'noc' })]);
const besides = (more: Partial<Activity>): Partial<OperatingModel> => ({
  activities: [
    { id: 'watch', name: 'Watch the ERP system', serviceId: 'erp', purpose: null },
    { id: 'tell', name: 'Hand the shift over', serviceId: 'erp', purpose: 'shift-handover', ...more },
  ],
});
const newYork = staffed([
  hours('london', { zone: 'Europe/London', start: '08:00', end: '17:30', teamId: 'desk' }),
  hours('new-york', { zone: 'America/New_York', start: '12:00', end: '20:00', teamId: 'noc' }),
]);

export const tests: RuleTests = {
  failing: [
    {
      name: 'one begins when the other ends',
      model: watch(staffed([day, ...nights])),
      failures: [
        {
          key,
          severity: 'low',
          data: {
            from: 'msp',
            to: 'us',
            overlapMinutes: 0,
            minimumMinutes: 15,
            first: '2026-09-01T08:00:00Z',
          },
          message:
            'On "Watch the ERP system" msp and us have 0 minutes to hand over, not 15; first at 2026-09-01T08:00:00Z.',
        },
      ],
    },
    {
      name: 'ten minutes in common',
      model: watch(night('17:50', '08:30')),
      failures: [
        {
          key,
          data: {
            from: 'us',
            to: 'msp',
            overlapMinutes: 10,
            minimumMinutes: 15,
            first: '2026-09-01T18:00:00Z',
          },
        },
      ],
    },
    {
      name: 'twenty minutes, and half an hour is asked for',
      model: watch(night('17:40', '08:30')),
      options: { minimumMinutes: 30 },
      failures: [
        {
          key,
          data: {
            from: 'us',
            to: 'msp',
            overlapMinutes: 20,
            minimumMinutes: 30,
            first: '2026-09-01T18:00:00Z',
          },
        },
      ],
    },
    {
      // New York 12:00 is London 17:00, half an hour before the end; in the week after 25 October and from 14 to 27 March it is 16:00: longer.
      name: 'clocks that change on different days take the overlap away',
      model: watch(
        staffed([
          hours('new-york', { zone: 'America/New_York', start: '08:00', end: '12:00', teamId: 'noc' }),
          hours('london', { zone: 'Europe/London', start: '16:00', end: '22:00', teamId: 'desk' }),
        ]),
      ),
      failures: [
        {
          key,
          data: {
            from: 'msp',
            to: 'us',
            overlapMinutes: 0,
            minimumMinutes: 15,
            first: '2026-10-26T16:00:00Z',
          },
        },
      ],
    },
    {
      name: 'a handover of another service does not help',
      model: watch(staffed([day, ...nights]), besides({ serviceId: 'mail' })),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'half an hour in common', model: watch(night('17:30', '08:30')) },
    {
      name: 'ten minutes, where five are enough',
      model: watch(night('17:50', '08:10')),
      options: { minimumMinutes: 5 },
    },
    { name: 'an activity for it', model: watch(staffed([day, ...nights]), besides({})) },
    { name: 'an activity for all services', model: watch(staffed([day, ...nights]), besides({ serviceId: null })) },
    { name: 'another zone, half an hour at least', model: watch(newYork) },
    { name: 'one is always there', model: watch(staffed([day, always('all', { teamId: 'noc' })])) },
  ],
  unknown: [
    {
      name: 'who does it',
      model: watch(staffed([day, ...nights]), { assignments: undefined }),
      missing: ['assignments'],
    },
    {
      name: 'whose the night is',
      model: watch(staffed([day, ...nights]), {
        teams: [
          { id: 'desk', name: 'Desk', partyId: 'us' },
          { id: 'noc', name: 'Operations center' },
        ],
      }),
      missing: ['role.partyId'],
    },
    {
      name: 'what another activity is for',
      model: watch(staffed([day, ...nights]), besides({ purpose: undefined })),
      missing: ['activity.purpose'],
    },
    {
      name: 'whether there are more activities',
      model: watch(staffed([day, ...nights]), { partialCollections: [{ collection: 'activities' }] }),
      missing: ['activities'],
    },
    {
      name: 'whether a desk for another service serves it',
      model: watch(staffed([day, ...nights, always('all', { teamId: 'desk', serviceIds: ['mail'] })]), {
        activities: [{ id: 'watch', name: 'Watch', purpose: null }],
      }),
      missing: ['activity.serviceId'],
    },
    {
      name: 'which service another handover is for',
      model: watch(staffed([day, ...nights]), besides({ serviceId: undefined })),
      missing: ['activity.serviceId'],
    },
    ...hoursUnknowns((assignee, parts) =>
      operation({}, { ...parts, assignments: [does(`${assignee.kind}:${assignee.id}`)] }),
    ),
  ],
  notApplicable: [
    { name: 'one party', model: watch(staffed([day, ...nights]), { assignments: [does('role:agent')] }) },
    { name: 'hours apart', model: watch(night('20:00', '06:00')) },
    { name: 'the handover itself', model: watch(staffed([day, ...nights]), {}, { purpose: 'shift-handover' }) },
    { name: 'a scheme without doers', model: watch(staffed([day, ...nights]), { raciScheme: { id: 'daci' } }) },
  ],
  example: { failing: watch(staffed([day, ...nights])), fixed: watch(night('17:30', '08:30')) },
};
