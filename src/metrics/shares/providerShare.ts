import { checkOptions, isTexts, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { checkIncidents } from '../durations/checkOptions.js';
import type { IncidentRecord } from '../incident/model.js';
import { warning } from '../outcomes/warnings.js';
import { partyCounts } from '../parties/partyCounts.js';
import { holderKeys, holderVerdicts } from './holderVerdicts.js';
import { incidentShare, levelOf } from './incidentShare.js';
import type { ProviderShare, ProviderShareOptions } from './model.js';

/**
 * The share of solved incidents that a provider solved: it held the incident when it was solved, whoever had it before.
 *
 * `last held by a provider / solved with a last party`. It tells who does the work, and not who does it well. The share of the others is
 * 1 less it. Where the group that held it last maps to no party, the incident is excluded, as are those that nobody was assigned to and
 * those that are open.
 *
 * @returns a share 0 to 1 with Wilson's interval; `undefined` for no solved incidents with a last party
 * @throws ComanagedError `invalid-argument` for records that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 *
 * @example
 * ```ts
 * import { providerShare } from 'comanaged/metrics';
 *
 * const times = { openedAt: '2026-03-02T09:00Z', resolvedAt: '2026-03-02T12:00Z' };
 * const incidents = [
 *   { id: 'a', ...times, assignments: [{ at: '2026-03-02T09:00Z', partyId: 'internal' }] },
 *   { id: 'b', ...times, assignments: [{ at: '2026-03-02T09:00Z', partyId: 'msp' }] },
 *   { id: 'c', ...times, assignments: [{ at: '2026-03-02T09:00Z', group: 'noc' }] },
 * ];
 * const options = { asOf: '2026-04-01', providerPartyIds: ['msp'] };
 * const report = providerShare(incidents, options);
 * [report.numerator, report.denominator, report.excluded[0].reason];
 * // => [1, 2, 'unmapped-group']
 * providerShare(incidents, { ...options, groups: { noc: 'msp' } }).parties;
 * // => [{ partyId: 'internal', count: 1 }, { partyId: 'msp', count: 2 }]
 * ```
 */
export function providerShare(incidents: readonly IncidentRecord[], options: ProviderShareOptions): ProviderShare {
  return guarded('incidents', () => {
    checkOptions(options, 'options', [...holderKeys, 'providerPartyIds']);
    const { providerPartyIds } = options;
    if (!isTexts(providerPartyIds)) refuse('providerPartyIds', 'be an array of party ids', 'invalid-option');
    const level = levelOf(options);
    checkIncidents(incidents);
    const providers = new Set(providerPartyIds);
    const last: string[] = [];
    const { spec, verdicts } = holderVerdicts(incidents, options, ({ holds }) => {
      const partyId = holds.at(-1)?.partyId ?? null;
      if (partyId === null) return 'unmapped-group';
      last.push(partyId);
      return providers.has(partyId);
    });
    const warnings = verdicts.includes('unmapped-group') ? [warning('unmapped-group')] : [];
    return { ...incidentShare(verdicts, spec, level, warnings), parties: partyCounts(last) };
  });
}
