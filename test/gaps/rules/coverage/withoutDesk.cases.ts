import type { CoveragePlan, RequiredCoverage } from '../../../../src/coverage/model.js';
import { withoutDesk } from '../../../../src/gaps/rules/coverage/withoutDesk.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { always, day, does, hours, hoursUnknowns, need, nights, operation, roundTheClock, staffed } from './desks.js';

export const rule = withoutDesk;

const key = 'coverage/247-without-desk|service:erp';

/** The service needs hours, the desk agent does its work. */
const erp = (
  requiredCoverage: RequiredCoverage | null | undefined,
  coverage: CoveragePlan,
  parts: Partial<OperatingModel> = {},
) =>
  operation(
    {},
    {
      services: [{ id: 'erp', name: 'ERP', ...(requiredCoverage !== undefined && { requiredCoverage }) }],
      coverage,
      assignments: [does('role:agent')],
      ...parts,
    },
  );

const london = (id: string, start: string, end: string, teamId: string) =>
  always(id, { zone: 'Europe/London', start, end, teamId });

export const tests: RuleTests = {
  failing: [
    {
      name: 'a desk by day',
      model: erp(roundTheClock, staffed([day, ...nights])),
      failures: [
        {
          key,
          severity: 'high',
          data: { hoursPerWeek: 118, first: '2026-09-01T00:00:00Z' },
          message:
            '"ERP" is needed around the clock; at 118 hours a week nobody who works on it is there, first at 2026-09-01T00:00:00Z.',
        },
      ],
    },
    {
      // Singapore has no summer time and ends at 07:00 UTC; London begins then in summer, and at 08:00 from 25 October to 27 March: 154 days of an hour.
      name: 'follow the sun that the end of summer time tears open',
      model: erp(
        need([always('every hour', { zone: 'Europe/London' })]),
        staffed([
          london('europe', '08:00', '20:00', 'desk'),
          always('asia', { zone: 'Asia/Singapore', start: '03:00', end: '15:00', teamId: 'desk' }),
        ]),
      ),
      failures: [{ key, data: { hoursPerWeek: 3, first: '2026-10-25T07:00:00Z' } }],
    },
    {
      name: 'less its own holidays it is still the whole week',
      model: erp(need([always('every hour')], { closures: [{ zone: 'UTC', date: '2026-12-25' }] }), staffed([day])),
      failures: [{ key }],
    },
    {
      name: 'on call where a desk is needed',
      model: erp(roundTheClock, staffed([always('all', { teamId: 'desk', mode: 'on-call' })])),
      failures: [{ key }],
    },
    {
      name: 'no activities',
      model: erp(roundTheClock, staffed([day]), { activities: [], assignments: [] }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'one desk around the clock', model: erp(roundTheClock, staffed([always('all', { teamId: 'desk' })])) },
    {
      name: 'inside by day, a provider at night',
      model: erp(roundTheClock, staffed([day, ...nights]), { assignments: [does('role:agent'), does('role:analyst')] }),
    },
    {
      name: 'whatever its tier and skills: that is told by another rule',
      model: erp(
        { ...roundTheClock, tier: 3, skills: ['database'] },
        staffed([always('all', { teamId: 'desk', tier: 1, skills: [] })]),
      ),
    },
    {
      name: 'on call is enough where the service says so',
      model: erp({ ...roundTheClock, mode: 'on-call' }, staffed([always('all', { teamId: 'desk', mode: 'on-call' })])),
    },
  ],
  unknown: [
    { name: 'hours that it needs', model: erp(undefined, staffed([day])), missing: ['service.requiredCoverage'] },
    {
      name: 'hours in a zone that is not known here',
      model: erp(need([always('every hour', { zone: 'Mars/Olympus' })]), staffed([day])),
      missing: ['service.requiredCoverage'],
    },
    {
      name: 'activities',
      model: erp(roundTheClock, staffed([day]), { activities: undefined }),
      missing: ['activities'],
    },
    {
      name: 'an activity that may be its',
      model: erp(roundTheClock, staffed([day]), { activities: [{ id: 'watch', name: 'Watch' }] }),
      missing: ['activity.serviceId'],
    },
    {
      name: 'who does its work',
      model: erp(roundTheClock, staffed([day]), { assignments: undefined }),
      missing: ['assignments'],
    },
    ...hoursUnknowns((assignee, parts) =>
      operation(
        {},
        {
          services: [{ id: 'erp', name: 'ERP', requiredCoverage: roundTheClock }],
          ...parts,
          assignments: [does(`${assignee.kind}:${assignee.id}`)],
        },
      ),
    ),
  ],
  notApplicable: [
    { name: 'needed by day', model: erp(need([hours('office')]), staffed([])) },
    { name: 'no hours are needed', model: erp(null, staffed([])) },
    { name: 'all hours but one', model: erp(need([always('most', { start: '01:00', end: '00:00' })]), staffed([])) },
    { name: 'a scheme without doers', model: erp(roundTheClock, staffed([]), { raciScheme: { id: 'daci' } }) },
  ],
  example: {
    failing: erp(roundTheClock, staffed([day, ...nights])),
    fixed: erp(roundTheClock, staffed([day, ...nights]), { assignments: [does('role:agent'), does('role:analyst')] }),
  },
};
