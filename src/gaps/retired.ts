import type { EntityKind } from '../operating-model/entityPlaces.js';
import type { Activity } from '../services/activities/model.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';

/** Tells whether every rule leaves an entity out. */
export type IsRetired = (kind: EntityKind, entity: { readonly id: string }) => boolean;

/** Kinds of record that are about one subject. */
const aboutOne: ReadonlySet<EntityKind> = new Set<EntityKind>(['evidence', 'review', 'escalation-route']);

/** Kind and id of what a record is about. */
function subjectParts(record: object): readonly string[] {
  const { subject } = record as { readonly subject?: unknown };
  if (typeof subject !== 'string') return [];
  const at = subject.indexOf(':');
  return [subject.slice(0, at), subject.slice(at + 1)];
}

/** What every rule leaves out: retired services, their activities, and records that are about one of these alone. */
export function retired(index: OperatingModelIndex): IsRetired {
  const services = new Set(index.list('service').flatMap(({ id, lifecycle }) => (lifecycle === 'retired' ? [id] : [])));
  if (services.size === 0) return () => false;
  const isRetiredActivity = ({ serviceId }: Pick<Activity, 'serviceId'>) =>
    serviceId != null && services.has(serviceId);
  return (kind, entity) => {
    if (kind === 'service') return services.has(entity.id);
    if (kind === 'activity') return isRetiredActivity(entity as Activity); // the kind says so
    if (!aboutOne.has(kind)) return false;
    const [about = '', id = ''] = subjectParts(entity);
    const activity = about === 'activity' ? index.find('activity', id) : undefined;
    return about === 'service' ? services.has(id) : activity !== undefined && isRetiredActivity(activity);
  };
}
