import type { CoveragePlan, CoverageWindow } from '../../../../src/coverage/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import type { Contract, Tool } from '../../../../src/services/agreements/model.js';
import { documentWith } from '../../documents.js';
import { always, day, does, operation, staffed } from '../coverage/desks.js';

/** A contract in force with the provider that takes in the ERP system for a monthly fee. */
export const deal = (more: Partial<Contract> = {}): Contract => ({
  id: 'deal',
  name: 'Operations',
  providerPartyId: 'msp',
  scope: ['service:erp'],
  fees: { monthlyFee: 8200 },
  ...more,
});
export const complete: OperatingModel['completeCollections'] = [{ collection: 'contracts' }, { collection: 'tools' }];

/** The operations center of the provider is there at every hour, the desk from 08:00 to 18:00 on weekdays. */
export const bothByDay: CoveragePlan = staffed([day, always('all', { teamId: 'noc' })]);
export const both = [does('role:agent'), does('role:analyst')];

/** The desk agent and the analyst of the provider watch; the provider is paid. */
export const watched = (parts: Partial<OperatingModel> = {}, watch: Partial<Activity> = {}): OperatingModel =>
  operation(
    { kind: 'operational', ...watch },
    { coverage: bothByDay, assignments: both, contracts: [deal()], completeCollections: complete, ...parts },
  );

const lanesOf = (lanes: OperatingModel['lanes'], scope: readonly string[]) =>
  watched({ lanes, contracts: [deal({ scope })] });
const ops = { id: 'ops', name: 'Operations', activityIds: [], select: null };

/** What can be missing to know whether a lane in the scope of a contract takes in the activity. */
export const laneUnknowns = [
  { name: 'a lane that is not listed', model: lanesOf([], ['lane:ops']), missing: ['lanes'] },
  {
    name: 'activities of a lane',
    model: lanesOf([{ ...ops, activityIds: undefined }], ['lane:ops']),
    missing: ['lane.activityIds'],
  },
  {
    name: 'selector of a lane',
    model: lanesOf([{ ...ops, select: undefined }], ['lane:ops']),
    missing: ['lane.select'],
  },
  {
    name: 'members of a lane that are not listed',
    model: lanesOf([{ ...ops, activityIds: ['gone'] }], ['lane:ops']),
    missing: ['activities'],
  },
  {
    name: 'what a lane selects by',
    model: lanesOf(
      [
        { ...ops, select: { incidentTypes: ['outage'] } },
        { ...ops, id: 'desk', select: { functions: ['service-desk'] } },
        { ...ops, id: 'change', select: { practices: ['change-enablement'] } },
      ],
      ['lane:ops', 'lane:desk', 'lane:change'],
    ),
    missing: ['activity.incidentType', 'service.function', 'activity.practice'],
  },
];

/** A third one who does it, beside whomever `parts` tell of, with hours that are known. */
export function besideEve(assignee: string, parts: Partial<OperatingModel>): OperatingModel {
  const { coverage, roles = [{ id: 'analyst', name: 'Analyst', teamId: 'noc' }], teams = [] } = parts;
  const own: CoverageWindow = always('eve', { teamId: 'eve' });
  const noc = teams.length > 0 ? teams : [{ id: 'noc', name: 'Operations center', partyId: 'msp' }];
  return watched({
    ...parts,
    roles: [...roles.filter(({ id }) => id !== 'agent'), { id: 'eve', name: 'Eve', teamId: 'eve' }],
    teams: [...noc, { id: 'eve', name: 'Eve', partyId: 'us' }],
    coverage: coverage && { ...coverage, windows: [...(coverage.windows ?? []), own] },
    assignments: [does('role:eve'), does(assignee as `role:${string}`)],
  });
}

/** Tools of the list, which is complete. */
export const tooled = (...tools: Tool[]): OperatingModel => documentWith({ tools, completeCollections: complete });
export const tool = (id: string, more: Partial<Tool> = {}): Tool => ({
  id,
  name: id,
  purpose: 'monitoring',
  serviceIds: ['erp'],
  annualPrice: 5200,
  ...more,
});
