import { dayNumber } from '../../internal/time/dayNumber.js';
import { formatDate } from '../../internal/time/formatDate.js';
import { msPerDay } from '../../internal/time/limits.js';
import type { LintContext } from './context.js';
import { finding } from './finding.js';
import type { CoverageLintFinding, LintEntity } from './model.js';

const plan: LintEntity = { kind: 'plan', id: null, pointer: '' };
const fixed = ['utc', 'etc/utc'];

/**
 * L10: a range that reaches beyond its time-zone data. A release such as `2025c` was made within its year: what lies behind the end of
 * that year is a prediction, whatever the letter. A label that is no release has no age. Plans in UTC alone follow no government.
 */
export function predictedTime({ raw, range, zones, requirements }: LintContext): CoverageLintFinding[] {
  const zoned = [raw, ...requirements.map((requirement) => requirement.raw)].flatMap((owner) => [
    ...(owner.windows ?? []),
    ...(owner.closures ?? []),
    ...(owner.breaks ?? []),
    ...('rotations' in owner ? (owner.rotations ?? []) : []),
  ]);
  if (zoned.every(({ zone }) => fixed.includes(zone.toLowerCase()))) return [];
  const timeZoneData = zones.timeZoneData();
  const release = /^(?:tzdata)?(\d{4})[a-z]{0,2}$/.exec(timeZoneData);
  if (release === null) return [finding('undated-time-zone-data', plan, { parameters: { timeZoneData } })];
  const nextYear = dayNumber(Number(release[1]) + 1, 1, 1) ?? 0;
  if (range.to <= nextYear * msPerDay) return [];
  const date = formatDate(Math.max(nextYear, Math.floor(range.from / msPerDay)));
  return [finding('predicted-time', plan, { date, parameters: { timeZoneData } })];
}
