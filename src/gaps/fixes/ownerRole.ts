import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import type { Assignee } from '../../services/parties/model.js';

/** The role that owns the service of an activity; undefined where the document names none that it lists. */
export function ownerRole(index: OperatingModelIndex, activityId: string): Assignee | undefined {
  const serviceId = index.find('activity', activityId)?.serviceId;
  const id = serviceId == null ? undefined : index.find('service', serviceId)?.ownerRoleId;
  return id == null || index.find('role', id) === undefined ? undefined : { kind: 'role', id };
}
