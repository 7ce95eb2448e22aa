import { isZoneName } from '../../../internal/time/zone.js';
import { windowsZones } from './windowsZones.js';

/** A zone that a name of a calendar means. */
export interface NamedZone {
  readonly zone: string;
  /** Whether the name is not that of the zone itself. */
  readonly isMapped: boolean;
}

/** Segments of the longest names of zones, and one more. */
const mostSegments = 4;
const longestName = 256;

/**
 * The zone that a name of a calendar means: that zone itself, what the caller says, the zone of a Windows name, the longest zone at
 * the end of a path.
 */
export function namedZone(
  name: string,
  isKnown: (zone: string) => boolean,
  own: ReadonlyMap<string, string>,
): NamedZone | undefined {
  if (isZoneName(name) && isKnown(name)) return { zone: name, isMapped: false };
  if (name.length > longestName) return undefined;
  const key = name.trim().toLowerCase();
  const windows = own.get(key) ?? windowsZones.find(([known]) => known === key)?.[1];
  if (windows !== undefined && isKnown(windows)) return { zone: windows, isMapped: true };
  const segments = name.trim().split('/');
  for (let first = Math.max(0, segments.length - mostSegments); first < segments.length; first++) {
    const zone = segments.slice(first).join('/');
    if (isZoneName(zone) && isKnown(zone)) return { zone, isMapped: true };
  }
  return undefined;
}
