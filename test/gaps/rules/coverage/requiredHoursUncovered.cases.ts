import type { CoveragePlan, RequiredCoverage } from '../../../../src/coverage/model.js';
import { requiredHoursUncovered } from '../../../../src/gaps/rules/coverage/requiredHoursUncovered.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { always, day, does, hours, hoursUnknowns, need, nights, operation, roundTheClock, staffed } from './desks.js';

export const rule = requiredHoursUncovered;

const activityKey = 'coverage/required-hours-uncovered|activity:watch';
const serviceKey = 'coverage/required-hours-uncovered|service:erp';
const christmas = { zone: 'UTC', date: '2026-12-25' };

/** The activity needs hours, the desk agent does it. */
const watch = (
  requiredCoverage: RequiredCoverage | null | undefined,
  coverage: CoveragePlan | undefined,
  parts: Partial<OperatingModel> = {},
) => operation({ requiredCoverage }, { coverage, assignments: [does('role:agent')], ...parts });

/** The service needs hours. */
const erp = (requiredCoverage: RequiredCoverage | undefined, coverage: CoveragePlan, parts: Partial<OperatingModel>) =>
  operation(
    {},
    { services: [{ id: 'erp', name: 'ERP', ...(requiredCoverage && { requiredCoverage }) }], coverage, ...parts },
  );

const office = need([hours('office')]);
const skilled = need([always('every hour')], { tier: 2, skills: ['database'] });
const noc = (more: Parameters<typeof always>[1]) => staffed([always('all', { teamId: 'desk', ...more })]);

