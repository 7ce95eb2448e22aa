import { incidentTrend, scorecard, trendVerdict } from '../../../src/metrics/index.js';
import { mannKendall } from '../../../src/internal/stats/mannKendall.js';
import type { IncidentRecord, MetricDefinition, MetricObservation, TrendVerdict } from '../../../src/metrics/index.js';
import { drawsOf, shareOf } from './draws.js';

/** A row of the table: what was tried, what must hold, what came out. */
export interface Row {
  readonly what: string;
  readonly limit: string;
  readonly found: number;
  readonly holds: boolean;
}

const month = 30.4375 * 86_400_000;
const start = Date.UTC(2025, 0, 1);
const hour = 3_600_000;
const anyChange = { relative: 1e-6 } as const; // so that a direction hangs on the test alone

function atMost(what: string, limit: number, found: number): Row {
  return { what, limit: `at most ${limit}`, found, holds: found <= limit };
}

function hasDirection({ verdict }: TrendVerdict): boolean {
  return verdict === 'improving' || verdict === 'worsening';
}

function periodsOf(values: Float64Array, metricId: string): MetricObservation[] {
  return Array.from(values, (value, at) => ({
    metricId,
    start: new Date(start + at * month).toISOString(),
    end: new Date(start + (at + 1) * month).toISOString(),
    value,
  }));
}

function verdictOn(values: Float64Array, kind: 'duration' | 'value', tolerance: number): TrendVerdict {
  const observations = periodsOf(values, 'm');
  const metric = { direction: 'lower-is-better', kind, tolerance: { absolute: tolerance } } as const;
  return trendVerdict(metric, observations, { asOf: start + values.length * month });
}

function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** Incidents spread over a span, each of which takes some hours; those that have not ended at its end are open. */
function incidentsOf(hours: Float64Array, opened: Float64Array, months: number): IncidentRecord[] {
  const end = start + months * month;
  return Array.from(hours, (each, at): IncidentRecord => {
    const openedAt = Math.round(start + (opened[at] ?? 0) * months * month);
    const resolvedAt = Math.round(openedAt + each * hour);
    return { id: `i${at}`, openedAt, resolvedAt: resolvedAt <= end ? resolvedAt : null };
  });
}

/** Verdicts with a direction where nothing changes, and without one where something does. */
export function trendRows(runs: number): Row[] {
  const rows: Row[] = [];
  for (const sigma of [0.8, 1.2, 2, 3]) {
    for (const each of [10, 30]) {
      const draws = drawsOf(`no change ${sigma} ${each}`);
      const medians = (): Float64Array =>
        Float64Array.from({ length: 12 }, () => median(draws.lognormals(each, sigma)));
      const found = shareOf(runs, () => hasDirection(verdictOn(medians(), 'duration', 1e-9)));
      rows.push(atMost(`no change: 12 medians of ${each}, lognormal ${sigma}`, 0.06, found));
      const asOf = start + 12 * month;
      const records = shareOf(runs, () => {
        const n = 12 * each;
        const hours = draws.lognormals(n, sigma).map((value) => Math.min(value, 1e5));
        const incidents = incidentsOf(hours, draws.uniforms(n), 12).map((incident) => ({
          ...incident,
          resolvedAt: incident.resolvedAt ?? asOf, // all have ended
        }));
        return hasDirection(incidentTrend(incidents, { metric: 'time-to-resolve', asOf, tolerance: anyChange }));
      });
      rows.push(atMost(`no change: ${12 * each} incidents, lognormal ${sigma}, all ended`, 0.06, records));
    }
  }
  for (const law of ['exponential', 'lognormal'] as const) {
    for (const scale of [5, 20, 60, 150]) {
      const draws = drawsOf(`open ${law} ${scale}`);
      const asOf = start + 12 * month;
      let [open, all] = [0, 0];
      const found = shareOf(runs, () => {
        const hours = law === 'exponential' ? draws.exponentials(240) : draws.lognormals(240, 1.2);
        const incidents = incidentsOf(
          hours.map((value) => value * scale),
          draws.uniforms(240),
          12,
        );
        open += incidents.filter(({ resolvedAt }) => resolvedAt === null).length;
        all += incidents.length;
        return hasDirection(incidentTrend(incidents, { metric: 'time-to-resolve', asOf, tolerance: anyChange }));
      });
      const share = Math.round((open / all) * 100);
      rows.push(atMost(`no change: 240 incidents, ${law}, ${share} % open`, 0.06, found));
    }
  }
  for (const n of [12, 18, 24, 36]) {
    const draws = drawsOf(`resembling ${n}`);
    const found = shareOf(runs, () => hasDirection(verdictOn(draws.resembling(n, 0.3), 'value', 1e-9)));
    rows.push(atMost(`no change: ${n} periods that resemble each other by 0.3`, 0.08, found));
  }
  const twelve = Array.from({ length: 12 }, (_, at): MetricDefinition => ({
    ...{ id: `m${at}`, name: `m${at}`, area: 'team', core: true, direction: 'lower-is-better' },
    tolerance: { absolute: 1e-9 },
  }));
  const many = drawsOf('scorecard');
  const some = Math.ceil(runs / 2);
  const falsely = shareOf(some, () => {
    const observations = twelve.flatMap(({ id }) => periodsOf(many.normals(12), id));
    const card = scorecard(twelve, observations, { asOf: start + 12 * month });
    return card.metrics.some(({ verdict }) => verdict === 'improving' || verdict === 'worsening');
  });
  rows.push(atMost('any false direction among 12 metrics of 12 periods', 0.07, falsely));
  for (const n of [12, 24]) {
    const draws = drawsOf(`power ${n}`);
    let plain = 0;
    const found = shareOf(runs, () => {
      const values = draws.normals(n).map((noise, at) => noise - (2 * at) / (n - 1));
      if (mannKendall(values).p <= 0.05) plain++;
      return hasDirection(verdictOn(values, 'value', 1e-9));
    });
    rows.push(atMost(`power lost to the correction for resemblance: ${n} periods`, 0.03, plain / runs - found));
  }
  for (const n of [12, 24]) {
    const draws = drawsOf(`flat ${n}`);
    // A change of twice the tolerance, which is two standard deviations of the noise
    const found = shareOf(runs, () => {
      const values = draws.normals(n).map((noise, at) => noise + (4 * at) / (n - 1));
      return verdictOn(values, 'value', 2).verdict === 'flat';
    });
    rows.push(atMost(`"flat" at twice the tolerance: ${n} periods`, 0.05, found));
  }
  return rows;
}
