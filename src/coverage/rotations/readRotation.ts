import { refuse } from '../../internal/check.js';
import type { ZonesInUse } from '../../internal/time/zonesInUse.js';
import { faultsBelow } from '../plan/faultsBelow.js';
import { zoneReader } from '../plan/preparePlan.js';
import { prepareOverrides, prepareRotations } from '../plan/prepareRotations.js';
import type { PreparedOverride, PreparedRotation } from '../plan/prepared.js';

/** One rotation and the overrides that can change it, read. */
export interface ReadRotation {
  readonly rotation: PreparedRotation;
  readonly overrides: readonly PreparedOverride[];
}

/**
 * Reads a rotation and its overrides into numbers.
 *
 * @throws ComanagedError with all faults of the rotation, or else all of the overrides
 */
export function readRotation(rotation: unknown, overrides: unknown, zones: ZonesInUse): ReadRotation {
  const faults = faultsBelow('rotation', '/rotations/0');
  const [read] = prepareRotations([rotation], { faults, zoneIn: zoneReader(zones, faults) });
  faults.end();
  const listFaults = faultsBelow('overrides', '/overrides');
  const list = prepareOverrides(overrides, listFaults);
  listFaults.end();
  if (read === undefined) return refuse('rotation', 'be an object');
  return {
    rotation: read,
    overrides: list.filter(({ rotationId }) => rotationId === null || rotationId === read.id),
  };
}
