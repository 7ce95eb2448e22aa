import type { CoveragePlan, CoverageWindow, RequiredCoverage } from '../../../../src/coverage/model.js';
import type { UnknownCase } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import type { Assignee, Person, Role } from '../../../../src/services/parties/model.js';
import { documentWith, holds } from '../../documents.js';

// The year of these cases is 2026-09-01 (a Tuesday) to 2027-09-01 in UTC: 365 days, 8,760 hours, 52.142857 weeks, 261 of its days Monday to Friday.

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
export const week = [...weekdays, 'sat', 'sun'] as const;

/** Hours of a window; what is not said is UTC, Monday to Friday, 08:00 to 18:00. */
export function hours(id: string, more: Partial<CoverageWindow> = {}): CoverageWindow {
  return { id, zone: 'UTC', days: weekdays, start: '08:00', end: '18:00', ...more };
}

/** A window around the clock. */
export function always(id: string, more: Partial<CoverageWindow> = {}): CoverageWindow {
  return hours(id, { days: week, start: '00:00', end: '24:00', ...more });
}

/** What is needed, by windows without ids. */
export function need(windows: readonly CoverageWindow[], more: Partial<RequiredCoverage> = {}): RequiredCoverage {
  return { windows: windows.map(({ id, ...window }) => ({ ...window, name: id })), ...more };
}

export const roundTheClock: RequiredCoverage = need([always('every hour')]);

/** A plan with these windows and no holidays. */
export function staffed(windows: readonly CoverageWindow[], more: Partial<CoveragePlan> = {}): CoveragePlan {
  return { windows, closures: [], ...more };
}

/** The desk is ours and there by day, the operations center is the provider's and there at night and on weekends. */
export const day: CoverageWindow = hours('day', { teamId: 'desk' });
export const nights: readonly CoverageWindow[] = [
  hours('night', { days: weekdays, start: '18:00', end: '08:00', teamId: 'noc' }),
  hours('weekend', { days: ['sat', 'sun'], start: '08:00', end: '08:00', teamId: 'noc' }),
];

export const roles: readonly Role[] = [
  { id: 'agent', name: 'Desk agent', teamId: 'desk' },
  { id: 'analyst', name: 'Analyst', teamId: 'noc' },
];

/** Two parties with a team each, an ERP system, and the activity `watch` of it. */
export function operation(watch: Partial<Activity>, parts: Partial<OperatingModel>): OperatingModel {
  return documentWith({
    parties: [
      { id: 'us', name: 'Our IT', kind: 'internal' },
      { id: 'msp', name: 'Provider', kind: 'provider' },
    ],
    teams: [
      { id: 'desk', name: 'Desk', partyId: 'us' },
      { id: 'noc', name: 'Operations center', partyId: 'msp' },
    ],
    roles,
    services: [{ id: 'erp', name: 'ERP', requiredCoverage: null }],
    activities: [{ id: 'watch', name: 'Watch the ERP system', serviceId: 'erp', purpose: null, ...watch }],
    ...parts,
  });
}

/** Somebody does `watch`. */
export const does = (assignee: `${Assignee['kind']}:${string}`, more: Parameters<typeof holds>[2] = {}) =>
  holds('R', assignee, { activityId: 'watch', ...more });

const ann = (more: Partial<Person>): Person => ({ id: 'ann', name: 'Ann', ...more });
const wholeTime = { activeFrom: null, activeUntil: null };
const lead = (more: Partial<Role>): Pick<OperatingModel, 'roles'> => ({
  roles: [{ id: 'lead', name: 'Lead', partyId: 'msp', teamId: null, ...more }],
});

/**
 * What is not known of the hours of the one who does some work that is needed around the clock.
 *
 * @param made a document in which the assignee alone does it
 */
export function hoursUnknowns(
  made: (assignee: Assignee, parts: Partial<OperatingModel>) => OperatingModel,
): UnknownCase[] {
  const role = (id: string): Assignee => ({ kind: 'role', id });
  const party: Assignee = { kind: 'party', id: 'msp' };
  const byAnn = staffed([always('ann', { personId: 'ann' })]);
  return [
    {
      name: 'no hours are assessed',
      model: made(role('analyst'), { coverage: undefined }),
      missing: ['coverage'],
    },
    {
      name: 'a zone that is not known here',
      model: made(role('analyst'), { coverage: staffed([always('all', { teamId: 'noc', zone: 'Mars/Olympus' })]) }),
      missing: ['coverage'],
    },
    {
      name: 'holidays are not assessed',
      model: made(role('analyst'), { coverage: { windows: [always('all', { teamId: 'noc' })] } }),
      missing: ['coverage.closures'],
    },
    {
      name: 'a window does not say who staffs it',
      model: made(role('analyst'), { coverage: staffed([always('all')]) }),
      missing: ['window.teamId'],
    },
    { name: 'a role that is not listed', model: made(role('gone'), { coverage: staffed([day]) }), missing: ['roles'] },
    {
      name: 'neither team nor holders of the role',
      model: made(role('lead'), { ...lead({ teamId: undefined }), coverage: staffed([day]) }),
      missing: ['role.holders', 'role.teamId'],
    },
    {
      name: 'a holder who is not listed',
      model: made(role('lead'), { ...lead({ holders: ['ann'] }), people: [], coverage: staffed([day]) }),
      missing: ['people'],
    },
    {
      name: 'the teams of a holder',
      model: made(role('lead'), { ...lead({ holders: ['ann'] }), people: [ann(wholeTime)], coverage: staffed([day]) }),
      missing: ['person.teamIds'],
    },
    {
      name: 'from when and until when the holder is there',
      model: made(role('lead'), { ...lead({ holders: ['ann'] }), people: [ann({ teamIds: [] })], coverage: byAnn }),
      missing: ['person.activeFrom', 'person.activeUntil'],
    },
    {
      name: 'the party of a person with hours',
      model: made(party, { people: [ann({ teamIds: [] })], coverage: byAnn }),
      missing: ['person.partyId'],
    },
    {
      name: 'a team with hours that is not listed',
      model: made(party, { coverage: staffed([always('all', { teamId: 'gone' })]) }),
      missing: ['teams'],
    },
    {
      name: 'the party of a team with hours',
      model: made(party, {
        teams: [{ id: 'noc', name: 'Operations center' }],
        coverage: staffed([always('all', { teamId: 'noc' })]),
      }),
      missing: ['team.partyId'],
    },
  ];
}
