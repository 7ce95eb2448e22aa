import { isRecord, refuse } from '../../internal/check.js';
import { ComanagedError } from '../../internal/errors.js';
import { msPerDay } from '../../internal/time/limits.js';
import { rangeOf } from '../../internal/time/rangeOf.js';
import type { Range, RangeOptions } from '../../internal/time/rangeOf.js';
import { standardZones } from '../../internal/time/standardZones.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import { zonesInUse } from '../../internal/time/zonesInUse.js';
import type { ZonesInUse } from '../../internal/time/zonesInUse.js';
import type { CoveragePlan } from '../model.js';

/** The range of a calculation, and where the offsets of its zones come from. */
export interface CoverageRangeOptions extends RangeOptions {
  /** Where the offsets of zones come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
}

/** The options of a range. */
export const rangeKeys = ['from', 'to', 'maximumYears', 'zones'] as const;

/** Most days on which windows and hourly turns of one plan may start, all together: a house default against plans that fill the memory. */
export const maximumOccurrences = 20_000_000;

const hoursPerDay = 24;

/** Reads the options of a range. */
export function planRange(options: CoverageRangeOptions): { readonly range: Range; readonly zones: ZonesInUse } {
  const range = rangeOf(options);
  const { zones = standardZones() } = options;
  if (!isRecord(zones) || typeof zones['transitions'] !== 'function') {
    refuse('zones', 'be a provider of time zones', 'invalid-option');
  }
  return { range, zones: zonesInUse(zones, range.from, range.to) };
}

/** What starts again and again. */
interface Startable extends Pick<CoveragePlan, 'rotations'> {
  readonly windows?: readonly unknown[] | undefined;
}

/** Refuses a range in which a plan would start more often than can be kept. */
export function checkOccurrences(plan: Startable, { from, to }: Range): void {
  if (Math.ceil((to - from) / msPerDay) <= mostDaysOf(plan)) return;
  const message = `to must be so close to from that the plan starts at most ${maximumOccurrences} times.`;
  throw new ComanagedError('range-too-long', 'to', message);
}

/** Days of the longest range in which a plan does not start more often than can be kept. */
export function mostDaysOf({ windows, rotations }: Startable): number {
  const hourly = rotations?.filter(({ unit }) => unit === 'hour').length ?? 0;
  const daily = (windows?.length ?? 0) + (rotations?.length ?? 0) - hourly;
  return Math.floor(maximumOccurrences / Math.max(1, daily + hourly * hoursPerDay)) - 1;
}
