import { checkOptions, isRecord, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { checkIncidents } from '../durations/checkOptions.js';
import type { IncidentRecord } from '../incident/model.js';
import { warning } from '../outcomes/warnings.js';
import { groupPath, partyPath } from '../parties/isSoleTeam.js';
import type { Path } from '../parties/pathsOf.js';
import { holderKeys, holderVerdicts } from './holderVerdicts.js';
import { incidentShare, levelOf } from './incidentShare.js';
import { escalationBases } from './model.js';
import type { EscalationRate, EscalationRateOptions, ShareExclusion } from './model.js';

/**
 * The share of solved incidents that were escalated, by what the caller takes for an escalation.
 *
 * - `tier`: some group that held it stands on a higher tier than one that held it before. The one true reading, and the one that needs the
 *   tiers of groups, which no record has.
 * - `party`: it passed from one party to another, in either direction.
 * - `group`: it passed from one group to another, or to another party: what {@link firstTeamResolution} leaves.
 *
 * `escalated / solved`. What is shown by the groups and parties that are known counts; where they show no escalation and one is not known,
 * the incident is excluded, never taken for a quiet one. Excluded too are incidents that nobody was assigned to and those that are open.
 *
 * @returns a share 0 to 1 with Wilson's interval; `undefined` for no solved incidents
 * @throws ComanagedError `invalid-argument` for records that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 *
 * @example
 * ```ts
 * import { escalationRate } from 'comanaged/metrics';
 *
 * const times = { openedAt: '2026-03-02T09:00Z', resolvedAt: '2026-03-02T12:00Z' };
 * const desk = { at: '2026-03-02T09:00Z', partyId: 'msp', group: 'desk' };
 * const experts = { at: '2026-03-02T10:00Z', partyId: 'msp', group: 'experts' };
 * const incidents = [
 *   { id: 'a', ...times, assignments: [desk] },
 *   { id: 'b', ...times, assignments: [desk, experts] },
 * ];
 * const asOf = '2026-04-01';
 * const raised = escalationRate(incidents, { asOf, by: 'tier', tiers: { desk: 1, experts: 2 } });
 * const crossed = escalationRate(incidents, { asOf, by: 'party' });
 * [raised.share.value, crossed.share.value];
 * // => [0.5, 0]
 * ```
 */
export function escalationRate(incidents: readonly IncidentRecord[], options: EscalationRateOptions): EscalationRate {
  return guarded('incidents', () => {
    checkOptions(options, 'options', [...holderKeys, 'by', 'tiers']);
    const { by } = options;
    if (!escalationBases.includes(by)) refuse('by', `be one of ${escalationBases.join(', ')}`, 'invalid-option');
    const level = levelOf(options);
    const tiers = tiersOf(options);
    checkIncidents(incidents);
    const judge = { tier: (path: Path) => isRaised(path, tiers), party: hasCrossed, group: hasMoved }[by];
    const { spec, verdicts } = holderVerdicts(incidents, options, judge);
    const warnings = verdicts.includes('unmapped-group') ? [warning('unmapped-group')] : [];
    return { by, ...incidentShare(verdicts, spec, level, warnings) };
  });
}

function tiersOf({ by, tiers }: EscalationRateOptions): ReadonlyMap<string, number> {
  if (by !== 'tier') {
    if (tiers !== undefined) refuse('tiers', 'be given with by tier alone', 'invalid-option');
    return new Map();
  }
  const isPlain = isRecord(tiers) && !(tiers instanceof Map);
  if (!isPlain || !Object.values(tiers).every((tier) => Number.isFinite(tier)))
    refuse('tiers', 'be an object of numbers, which by tier needs', 'invalid-option');
  return new Map(Object.entries(tiers));
}

/** A higher tier after a lower one: between the two it must have gone up, whoever else held it. */
function isRaised({ holds }: Path, tiers: ReadonlyMap<string, number>): ShareExclusion | boolean {
  let lowest = Infinity;
  let isKnown = true;
  for (const { partyId, group } of holds) {
    if (partyId === undefined) continue; // nobody yet
    const tier = tiers.get(group ?? '');
    if (tier === undefined) isKnown = false;
    else if (tier > lowest) return true;
    else lowest = tier;
  }
  return isKnown ? false : 'no-tier';
}

function hasCrossed(path: Path): ShareExclusion | boolean {
  if (partyPath(path).length > 1) return true;
  return path.holds.some(({ partyId }) => partyId === null) ? 'unmapped-group' : false;
}

function hasMoved(path: Path): ShareExclusion | boolean {
  if (groupPath(path).length > 1 || partyPath(path).length > 1) return true;
  if (path.holds.some(({ partyId }) => partyId === null)) return 'unmapped-group';
  // Before somebody has it, nobody's group is missing.
  return path.holds.some(({ partyId, group }) => partyId !== undefined && group == null) ? 'no-group' : false;
}
