import type { OperatingModel } from '../../src/operating-model/model.js';

/** A small operation with a clear activity, one that both sides leave to the other, one not assessed, and a service of nobody. */
export const larch: OperatingModel = {
  id: 'larch',
  name: 'Larch Ltd',
  parties: [
    { id: 'own', name: 'Own IT', kind: 'internal' },
    { id: 'msp', name: 'Provider | Co', kind: 'provider' },
  ],
  people: [{ id: 'ada', name: 'Ada Cole', partyId: 'own' }],
  roles: [{ id: 'lead', name: '=IT lead', partyId: 'own', holders: ['ada'] }],
  services: [{ id: 'erp', name: 'ERP', ownerRoleId: null }],
  activities: [
    { id: 'desk', name: 'Run the *desk*', section: 'Users', serviceId: null },
    { id: 'backup', name: 'Verify backups', serviceId: null },
    { id: 'train', name: 'Train users', section: 'Users', serviceId: null },
    { id: 'plan', name: 'Plan -\nbudget', serviceId: null },
  ],
  assignments: [
    { activityId: 'desk', assignee: { kind: 'role', id: 'lead' }, responsibility: 'A' },
    { activityId: 'desk', assignee: { kind: 'person', id: 'ada' }, responsibility: 'R', scope: { severities: ['p1'] } },
    { activityId: 'desk', assignee: { kind: 'person', id: 'ada' }, responsibility: 'C' },
    { activityId: 'backup', assignee: { kind: 'role', id: 'lead' }, responsibility: 'I' },
    { activityId: 'backup', assignee: { kind: 'party', id: 'msp' }, responsibility: 'C' },
    { activityId: 'plan', assignee: { kind: 'role', id: 'lead' }, responsibility: 'A' },
    { activityId: 'gone', assignee: { kind: 'role', id: 'lead' }, responsibility: 'A' },
  ],
  partialCollections: [{ collection: 'assignments', subjects: ['activity:train'] }],
};
