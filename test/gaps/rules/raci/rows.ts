import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment } from '../../../../src/raci/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { documentWith } from '../../documents.js';

/** Two parties with their teams, people and roles; `new` is a role of nobody knows whom. */
export const people = {
  parties: [
    { id: 'us', name: 'Our IT', kind: 'internal' as const },
    { id: 'msp', name: 'Harbor', kind: 'provider' as const },
  ],
  teams: [{ id: 'desk', name: 'Desk', partyId: 'us' }],
  people: [{ id: 'ada', name: 'Ada', partyId: 'us' }],
  roles: [
    { id: 'it', name: 'IT manager', partyId: 'us' },
    { id: 'lead', name: 'Desk lead', teamId: 'desk' },
    { id: 'noc', name: 'Operations analyst', partyId: 'msp' },
    { id: 'new', name: 'New role' },
  ],
} satisfies Partial<OperatingModel>;

/** A document with one activity, `backup`, and its letters; letters that are undefined are not assessed. */
export function row(
  assignments: readonly Assignment[] | undefined,
  activity: Partial<Activity> = {},
  more: Partial<OperatingModel> = {},
): OperatingModel {
  return documentWith({
    ...people,
    activities: [{ id: 'backup', name: 'Verify backups', ...activity }],
    ...(assignments && { assignments }),
    ...more,
  });
}

/** A document whose list is declared partial, as a whole or for subjects. */
export function partial(collection: string, ...subjects: string[]): Partial<OperatingModel> {
  return { partialCollections: [{ collection, ...(subjects.length > 0 && { subjects }) }] };
}

/** A service `erp` whose activity `backup` is. */
export function erp(more: Partial<NonNullable<OperatingModel['services']>[number]> = {}): Partial<OperatingModel> {
  return { services: [{ id: 'erp', name: 'ERP', ...more }] };
}

/** A scope of severities. */
export function on(...severities: string[]): Pick<Assignment, 'scope'> {
  return { scope: { severities } };
}

/** Schemes that lack something. */
export const onlyDoers = {
  raciScheme: { id: 'house', letters: [{ letter: 'R', label: 'Does', semantics: ['does-work' as const] }] },
};
export const daci = { raciScheme: { id: 'daci' } };

/** A document with nothing but these parts, without the keys whose value is undefined. */
export function plainDocument(parts: Partial<OperatingModel>): OperatingModel {
  return JSON.parse(JSON.stringify(documentWith(parts))) as OperatingModel; // what is left of plain data is of the same type
}
