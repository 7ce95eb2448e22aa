import { checkRecord, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { assigneeKinds } from '../../services/parties/model.js';
import type { Assignee } from '../../services/parties/model.js';
import type { OperatingModelIndex } from '../indexOperatingModel.js';
import type { AssigneeHours } from './assigneeHours.js';
import { hoursOfAssignees } from './hoursOfAssignees.js';

/**
 * The hours of a role, team, person or party.
 *
 * A person has the windows and turns that name it and the windows of its teams that name nobody; a team those with its id; a role those of
 * its team, else of its holders while they are active; a party those with its id, of its teams, and those that name its people and no
 * team.
 *
 * @returns a plan, with what is missing to be sure of it; where no hours are assessed at all, an empty plan that may be more
 * @throws ComanagedError `invalid-argument` for what is no index or no assignee
 *
 * @example
 * ```ts
 * import { compileCoverage } from 'comanaged/coverage';
 * import { indexOperatingModel, windowsOf } from 'comanaged/operating-model';
 *
 * const index = indexOperatingModel({
 *   id: 'mills',
 *   name: 'North Mills',
 *   parties: [{ id: 'us', name: 'Our IT' }],
 *   teams: [{ id: 'desk', name: 'Service desk', partyId: 'us' }],
 *   coverage: {
 *     windows: [{ id: 'day', zone: 'UTC', days: ['mon'], start: '08:00', end: '18:00', teamId: 'desk' }],
 *   },
 * });
 * const hours = windowsOf(index, { kind: 'party', id: 'us' });
 * hours.from;
 * // => ['party:us', 'team:desk', 'window:day']
 * compileCoverage(hours.plan, { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z' }).minutes();
 * // => 600
 * ```
 */
export function windowsOf(index: OperatingModelIndex, assignee: Assignee): AssigneeHours {
  return guarded('assignee', () => {
    checkRecord(index, 'index');
    checkRecord(assignee, 'assignee');
    const { kind, id } = assignee;
    if (!assigneeKinds.includes(kind)) refuse('assignee/kind', `be one of ${assigneeKinds.join(', ')}`);
    if (typeof (id as unknown) !== 'string') refuse('assignee/id', 'be a text');
    return hoursOfAssignees(index)(assignee);
  });
}
