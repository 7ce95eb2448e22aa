import { formatDate } from '../../internal/time/formatDate.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { formatWall } from '../../internal/time/formatWall.js';
import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { resolveWall } from '../../internal/time/wallClock.js';
import { finding } from './finding.js';
import type { CoverageLintFinding } from './model.js';
import type { TimedHours } from './timedHours.js';
import { daysOfChange, zoneChanges } from './zoneChanges.js';
import type { ZoneChange } from './zoneChanges.js';

const msPerMinute = 60_000;

/** A finding for each boundary that falls into a change of the clocks of the kind that is meant. */
export function boundaryFindings(
  code: 'skipped-boundary' | 'repeated-boundary',
  hours: readonly TimedHours[],
  range: Range,
  fallsInto: (wall: number, change: ZoneChange) => boolean,
): CoverageLintFinding[] {
  return hours.flatMap((one) =>
    zoneChanges(one.table, range).flatMap((change) =>
      daysOfChange(change)
        .filter((day) => one.runsOn(day))
        .flatMap((day) =>
          one.boundaries
            .map(({ is, minutes }) => ({ is, wall: day * msPerDay + minutes * msPerMinute }))
            .filter(({ wall }) => fallsInto(wall, change))
            .map(({ is, wall }) => boundaryFinding(code, one, is, wall)),
        ),
    ),
  );
}

function boundaryFinding(
  code: 'skipped-boundary' | 'repeated-boundary',
  { entity, zone, table }: TimedHours,
  boundary: string,
  wall: number,
): CoverageLintFinding {
  const [, time = ''] = formatWall(wall).split('T');
  return finding(code, entity, {
    date: formatDate(Math.floor(wall / msPerDay)),
    zone,
    parameters: { boundary, time, instant: formatInstant(resolveWall(table, wall)) },
  });
}
