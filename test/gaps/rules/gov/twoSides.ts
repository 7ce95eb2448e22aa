import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import type { Assignment } from '../../../../src/raci/model.js';
import { documentWith } from '../../documents.js';

/** An internal party, a provider and a vendor, with a role each. */
export const sides = {
  parties: [
    { id: 'us', name: 'Our IT', kind: 'internal' },
    { id: 'msp', name: 'Harbor', kind: 'provider' },
    { id: 'maker', name: 'Maker', kind: 'vendor' },
  ],
  roles: [
    { id: 'it', name: 'IT manager', partyId: 'us' },
    { id: 'noc', name: 'Operations analyst', partyId: 'msp' },
    { id: 'field', name: 'Field engineer', partyId: 'maker' },
    { id: 'x', name: 'Somebody' },
  ],
} as const;

/** The same with one activity, `backup`, and its letters. */
export function sidesWith(
  activity: Partial<Activity>,
  assignments: Assignment[] | undefined,
  more: Partial<OperatingModel> = {},
): OperatingModel {
  return documentWith({
    ...sides,
    activities: [{ id: 'backup', name: 'Verify backups', ...activity }],
    ...(assignments && { assignments }),
    ...more,
  });
}
