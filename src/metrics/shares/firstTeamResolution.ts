import { checkOptions } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { checkIncidents } from '../durations/checkOptions.js';
import type { IncidentRecord } from '../incident/model.js';
import { groupPath, isSoleTeam } from '../parties/isSoleTeam.js';
import type { Path } from '../parties/pathsOf.js';
import { holderKeys, holderVerdicts } from './holderVerdicts.js';
import { incidentShare, levelOf } from './incidentShare.js';
import type { HolderShareOptions, IncidentShare, ShareExclusion } from './model.js';

/**
 * The share of solved incidents that the first team solved: one group of one party held the incident from its first assignment up to the
 * solution.
 *
 * `held by one group alone / solved with a group named`. Another person of the group is the same team; the same name in another party is
 * not. An incident that left the group and came back does not count. Assignments without a group are passed over, and incidents that
 * name none are excluded, as are those that nobody was assigned to and those that are open. With the ending `first` an incident counts
 * as solved even if it was opened again; with `final` it must be solved to the end.
 *
 * @returns a share 0 to 1 with Wilson's interval; `undefined` for no solved incidents with a group
 * @throws ComanagedError `invalid-argument` for records that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 *
 * @example
 * ```ts
 * import { firstTeamResolution } from 'comanaged/metrics';
 *
 * const times = { openedAt: '2026-03-02T09:00Z', resolvedAt: '2026-03-02T12:00Z' };
 * const desk = { at: '2026-03-02T09:00Z', partyId: 'internal', group: 'desk' };
 * const noc = { at: '2026-03-02T10:00Z', partyId: 'msp', group: 'noc' };
 * const incidents = [
 *   { id: 'a', ...times, assignments: [desk] },
 *   { id: 'b', ...times, assignments: [desk, noc] },
 *   { id: 'c', ...times },
 * ];
 * const { numerator, denominator, excluded } = firstTeamResolution(incidents, { asOf: '2026-04-01' });
 * [numerator, denominator, excluded];
 * // => [1, 2, [{ reason: 'no-assignment', count: 1 }]]
 * ```
 */
export function firstTeamResolution(incidents: readonly IncidentRecord[], options: HolderShareOptions): IncidentShare {
  return guarded('incidents', () => {
    checkOptions(options, 'options', holderKeys);
    const level = levelOf(options);
    checkIncidents(incidents);
    const { spec, verdicts } = holderVerdicts(incidents, options, soleTeamOf);
    return incidentShare(verdicts, spec, level);
  });
}

function soleTeamOf(path: Path): ShareExclusion | boolean {
  return isSoleTeam(path) ?? (groupPath(path).length === 0 ? 'no-group' : 'unmapped-group');
}
