import { isRecord, refuse } from '../../internal/check.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import type { Range } from '../../internal/time/rangeOf.js';

/** Time during which a clock stands still, half-open. */
export interface Pause {
  /** First instant. */
  readonly start: string | number;
  /** Instant after the last one; absent or null: it goes on. */
  readonly end?: string | number | null | undefined;
}

const none: readonly Range[] = [];

/** Pauses in order, without overlaps; the end of one that goes on is infinity. */
export function joinedPauses(pauses: readonly Pause[] | undefined): readonly Range[] {
  if (pauses === undefined) return none;
  if (!Array.isArray(pauses)) return refuse('pauses', 'be an array');
  const read = pauses.map(readPause).sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of read) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

function readPause(pause: unknown, position: number): Range {
  const path = `pauses/${position}`;
  if (!isRecord(pause)) return refuse(path, 'be an object');
  const from = instantOf(pause['start'], `${path}/start`);
  const { end } = pause;
  const to = end === undefined || end === null ? Infinity : instantOf(end, `${path}/end`);
  return to > from ? { from, to } : refuse(`${path}/end`, 'lie after start');
}

function instantOf(value: unknown, path: string): number {
  const ms = typeof value === 'string' || typeof value === 'number' ? parseInstant(value) : undefined;
  return ms ?? refuse(path, 'be an instant with Z or an offset, or epoch milliseconds');
}
