import { isRecord, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import type { MetricObservation } from '../model.js';
import type { Exclusion } from '../outcomes/outcomes.js';

/** A period that was measured. */
export interface Point {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/** Periods in the order of time, and those that are left out. */
export interface Series {
  readonly points: readonly Point[];
  readonly excluded: readonly Exclusion[];
}

const agreement = 1e-9;

/**
 * Reads the observations of a metric up to a moment.
 *
 * @throws ComanagedError `invalid-argument` for what is none, a share that disagrees with its parts, or periods that overlap
 */
export function seriesOf(
  observations: readonly MetricObservation[],
  metricId: string | undefined,
  asOf: number,
): Series {
  if (!Array.isArray(observations)) refuse('observations', 'be an array');
  const points: Point[] = [];
  const counts = { 'other-metric': 0, 'not-measured': 0, 'after-as-of': 0 };
  for (const [at, observation] of (observations as readonly MetricObservation[]).entries()) {
    if (!isRecord(observation)) refuse(`observations/${at}`, 'be an object');
    if (metricId !== undefined && observation.metricId !== metricId) {
      counts['other-metric']++;
      continue;
    }
    const point = pointOf(observation, at);
    if (point === undefined) counts['not-measured']++;
    else if (point.to > asOf) counts['after-as-of']++;
    else points.push(point);
  }
  points.sort((a, b) => a.from - b.from);
  if (points.some(({ from }, at) => from < (points[at - 1]?.to ?? 0))) refuse('observations', 'not overlap');
  const excluded = Object.entries(counts).flatMap(([reason, count]) => (count > 0 ? [{ reason, count }] : []));
  return { points, excluded };
}

function pointOf({ start, end, value, numerator, denominator }: MetricObservation, at: number): Point | undefined {
  const path = `observations/${at}`;
  const from = parseInstant(start);
  const to = parseInstant(end);
  if (from === undefined || to === undefined || to <= from) refuse(path, 'end at an instant after its start');
  if (value === null) return undefined;
  const parts = { numerator: numerator ?? undefined, denominator: denominator ?? undefined };
  const bounds = { least: 0, optional: true };
  refuseFaults([
    ...numberFaults(value, `${path}/value`, { least: -1e15, most: 1e15 }),
    ...numberFaults(parts.numerator, `${path}/numerator`, bounds),
    ...numberFaults(parts.denominator, `${path}/denominator`, bounds),
  ]);
  const { numerator: part, denominator: whole } = parts;
  const disagrees =
    part !== undefined && whole !== undefined && whole > 0 && Math.abs(part / whole - value) > agreement;
  if (disagrees) refuse(`${path}/value`, 'be its numerator over its denominator');
  return { from, to, value: value + 0, ...parts };
}
