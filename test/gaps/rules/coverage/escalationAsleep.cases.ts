import type { CoveragePlan } from '../../../../src/coverage/model.js';
import { escalationAsleep } from '../../../../src/gaps/rules/coverage/escalationAsleep.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { EscalationRoute } from '../../../../src/governance/records/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { always, day, hours, hoursUnknowns, need, nights, operation, roundTheClock, staffed } from './desks.js';

export const rule = escalationAsleep;

const key = 'coverage/escalation-asleep|escalation-route:first';
const call = (id: string) => ({ assignee: { kind: 'role', id } as const, within: 'PT15M' });

/** A route about the ERP system that calls the desk agent. */
const route = (more: Partial<EscalationRoute>, coverage: CoveragePlan, parts: Partial<OperatingModel> = {}) =>
  operation(
    {},
    {
      coverage,
      escalationRoutes: [{ id: 'first', name: 'System down', subject: 'service:erp', steps: [call('agent')], ...more }],
      ...parts,
    },
  );

const everyHour = { hours: roundTheClock };
const office = { hours: need([hours('office')]) };
const erp = (more: object) => ({ services: [{ id: 'erp', name: 'ERP', ...more }] });
const watch = (more: object) => ({ activities: [{ id: 'watch', name: 'Watch', serviceId: 'erp', ...more }] });
const allDay = always('all', { teamId: 'desk' });

