import { presentZoneName } from '../../internal/time/zoneLinks.js';
import { weekdayOf } from '../compile/dailyStretches.js';
import type { LintContext } from './context.js';
import { finding } from './finding.js';
import type { CoverageLintFinding } from './model.js';

/** L9: replacements that replace nothing: no window in the zone, or none that starts on the date. */
export function replacementEffect({ entries }: LintContext): CoverageLintFinding[] {
  return entries.replacements.flatMap(({ entity, raw, read: { zone, day } }) => {
    const ofZone = entries.windows.filter((window) => presentZoneName(window.raw.zone) === zone);
    const starts = ofZone.some(
      ({ read: { days, from, until } }) => day >= from && day <= until && (days >> weekdayOf(day)) & 1,
    );
    if (starts) return [];
    const code = ofZone.length === 0 ? 'replacement-without-window' : 'replacement-off-days';
    return [finding(code, entity, { date: raw.date, zone: raw.zone })];
  });
}
