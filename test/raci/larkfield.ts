import type { RaciInput } from '../../src/raci/input.js';
import type { Assignment } from '../../src/raci/model.js';
import { deepFrozen } from './deepFrozen.js';

function held(activityId: string, role: string, letter: string, rest: Partial<Assignment> = {}): Assignment {
  return { activityId, assignee: { kind: 'role', id: role }, responsibility: letter, ...rest };
}

/**
 * Larkfield and its provider Beacon: two parties, four roles, six activities.
 *
 * | activity  | it-manager | sysadmin | noc-analyst | account-manager |
 * | --------- | ---------- | -------- | ----------- | --------------- |
 * | backup    | I          | A        | R           |                 |
 * | patching  |            | C        | A           |                 |
 * | strategy  | R, A       |          |             | C               |
 * | incidents | A p1 p2    | A p3 p4  | R p1 p2 p3  | I from July     |
 * | training  | I          |          |             | C               |
 * | move      |            |          |             |                 |
 */
export const larkfield: RaciInput = deepFrozen<RaciInput>({
  parties: [
    { id: 'larkfield', name: 'Larkfield IT' },
    { id: 'beacon', name: 'Beacon Managed Services' },
  ],
  teams: [
    { id: 'it', name: 'IT team', partyId: 'larkfield' },
    { id: 'noc', name: 'Operations center', partyId: 'beacon' },
  ],
  roles: [
    { id: 'it-manager', name: 'IT manager', partyId: 'larkfield' },
    { id: 'sysadmin', name: 'System administrator', teamId: 'it' },
    { id: 'noc-analyst', name: 'Operations analyst', partyId: null, teamId: 'noc' },
    { id: 'account-manager', partyId: 'beacon' },
  ],
  activities: [
    { id: 'backup', name: 'Verify backups', section: 'Run', serviceId: 'storage' },
    { id: 'patching', name: 'Patch servers', section: 'Run' },
    { id: 'strategy', name: 'Plan the year', section: null },
    { id: 'incidents', name: 'Respond to incidents', severities: ['p1', 'p2', 'p3', 'p4'] },
    { id: 'training', name: 'Train users' },
    { id: 'move' },
  ],
  assignments: [
    held('backup', 'sysadmin', 'A'),
    held('backup', 'noc-analyst', 'R'),
    held('backup', 'it-manager', 'I'),
    held('patching', 'noc-analyst', 'A'),
    held('patching', 'sysadmin', 'C'),
    held('strategy', 'it-manager', 'A'),
    held('strategy', 'it-manager', 'R'),
    held('strategy', 'account-manager', 'C'),
    held('incidents', 'it-manager', 'A', { scope: { severities: ['p1', 'p2'] } }),
    held('incidents', 'sysadmin', 'A', { scope: { severities: ['p3', 'p4'] } }),
    held('incidents', 'noc-analyst', 'R', { scope: { severities: ['p1', 'p2', 'p3'] } }),
    held('incidents', 'account-manager', 'I', { validFrom: '2026-07-01' }),
    held('training', 'account-manager', 'C'),
    held('training', 'it-manager', 'I'),
  ],
});