export const tests: RuleTests = {
  failing: [
    {
      // 8,760 hours less 261 days of 10: 6,150 hours in 52.142857 weeks.
      name: 'needed around the clock, there by day',
      model: watch(roundTheClock, staffed([day])),
      failures: [
        {
          key: activityKey,
          severity: 'high',
          messageId: 'hole',
          data: { hoursPerWeek: 118, first: '2026-09-01T00:00:00Z' },
          message:
            '"Watch the ERP system" needs 118 hours a week that nobody who does the work covers, first at 2026-09-01T00:00:00Z.',
        },
      ],
    },
    {
      // 261 days of 10 hours.
      name: 'nobody does it',
      model: watch(office, staffed([day]), { assignments: [] }),
      failures: [
        {
          key: activityKey,
          messageId: 'nobody',
          message:
            '"Watch the ERP system" needs 50.1 hours a week, first at 2026-09-01T08:00:00Z, and nobody is named who does the work.',
        },
      ],
    },
    {
      // New York 08:00 is London 13:00, but for one week in autumn and two in spring when it is 12:00: 15 days of an hour.
      name: 'clocks change on different days',
      model: watch(
        need([hours('afternoon', { zone: 'Europe/London', start: '13:00', end: '17:00' })]),
        staffed([hours('morning', { zone: 'America/New_York', start: '08:00', end: '12:00', teamId: 'desk' })]),
      ),
      failures: [{ key: activityKey, data: { hoursPerWeek: 0.3, first: '2026-10-26T16:00:00Z' } }],
    },
    {
      name: 'a holiday of the team, 24 hours of a year',
      model: watch(
        roundTheClock,
        staffed([always('all', { teamId: 'desk' })], { closures: [{ ...christmas, teamIds: ['desk'] }] }),
      ),
      failures: [{ key: activityKey, data: { hoursPerWeek: 0.5, first: '2026-12-25T00:00:00Z' } }],
    },
    {
      name: 'a holiday that lifts the need only of those who observe it',
      model: watch(need([hours('office')], { observesClosures: false }), staffed([day], { closures: [christmas] })),
      failures: [{ key: activityKey, data: { hoursPerWeek: 0.2, first: '2026-12-25T08:00:00Z' } }],
    },
    {
      name: 'on call where a desk is needed',
      model: watch(roundTheClock, noc({ mode: 'on-call' })),
      failures: [{ key: activityKey, data: { hoursPerWeek: 168, first: '2026-09-01T00:00:00Z' } }],
    },
    {
      name: 'a tier and a skill that the desk does not have',
      model: watch(skilled, noc({ tier: 1, skills: [] })),
      failures: [{ key: activityKey }],
    },
    {
      name: 'the letter holds by day only',
      model: watch(roundTheClock, noc({}), {
        assignments: [does('role:agent', { scope: { window: need([hours('office')]) } })],
      }),
      failures: [{ key: activityKey, data: { hoursPerWeek: 118, first: '2026-09-01T00:00:00Z' } }],
    },
    {
      name: 'the desk serves another service only',
      model: watch(roundTheClock, noc({ serviceIds: ['mail'] })),
      failures: [{ key: activityKey }],
    },
    {
      name: 'a service without activities, a critical one',
      model: operation(
        {},
        {
          services: [{ id: 'erp', name: 'ERP', criticality: 'critical', requiredCoverage: office }],
          activities: [],
          assignments: [],
          coverage: staffed([day]),
        },
      ),
      failures: [{ key: serviceKey, severity: 'critical', messageId: 'nobody' }],
    },
    {
      name: 'a service whose activities are all done by day',
      model: erp(roundTheClock, staffed([day, ...nights]), { assignments: [does('role:agent')] }),
      failures: [{ key: serviceKey, data: { hoursPerWeek: 118, first: '2026-09-01T00:00:00Z' } }],
    },
    {
      name: 'a hole whatever the holidays are',
      model: watch(roundTheClock, { windows: [day] }),
      failures: [{ key: activityKey }],
    },
  ],
  passing: [
    { name: 'there when it is needed', model: watch(office, staffed([day])) },
    {
      name: 'day and night of different parties',
      model: watch(roundTheClock, staffed([day, ...nights]), {
        assignments: [does('role:agent'), does('role:analyst')],
      }),
    },
    {
      name: 'a service, by two activities',
      model: erp(roundTheClock, staffed([day, ...nights]), {
        activities: [
          { id: 'watch', name: 'Watch', serviceId: 'erp' },
          { id: 'calls', name: 'Take calls', serviceId: 'erp' },
        ],
        assignments: [does('role:agent'), does('role:analyst', { activityId: 'calls' })],
      }),
    },
    {
      name: 'the need leaves the holiday out',
      model: watch(need([hours('office')], { closures: [christmas] }), staffed([day], { closures: [christmas] })),
    },
    {
      name: 'the need observes holidays of all',
      model: watch(need([hours('office')], { observesClosures: true }), staffed([day], { closures: [christmas] })),
    },
    {
      name: 'a higher tier, and the skill',
      model: watch(skilled, noc({ tier: 3, skills: ['database', 'network'] })),
    },
    {
      name: 'skills that two people have together',
      model: watch(
        need([always('every hour')], { skills: ['database', 'network'], teamMayCombineSkills: true }),
        staffed([
          always('one', { teamId: 'desk', skills: ['database'] }),
          always('two', { teamId: 'desk', skills: ['network'] }),
        ]),
      ),
    },
    {
      name: 'of two desks one does not say its tier',
      model: watch(
        skilled,
        staffed([always('one', { teamId: 'desk' }), always('two', { teamId: 'desk', tier: 2, skills: ['database'] })]),
      ),
    },
    {
      name: 'people by turns',
      model: watch(
        roundTheClock,
        staffed([always('all', { teamId: 'desk' })], {
          rotations: [
            {
              id: 'weeks',
              zone: 'UTC',
              unit: 'week',
              handOff: '09:00',
              from: '2026-01-05',
              members: ['ann', 'bob'],
              windowIds: ['all'],
              teamId: 'desk',
              mode: 'staffed',
            },
          ],
        }),
      ),
    },
  ],
  unknown: [
    {
      name: 'hours that the service needs',
      model: erp(undefined, staffed([day]), { assignments: [does('role:agent')] }),
      missing: ['service.requiredCoverage'],
    },
    {
      name: 'hours in a zone that is not known here',
      model: watch(need([always('every hour', { zone: 'Mars/Olympus' })]), staffed([day])),
      missing: ['activity.requiredCoverage'],
    },
    {
      name: 'activities of the service',
      model: operation(
        {},
        {
          services: [{ id: 'erp', name: 'ERP', requiredCoverage: office }],
          activities: undefined,
          coverage: staffed([day]),
        },
      ),
      missing: ['activities'],
    },
    {
      name: 'an activity that may belong to the service',
      model: erp(office, staffed([day]), {
        activities: [{ id: 'watch', name: 'Watch' }],
        assignments: [],
      }),
      missing: ['activity.serviceId'],
    },
    { name: 'who does it', model: watch(office, staffed([day]), { assignments: undefined }), missing: ['assignments'] },
    {
      name: 'whether a desk for one service serves it',
      model: operation(
        { serviceId: undefined, requiredCoverage: roundTheClock },
        { coverage: noc({ serviceIds: ['mail'] }), assignments: [does('role:agent')] },
      ),
      missing: ['activity.serviceId'],
    },
    { name: 'tier of the desk', model: watch(skilled, noc({ skills: ['database'] })), missing: ['window.tier'] },
    { name: 'skills of the desk', model: watch(skilled, noc({ tier: 2 })), missing: ['window.skills'] },
    {
      name: 'tier and skills of those on call',
      model: watch(
        { ...skilled, mode: 'on-call' },
        staffed([], {
          rotations: [
            {
              id: 'weeks',
              zone: 'UTC',
              unit: 'week',
              handOff: '09:00',
              from: '2026-01-05',
              members: ['ann'],
              teamId: 'desk',
            },
          ],
        }),
      ),
      missing: ['rotation.skills', 'rotation.tier'],
    },
    {
      name: 'hours of a letter in a zone that is not known here',
      model: watch(roundTheClock, noc({}), {
        assignments: [does('role:agent', { scope: { window: need([hours('office', { zone: 'Mars/Olympus' })]) } })],
      }),
      missing: ['coverage'],
    },
    ...hoursUnknowns((assignee, parts) =>
      operation(
        { requiredCoverage: roundTheClock },
        { ...parts, assignments: [does(`${assignee.kind}:${assignee.id}`)] },
      ),
    ),
  ],
  notApplicable: [
    { name: 'no hours are needed', model: watch(null, staffed([day])) },
    { name: 'no windows', model: watch(need([]), staffed([day])) },
    { name: 'an activity without hours of its own', model: watch(undefined, staffed([day])) },
    {
      name: 'a retired service',
      model: operation(
        {},
        {
          services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired', requiredCoverage: roundTheClock }],
          coverage: staffed([]),
        },
      ),
    },
    {
      name: 'a scheme without doers',
      model: watch(roundTheClock, staffed([day]), { raciScheme: { id: 'daci' } }),
    },
  ],
  example: {
    failing: watch(roundTheClock, staffed([day, ...nights])),
    fixed: watch(roundTheClock, staffed([day, ...nights]), {
      assignments: [does('role:agent'), does('role:analyst')],
    }),
  },
};
