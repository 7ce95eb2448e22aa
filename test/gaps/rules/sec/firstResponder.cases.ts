import type { CoveragePlan } from '../../../../src/coverage/model.js';
import { firstResponder } from '../../../../src/gaps/rules/sec/firstResponder.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { always, day, does, hoursUnknowns, nights, operation, staffed } from '../coverage/desks.js';

export const rule = firstResponder;

const activityKey = 'sec/first-responder|activity:watch';
const organizationKey = 'sec/first-responder|organization:mills';
const scope = (securityIncidentsInScope?: boolean | null) => ({
  organization: {
    id: 'mills',
    name: 'Mills',
    ...(securityIncidentsInScope !== undefined && { securityIncidentsInScope }),
  },
});

/** An activity for the first response that the desk agent does. */
const respond = (
  coverage: CoveragePlan | undefined,
  parts: Partial<OperatingModel> = {},
  activity: Partial<Activity> = {},
) =>
  operation(
    { name: 'Isolate machines', purpose: 'security-first-response', ...activity },
    { coverage, assignments: [does('role:agent')], ...scope(true), ...parts },
  );
const allDay = (more: Parameters<typeof always>[1] = {}) => staffed([always('all', { teamId: 'desk', ...more })]);

export const tests: RuleTests = {
  failing: [
    {
      name: 'in scope, and no activity for it',
      model: respond(staffed([day]), {}, { purpose: 'remediation' }),
      failures: [
        {
          key: organizationKey,
          severity: 'critical',
          messageId: 'none',
          data: {},
          message: 'Security incidents are in scope of Mills, and no activity is named for the first response.',
        },
      ],
    },
    {
      name: 'people by day',
      model: respond(staffed([day])),
      failures: [
        {
          key: activityKey,
          severity: 'critical',
          messageId: 'asleep',
          data: { hoursPerWeek: 118, first: '2026-09-01T00:00:00Z' },
          message:
            'At 118 hours a week nobody who does "Isolate machines" is there or on call, first at 2026-09-01T00:00:00Z.',
        },
      ],
    },
    {
      name: 'nobody does it, in an operation that has not said whether it is in scope',
      model: respond(staffed([day]), { ...scope(), assignments: [] }),
      failures: [
        {
          key: activityKey,
          messageId: 'nobody',
          message: 'Nobody is named who does "Isolate machines", the first response to a security incident.',
        },
      ],
    },
    {
      // A closed day has 24 hours, or 0.46 a week.
      name: 'closed at Christmas',
      model: respond(staffed([always('all', { teamId: 'desk' })], { closures: [{ zone: 'UTC', date: '2026-12-25' }] })),
      failures: [{ key: activityKey, data: { hoursPerWeek: 0.5, first: '2026-12-25T00:00:00Z' } }],
    },
    {
      name: 'whoever happens to be there',
      model: respond(allDay({ mode: 'best-effort' })),
      failures: [{ key: activityKey }],
    },
    {
      name: 'the only activity for it is of a retired service',
      model: respond(staffed([day]), { services: [{ id: 'erp', name: 'ERP', lifecycle: 'retired' }] }),
      failures: [{ key: organizationKey }],
    },
  ],
  passing: [
    { name: 'a desk around the clock', model: respond(allDay()) },
    { name: 'on call', model: respond(allDay({ mode: 'on-call' })) },
    {
      name: 'day and night of different parties',
      model: respond(staffed([day, ...nights]), { assignments: [does('role:agent'), does('role:analyst')] }),
    },
    // The whole week on the clock of London has no seam where it changes.
    { name: 'on another clock', model: respond(allDay({ zone: 'Europe/London' })) },
    { name: 'out of scope, but for this', model: respond(allDay(), scope(false)) },
  ],
  unknown: [
    {
      name: 'whether it is in scope',
      model: respond(staffed([day]), scope(), { purpose: 'remediation' }),
      missing: ['organization.securityIncidentsInScope'],
    },
    { name: 'activities', model: respond(staffed([day]), { activities: undefined }), missing: ['activities'] },
    {
      name: 'what an activity is for',
      model: respond(staffed([day]), {}, { purpose: undefined }),
      missing: ['activity.purpose'],
    },
    { name: 'who does it', model: respond(staffed([day]), { assignments: undefined }), missing: ['assignments'] },
    {
      name: 'whether a desk for another service serves it',
      model: respond(allDay({ serviceIds: ['mail'] }), {}, { serviceId: undefined }),
      missing: ['activity.serviceId'],
    },
    ...hoursUnknowns((assignee, parts) =>
      operation(
        { purpose: 'security-first-response' },
        { ...scope(true), ...parts, assignments: [does(`${assignee.kind}:${assignee.id}`)] },
      ),
    ),
  ],
  notApplicable: [
    { name: 'out of scope', model: respond(staffed([]), scope(false), { purpose: 'remediation' }) },
    { name: 'not in scope by a stated none', model: respond(staffed([]), scope(null), { purpose: null }) },
  ],
  example: { failing: respond(staffed([day])), fixed: respond(allDay()) },
};
