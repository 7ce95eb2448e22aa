import { measureOf } from '../durations/checkOptions.js';
import { exclusionPlace, measure } from '../durations/measure.js';
import type { Measure } from '../durations/measure.js';
import { durationExclusions } from '../durations/model.js';
import type { IncidentRecord } from '../incident/model.js';
import { groupParties } from '../parties/groupParties.js';
import { pathsOf } from '../parties/pathsOf.js';
import type { Path } from '../parties/pathsOf.js';
import type { ShareVerdict } from './incidentShare.js';
import { shareKeys } from './incidentShare.js';
import type { HolderShareOptions, ShareExclusion } from './model.js';

/** Keys of what a share that hangs on holders is asked for. */
export const holderKeys: readonly string[] = [...shareKeys, 'ending', 'groups'];

/** Judges each incident that is solved at the moment and was ever assigned by who held it; the others get their reason. */
export function holderVerdicts(
  incidents: readonly IncidentRecord[],
  { asOf, from, to, zone, zones, ending, groups }: HolderShareOptions,
  judge: (path: Path) => ShareExclusion | boolean,
): { readonly spec: Measure; readonly verdicts: readonly ShareVerdict[] } {
  const spec = measureOf({ asOf, from, to, zone, zones }, 'time-to-resolve', ending);
  const { state } = measure(incidents, spec);
  const verdicts = Array.from(state, (each): ShareVerdict => durationExclusions[exclusionPlace(each)] ?? 'open');
  for (const path of pathsOf(incidents, state, spec, groupParties(groups))) {
    if (path.holds.length === 0) verdicts[path.at] = 'no-assignment';
    else if (!path.isOpen) verdicts[path.at] = judge(path);
  }
  return { spec, verdicts };
}