export const tests: RuleTests = {
  failing: [
    {
      name: 'a contact by day on a route for all hours',
      model: route(everyHour, staffed([day])),
      failures: [
        {
          key: `${key}|role:agent`,
          severity: 'high',
          data: { contact: 'agent', hoursPerWeek: 118, first: '2026-09-01T00:00:00Z' },
          message:
            '"System down" calls agent, who is not there at 118 hours a week that it serves, first at 2026-09-01T00:00:00Z.',
        },
      ],
    },
    {
      name: 'each step that sleeps, once',
      model: route(
        { ...everyHour, steps: [call('agent'), call('analyst'), call('agent')] },
        staffed([day, hours('night', { start: '18:00', end: '08:00', teamId: 'noc' })]),
      ),
      failures: [{ key: `${key}|role:agent` }, { key: `${key}|role:analyst` }],
    },
    {
      name: 'the hours of its service, where it states none; a critical one',
      model: route({}, staffed([day]), erp({ requiredCoverage: roundTheClock, criticality: 'critical' })),
      failures: [{ key: `${key}|role:agent`, severity: 'critical' }],
    },
    {
      name: 'the hours of the activity, before those of its service',
      model: route({ subject: 'activity:watch' }, staffed([day]), watch({ requiredCoverage: roundTheClock })),
      failures: [{ key: `${key}|role:agent` }],
    },
    {
      name: 'the hours of the service of the activity',
      model: route({ subject: 'activity:watch' }, staffed([day]), erp({ requiredCoverage: roundTheClock })),
      failures: [{ key: `${key}|role:agent` }],
    },
    {
      name: 'a holiday of the desk, 10 hours of a year',
      model: route(office, staffed([day], { closures: [{ zone: 'UTC', date: '2026-12-25' }] })),
      failures: [
        { key: `${key}|role:agent`, data: { contact: 'agent', hoursPerWeek: 0.2, first: '2026-12-25T08:00:00Z' } },
      ],
    },
    {
      // The route stands on the clock of London, the desk on UTC: in summer the day of London begins at 07:00 UTC, on 261 - 110 = 151 working days.
      name: 'clocks that differ in summer',
      model: route({ hours: need([hours('office', { zone: 'Europe/London' })]) }, staffed([day])),
      failures: [
        { key: `${key}|role:agent`, data: { contact: 'agent', hoursPerWeek: 2.9, first: '2026-09-01T07:00:00Z' } },
      ],
    },
    {
      name: 'somebody who may be there at best',
      model: route(office, staffed([{ ...day, mode: 'best-effort' }])),
      failures: [{ key: `${key}|role:agent` }],
    },
    {
      name: 'a person without hours',
      model: route({ ...office, steps: [{ assignee: { kind: 'person', id: 'ann' } }] }, staffed([day]), {
        people: [{ id: 'ann', name: 'Ann', teamIds: [] }],
      }),
      failures: [{ key: `${key}|person:ann` }],
    },
    {
      name: 'one step sleeps, of another it is not known who it is',
      model: route({ ...everyHour, steps: [{ within: 'PT5M' }, call('agent')] }, staffed([day])),
      failures: [{ key: `${key}|role:agent` }],
    },
    {
      name: 'there, but for another service',
      model: route(office, staffed([{ ...day, serviceIds: ['mail'] }])),
      failures: [{ key: `${key}|role:agent` }],
    },
  ],
  passing: [
    { name: 'there at the hours of the route', model: route(office, staffed([day])) },
    { name: 'on call', model: route(everyHour, staffed([{ ...allDay, mode: 'on-call' }])) },
    {
      name: 'the hours of its service, whatever tier and skills it needs',
      model: route(
        {},
        staffed([day]),
        erp({ requiredCoverage: need([hours('office')], { tier: 3, skills: ['database'] }) }),
      ),
    },
    {
      name: 'a step that names nobody is told by another rule',
      model: route({ ...office, steps: [call('agent'), { assignee: null }] }, staffed([day])),
    },
    {
      name: 'a route for all, with hours of its own',
      model: route({ ...office, subject: 'organization:mills' }, staffed([day])),
    },
  ],
  unknown: [
    {
      name: 'steps',
      model: route({ ...everyHour, steps: undefined }, staffed([day])),
      missing: ['escalation-route.steps'],
    },
    {
      name: 'who is called',
      model: route({ ...office, steps: [{ within: 'PT5M' }] }, staffed([day])),
      missing: ['escalation-route.steps.assignee'],
    },
    { name: 'hours of neither', model: route({}, staffed([day]), erp({})), missing: ['service.requiredCoverage'] },
    {
      name: 'hours of a route for all',
      model: route({ subject: 'organization:mills' }, staffed([day])),
      missing: ['escalation-route.hours'],
    },
    {
      name: 'hours in a zone that is not known here',
      model: route({ hours: need([hours('office', { zone: 'Mars/Olympus' })]) }, staffed([day])),
      missing: ['escalation-route.hours'],
    },
    {
      name: 'a service that is not listed',
      model: route({ subject: 'service:gone' }, staffed([day])),
      missing: ['services'],
    },
    {
      name: 'an activity that is not listed',
      model: route({ subject: 'activity:gone' }, staffed([day])),
      missing: ['activities'],
    },
    {
      name: 'hours of an activity for all',
      model: route({ subject: 'activity:watch' }, staffed([day]), watch({ serviceId: null })),
      missing: ['activity.requiredCoverage'],
    },
    {
      name: 'the service of the activity',
      model: route({ subject: 'activity:watch' }, staffed([day]), watch({ serviceId: undefined })),
      missing: ['activity.serviceId'],
    },
    ...hoursUnknowns((assignee, parts) =>
      operation(
        {},
        {
          ...parts,
          escalationRoutes: [
            { id: 'first', name: 'System down', subject: 'service:erp', ...everyHour, steps: [{ assignee }] },
          ],
        },
      ),
    ),
  ],
  notApplicable: [
    { name: 'no steps', model: route({ ...everyHour, steps: [] }, staffed([])) },
    { name: 'nobody is called', model: route({ ...everyHour, steps: [{ assignee: null }] }, staffed([])) },
    { name: 'its service needs no hours', model: route({}, staffed([]), erp({ requiredCoverage: null })) },
    { name: 'it serves no hours', model: route({ hours: null }, staffed([])) },
  ],
  example: {
    failing: route(everyHour, staffed([day, ...nights])),
    fixed: route(everyHour, staffed([day, ...nights, { ...allDay, mode: 'on-call' }])),
  },
};
