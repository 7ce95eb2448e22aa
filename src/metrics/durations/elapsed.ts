import type { BusinessClock } from '../../coverage/clock/clock.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import type { IncidentRecord } from '../incident/model.js';
import type { DurationClock, DurationExclusion } from './model.js';
import { stopsWithin } from './stoppedTime.js';

/** A clock that was checked. */
export interface Clock {
  readonly kind: DurationClock;
  readonly business: BusinessClock | undefined;
  /** Range within which it can answer. */
  readonly from: number;
  readonly to: number;
}

/** The clock of options that were checked. */
export function clockOf(kind: DurationClock, business: BusinessClock | undefined): Clock {
  const counts = kind === 'business' || kind === 'net-business';
  if (!counts || business === undefined) return { kind, business: undefined, from: -Infinity, to: Infinity };
  return { kind, business, from: parseInstant(business.from) ?? 0, to: parseInstant(business.to) ?? 0 };
}

/** Milliseconds on a clock from one instant to a later one, or why they cannot be told. */
export function elapsedOn(
  clock: Clock,
  record: IncidentRecord,
  at: number,
  start: number,
  end: number,
): number | DurationExclusion {
  const { kind, business } = clock;
  if (kind === 'gross') return end - start;
  if (start < clock.from || end > clock.to) return 'outside-clock';
  const passed = business === undefined ? end - start : business.elapsedMs(start, end);
  if (kind === 'business') return passed;
  const stops = stopsWithin(record, at, start, end);
  if (stops === undefined) return 'invalid-pause';
  let stopped = 0;
  for (let place = 0; place < stops.length; place += 2) {
    const [from, to] = [stops[place] ?? 0, stops[place + 1] ?? 0];
    stopped += business === undefined ? to - from : business.elapsedMs(from, to);
  }
  return passed - stopped;
}
