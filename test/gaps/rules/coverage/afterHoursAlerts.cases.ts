import type { CoveragePlan, HoursPlan } from '../../../../src/coverage/model.js';
import { afterHoursAlerts } from '../../../../src/gaps/rules/coverage/afterHoursAlerts.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { always, day, does, hours, hoursUnknowns, need, nights, operation, staffed, week, weekdays } from './desks.js';

export const rule = afterHoursAlerts;

const key = 'coverage/after-hours-alerts|activity:watch';
const office: HoursPlan = need([hours('office')]);

/** The activity handles alerts, the desk agent does it, business hours are Monday to Friday, 08:00 to 18:00. */
const alerts = (
  coverage: CoveragePlan,
  parts: Partial<OperatingModel> = {},
  businessHours: HoursPlan | null | undefined = office,
) =>
  operation(
    { purpose: 'alert-handling' },
    {
      organization: { id: 'mills', name: 'Mills', ...(businessHours !== undefined && { businessHours }) },
      coverage,
      assignments: [does('role:agent')],
      ...parts,
    },
  );

const evenings = hours('evening', { start: '18:00', end: '22:00', teamId: 'desk' });
const late = (more: Parameters<typeof hours>[1]) => staffed([day, hours('late', { teamId: 'desk', ...more })]);
const without: HoursPlan | undefined = undefined;
const unstated = (coverage: CoveragePlan, parts: Partial<OperatingModel> = {}) => ({
  ...alerts(coverage, parts, without),
  organization: { id: 'mills', name: 'Mills' },
});

export const tests: RuleTests = {
  failing: [
    {
      name: 'there in business hours only',
      model: alerts(staffed([day])),
      failures: [
        {
          key,
          severity: 'high',
          messageId: 'nobody',
          data: { first: '2026-09-01T00:00:00Z' },
          message:
            'Outside business hours nobody who does "Watch the ERP system" is there, first at 2026-09-01T00:00:00Z.',
        },
      ],
    },
    {
      // 8,760 less 261 × 10 hours are outside: 6,150. Of them 261 × 4 are covered: 5,106 hours stay, in 52.142857 weeks.
      name: 'evenings from Monday to Friday, less than half of it',
      model: alerts(staffed([day, evenings])),
      failures: [
        {
          key,
          messageId: 'little',
          data: { hoursPerWeek: 98, first: '2026-09-01T00:00:00Z', afterHoursPerWeek: 118 },
          message:
            'Outside business hours nobody does "Watch the ERP system" at 98 of 118 hours a week, first at 2026-09-01T00:00:00Z.',
        },
      ],
    },
    {
      name: 'nights, and all of it is asked for',
      model: alerts(late({ days: weekdays, start: '18:00', end: '08:00' })),
      options: { leastShare: 1 },
      failures: [{ key, messageId: 'little' }],
    },
    {
      name: 'whoever happens to be there',
      model: alerts(late({ days: week, start: '00:00', end: '24:00', mode: 'best-effort' })),
      failures: [{ key }],
    },
    {
      name: 'nobody does it',
      model: alerts(staffed([day]), { assignments: [] }),
      failures: [{ key, messageId: 'nobody' }],
    },
    {
      // London begins and ends an hour before UTC in summer, and so does the desk.
      name: 'a desk that follows the clock of its zone, as business hours do',
      model: alerts(
        staffed([hours('day', { zone: 'Europe/London', teamId: 'desk' })]),
        {},
        need([hours('office', { zone: 'Europe/London' })]),
      ),
      failures: [{ key, messageId: 'nobody', data: { first: '2026-09-01T00:00:00Z' } }],
    },
    {
      name: 'the nights of those who do other work',
      model: alerts(staffed([day, ...nights]), {}),
      failures: [{ key, messageId: 'nobody' }],
    },
  ],
  passing: [
    { name: 'around the clock', model: alerts(staffed([always('all', { teamId: 'desk' })])) },
    { name: 'on call', model: alerts(late({ days: week, start: '00:00', end: '24:00', mode: 'on-call' })) },
    {
      name: 'a provider at night',
      model: alerts(staffed([day, ...nights]), { assignments: [does('role:agent'), does('role:analyst')] }),
    },
    { name: 'evenings, where any time will do', model: alerts(staffed([day, evenings])), options: { leastShare: 0 } },
    {
      name: 'at every hour, whatever business hours are',
      model: unstated(staffed([always('all', { teamId: 'desk' })])),
    },
    {
      name: 'closed on Christmas, there at other nights',
      model: alerts(staffed([always('all', { teamId: 'desk' })], { closures: [{ zone: 'UTC', date: '2026-12-25' }] })),
    },
  ],
  unknown: [
    { name: 'business hours', model: unstated(staffed([day])), missing: ['organization.businessHours'] },
    {
      name: 'business hours in a zone that is not known here',
      model: alerts(staffed([day]), {}, need([hours('office', { zone: 'Mars/Olympus' })])),
      missing: ['organization.businessHours'],
    },
    {
      name: 'purpose',
      model: operation({ purpose: undefined }, { coverage: staffed([day]), assignments: [does('role:agent')] }),
      missing: ['activity.purpose'],
    },
    { name: 'who does it', model: alerts(staffed([day]), { assignments: undefined }), missing: ['assignments'] },
    {
      name: 'whether a desk for another service serves it',
      model: {
        ...alerts(staffed([always('all', { teamId: 'desk', serviceIds: ['mail'] })])),
        activities: [{ id: 'watch', name: 'Watch the ERP system', purpose: 'alert-handling' }],
      },
      missing: ['activity.serviceId'],
    },
    ...hoursUnknowns((assignee, parts) =>
      operation(
        { purpose: 'alert-handling' },
        {
          organization: { id: 'mills', name: 'Mills', businessHours: office },
          ...parts,
          assignments: [does(`${assignee.kind}:${assignee.id}`)],
        },
      ),
    ),
  ],
  notApplicable: [
    { name: 'other work', model: operation({ purpose: 'approval' }, { coverage: staffed([day]) }) },
    { name: 'no business hours', model: alerts(staffed([day]), {}, null) },
    { name: 'business hours are all hours', model: alerts(staffed([day]), {}, need([always('all')])) },
    { name: 'a scheme without doers', model: alerts(staffed([day]), { raciScheme: { id: 'daci' } }) },
  ],
  example: {
    failing: alerts(staffed([day, ...nights])),
    fixed: alerts(staffed([day, ...nights]), { assignments: [does('role:agent'), does('role:analyst')] }),
  },
};
