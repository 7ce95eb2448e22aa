import type { RestorationItem } from '../options/model.js';
import type { Placed } from './outage.js';

/** The first item that speaks of a service and a severity, and where it stands. */
export function restorationFor(
  { value: items = [], field }: Placed<readonly RestorationItem[] | undefined>,
  serviceId: string,
  severity: string,
): Placed<RestorationItem> | undefined {
  const at = items.findIndex(
    ({ serviceIds, severities }) =>
      (serviceIds === undefined || serviceIds.includes(serviceId)) &&
      (severities === undefined || severities.includes(severity)),
  );
  const value = items[at];
  return value === undefined ? undefined : { value, field: `${field}/${at}` };
}
