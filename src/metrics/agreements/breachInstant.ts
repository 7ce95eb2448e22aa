import { isComanagedError } from '../../internal/errors.js';
import type { Clock } from '../durations/elapsed.js';
import { stopsWithin } from '../durations/stoppedTime.js';
import type { IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';

/** When a promise is used up. */
export interface BreachInstant {
  /** Epoch milliseconds; null where that is not within the range of the clock. */
  readonly ms: number | null;
  /** Whether the clock stands still at the moment. */
  readonly isPaused: boolean;
}

/** When an amount of time on a clock is used up, pauses known so far left out; one that goes on is taken to end at the moment. */
export function breachInstant(
  clock: Clock,
  record: IncidentRecord,
  at: number,
  { start, amount, asOf }: { readonly start: number; readonly amount: number; readonly asOf: number },
): BreachInstant {
  const { kind, business } = clock;
  const hasPauses = kind === 'net' || kind === 'net-business';
  const stops = hasPauses ? (stopsWithin(record, at, start, asOf) ?? []) : [];
  const isPaused = hasPauses && goesOn(record, at, asOf);
  if (business === undefined) return { ms: addUnstopped(start, amount, stops), isPaused };
  const pauses = Array.from({ length: stops.length / 2 }, (_, place) => ({
    start: stops[2 * place] ?? 0,
    end: stops[2 * place + 1] ?? 0,
  }));
  return { ms: withinRange(() => business.dueMs(start, amount, pauses)), isPaused };
}

/** When the clock runs again from a moment on; null where that is not within its range. */
export function runsAgain({ business }: Clock, from: number): number | null {
  return business === undefined ? from : withinRange(() => business.nextOpenMs(from));
}

function withinRange(ask: () => number | null): number | null {
  try {
    return ask();
  } catch (error) {
    if (isComanagedError(error) && error.code === 'out-of-range') return null;
    throw error;
  }
}

function addUnstopped(start: number, amount: number, stops: readonly number[]): number {
  let end = start + amount;
  for (let place = 0; place < stops.length; place += 2) {
    const [from, to] = [stops[place] ?? 0, stops[place + 1] ?? 0];
    if (from < end) end += to - from;
  }
  return end;
}

/** Whether a pause holds at the moment, and does not only end there. */
function goesOn({ pauses }: IncidentRecord, at: number, asOf: number): boolean {
  return (pauses ?? []).some(({ start, end, stopsClock }, place) => {
    const from = readInstant(start, at, `pauses/${place}/start`) ?? 0;
    const to = readInstant(end, at, `pauses/${place}/end`) ?? Infinity;
    return stopsClock !== false && from <= asOf && to > asOf;
  });
}
