import { incidentPriorities } from '../../../src/metrics/index.js';
import type { IncidentRecord } from '../../../src/metrics/index.js';
import { mulberry32 } from '../model/random.js';

const [minuteMs, hourMs] = [60_000, 3_600_000];
/** The 24 months in which incidents are opened. */
export const opened = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2026, 0, 1) };
/** When the report is made: long after. */
export const asOf = Date.UTC(2026, 11, 31);

/** Normal draws by the polar method. */
export function normals(seed: number): () => number {
  const next = mulberry32(seed);
  return () => {
    for (;;) {
      const [x, y] = [2 * next() - 1, 2 * next() - 1];
      const square = x * x + y * y;
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  };
}

const wholeMinutes = (ms: number) => Math.floor(ms / minuteMs) * minuteMs; // as tickets have them

/** Incidents as plain objects: log-normal hours around a median of four, so that all have ended at the report. */
export function incidents(count: number): IncidentRecord[] {
  const next = mulberry32(20_240_101);
  const normal = normals(7);
  return Array.from({ length: count }, (_, at) => {
    const openedAt = wholeMinutes(opened.from + next() * (opened.to - opened.from));
    const resolvedAt = openedAt + wholeMinutes(Math.min(300 * 24 * hourMs, 4 * hourMs * Math.exp(1.2 * normal())));
    return { id: `i${at}`, openedAt, resolvedAt, priority: incidentPriorities[Math.floor(next() * 4)] ?? null };
  });
}
