import type { EntityKind } from '../operating-model/entityPlaces.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';

/** Tells whether every rule leaves an entity out. */
export type IsRetired = (kind: EntityKind, entity: { readonly id: string }) => boolean;

/** What every rule leaves out: retired services and their activities. */
export function retired(index: OperatingModelIndex): IsRetired {
  const services = new Set(index.list('service').flatMap(({ id, lifecycle }) => (lifecycle === 'retired' ? [id] : [])));
  if (services.size === 0) return () => false;
  return (kind, entity) => {
    if (kind === 'service') return services.has(entity.id);
    const { serviceId } = entity as { readonly serviceId?: string | null | undefined };
    return kind === 'activity' && serviceId != null && services.has(serviceId);
  };
}
