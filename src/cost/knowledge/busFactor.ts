import { guarded } from '../../internal/guarded.js';
import { checkHeldServices } from './heldServices.js';
import type { HeldService } from './heldServices.js';

/** How few people must leave until nobody knows a critical service. */
export interface BusFactor {
  /** Unknown where no critical service has known holders; none where no service is critical. */
  readonly status: 'known' | 'unknown' | 'none';
  /** Fewest people whose loss leaves a critical service without a holder; 0 where one has none; null where it is not known. */
  readonly value: number | null;
  /** Whether it is exact. It is an upper bound where holders, or how critical a service is, are unknown. */
  readonly isExact: boolean;
  /** Every critical service with so few holders, in the order given: losing these people is enough. */
  readonly witnesses: readonly { readonly serviceId: string; readonly holders: readonly string[] }[];
  /** Critical services whose holders are unknown. */
  readonly unknownServiceIds: readonly string[];
  /** Services of which it is unknown how critical they are. */
  readonly unratedServiceIds: readonly string[];
}

/**
 * Fewest people whose loss leaves at least one critical service without anybody who knows it: the least number of holders of a critical
 * service, with the services and people that show it.
 *
 * @throws ComanagedError `invalid-argument` where a service comes twice or a member is of a wrong kind
 * @see the bus or truck factor of software teams, here by service
 * @example
 * ```ts
 * import { busFactor } from 'comanaged/cost';
 *
 * const { value, witnesses } = busFactor([
 *   { id: 'erp', criticality: 'critical', holders: ['anna', 'partner-erp'] },
 *   { id: 'identity', criticality: 'critical', holders: ['ben'] },
 *   { id: 'wiki', criticality: 'low', holders: [] },
 * ]);
 * value;
 * // => 1
 * witnesses;
 * // => [{ serviceId: 'identity', holders: ['ben'] }]
 * ```
 */
export function busFactor(services: readonly HeldService[]): BusFactor {
  return guarded('services', () => {
    checkHeldServices(services);
    const critical = services.filter(({ criticality }) => criticality === 'critical');
    const unrated = services.filter(({ criticality }) => criticality === undefined);
    const known = critical.flatMap(({ id, holders }) =>
      holders === undefined ? [] : [{ serviceId: id, holders: [...new Set(holders)] }],
    );
    const unknown = critical.filter(({ holders }) => holders === undefined);
    const least = Math.min(...known.map(({ holders }) => holders.length));
    const isNone = critical.length === 0 && unrated.length === 0;
    return {
      status: known.length > 0 ? 'known' : isNone ? 'none' : 'unknown',
      value: known.length > 0 ? least : null,
      isExact: isNone || (known.length > 0 && (least === 0 || (unknown.length === 0 && unrated.length === 0))),
      witnesses: known.filter(({ holders }) => holders.length === least),
      unknownServiceIds: unknown.map(({ id }) => id),
      unratedServiceIds: unrated.map(({ id }) => id),
    };
  });
}
