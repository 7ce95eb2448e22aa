import { isRecord, refuse } from '../../internal/check.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import type { IncidentOutage, IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';
import type { Exclusion } from '../outcomes/outcomes.js';
import type { Stretch } from './stretches.js';

/** An outage of an incident. */
export interface IncidentStretch extends Stretch {
  /** Place of the incident among the records. */
  readonly at: number;
}

/** The outages of incidents as far as they are known at a moment, and the incidents that are left out. */
export function outagesOf(
  incidents: readonly IncidentRecord[],
  asOf: number,
): { readonly stretches: readonly IncidentStretch[]; readonly excluded: readonly Exclusion[] } {
  const stretches: IncidentStretch[] = [];
  const counts = { 'after-as-of': 0, canceled: 0, 'no-outages-stated': 0, 'inconsistent-timestamps': 0 };
  for (const [at, record] of incidents.entries()) {
    const opened = readInstant(record.openedAt, at, 'openedAt') ?? 0;
    const found = (record.outages ?? []).map((outage, place) => ({
      at,
      from: readInstant(outage.start, at, `outages/${place}/start`) ?? 0,
      to: readInstant(outage.end, at, `outages/${place}/end`) ?? Infinity,
    }));
    if (opened > asOf) counts['after-as-of']++;
    else if (record.status === 'canceled') counts.canceled++;
    else if (record.outages === undefined) counts['no-outages-stated']++;
    else if (found.some(({ from, to }) => to < from)) counts['inconsistent-timestamps']++;
    else stretches.push(...found.filter(({ from }) => from <= asOf));
  }
  const excluded = Object.entries(counts).flatMap(([reason, count]) => (count > 0 ? [{ reason, count }] : []));
  return { stretches, excluded };
}

/** Planned maintenance as stretches. */
export function pausesAsStretches(maintenance: readonly IncidentOutage[] | undefined): readonly Stretch[] {
  if (maintenance === undefined) return [];
  if (!Array.isArray(maintenance)) refuse('maintenance', 'be an array');
  return (maintenance as readonly unknown[]).map((each, place) => {
    if (!isRecord(each)) refuse(`maintenance/${place}`, 'be an object');
    const { start, end } = each;
    const from = instant(start);
    const to = end === undefined || end === null ? Infinity : instant(end);
    if (from === undefined || to === undefined || to < from) {
      refuse(`maintenance/${place}`, 'start at an instant, and end at none before it');
    }
    return { from, to };
  });
}

function instant(value: unknown): number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? parseInstant(value) : undefined;
}
