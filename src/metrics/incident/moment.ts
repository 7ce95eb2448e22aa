import { zonedInstant } from '../../coverage/zones/zonedInstant.js';
import { refuse } from '../../internal/check.js';
import { parseDate } from '../../internal/time/parseDate.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import type { InstantInput } from './model.js';

/** The zone in which dates begin. */
export interface ZoneOptions {
  /** IANA zone in which a date begins and months are counted; absent: UTC. */
  readonly zone?: string | undefined;
  /** Where the offsets of zones come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
}

/** Keys of the zone options. */
export const zoneKeys = ['zone', 'zones'] as const;

/**
 * Epoch milliseconds of an option that is a date, whose 00:00 in the zone is meant, or an instant.
 *
 * @throws ComanagedError `invalid-option` for anything else, `unknown-zone`
 */
export function moment(value: InstantInput | undefined, option: string, { zone = 'UTC', zones }: ZoneOptions): number {
  const isDate = typeof value === 'string' && parseDate(value) !== undefined;
  const instant = isDate && zone !== 'UTC' ? zonedInstant(value, '00:00', zone, { zones }) : value;
  const text = isDate && zone === 'UTC' ? `${value}T00:00Z` : instant;
  const ms = typeof text === 'string' || typeof text === 'number' ? parseInstant(text) : undefined;
  return ms ?? refuse(option, 'be a date YYYY-MM-DD, or an instant with Z or an offset', 'invalid-option');
}
